import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { draftingRoutes } from "./drafting/routes.ts";
import { presentAgreements } from "./present.ts";
import { changeProposal, proposeAgreement } from "./propose.ts";
import { findAgreementRow, listAgreementRows, listParties } from "./queries.ts";
import { confirmAgreement, correctAgreement, withdrawAgreement } from "./sign.ts";

export function agreementRoutes(router: Router): void {
  draftingRoutes(router);
  router.on("listAgreements", async ({ services, viewer, event, query }) => {
    const own =
      readsAll(viewer) && query.mine === undefined
        ? undefined
        : (viewer.organisationId ?? "00000000-0000-0000-0000-000000000000");
    const { items, total } = await listAgreementRows(services.db, event.id, { ...query, organisationId: own }, query);
    return { items: await presentAgreements(services.db, viewer, event.id, items), total };
  });
  router.on("getAgreement", ({ services, viewer, event, params }) => one(services, viewer, event.id, params.agreement));
  router.on("createAgreement", async ({ services, viewer, event, body }) =>
    one(services, viewer, event.id, await proposeAgreement(services, viewer, event, body)),
  );
  router.on("updateAgreement", async ({ services, viewer, event, params, body }) => {
    await one(services, viewer, event.id, params.agreement);
    await changeProposal(services, viewer, event.id, params.agreement, body);
    return one(services, viewer, event.id, params.agreement);
  });
  router.on("confirmAgreement", async ({ services, viewer, event, params, body }) => {
    await confirmAgreement(services, viewer, event.id, params.agreement, body);
    return one(services, viewer, event.id, params.agreement);
  });
  router.on("correctAgreement", async ({ services, viewer, event, params, body }) => {
    await correctAgreement(services, viewer, event.id, params.agreement, body);
    return one(services, viewer, event.id, params.agreement);
  });
  router.on("withdrawAgreement", async ({ services, viewer, event, params, body }) => {
    await withdrawAgreement(services, viewer, event.id, params.agreement, body.reason);
    return one(services, viewer, event.id, params.agreement);
  });
}

const readsAll = (viewer: Viewer): boolean => isStaff(viewer) || viewer.roles.has("reader");

/** One agreement; to a participant that is no party of it, it does not exist. */
async function one(services: Services, viewer: Viewer, eventId: string, id: string) {
  const row = await findAgreementRow(services.db, eventId, id);
  const parties = row ? await listParties(services.db, eventId, [id]) : [];
  if (
    !row ||
    !(
      readsAll(viewer) ||
      parties.some((party) => party.organisation_id !== null && party.organisation_id === viewer.organisationId)
    )
  )
    throw new DomainError("not_found", { what: "agreement" });
  const [agreement] = await presentAgreements(services.db, viewer, eventId, [row]);
  return agreement!;
}
