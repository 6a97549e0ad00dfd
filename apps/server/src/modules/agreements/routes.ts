import type { Router } from "../../platform/http/router.ts";
import type { Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { draftingRoutes } from "./drafting/routes.ts";
import { presentAgreements } from "./present.ts";
import { changeProposal, proposeAgreement } from "./propose.ts";
import { listAgreementRows } from "./queries.ts";
import { readable, readsAll } from "./readable.ts";
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

/** One agreement; to those who may not read it, it does not exist. */
async function one(services: Services, viewer: Viewer, eventId: string, id: string) {
  const row = await readable(services.db, viewer, eventId, id);
  const [agreement] = await presentAgreements(services.db, viewer, eventId, [row]);
  return agreement!;
}
