import { DomainError, pickText } from "@songhua/kernel";
import { actorOf, mayActFor, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { checkedIdentifiers } from "../identifiers.ts";
import { holderOf } from "./queries.ts";
import { insertOrganisation, lockOrganisation, updateOrganisation, type OrganisationInput } from "./store.ts";
import type { Db } from "../../../platform/database/connect.ts";

/** @throws DomainError identifier_invalid, identifier_taken */
export async function createOrganisation(
  services: Services,
  viewer: Viewer,
  eventId: string,
  input: OrganisationInput,
): Promise<string> {
  const organisation = { ...input, identifiers: checkedIdentifiers(input.identifiers) };
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    await refuseTaken(tx, eventId, organisation, undefined);
    const id = await insertOrganisation(tx, eventId, organisation, { now });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "organisation.created",
      subjectType: "organisation",
      subjectId: id,
      data: { name: organisation.name },
    });
    return id;
  });
}

/** @throws DomainError forbidden to other organisations' people; not_found, identifier_invalid, identifier_taken */
export async function changeOrganisation(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: OrganisationInput,
): Promise<void> {
  if (!mayActFor(viewer, id)) throw new DomainError("forbidden");
  const organisation = { ...input, identifiers: checkedIdentifiers(input.identifiers) };
  await services.db.transaction().execute(async (tx) => {
    const before = await lockOrganisation(tx, eventId, id);
    await refuseTaken(tx, eventId, organisation, id);
    await updateOrganisation(tx, eventId, id, organisation);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "organisation.changed",
      subjectType: "organisation",
      subjectId: id,
      data: { before: before.name, after: organisation.name },
    });
  });
}

async function refuseTaken(
  tx: Db,
  eventId: string,
  organisation: OrganisationInput,
  exceptId: string | undefined,
): Promise<void> {
  const holder = await holderOf(tx, eventId, organisation.identifiers, exceptId);
  if (holder)
    throw new DomainError("identifier_taken", {
      scheme: holder.scheme,
      value: holder.value,
      organisationId: holder.organisation_id,
      organisation: pickText(holder.name, "zh-CN")?.text ?? "",
    });
}
