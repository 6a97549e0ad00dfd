import type { Router } from "../../../platform/http/router.ts";
import { presentOrganisation } from "../organisations/present.ts";
import { findOrganisations } from "../organisations/queries.ts";
import { one } from "../organisations/routes.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { dismissDuplicate, mergeOrganisations } from "./merge.ts";
import { listDismissed, listNames } from "./queries.ts";

const MOST_PAIRS = 200;

export function duplicateRoutes(router: Router): void {
  router.on("listDuplicates", async ({ services, event }) => {
    const pairs = findDuplicates(
      await listNames(services.db, event.id),
      await listDismissed(services.db, event.id),
      MOST_PAIRS,
    );
    const ids = [...new Set(pairs.flatMap((pair) => [pair.aId, pair.bId]))];
    const found = await findOrganisations(services.db, event.id, ids, true);
    const byId = new Map(found.map((row) => [row.id, presentOrganisation(row)]));
    return {
      items: pairs.flatMap(({ aId, bId, reason, score }) => {
        const [a, b] = [byId.get(aId), byId.get(bId)];
        return a && b ? [{ a, b, reason, score: Math.round(score * 1000) / 1000 }] : [];
      }),
    };
  });
  router.on("mergeOrganisations", async ({ services, viewer, event, params, body }) => {
    await mergeOrganisations(services, viewer, event.id, params.organisation, body.otherId);
    return one(services, viewer, event.id, params.organisation);
  });
  router.on("dismissDuplicate", async ({ services, viewer, event, body }) => {
    await dismissDuplicate(services, viewer, event.id, body.aId, body.bId);
    return { done: true as const };
  });
}
