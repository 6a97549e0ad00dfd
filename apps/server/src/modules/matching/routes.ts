import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import { actorOf, isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import { appendAudit } from "../audit/index.ts";
import { lockEvent, revealedTo, searchPattern } from "../listings/index.ts";
import { startRun } from "../runs/index.ts";
import { consortiumRoutes } from "./consortium/routes.ts";
import { fewExportRoutes } from "./export/few-routes.ts";
import { exportRoutes } from "./export/routes.ts";
import { askForWords, listFew } from "./few/few.ts";
import { presentMatches } from "./present.ts";
import { countOrganisations, eventDay, findMatch, listExclusions, listMatches, type MatchRow } from "./queries.ts";
import { rulesRoutes } from "./rules/routes.ts";
import { exclude, removeExclusion } from "./store.ts";
import { explainNoMatch } from "./why/why-not.ts";
import { setVerdict } from "./verdicts/store.ts";

export function matchingRoutes(router: Router): void {
  rulesRoutes(router);
  consortiumRoutes(router);
  exportRoutes(router);
  fewExportRoutes(router);
  router.on("explainNoMatch", ({ services, viewer, event, params, query, closed }) =>
    explainNoMatch(services, event.id, viewer, { ...params, ...query }, closed()),
  );
  router.on("listFewMatches", ({ services, viewer, event, query, closed }) =>
    listFew(services, event.id, viewer, query, closed()),
  );
  router.on("askForWords", ({ services, viewer, event, body }) =>
    askForWords(services, event, viewer, body.organisationIds),
  );

  router.on("startMatching", async ({ services, viewer, event }) => {
    const runId = await services.db
      .transaction()
      .execute((tx) =>
        startRun(services, tx, { eventId: event.id, kind: "matching", createdBy: viewer.account?.id ?? null }),
      );
    return { runId };
  });

  router.on("listMatches", async ({ services, viewer, event, query }) => {
    const revealed = await revealedTo(services.db, event.id, viewer);
    const like = query.search ? searchPattern(query.search) : undefined;
    const day = await eventDay(services.db, event.id, services.clock.now());
    const { rows, total } = await listMatches(services.db, event.id, viewer, query, revealed, {
      searchLike: like,
      day,
    });
    return { items: await presentMatches(services.db, event.id, rows, viewer, revealed), total };
  });

  router.on("judgeMatch", async ({ services, viewer, event, params, body }) => {
    await services.db.transaction().execute(async (tx) => {
      const row = await findMatch(tx, event.id, params.match);
      // A match of two others is not known to a participant; that it exists is not told either.
      if (!row || !(mayActFor(viewer, row.need_organisation_id) || mayActFor(viewer, row.offer_organisation_id)))
        throw new DomainError("not_found", { what: "match" });
      await oneMatch(tx, event.id, viewer, params.match);
      const side = sideOf(viewer, row, body.side);
      const now = services.clock.now();
      const { verdict } = body;
      const byOrganiser = viewer.organisationId !== row[`${side}_organisation_id`];
      await setVerdict(tx, event.id, row, { side, verdict, byOrganiser, at: now });
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "match.judged",
        subjectType: "match",
        subjectId: params.match,
        data: { verdict, side, byOrganiser, needId: row.need_id, offerId: row.offer_id },
      });
    });
    return oneMatch(services.db, event.id, viewer, params.match);
  });

  router.on("listExclusions", async ({ services, event }) => ({ items: await listExclusions(services.db, event.id) }));

  router.on("addExclusion", async ({ services, viewer, event, body }) => {
    if (body.aId.toLowerCase() === body.bId.toLowerCase()) throw new DomainError("exclusion_same");
    const pair = ordered(body.aId, body.bId);
    await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      if ((await countOrganisations(tx, event.id, pair)) !== 2)
        throw new DomainError("not_found", { what: "organisation" });
      const dropped = await exclude(tx, event.id, pair, body);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "exclusion.added",
        subjectType: "organisation",
        subjectId: pair[0],
        data: { with: pair[1], kind: body.kind, reason: body.reason, ...dropped },
      });
    });
    const added = (await listExclusions(services.db, event.id)).find(
      (row) => row.aId === pair[0] && row.bId === pair[1],
    );
    if (!added) throw new DomainError("not_found", { what: "exclusion" });
    return added;
  });

  router.on("removeExclusion", async ({ services, viewer, event, params }) => {
    const pair = ordered(params.a, params.b);
    await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      if (!(await removeExclusion(tx, event.id, pair))) throw new DomainError("not_found", { what: "exclusion" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "exclusion.removed",
        subjectType: "organisation",
        subjectId: pair[0],
        data: { with: pair[1] },
      });
    });
    return { done: true as const };
  });
}

/** The table keeps each pair once, the smaller id first; ids come in lower or upper case. */
function ordered(one: string, other: string): readonly [string, string] {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a < b ? [a, b] : [b, a];
}

/** A participant speaks for the own side, whatever is named; the organisers name the side they speak for. */
function sideOf(viewer: Viewer, match: MatchRow, named: "need" | "offer" | undefined): "need" | "offer" {
  if (isStaff(viewer) && named !== undefined) return named;
  const own = viewer.organisationId;
  if (own !== null && own === match.need_organisation_id) return "need";
  if (own !== null && own === match.offer_organisation_id) return "offer";
  if (named === undefined) throw new DomainError("bad_request", { field: "side" });
  return named;
}

async function oneMatch(db: Db, eventId: string, viewer: Viewer, id: string) {
  const row = await findMatch(db, eventId, id);
  const revealed = await revealedTo(db, eventId, viewer);
  const [found] = row ? await presentMatches(db, eventId, [row], viewer, revealed) : [];
  if (!found) throw new DomainError("not_found", { what: "match" });
  return found;
}
