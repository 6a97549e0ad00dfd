import { DomainError } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import { isInsider, presentOrganisation } from "./present.ts";
import { findOrganisation, listOrganisations } from "./queries.ts";
import { changeOrganisation, createOrganisation } from "./save-organisation.ts";
import type { Services } from "../../../platform/services.ts";
import { mayActFor, type Viewer } from "../../../platform/http/viewer.ts";

export function organisationRoutes(router: Router): void {
  router.on("listOrganisations", async ({ services, viewer, event, query }) => {
    const { items, total } = await listOrganisations(services.db, event.id, query, isInsider(viewer));
    return { items: items.map(presentOrganisation), total };
  });
  router.on("getOrganisation", ({ services, viewer, event, params }) =>
    one(services, viewer, event.id, params.organisation),
  );
  router.on("createOrganisation", async ({ services, viewer, event, body }) =>
    one(services, viewer, event.id, await createOrganisation(services, viewer, event.id, body)),
  );
  router.on("updateOrganisation", async ({ services, viewer, event, params, body }) => {
    await changeOrganisation(services, viewer, event.id, params.organisation, body);
    return one(services, viewer, event.id, params.organisation);
  });
}

/** @throws DomainError not_found, also for what the viewer may not know of */
export async function one(services: Services, viewer: Viewer, eventId: string, id: string) {
  const row = await findOrganisation(services.db, eventId, id, isInsider(viewer) || mayActFor(viewer, id));
  if (!row) throw new DomainError("not_found", { what: "organisation" });
  return presentOrganisation(row);
}
