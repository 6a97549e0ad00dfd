import { DomainError } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import type { Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { decideParticipants, inviteParticipant } from "./decide.ts";
import { maySee, presentParticipant } from "./present.ts";
import { findParticipant, listParticipants } from "./queries.ts";
import { register } from "./register.ts";
import { changeParticipant, createParticipant } from "./save-participant.ts";

export function participantRoutes(router: Router): void {
  router.on("register", async ({ services, event, body }) => ({
    participantId: await register(services, event.id, body),
    state: "pending" as const,
  }));
  router.on("listParticipants", async ({ services, viewer, event, query }) => {
    const { items, total } = await listParticipants(services.db, event.id, query);
    return { items: items.map((row) => presentParticipant(row, viewer)), total };
  });
  router.on("createParticipant", async ({ services, viewer, event, body }) =>
    oneParticipant(services, viewer, event.id, await createParticipant(services, viewer, event.id, body)),
  );
  router.on("getParticipant", ({ services, viewer, event, params }) =>
    oneParticipant(services, viewer, event.id, params.participant),
  );
  router.on("updateParticipant", async ({ services, viewer, event, params, body }) => {
    await changeParticipant(services, viewer, event.id, params.participant, body);
    return oneParticipant(services, viewer, event.id, params.participant);
  });
  router.on("decideParticipants", async ({ services, viewer, event, body }) => ({
    changed: await decideParticipants(services, viewer, event.id, body),
  }));
  router.on("inviteParticipant", async ({ services, viewer, event, params }) => {
    await inviteParticipant(services, viewer, event.id, params.participant);
    return { done: true as const };
  });
}

/** @throws DomainError not_found, also for people the viewer may not know of */
export async function oneParticipant(services: Services, viewer: Viewer, eventId: string, id: string) {
  const row = await findParticipant(services.db, eventId, id);
  if (!row || !maySee(viewer, row)) throw new DomainError("not_found", { what: "participant" });
  return presentParticipant(row, viewer);
}
