import { sql } from "kysely";
import type { Db } from "../../../platform/database/connect.ts";
import type { Identifier } from "../../registration/index.ts";
import type { PlannedRow, Snapshot } from "../plan/planned.ts";

/* An import whose run ended without it, cancelled or lost for good, is not under way any more. */
const state = sql<"reading" | "ready" | "applying" | "applied" | "undone" | "failed">`case
  when workbook_import.state = 'reading' and run.state in ('cancelled', 'failed') then 'failed'
  when workbook_import.state = 'applying' and run.state in ('cancelled', 'failed') then 'ready'
  else workbook_import.state end`;

function selectImports(db: Db, eventId: string) {
  return db
    .selectFrom("workbook_import")
    .leftJoin("run", (join) =>
      join.onRef("run.event_id", "=", "workbook_import.event_id").onRef("run.id", "=", "workbook_import.run_id"),
    )
    .where("workbook_import.event_id", "=", eventId);
}
const COLUMNS = [
  "workbook_import.id",
  "workbook_import.file_name",
  "workbook_import.sheets",
  "workbook_import.counts",
  "workbook_import.failure",
  "workbook_import.run_id",
  "workbook_import.created_at",
  "workbook_import.applied_at",
  "workbook_import.undone_at",
] as const;

export type ImportRow = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export async function findImport(db: Db, eventId: string, id: string) {
  return selectImports(db, eventId)
    .select(COLUMNS)
    .select(state.as("state"))
    .where("workbook_import.id", "=", id)
    .executeTakeFirst();
}

/** As `findImport`, held for the rest of the transaction. */
export async function lockImport(tx: Db, eventId: string, id: string) {
  await tx
    .selectFrom("workbook_import")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return findImport(tx, eventId, id);
}

