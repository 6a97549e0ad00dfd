import { DomainError, type Industry, type Locale, type MultiText, type OrganisationRole } from "@songhua/kernel";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import type { Identifier } from "../identifiers.ts";
import { nameKey } from "../names.ts";

export interface OrganisationInput {
  readonly name: MultiText;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  readonly industry: Industry | null;
  readonly website: string | null;
  readonly languages: readonly Locale[];
  readonly identifiers: readonly Identifier[];
}

const columnsOf = (organisation: OrganisationInput) => ({
  name: json(organisation.name),
  name_key: nameKey(organisation.name),
  role: organisation.role,
  country: organisation.country,
  region: organisation.region,
  city: organisation.city,
  industry: organisation.industry,
  website: organisation.website,
  languages: json(organisation.languages),
});

export async function insertOrganisation(
  tx: Db,
  eventId: string,
  organisation: OrganisationInput,
  origin: { now: string; demonstration?: boolean },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("organisation")
    .values({
      event_id: eventId,
      id,
      ...columnsOf(organisation),
      demonstration: origin.demonstration ?? false,
      import_id: null,
      created_at: origin.now,
    })
    .execute();
  await writeIdentifiers(tx, eventId, id, organisation.identifiers);
  return id;
}

export async function updateOrganisation(
  tx: Db,
  eventId: string,
  id: string,
  organisation: OrganisationInput,
): Promise<void> {
  await tx
    .updateTable("organisation")
    .set(columnsOf(organisation))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
  await tx
    .deleteFrom("organisation_identifier")
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", id)
    .execute();
  await writeIdentifiers(tx, eventId, id, organisation.identifiers);
}

/** @throws DomainError identifier_taken when somebody else was faster: the table's key decides. */
async function writeIdentifiers(
  tx: Db,
  eventId: string,
  id: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  for (const { scheme, value } of identifiers) {
    const written = await tx
      .insertInto("organisation_identifier")
      .values({ event_id: eventId, organisation_id: id, scheme, value })
      .onConflict((conflict) => conflict.columns(["event_id", "scheme", "value"]).doNothing())
      .executeTakeFirst();
    if (written.numInsertedOrUpdatedRows === 0n) throw new DomainError("identifier_taken", { scheme, value });
  }
}

/** Holds the organisation for the rest of the transaction. @throws DomainError not_found */
export async function lockOrganisation(tx: Db, eventId: string, id: string) {
  const row = await tx
    .selectFrom("organisation")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new DomainError("not_found", { what: "organisation" });
  return row;
}
