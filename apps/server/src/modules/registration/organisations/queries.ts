import type { Industry, OrganisationRole } from "@songhua/kernel";
import { sql, type ExpressionBuilder } from "kysely";
import type { Db } from "../../../platform/database/connect.ts";
import type { Database } from "../../../platform/database/schema.ts";
import type { Identifier } from "../identifiers.ts";
import { fold } from "../names.ts";

const COLUMNS = [
  "organisation.id",
  "organisation.name",
  "organisation.role",
  "organisation.country",
  "organisation.region",
  "organisation.city",
  "organisation.industry",
  "organisation.website",
  "organisation.languages",
  "organisation.demonstration",
] as const;

type FromOrganisation = ExpressionBuilder<Database, "organisation">;

/** Identifiers and counts come with each row. Outsiders are told of approved people and of open listings only. */
const extras = (insider: boolean) => (eb: FromOrganisation) => [
  sql<Identifier[]>`coalesce((
    select jsonb_agg(jsonb_build_object('scheme', i.scheme, 'value', i.value) order by i.scheme, i.value)
    from organisation_identifier i
    where i.event_id = ${eb.ref("organisation.event_id")} and i.organisation_id = ${eb.ref("organisation.id")}), '[]')`.as(
    "identifiers",
  ),
  sql<number>`(select count(*) from participant p where p.event_id = ${eb.ref("organisation.event_id")}
    and p.organisation_id = ${eb.ref("organisation.id")} and (${insider} or p.state = 'approved'))`.as("participants"),
  sql<number>`(select count(*) from listing l where l.event_id = ${eb.ref("organisation.event_id")}
    and l.organisation_id = ${eb.ref("organisation.id")} and (${insider} or (l.state = 'accepted' and not l.anonymous)))`.as(
    "listings",
  ),
];

/** An organisation that only unapproved registrations brought along is nobody's business but the organisers'. */
const isPublic = sql<boolean>`(
  not exists (select 1 from participant p where p.event_id = organisation.event_id and p.organisation_id = organisation.id)
  or exists (select 1 from participant p where p.event_id = organisation.event_id and p.organisation_id = organisation.id and p.state = 'approved')
  or exists (select 1 from event_body b where b.event_id = organisation.event_id and b.organisation_id = organisation.id)
  or exists (select 1 from agreement_party a where a.event_id = organisation.event_id and a.organisation_id = organisation.id)
  or exists (select 1 from listing l where l.event_id = organisation.event_id and l.organisation_id = organisation.id and l.state = 'accepted'))`;

export type OrganisationRow = NonNullable<Awaited<ReturnType<typeof findOrganisation>>>;

export async function findOrganisations(db: Db, eventId: string, ids: readonly string[], insider: boolean) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("organisation")
    .select(COLUMNS)
    .select(extras(insider))
    .where("organisation.event_id", "=", eventId)
    .where("organisation.id", "in", ids)
    .execute();
}

export async function findOrganisation(db: Db, eventId: string, id: string, insider: boolean) {
  let query = db
    .selectFrom("organisation")
    .select(COLUMNS)
    .select(extras(insider))
    .where("organisation.event_id", "=", eventId)
    .where("organisation.id", "=", id);
  if (!insider) query = query.where(isPublic);
  return query.executeTakeFirst();
}

export interface OrganisationFilter {
  readonly offset: number;
  readonly limit: number;
  readonly search?: string | undefined;
  readonly role?: OrganisationRole | undefined;
  readonly country?: string | undefined;
  readonly industry?: Industry | undefined;
}

/** A pattern for `like` that finds a folded text anywhere; the signs with a meaning in patterns lose it. */
export function containing(search: string): string {
  return `%${(fold(search) || search).replace(/[\\%_]/g, "\\$&")}%`;
}

/** One page in the order of folded names. Search looks at names in every language, at identifiers and at the city. */
export async function listOrganisations(db: Db, eventId: string, filter: OrganisationFilter, insider: boolean) {
  let query = db.selectFrom("organisation").where("organisation.event_id", "=", eventId);
  if (!insider) query = query.where(isPublic);
  if (filter.role) query = query.where("organisation.role", "=", filter.role);
  if (filter.country) query = query.where("organisation.country", "=", filter.country);
  if (filter.industry) query = query.where("organisation.industry", "=", filter.industry);
  if (filter.search) {
    const text = filter.search;
    query = query.where((eb) =>
      eb.or([
        eb("organisation.name_key", "like", containing(text)),
        eb("organisation.city", "ilike", `%${text.replace(/[\\%_]/g, "\\$&")}%`),
        eb.exists(
          eb
            .selectFrom("organisation_identifier as i")
            .select("i.value")
            .whereRef("i.event_id", "=", "organisation.event_id")
            .whereRef("i.organisation_id", "=", "organisation.id")
            .where("i.value", "=", text.toUpperCase().replace(/[\s-]/g, "")),
        ),
      ]),
    );
  }
  const items = await query
    .select(COLUMNS)
    .select(extras(insider))
    .orderBy("organisation.name_key")
    .orderBy("organisation.id")
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { items, total };
}

/** The organisation that holds one of these identifiers, other than `exceptId`. */
export async function holderOf(db: Db, eventId: string, identifiers: readonly Identifier[], exceptId?: string) {
  if (identifiers.length === 0) return undefined;
  let query = db
    .selectFrom("organisation_identifier as i")
    .innerJoin("organisation as o", (join) =>
      join.onRef("o.event_id", "=", "i.event_id").onRef("o.id", "=", "i.organisation_id"),
    )
    .select(["i.organisation_id", "i.scheme", "i.value", "o.name"])
    .where("i.event_id", "=", eventId)
    .where((eb) =>
      eb.or(identifiers.map(({ scheme, value }) => eb.and([eb("i.scheme", "=", scheme), eb("i.value", "=", value)]))),
    );
  if (exceptId !== undefined) query = query.where("i.organisation_id", "!=", exceptId);
  return query.executeTakeFirst();
}

/** Organisations one of whose names folds to exactly one of these. */
export async function namedExactly(db: Db, eventId: string, foldedNames: readonly string[]) {
  if (foldedNames.length === 0) return [];
  return db
    .selectFrom("organisation")
    .select("id")
    .where("event_id", "=", eventId)
    .where(sql<boolean>`string_to_array(name_key, E'\n') && ${foldedNames}::text[]`)
    .orderBy("created_at")
    .execute();
}
