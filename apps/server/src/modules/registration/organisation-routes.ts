import { DomainError } from "@songhua/kernel";
import { DONE, type Router } from "../../platform/http/router.ts";
import { actorOf, mayActFor } from "../../platform/http/viewer.ts";
import { appendAudit } from "../audit/index.ts";
import { findDuplicates } from "./duplicates.ts";
import { findOrganisation, listDismissed, listNames, listOrganisations } from "./organisation-queries.ts";
import { dismissDuplicate, insertOrganisation, mergeOrganisations, updateOrganisation } from "./organisation-store.ts";
import type { Db } from "../../platform/database/connect.ts";

const MOST_PAIRS = 200;

export function organisationRoutes(router: Router): void {
  router.on("listOrganisations", ({ services, event, query }) =>
    listOrganisations(services.db, event.id, query, query),
  );
  router.on("getOrganisation", ({ services, event, params }) => one(services.db, event.id, params.organisation));
  router.on("createOrganisation", async ({ services, viewer, event, body }) => {
    const now = services.clock.now();
    const id = await services.db.transaction().execute(async (tx) => {
      const created = await insertOrganisation(tx, event.id, body, { now, demonstration: false });
      await appendAudit(tx, {
        eventId: event.id,
        at: now,
        actor: actorOf(viewer),
        action: "organisation.created",
        subjectType: "organisation",
        subjectId: created,
      });
      return created;
    });
    return one(services.db, event.id, id);
  });
  router.on("updateOrganisation", async ({ services, viewer, event, params, body }) => {
    if (!mayActFor(viewer, params.organisation)) throw new DomainError("forbidden");
    await services.db.transaction().execute(async (tx) => {
      if (!(await updateOrganisation(tx, event.id, params.organisation, body)))
        throw new DomainError("not_found", { what: "organisation" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "organisation.changed",
        subjectType: "organisation",
        subjectId: params.organisation,
      });
    });
    return one(services.db, event.id, params.organisation);
  });

  router.on("listDuplicates", async ({ services, event }) => {
    const pairs = findDuplicates(
      await listNames(services.db, event.id),
      await listDismissed(services.db, event.id),
      MOST_PAIRS,
    );
    const ids = [...new Set(pairs.flatMap((pair) => [pair.aId, pair.bId]))];
    const { items } = await listOrganisations(services.db, event.id, { ids }, { offset: 0, limit: ids.length });
    const byId = new Map(items.map((item) => [item.id, item]));
    return {
      items: pairs.flatMap((pair) => {
        const [a, b] = [byId.get(pair.aId), byId.get(pair.bId)];
        return a && b ? [{ a, b, reason: pair.reason, score: pair.score }] : [];
      }),
    };
  });
  router.on("mergeOrganisations", async ({ services, viewer, event, params, body }) => {
    const keptId = params.organisation;
    if (keptId === body.otherId) throw new DomainError("merge_with_itself");
    const other = await one(services.db, event.id, body.otherId);
    await services.db.transaction().execute(async (tx) => {
      await mergeOrganisations(tx, event.id, keptId, body.otherId);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "organisation.merged",
        subjectType: "organisation",
        subjectId: keptId,
        data: { merged: other },
      });
    });
    return one(services.db, event.id, keptId);
  });
  router.on("dismissDuplicate", async ({ services, event, body }) => {
    if (body.aId === body.bId) throw new DomainError("merge_with_itself");
    await dismissDuplicate(services.db, event.id, body.aId, body.bId);
    return DONE;
  });
}

async function one(db: Db, eventId: string, id: string) {
  const organisation = await findOrganisation(db, eventId, id);
  if (!organisation) throw new DomainError("not_found", { what: "organisation" });
  return organisation;
}