export async function listImports(db: Db, eventId: string, page: { offset: number; limit: number }) {
  const items = await selectImports(db, eventId)
    .select(COLUMNS)
    .select(state.as("state"))
    .orderBy("workbook_import.created_at", "desc")
    .orderBy("workbook_import.id", "desc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { total } = await selectImports(db, eventId)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  return { items, total };
}

export async function listProblems(db: Db, eventId: string, importId: string, page: { offset: number; limit: number }) {
  const query = db.selectFrom("workbook_problem").where("event_id", "=", eventId).where("import_id", "=", importId);
  const items = await query.selectAll().orderBy("position").offset(page.offset).limit(page.limit).execute();
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  return { items, total };
}

export async function findUpload(db: Db, eventId: string, importId: string) {
  return db
    .selectFrom("workbook_import")
    .select(["file", "file_name"])
    .where("event_id", "=", eventId)
    .where("id", "=", importId)
    .executeTakeFirst();
}

/** Rows that will be written, or were, in file order. */
export async function listPlannedRows(db: Db, eventId: string, importId: string): Promise<PlannedRow[]> {
  const rows = await db
    .selectFrom("workbook_row")
    .select(["kind", "action", "data", "before"])
    .where("event_id", "=", eventId)
    .where("import_id", "=", importId)
    .where("action", "in", ["create", "update"])
    .orderBy("position")
    .execute();
  // `kind` decides what `data` and `before` are; the two were written together by the plan of this import.
  return rows as unknown as PlannedRow[];
}

/** Everything of an event that a workbook's rows can meet; four queries, O(rows of the event). */
export async function loadSnapshot(db: Db, eventId: string): Promise<Snapshot> {
  const identifiers = await db
    .selectFrom("organisation_identifier")
    .select(["organisation_id", "scheme", "value"])
    .where("event_id", "=", eventId)
    .orderBy("scheme")
    .orderBy("value")
    .execute();
  const identifiersOf = new Map<string, Identifier[]>();
  for (const { organisation_id, scheme, value } of identifiers) {
    const list = identifiersOf.get(organisation_id) ?? [];
    list.push({ scheme, value });
    identifiersOf.set(organisation_id, list);
  }
  const organisations = await db
    .selectFrom("organisation")
    .select(["id", "name", "role", "country", "region", "city", "industry", "website", "languages"])
    .where("event_id", "=", eventId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const participants = await db
    .selectFrom("participant")
    .select([
      "id",
      "organisation_id as organisationId",
      "name",
      "email",
      "phone",
      "title",
      "languages",
      "venue_id as venueId",
      "state",
    ])
    .where("event_id", "=", eventId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const listings = await db
    .selectFrom("listing")
    .select([
      "id",
      "organisation_id as organisationId",
      "side",
      "kind",
      "industry",
      "texts",
      "valid_from as validFrom",
      "valid_until as validUntil",
      "anonymous",
      "state",
    ])
    .where("event_id", "=", eventId)
    .orderBy("id")
    .execute();
  const venues = await db.selectFrom("venue").select(["id", "name"]).where("event_id", "=", eventId).execute();
  return {
    organisations: organisations.map((row) => ({ ...row, identifiers: identifiersOf.get(row.id) ?? [] })),
    participants,
    listings,
    venues,
  };
}

/** What of an import's new entries has come into use since, by name, a few of them; and how many there are in all. */
export async function listDependents(db: Db, eventId: string, importId: string, limit: number) {
  const { rows } = await sql<{ kind: string; name: Record<string, string>; reason: string; total: number }>`
    with used as (
      select 'organisation' as kind, o.name, case
          when exists (select 1 from participant p where p.event_id = o.event_id and p.organisation_id = o.id and p.import_id is distinct from o.import_id) then 'participant'
          when exists (select 1 from listing l where l.event_id = o.event_id and l.organisation_id = o.id and l.import_id is distinct from o.import_id) then 'listing'
          when exists (select 1 from event_body b where b.event_id = o.event_id and b.organisation_id = o.id) then 'event'
          when exists (select 1 from agreement_party a where a.event_id = o.event_id and a.organisation_id = o.id) then 'agreement'
          when exists (select 1 from meeting_request r where r.event_id = o.event_id and o.id in (r.from_organisation_id, r.to_organisation_id)) then 'request'
          when exists (select 1 from meeting m where m.event_id = o.event_id and o.id in (m.a_organisation_id, m.b_organisation_id)) then 'meeting'
          when exists (select 1 from event_session s where s.event_id = o.event_id and strpos(s.speakers::text, o.id::text) > 0) then 'session'
        end as reason
      from organisation o where o.event_id = ${eventId} and o.import_id = ${importId}
      union all
      select 'participant', p.name, case
          when p.checked_in_at is not null then 'check_in'
          when p.account_id is not null then 'account'
          when exists (select 1 from meeting_person m where m.event_id = p.event_id and m.participant_id = p.id) then 'meeting'
        end
      from participant p where p.event_id = ${eventId} and p.import_id = ${importId}
      union all
      select 'listing', o.name, 'request'
      from listing l join organisation o on o.event_id = l.event_id and o.id = l.organisation_id
      where l.event_id = ${eventId} and l.import_id = ${importId} and exists (
        select 1 from match m join meeting_request r on r.event_id = m.event_id and r.match_id = m.id
        where m.event_id = l.event_id and l.id in (m.need_id, m.offer_id))
    )
    select kind, name, reason, count(*) over () as total from used where reason is not null limit ${limit}`.execute(db);
  return rows;
}

export async function getWorkbookEvent(db: Db, eventId: string) {
  return db
    .selectFrom("event")
    .select(["id", "slug", "state", "demonstration"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
}

/** Whether anything a workbook of the event would hold is demonstration data. */
export async function holdsDemonstrationData(db: Db, eventId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select
    exists (select 1 from organisation where event_id = ${eventId} and demonstration)
    or exists (select 1 from participant where event_id = ${eventId} and demonstration)
    or exists (select 1 from listing where event_id = ${eventId} and demonstration) as found`.execute(db);
  return rows[0]!.found;
}
