import type { BodyOf, Operations } from "@songhua/contract";
import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { actorOf, type Viewer } from "../../platform/http/viewer.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { announce } from "../../platform/jobs/notify.ts";
import type { Services } from "../../platform/services.ts";
import { listAgreementRows, signingTopic } from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { nextStep, stepBack, type CourseItem, type Step } from "./course.ts";
import { listItems } from "./queries.ts";
import {
  deleteCeremonyRow,
  insertCeremony,
  lockCeremony,
  replaceCeremony,
  saveStep,
  type CeremonyRow,
} from "./store.ts";

type Input = NonNullable<BodyOf<Operations["createCeremony"]>>;

/** Plans a signing session. @returns its id */
export async function planCeremony(services: Services, viewer: Viewer, eventId: string, input: Input): Promise<string> {
  const id = newId();
  await services.db.transaction().execute(async (tx) => {
    await insertCeremony(tx, eventId, id, await checked(tx, eventId, input), services.clock.now());
    await note(services, tx, viewer, eventId, id, "ceremony.planned");
  });
  return id;
}

/** Changes a session. What has begun keeps its place before what has not. @throws DomainError ceremony_moved, ceremony_state */
export async function changeCeremony(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: Input & { revision: number },
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    await locked(tx, eventId, id, input.revision);
    const items = await listItems(tx, eventId, [id]);
    const row = await checked(tx, eventId, input);
    const begun = items.filter((item) => item.started_at !== null).map((item) => item.agreement_id);
    // The order of what was called already is history.
    if (begun.some((agreementId, position) => row.items[position]?.agreementId !== agreementId))
      throw new DomainError("ceremony_state");
    await replaceCeremony(tx, eventId, id, row, new Map(items.map((item) => [item.agreement_id, item])));
    await note(services, tx, viewer, eventId, id, "ceremony.changed");
  });
}

export async function removeCeremony(services: Services, viewer: Viewer, eventId: string, id: string): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const row = await locked(tx, eventId, id);
    if (row.state !== "planned") throw new DomainError("ceremony_state");
    await deleteCeremonyRow(tx, eventId, id);
    await note(services, tx, viewer, eventId, id, "ceremony.removed");
  });
}

/** One key press forward. @throws DomainError ceremony_moved when another screen pressed first, ceremony_state at the end */
export function advance(services: Services, viewer: Viewer, eventId: string, id: string, revision: number) {
  return move(services, viewer, eventId, id, revision, "ceremony.advanced", (items, state) =>
    nextStep(items, state, services.clock.now()),
  );
}

/** The last key press taken back. */
export function back(services: Services, viewer: Viewer, eventId: string, id: string, revision: number) {
  return move(services, viewer, eventId, id, revision, "ceremony.stepped_back", stepBack);
}

async function move(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  revision: number,
  action: string,
  decide: (items: readonly CourseItem[], state: Step["state"]) => Step | undefined,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const row = await locked(tx, eventId, id, revision);
    const items = await listItems(tx, eventId, [id]);
    const step = decide(
      items.map((item) => ({
        agreementId: item.agreement_id,
        position: item.position,
        startedAt: item.started_at,
        endedAt: item.ended_at,
      })),
      row.state,
    );
    if (!step) throw new DomainError("ceremony_state");
    await saveStep(tx, eventId, id, step);
    await note(services, tx, viewer, eventId, id, action, { items: step.items.map((item) => item.agreementId) });
  });
}

async function locked(tx: Db, eventId: string, id: string, revision?: number) {
  const row = await lockCeremony(tx, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "ceremony" });
  if (revision !== undefined && row.revision !== revision) throw new DomainError("ceremony_moved");
  return row;
}

async function checked(tx: Db, eventId: string, input: Input): Promise<CeremonyRow> {
  const ids = input.items.map((item) => item.agreementId);
  if (new Set(ids).size !== ids.length) throw new DomainError("bad_request", { field: "items" });
  const { items: found } = await listAgreementRows(tx, eventId, { ids }, { offset: 0, limit: 200 });
  if (found.length !== ids.length) throw new DomainError("not_found", { what: "agreement" });
  return {
    title: input.title,
    venueId: input.venueId ?? null,
    startsAt: input.startsAt ?? null,
    items: input.items.map((item) => ({ agreementId: item.agreementId, stands: item.stands ?? [] })),
  };
}

async function note(
  services: Services,
  tx: Db,
  viewer: Viewer,
  eventId: string,
  id: string,
  action: string,
  data: Record<string, unknown> = {},
): Promise<void> {
  await appendAudit(tx, {
    eventId,
    at: services.clock.now(),
    actor: actorOf(viewer),
    action,
    subjectType: "ceremony",
    subjectId: id,
    data,
  });
  await announce(tx, signingTopic(eventId));
}
