import { DomainError, type Industry, type Locale, type MultiText, type OrganisationRole } from "@songhua/kernel";
import { sql } from "kysely";
import { json, type Db } from "../../platform/database/connect.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { checkedIdentifiers, type Identifier } from "./identifiers.ts";
import { nameKey } from "./names.ts";
import { ownersOf } from "./organisation-queries.ts";

export interface OrganisationInput {
  name: MultiText;
  role: OrganisationRole;
  country: string;
  region: string | null;
  city: string | null;
  industry: Industry | null;
  website: string | null;
  languages: readonly Locale[];
  identifiers: readonly Identifier[];
}

const columns = (input: OrganisationInput) => ({
  name: json(input.name),
  name_key: nameKey(input.name),
  role: input.role,
  country: input.country,
  region: input.region,
  city: input.city,
  industry: input.industry,
  website: input.website,
  languages: json(input.languages),
});

/** @throws DomainError identifier_invalid, identifier_taken */
export async function insertOrganisation(
  tx: Db,
  eventId: string,
  input: OrganisationInput,
  extra: { now: string; demonstration: boolean },
): Promise<string> {
  const id = newId();
  const identifiers = await freeIdentifiers(tx, eventId, id, input.identifiers);
  await tx
    .insertInto("organisation")
    .values({
      event_id: eventId,
      id,
      ...columns(input),
      demonstration: extra.demonstration,
      import_id: null,
      created_at: extra.now,
    })
    .execute();
  await writeIdentifiers(tx, eventId, id, identifiers);
  return id;
}

/** @returns false when there is no such organisation. @throws DomainError identifier_invalid, identifier_taken */
export async function updateOrganisation(
  tx: Db,
  eventId: string,
  id: string,
  input: OrganisationInput,
): Promise<boolean> {
  const identifiers = await freeIdentifiers(tx, eventId, id, input.identifiers);
  const result = await tx
    .updateTable("organisation")
    .set(columns(input))
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await tx
    .deleteFrom("organisation_identifier")
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", id)
    .execute();
  await writeIdentifiers(tx, eventId, id, identifiers);
  return true;
}

async function freeIdentifiers(
  tx: Db,
  eventId: string,
  id: string,
  given: readonly Identifier[],
): Promise<Identifier[]> {
  const identifiers = checkedIdentifiers(given);
  const owners = await ownersOf(tx, eventId, identifiers);
  for (const { scheme, value } of identifiers) {
    const owner = owners.get(`${scheme} ${value}`);
    if (owner !== undefined && owner !== id) throw new DomainError("identifier_taken", { scheme, value });
  }
  return identifiers;
}

async function writeIdentifiers(
  tx: Db,
  eventId: string,
  organisationId: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  if (identifiers.length === 0) return;
  await tx
    .insertInto("organisation_identifier")
    .values(
      identifiers.map(({ scheme, value }) => ({ event_id: eventId, organisation_id: organisationId, scheme, value })),
    )
    .execute();
}

/**
 * Makes two organisations one: what hung on `otherId` hangs on `keptId`; names and fields the kept one lacks are taken over.
 * Pairs that would meet themselves (a match, a request, a meeting between the two) fall away.
 */
