import { json, type Db } from "../../platform/database/connect.ts";
import { newBadgeCode, newId, newToken } from "../../platform/ids/new-id.ts";
import { listingTextKey } from "../listings/index.ts";
import { nameKey } from "../registration/index.ts";
import { demoIdentifiers } from "./data/identifiers.ts";
import type { DemoListing, DemoOrganisation, DemoPerson } from "./data/index.ts";

const BATCH = 200;

async function inBatches<T>(rows: readonly T[], insert: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await insert(rows.slice(from, from + BATCH));
}

/** @returns the new ids by demonstration key. */
export async function insertOrganisations(
  tx: Db,
  eventId: string,
  organisations: readonly DemoOrganisation[],
  now: string,
): Promise<Map<string, string>> {
  const ids = new Map(organisations.map((organisation) => [organisation.key, newId()]));
  await inBatches(organisations, (batch) =>
    tx
      .insertInto("organisation")
      .values(
        batch.map((organisation) => ({
          event_id: eventId,
          id: ids.get(organisation.key)!,
          name: json(organisation.names),
          name_key: nameKey(organisation.names),
          role: organisation.role,
          country: organisation.country,
          region: organisation.region,
          city: organisation.city[organisation.languages[0] ?? "en"],
          industry: organisation.industry,
          website: null,
          languages: json(organisation.languages),
          demonstration: organisation.demonstration,
          import_id: null,
          created_at: now,
        })),
      )
      .execute(),
  );
  const identifiers = organisations.flatMap((organisation, serial) =>
    organisation.demonstration
      ? demoIdentifiers(organisation.identifierScheme, serial + 1).map((identifier) => ({
          event_id: eventId,
          organisation_id: ids.get(organisation.key)!,
          scheme: identifier.scheme,
          value: identifier.value,
        }))
      : [],
  );
  await inBatches(identifiers, (batch) => tx.insertInto("organisation_identifier").values(batch).execute());
  return ids;
}

/** Approved participants; `checkedInAt` says when each came, or null. @returns the new ids in the order given. */
export async function insertPeople(
  tx: Db,
  eventId: string,
  people: readonly { person: DemoPerson; organisationId: string; venueId: string; checkedInAt: string | null }[],
  now: string,
): Promise<string[]> {
  const ids = people.map(() => newId());
  const rows = people.map(({ person, organisationId, venueId, checkedInAt }, i) => ({
    event_id: eventId,
    id: ids[i]!,
    organisation_id: organisationId,
    account_id: null,
    name: json(person.names),
    name_key: nameKey(person.names),
    email: person.email,
    phone: null,
    title: person.titles[person.nativeLocale] ?? person.titles.en ?? null,
    languages: json(person.languages),
    venue_id: venueId,
    state: "approved" as const,
    answers: "{}",
    badge_code: newBadgeCode(),
    calendar_token: newToken(),
    consent_at: null,
    checked_in_at: checkedInAt,
    checked_in_by: null,
    demonstration: true,
    import_id: null,
    created_at: now,
  }));
  await inBatches(rows, (batch) => tx.insertInto("participant").values(batch).execute());
  return ids;
}

export async function insertListings(
  tx: Db,
  eventId: string,
  listings: readonly { listing: DemoListing; organisationId: string }[],
  now: string,
): Promise<void> {
  const rows = listings.map(({ listing, organisationId }) => ({
    event_id: eventId,
    id: newId(),
    organisation_id: organisationId,
    side: listing.side,
    kind: listing.kind,
    industry: listing.industry,
    texts: json(listing.texts),
    text_key: listingTextKey(listing.texts),
    valid_from: null,
    valid_until: listing.validUntil,
    anonymous: listing.anonymous,
    state: "accepted" as const,
    review_note: null,
    demonstration: true,
    import_id: null,
    updated_at: now,
  }));
  await inBatches(rows, (batch) => tx.insertInto("listing").values(batch).execute());
}

/** One loader at a time, over all processes. */
export async function lockDemonstration(tx: Db): Promise<void> {
  await tx.selectNoFrom((eb) => eb.fn("pg_advisory_xact_lock", [eb.val(5_550_127)]).as("locked")).execute();
}

export async function eventBySlug(tx: Db, slug: string): Promise<string | undefined> {
  return (await tx.selectFrom("event").select("id").where("slug", "=", slug).executeTakeFirst())?.id;
}

export async function hasMeetings(tx: Db, eventId: string): Promise<boolean> {
  return (
    (await tx.selectFrom("meeting").select("id").where("event_id", "=", eventId).limit(1).executeTakeFirst()) !==
    undefined
  );
}

export async function listVenueIds(tx: Db, eventId: string): Promise<string[]> {
  return (await tx.selectFrom("venue").select("id").where("event_id", "=", eventId).orderBy("position").execute()).map(
    (row) => row.id,
  );
}

export async function listMatchPairs(tx: Db, eventId: string) {
  const rows = await tx
    .selectFrom("match")
    .select(["id", "need_organisation_id", "offer_organisation_id", "score"])
    .where("event_id", "=", eventId)
    .orderBy("score", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    matchId: row.id,
    needOrganisationId: row.need_organisation_id,
    offerOrganisationId: row.offer_organisation_id,
    score: row.score,
  }));
}

export async function listPeopleByOrganisation(tx: Db, eventId: string) {
  const rows = await tx
    .selectFrom("participant")
    .select(["id", "organisation_id", "venue_id", "checked_in_at", "created_at"])
    .where("event_id", "=", eventId)
    .where("state", "=", "approved")
    .where("organisation_id", "is not", null)
    .execute();
  const byOrganisation = Map.groupBy(rows, (row) => row.organisation_id!);
  return new Map(
    [...byOrganisation].map(([id, own]) => [
      id,
      own.map((row) => ({
        participantId: row.id,
        venueId: row.venue_id,
        checkedIn: row.checked_in_at !== null,
        registeredAt: row.created_at,
      })),
    ]),
  );
}
