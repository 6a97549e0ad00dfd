import type { IdentifierScheme, Industry, OrganisationRole } from "@songhua/kernel";
import { sql } from "kysely";
import type { Db } from "../../platform/database/connect.ts";
import { fold } from "./names.ts";

export interface OrganisationFilter {
  search?: string | undefined;
  role?: OrganisationRole | undefined;
  country?: string | undefined;
  industry?: Industry | undefined;
  ids?: readonly string[];
}

/** A pattern that finds the folded text anywhere; signs with a meaning in patterns cannot come through folding. */
export const foldedPattern = (search: string): string => `%${fold(search)}%`;

const filtered = (db: Db, eventId: string, filter: OrganisationFilter) => {
  let query = db.selectFrom("organisation as o").where("o.event_id", "=", eventId);
  if (filter.role) query = query.where("o.role", "=", filter.role);
  if (filter.country) query = query.where("o.country", "=", filter.country);
  if (filter.industry) query = query.where("o.industry", "=", filter.industry);
  if (filter.ids)
    query = query.where(
      "o.id",
      "in",
      filter.ids.length > 0 ? [...filter.ids] : ["00000000-0000-0000-0000-000000000000"],
    );
  const { search } = filter;
  if (search && fold(search) !== "") {
    query = query.where((eb) =>
      eb.or([
        eb("o.name_key", "like", foldedPattern(search)),
        eb.exists(
          eb
            .selectFrom("organisation_identifier as i")
            .select("i.value")
            .where("i.event_id", "=", eventId)
            .whereRef("i.organisation_id", "=", "o.id")
            .where("i.value", "=", search.replace(/\s/g, "").toUpperCase()),
        ),
      ]),
    );
  }
  return query;
};

export async function listOrganisations(
  db: Db,
  eventId: string,
  filter: OrganisationFilter,
  page: { offset: number; limit: number },
) {
  const query = filtered(db, eventId, filter);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await query
    .selectAll("o")
    .select((eb) => [
      eb
        .selectFrom("participant as p")
        .select((p) => p.fn.countAll<number>().as("n"))
        .where("p.event_id", "=", eventId)
        .whereRef("p.organisation_id", "=", "o.id")
        .where("p.state", "=", "approved")
        .as("participants"),
      eb
        .selectFrom("listing as l")
        .select((l) => l.fn.countAll<number>().as("n"))
        .where("l.event_id", "=", eventId)
        .whereRef("l.organisation_id", "=", "o.id")
        .where("l.state", "=", "accepted")
        .as("listings"),
    ])
    .orderBy("o.name_key")
    .orderBy("o.id")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const identifiers = await listIdentifiers(
    db,
    eventId,
    rows.map((row) => row.id),
  );
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    country: row.country,
    region: row.region,
    city: row.city,
    industry: row.industry,
    website: row.website,
    languages: row.languages,
    identifiers: identifiers
      .filter((identifier) => identifier.organisation_id === row.id)
      .map(({ scheme, value }) => ({ scheme, value })),
    demonstration: row.demonstration,
    participants: row.participants ?? 0,
    listings: row.listings ?? 0,
  }));
  return { items, total };
}
export type PresentedOrganisation = Awaited<ReturnType<typeof listOrganisations>>["items"][number];

async function listIdentifiers(db: Db, eventId: string, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom("organisation_identifier")
    .select(["organisation_id", "scheme", "value"])
    .where("event_id", "=", eventId)
    .where("organisation_id", "in", organisationIds)
    .orderBy("scheme")
    .execute();
}

export async function findOrganisation(
  db: Db,
  eventId: string,
  id: string,
): Promise<PresentedOrganisation | undefined> {
  return (await listOrganisations(db, eventId, { ids: [id] }, { offset: 0, limit: 1 })).items[0];
}

/** Whose identifiers these are, by "scheme value". */
export async function ownersOf(
  db: Db,
  eventId: string,
  identifiers: readonly { scheme: IdentifierScheme; value: string }[],
): Promise<Map<string, string>> {
  if (identifiers.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisation_identifier")
    .select(["scheme", "value", "organisation_id"])
    .where("event_id", "=", eventId)
    .where((eb) =>
      eb.or(identifiers.map(({ scheme, value }) => eb.and([eb("scheme", "=", scheme), eb("value", "=", value)]))),
    )
    .execute();
  return new Map(rows.map((row) => [`${row.scheme} ${row.value}`, row.organisation_id]));
}

/** An organisation one of whose folded names is exactly this one. */
export async function findByName(db: Db, eventId: string, foldedNames: readonly string[]): Promise<string | undefined> {
  const wanted = foldedNames.filter((name) => name !== "");
  if (wanted.length === 0) return undefined;
  const row = await db
    .selectFrom("organisation")
    .select("id")
    .where("event_id", "=", eventId)
    .where(sql<boolean>`string_to_array(name_key, e'\n') && ${wanted}::text[]`)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export async function listNames(db: Db, eventId: string) {
  return db
    .selectFrom("organisation")
    .select(["id", "name", "country"])
    .where("event_id", "=", eventId)
    .orderBy("id")
    .limit(50_000)
    .execute();
}

export async function listDismissed(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db.selectFrom("not_duplicate").select(["a_id", "b_id"]).where("event_id", "=", eventId).execute();
  return new Set(rows.map((row) => `${row.a_id} ${row.b_id}`));
}