export async function mergeOrganisations(tx: Db, eventId: string, keptId: string, otherId: string): Promise<void> {
  const rows = await tx
    .selectFrom("organisation")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("id", "in", [keptId, otherId])
    .forUpdate()
    .execute();
  const kept = rows.find((row) => row.id === keptId);
  const other = rows.find((row) => row.id === otherId);
  if (!kept || !other) throw new DomainError("not_found", { what: "organisation" });
  const both = sql`event_id = ${eventId} and ((need_organisation_id = ${keptId} and offer_organisation_id = ${otherId}) or (need_organisation_id = ${otherId} and offer_organisation_id = ${keptId}))`;
  await sql`delete from match where ${both}`.execute(tx);
  for (const [table, a, b] of [
    ["meeting_request", "from_organisation_id", "to_organisation_id"],
    ["meeting", "a_organisation_id", "b_organisation_id"],
    ["exclusion", "a_id", "b_id"],
  ] as const) {
    const [left, right] = [sql.ref(a), sql.ref(b)];
    await sql`delete from ${sql.table(table)} where event_id = ${eventId} and ((${left} = ${keptId} and ${right} = ${otherId}) or (${left} = ${otherId} and ${right} = ${keptId}))`.execute(
      tx,
    );
  }
  // Rows whose key would collide after the move stay behind and go with the merged organisation.
  await sql`update exclusion set a_id = least(b_id, ${keptId}::uuid), b_id = greatest(b_id, ${keptId}::uuid) where event_id = ${eventId} and a_id = ${otherId} and not exists (select 1 from exclusion e where e.event_id = ${eventId} and e.a_id = least(exclusion.b_id, ${keptId}::uuid) and e.b_id = greatest(exclusion.b_id, ${keptId}::uuid))`.execute(
    tx,
  );
  await sql`update exclusion set a_id = least(a_id, ${keptId}::uuid), b_id = greatest(a_id, ${keptId}::uuid) where event_id = ${eventId} and b_id = ${otherId} and not exists (select 1 from exclusion e where e.event_id = ${eventId} and e.a_id = least(exclusion.a_id, ${keptId}::uuid) and e.b_id = greatest(exclusion.a_id, ${keptId}::uuid))`.execute(
    tx,
  );
  await sql`update event_body set organisation_id = ${keptId} where event_id = ${eventId} and organisation_id = ${otherId} and not exists (select 1 from event_body e where e.event_id = ${eventId} and e.organisation_id = ${keptId} and e.role = event_body.role)`.execute(
    tx,
  );
  await sql`update meeting_request set state = 'withdrawn' where event_id = ${eventId} and state in ('pending', 'accepted') and ${otherId} in (from_organisation_id, to_organisation_id)
    and exists (select 1 from meeting_request r where r.event_id = ${eventId} and r.state in ('pending', 'accepted') and ${keptId} in (r.from_organisation_id, r.to_organisation_id)
      and (case when meeting_request.from_organisation_id = ${otherId} then meeting_request.to_organisation_id else meeting_request.from_organisation_id end) in (r.from_organisation_id, r.to_organisation_id))`.execute(
    tx,
  );
  for (const [table, column] of [
    ["participant", "organisation_id"],
    ["listing", "organisation_id"],
    ["agreement_party", "organisation_id"],
    ["organisation_identifier", "organisation_id"],
    ["match", "need_organisation_id"],
    ["match", "offer_organisation_id"],
    ["meeting_request", "from_organisation_id"],
    ["meeting_request", "to_organisation_id"],
    ["meeting", "a_organisation_id"],
    ["meeting", "b_organisation_id"],
  ] as const)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${keptId} where event_id = ${eventId} and ${sql.ref(column)} = ${otherId}`.execute(
      tx,
    );
  const name = { ...other.name, ...kept.name };
  await tx
    .updateTable("organisation")
    .set({
      name: json(name),
      name_key: nameKey(name),
      region: kept.region ?? other.region,
      city: kept.city ?? other.city,
      industry: kept.industry ?? other.industry,
      website: kept.website ?? other.website,
      languages: json([...new Set([...kept.languages, ...other.languages])]),
    })
    .where("event_id", "=", eventId)
    .where("id", "=", keptId)
    .execute();
  await tx.deleteFrom("organisation").where("event_id", "=", eventId).where("id", "=", otherId).execute();
}

export async function dismissDuplicate(tx: Db, eventId: string, aId: string, bId: string): Promise<void> {
  const [a_id, b_id] = [aId, bId].sort() as [string, string];
  await tx
    .insertInto("not_duplicate")
    .values({ event_id: eventId, a_id, b_id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
