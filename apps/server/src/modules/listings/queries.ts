import { LOCALES, pickText, type Industry, type ListingKind, type ListingSide, type Locale } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { ListingState } from "../../platform/database/schema.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { searchPattern } from "./text-key.ts";

/** Listings with what is said of their organisation; every other query starts here. */
function selectListings(db: Db, eventId: string) {
  return db
    .selectFrom("listing")
    .innerJoin("organisation", (join) =>
      join
        .onRef("organisation.event_id", "=", "listing.event_id")
        .onRef("organisation.id", "=", "listing.organisation_id"),
    )
    .where("listing.event_id", "=", eventId);
}
const COLUMNS = [
  "listing.id",
  "listing.organisation_id",
  "listing.side",
  "listing.kind",
  "listing.industry",
  "listing.texts",
  "listing.valid_from",
  "listing.valid_until",
  "listing.anonymous",
  "listing.state",
  "listing.review_note",
  "listing.demonstration",
  "listing.updated_at",
  "organisation.name as organisation_name",
  "organisation.role as organisation_role",
  "organisation.country as organisation_country",
  "organisation.city as organisation_city",
] as const;

export type ListingRow = Awaited<ReturnType<typeof findListings>>[number];

export async function findListings(db: Db, eventId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return selectListings(db, eventId).select(COLUMNS).where("listing.id", "in", ids).execute();
}

export interface ListingFilter {
  readonly offset: number;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly side?: ListingSide | undefined;
  readonly kind?: ListingKind | undefined;
  readonly industry?: Industry | undefined;
  readonly state?: ListingState | undefined;
  readonly organisationId?: string | undefined;
  readonly mine?: "yes" | undefined;
}

/** One page of what the viewer may read, newest change first. Anonymous listings are not found by their organisation. */
export async function listListings(
  db: Db,
  eventId: string,
  viewer: Viewer,
  filter: ListingFilter,
  revealed: ReadonlySet<string>,
): Promise<{ rows: ListingRow[]; total: number }> {
  const own = viewer.organisationId;
  if (filter.mine && own === null) return { rows: [], total: 0 };
  let query = selectListings(db, eventId);
  if (!isStaff(viewer))
    query = query.where((eb) =>
      eb.or([eb("listing.state", "=", "accepted"), ...(own ? [eb("listing.organisation_id", "=", own)] : [])]),
    );
  if (filter.mine && own) query = query.where("listing.organisation_id", "=", own);
  if (filter.side) query = query.where("listing.side", "=", filter.side);
  if (filter.kind) query = query.where("listing.kind", "=", filter.kind);
  if (filter.industry) query = query.where("listing.industry", "=", filter.industry);
  if (filter.state) query = query.where("listing.state", "=", filter.state);
  if (filter.search) query = query.where("listing.text_key", "like", searchPattern(filter.search));
  if (filter.organisationId) {
    query = query.where("listing.organisation_id", "=", filter.organisationId);
    if (!isStaff(viewer) && filter.organisationId !== own && !revealed.has(filter.organisationId))
      query = query.where("listing.anonymous", "=", false);
  }
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .select(COLUMNS)
    .orderBy("listing.updated_at", "desc")
    .orderBy("listing.id")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  return { rows, total };
}

/** Organisations that have accepted a meeting with the viewer's own, or whose request it has accepted. */
export async function revealedTo(db: Db, eventId: string, viewer: Viewer): Promise<Set<string>> {
  const own = viewer.organisationId;
  if (own === null) return new Set();
  const rows = await db
    .selectFrom("meeting_request")
    .select(["from_organisation_id", "to_organisation_id"])
    .where("event_id", "=", eventId)
    .where("state", "=", "accepted")
    .where((eb) => eb.or([eb("from_organisation_id", "=", own), eb("to_organisation_id", "=", own)]))
    .execute();
  return new Set(rows.flatMap((row) => [row.from_organisation_id, row.to_organisation_id]).filter((id) => id !== own));
}

export async function organisationExists(db: Db, eventId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("organisation")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Somebody to write to, in the language they read. */
export interface Contact {
  readonly participantId: string;
  readonly organisationId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Their own or their venue's; null when neither is set. */
  readonly zone: string | null;
  /** A generated person. */
  readonly demonstration: boolean;
}
const MOST_CONTACTS = 2000;

/** Approved participants with an address, by organisation or by their own ids, oldest first. */
export async function contactsOf(
  db: Db,
  eventId: string,
  of: { readonly organisationIds: readonly string[] } | { readonly participantIds: readonly string[] },
): Promise<Contact[]> {
  const byOrganisation = "organisationIds" in of;
  const ids = byOrganisation ? of.organisationIds : of.participantIds;
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("participant")
    .leftJoin("account", "account.id", "participant.account_id")
    .leftJoin("venue", (join) =>
      join.onRef("venue.event_id", "=", "participant.event_id").onRef("venue.id", "=", "participant.venue_id"),
    )
    .select([
      "participant.id",
      "participant.organisation_id",
      "participant.email",
      "participant.name",
      "participant.languages",
      "participant.demonstration",
      "account.locale",
      "participant.zone as own_zone",
      "venue.zone",
    ])
    .where("participant.event_id", "=", eventId)
    .where(byOrganisation ? "participant.organisation_id" : "participant.id", "in", ids)
    .where("participant.state", "=", "approved")
    .where("participant.email", "is not", null)
    .orderBy("participant.created_at")
    .orderBy("participant.id")
    .limit(MOST_CONTACTS)
    .execute();
  return rows.map((row) => {
    const locale = row.locale ?? row.languages.find((language) => LOCALES.includes(language)) ?? "en";
    return {
      participantId: row.id,
      organisationId: row.organisation_id,
      email: row.email!,
      name: pickText(row.name, locale)?.text ?? row.email!,
      locale,
      zone: row.own_zone ?? row.zone,
      demonstration: row.demonstration,
    };
  });
}

export async function eventName(db: Db, eventId: string) {
  const row = await db.selectFrom("event").select(["name", "slug"]).where("id", "=", eventId).executeTakeFirstOrThrow();
  return row;
}
