import { sql } from "kysely";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newBadgeCode, newToken } from "../../../platform/ids/new-id.ts";
import { listingTextKey } from "../../listings/index.ts";
import { nameKey } from "../../registration/index.ts";
import type { ListingData, OrganisationData, ParticipantData } from "../plan/planned.ts";

/** Where and when rows are written, and by which import. */
export interface Writing {
  readonly eventId: string;
  readonly importId: string;
  readonly now: string;
}
type Created<D> = D & { readonly demonstration?: boolean };

/* Each statement takes its rows as one JSON parameter: a few round trips for any number of rows, and no limit of parameters. */

export async function insertOrganisations(
  tx: Db,
  at: Writing,
  rows: readonly Created<OrganisationData>[],
): Promise<void> {
  await sql`insert into organisation
      (event_id, id, name, name_key, role, country, region, city, industry, website, languages, demonstration, import_id, created_at)
    select ${at.eventId}, r.id, r.name, r.name_key, r.role, r.country, r.region, r.city, r.industry, r.website, r.languages,
      coalesce(r.demonstration, false), ${at.importId}, ${at.now}
    from jsonb_to_recordset(${json(rows.map(organisationColumns))}::jsonb)
      as r(id uuid, name jsonb, name_key text, role text, country text, region text, city text, industry text, website text,
        languages jsonb, demonstration boolean)`.execute(tx);
  await insertIdentifiers(tx, at, rows);
}

export async function updateOrganisations(tx: Db, at: Writing, rows: readonly OrganisationData[]): Promise<void> {
  await sql`update organisation o set name = r.name, name_key = r.name_key, role = r.role, country = r.country,
      region = r.region, city = r.city, industry = r.industry, website = r.website, languages = r.languages
    from jsonb_to_recordset(${json(rows.map(organisationColumns))}::jsonb)
      as r(id uuid, name jsonb, name_key text, role text, country text, region text, city text, industry text, website text, languages jsonb)
    where o.event_id = ${at.eventId} and o.id = r.id`.execute(tx);
  await sql`delete from organisation_identifier i using jsonb_to_recordset(${json(rows.map(({ id }) => ({ id })))}::jsonb) as r(id uuid)
    where i.event_id = ${at.eventId} and i.organisation_id = r.id`.execute(tx);
  await insertIdentifiers(tx, at, rows);
}

async function insertIdentifiers(tx: Db, at: Writing, rows: readonly OrganisationData[]): Promise<void> {
  const identifiers = rows.flatMap(({ id, identifiers: own }) => own.map((identifier) => ({ id, ...identifier })));
  if (identifiers.length === 0) return;
  await sql`insert into organisation_identifier (event_id, organisation_id, scheme, value)
    select ${at.eventId}, r.id, r.scheme, r.value
    from jsonb_to_recordset(${json(identifiers)}::jsonb) as r(id uuid, scheme text, value text)`.execute(tx);
}

export async function insertParticipants(
  tx: Db,
  at: Writing,
  rows: readonly Created<ParticipantData>[],
): Promise<void> {
  const people = rows.map((row) => ({ ...participantColumns(row), badge: newBadgeCode(), token: newToken() }));
  await sql`insert into participant
      (event_id, id, organisation_id, name, name_key, email, phone, title, languages, venue_id, state, answers, badge_code,
       calendar_token, demonstration, import_id, created_at)
    select ${at.eventId}, r.id, r.organisation, r.name, r.name_key, r.email, r.phone, r.title, r.languages, r.venue, 'pending',
      '{}', r.badge, r.token, coalesce(r.demonstration, false), ${at.importId}, ${at.now}
    from jsonb_to_recordset(${json(people)}::jsonb)
      as r(id uuid, organisation uuid, name jsonb, name_key text, email text, phone text, title text, languages jsonb,
        venue uuid, badge text, token text, demonstration boolean)`.execute(tx);
}

export async function updateParticipants(tx: Db, at: Writing, rows: readonly ParticipantData[]): Promise<void> {
  await sql`update participant p set organisation_id = r.organisation, name = r.name, name_key = r.name_key, email = r.email,
      phone = r.phone, title = r.title, languages = r.languages, venue_id = r.venue
    from jsonb_to_recordset(${json(rows.map(participantColumns))}::jsonb)
      as r(id uuid, organisation uuid, name jsonb, name_key text, email text, phone text, title text, languages jsonb, venue uuid)
    where p.event_id = ${at.eventId} and p.id = r.id`.execute(tx);
}

export async function insertListings(tx: Db, at: Writing, rows: readonly Created<ListingData>[]): Promise<void> {
  await sql`insert into listing
      (event_id, id, organisation_id, side, kind, industry, texts, text_key, valid_from, valid_until, anonymous, state,
       review_note, demonstration, import_id, updated_at)
    select ${at.eventId}, r.id, r.organisation, r.side, r.kind, r.industry, r.texts, r.text_key, r.valid_from, r.valid_until,
      r.anonymous, r.state, null, coalesce(r.demonstration, false), ${at.importId}, ${at.now}
    from jsonb_to_recordset(${json(rows.map(listingColumns))}::jsonb)
      as r(id uuid, organisation uuid, side text, kind text, industry text, texts jsonb, text_key text, valid_from date,
        valid_until date, anonymous boolean, state text, demonstration boolean)`.execute(tx);
}

export async function updateListings(tx: Db, at: Writing, rows: readonly ListingData[]): Promise<void> {
  await sql`update listing l set organisation_id = r.organisation, side = r.side, kind = r.kind, industry = r.industry,
      texts = r.texts, text_key = r.text_key, valid_from = r.valid_from, valid_until = r.valid_until, anonymous = r.anonymous,
      state = r.state, updated_at = ${at.now}
    from jsonb_to_recordset(${json(rows.map(listingColumns))}::jsonb)
      as r(id uuid, organisation uuid, side text, kind text, industry text, texts jsonb, text_key text, valid_from date,
        valid_until date, anonymous boolean, state text)
    where l.event_id = ${at.eventId} and l.id = r.id`.execute(tx);
}

/** Takes out everything an import made, in the order of what depends on what. */
export async function deleteCreated(tx: Db, eventId: string, importId: string): Promise<void> {
  for (const table of ["listing", "participant", "organisation"] as const)
    await tx.deleteFrom(table).where("event_id", "=", eventId).where("import_id", "=", importId).execute();
}

/** Holds off registrations and other imports of the event until the transaction ends; reading goes on. */
export async function lockForWriting(tx: Db, eventId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`registration ${eventId}`}, 0))`.execute(tx);
}

const organisationColumns = (row: Created<OrganisationData>) => ({ ...row, name_key: nameKey(row.name) });
const participantColumns = (row: Created<ParticipantData>) => ({
  ...row,
  name_key: nameKey(row.name),
  organisation: row.organisationId,
  venue: row.venueId,
});
const listingColumns = (row: Created<ListingData>) => ({
  ...row,
  organisation: row.organisationId,
  text_key: listingTextKey(row.texts),
  valid_from: row.validFrom,
  valid_until: row.validUntil,
});
