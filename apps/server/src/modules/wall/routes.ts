import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { composeWall } from "./compose-wall.ts";
import { freezeWall } from "./freeze.ts";
import { LiveWalls } from "./live-wall.ts";
import { findFrozen, listFrozen, listMoments } from "./queries.ts";

export function wallRoutes(router: Router): void {
  let walls: LiveWalls | undefined;
  router.on("getWall", ({ services, event, query }) => {
    if (query.at !== undefined) return composeWall(services.db, event.id, query.at);
    walls ??= new LiveWalls(services);
    return walls.wall(event.id);
  });

  // Each message is a whole wall, or what changed since the one before: a reader that missed some is right again with the next one.
  router.on("streamWall", async ({ services, event, query, reply, request }) => {
    walls ??= new LiveWalls(services);
    const lastId = request.headers["last-event-id"];
    reply.hijack();
    await walls.stream(request.server, event, {
      raw: reply.raw,
      page: query.page,
      lastId: typeof lastId === "string" ? lastId : query.since,
    });
    return undefined;
  });

  router.on("listWallMoments", async ({ services, event }) =>
    (await listMoments(services.db, event.id)).map((row) => ({
      at: row.at,
      type: row.type,
      agreementId: row.agreement_id,
      title: row.title,
      reason: row.reason,
    })),
  );
  router.on("listFrozenWalls", async ({ services, event }) => (await listFrozen(services.db, event.id)).map(lineOf));
  router.on("freezeWall", async ({ services, viewer, event, body }) =>
    lineOf(await freezeWall(services, viewer, event.id, body.note)),
  );
  router.on("getFrozenWall", async ({ services, event, params }) => {
    const row = await findFrozen(services.db, event.id, params.frozen);
    if (!row) throw new DomainError("not_found", { what: "frozen" });
    return { ...lineOf(row), wall: row.wall as unknown as Awaited<ReturnType<typeof composeWall>> }; // stored as it was composed
  });
}

const lineOf = (row: { id: string; note: string; frozen_at: string; author: string; hash: string }) => ({
  id: row.id,
  note: row.note,
  frozenAt: row.frozen_at,
  author: row.author,
  hash: row.hash,
});
