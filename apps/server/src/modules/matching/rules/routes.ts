import { DomainError, type Instant } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import type { Router } from "../../../platform/http/router.ts";
import { actorOf, type EventContext, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockEvent } from "../../listings/index.ts";
import { setRequestState } from "../../meetings/index.ts";
import { startRun } from "../../runs/index.ts";
import { presentPreview } from "./present-preview.ts";
import { currentRules, findVersion, newestVersion, organisationNames } from "./queries.ts";
import { meetingFacts, requestsUnder } from "./requests-under.ts";
import { DEFAULT_RULES, namedOrganisations, saysNothing, tidyRules, type MarketRules } from "./rules.ts";
import { dropForbidden } from "../still-true.ts";
import { saveRules } from "./store.ts";

/** Rules of the market: read, tried, published, taken back. */
export function rulesRoutes(router: Router): void {
  router.on("getMarketRules", ({ services, event }) => presentRules(services.db, event.id));

  router.on("startRulesPreview", async ({ services, viewer, event, body }) => {
    const rules = await checked(services.db, event.id, body.rules);
    const runId = await services.db.transaction().execute((tx) =>
      startRun(services, tx, {
        eventId: event.id,
        kind: "rules_preview",
        input: { rules },
        createdBy: viewer.account?.id ?? null,
      }),
    );
    return { runId };
  });
  router.on("getRulesPreview", ({ services, event, params }) => presentPreview(services.db, event.id, params.run));

  router.on("publishMarketRules", async ({ services, viewer, event, body }) => {
    const rules = await checked(services.db, event.id, body.rules);
    const runId = await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      const version = (await newestVersion(tx, event.id))?.version ?? 0;
      if (version !== body.version) throw new DomainError("conflict", { what: "rules" });
      return publish(services, tx, event, viewer, rules, { version: version + 1, restores: null });
    });
    return { published: await presentRules(services.db, event.id), runId };
  });

  router.on("undoMarketRules", async ({ services, viewer, event }) => {
    const runId = await services.db.transaction().execute(async (tx) => {
      await lockEvent(tx, event.id);
      const newest = await newestVersion(tx, event.id);
      if (!newest) throw new DomainError("not_found", { what: "rules" });
      const before = beforeOf(newest);
      const former = await findVersion(tx, event.id, before);
      const rules: MarketRules = {
        ...DEFAULT_RULES,
        ...former?.rules,
        exclusions: former?.exclusions ?? [],
        refused: former?.refused ?? [],
      };
      // Organisations merged or gone since cannot be kept apart any more.
      const known = await organisationNames(tx, event.id, namedOrganisations(rules));
      const still = {
        ...rules,
        exclusions: rules.exclusions.filter(({ aId, bId }) => known.has(aId) && known.has(bId)),
        refused: rules.refused.filter(({ organisationId }) => known.has(organisationId)),
      };
      return publish(services, tx, event, viewer, still, { version: newest.version + 1, restores: before });
    });
    return { published: await presentRules(services.db, event.id), runId };
  });
}

/** The version whose rules an undo brings back: an undone one is passed over, so that undo goes on backwards. */
function beforeOf(newest: { readonly version: number; readonly restores: number | null }): number {
  return (newest.restores ?? newest.version) - 1;
}

/** @throws DomainError not_found for an organisation nobody has; exclusion_same; bad_request for a rule that names nothing. */
async function checked(db: Db, eventId: string, given: MarketRules): Promise<MarketRules> {
  const rules = tidyRules(given);
  if (rules.exclusions.some(({ aId, bId }) => aId === bId)) throw new DomainError("exclusion_same");
  const silent = rules.meetings.findIndex(saysNothing);
  if (silent >= 0) throw new DomainError("bad_request", { field: `rules.meetings.${silent}` });
  const named = namedOrganisations(rules);
  if ((await organisationNames(db, eventId, named)).size !== named.length)
    throw new DomainError("not_found", { what: "organisation" });
  return rules;
}

async function publish(
  services: Services,
  tx: Db,
  event: EventContext,
  viewer: Viewer,
  rules: MarketRules,
  { version, restores }: { version: number; restores: number | null },
): Promise<string> {
  const at: Instant = services.clock.now();
  const actor = actorOf(viewer);
  const before = (await currentRules(tx, event.id)).rules;
  // Where exclusions were made one by one before any rules were published, undo brings those back.
  if (version === 1) await saveFirst(tx, event.id, before, at);
  const { forbidden } = requestsUnder(rules, await meetingFacts(tx, event.id));
  await saveRules(tx, event.id, rules, {
    version: version === 1 ? 2 : version,
    restores,
    actor: actor.name,
    at,
  });
  // At once, not when the run is through: nobody is shown what the organisers have just ruled out.
  const dropped = await dropForbidden(tx, event.id, at);
  for (const id of forbidden) await setRequestState(tx, event.id, id, "withdrawn");
  await appendAudit(tx, {
    eventId: event.id,
    at,
    actor,
    action: restores === null ? "market.rules_published" : "market.rules_restored",
    subjectType: "event",
    subjectId: event.id,
    data: {
      version,
      restores,
      exclusions: rules.exclusions.length,
      refused: rules.refused.length,
      meetings: rules.meetings.length,
      matches: dropped,
      requests: forbidden.length,
    },
  });
  return startRun(services, tx, { eventId: event.id, kind: "matching", createdBy: viewer.account?.id ?? null });
}

async function saveFirst(tx: Db, eventId: string, rules: MarketRules, at: Instant): Promise<void> {
  await saveRules(tx, eventId, rules, { version: 1, restores: null, actor: "", at });
}

async function presentRules(db: Db, eventId: string) {
  const { rules, newest } = await currentRules(db, eventId);
  const names = await organisationNames(db, eventId, namedOrganisations(rules));
  return {
    rules,
    organisations: [...names].map(([id, name]) => ({ id, name })),
    version: newest?.version ?? 0,
    publishedAt: newest?.at ?? null,
    publishedBy: newest?.actor ?? null,
    mayUndo: newest !== undefined && beforeOf(newest) >= 1,
  };
}
