import { sql } from "kysely";
import type { ContractLine, FilingLevel } from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";
import type { OutsourcingLineTable } from "../../../platform/database/schema.ts";

export interface LineFilter {
  readonly kind?: OutsourcingLineTable["kind"] | undefined;
  readonly location?: "OFF" | "ON" | undefined;
  readonly group?: string | undefined;
  readonly serviceClass?: string | undefined;
  readonly region?: string | undefined;
  readonly buyerEconomy?: string | undefined;
  readonly ownership?: string | undefined;
  readonly year?: number | undefined;
  readonly filing?: OutsourcingLineTable["filing"] | undefined;
  readonly level?: FilingLevel | undefined;
  readonly search?: string | undefined;
}
interface Page {
  readonly offset: number;
  readonly limit: number;
}
const LINE = [
  "id",
  "demonstration",
  "number",
  "line",
  "digest",
  "filing",
  "filing_level",
  "filing_reason",
  "filing_round",
] as const;
/** In `%`, `_` and `\` a search means the characters themselves. */
const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

const filtered = (db: Db, demonstration: boolean, filter: LineFilter) => {
  let query = db.selectFrom("outsourcing_line").where("demonstration", "=", demonstration);
  if (filter.kind) query = query.where("kind", "=", filter.kind);
  if (filter.location) query = query.where("location", "=", filter.location);
  if (filter.group) query = query.where("service_group", "=", filter.group);
  if (filter.serviceClass) query = query.where("service_class", "=", filter.serviceClass);
  if (filter.region) query = query.where("region", "like", `${filter.region}%`);
  if (filter.buyerEconomy) query = query.where("buyer_economy", "=", filter.buyerEconomy);
  if (filter.ownership) query = query.where("ownership", "=", filter.ownership);
  if (filter.year)
    query = query.where("signed_on", ">=", `${filter.year}-01-01`).where("signed_on", "<=", `${filter.year}-12-31`);
  if (filter.filing) query = query.where("filing", "=", filter.filing);
  if (filter.level) query = query.where("filing_level", "=", filter.level);
  const { search } = filter;
  if (search)
    query = query.where((eb) =>
      eb.or([
        eb("number", "ilike", `%${literal(search)}%`),
        eb(sql<string>`line ->> 'title'`, "ilike", `%${literal(search)}%`),
        eb(sql<string>`line ->> 'provider'`, "ilike", `%${literal(search)}%`),
        eb(sql<string>`line ->> 'buyer'`, "ilike", `%${literal(search)}%`),
      ]),
    );
  return query;
};

export async function listLineRows(db: Db, demonstration: boolean, filter: LineFilter, page: Page) {
  const query = filtered(db, demonstration, filter);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .select(LINE)
    .orderBy("signed_on", "desc")
    .orderBy("number")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}
export type LineRow = Awaited<ReturnType<typeof listLineRows>>["items"][number];

export async function findLineRow(db: Db, id: string): Promise<LineRow | undefined> {
  return db.selectFrom("outsourcing_line").select(LINE).where("id", "=", id).executeTakeFirst();
}

/** Lines in hand until the transaction ends, so that two offices do not act on one at once. */
export async function lockLineRows(tx: Db, ids: readonly string[]): Promise<LineRow[]> {
  return tx.selectFrom("outsourcing_line").select(LINE).where("id", "in", ids).orderBy("id").forUpdate().execute();
}

export async function listLinesByNumber(
  db: Db,
  demonstration: boolean,
  numbers: readonly string[],
): Promise<LineRow[]> {
  if (numbers.length === 0) return [];
  return db
    .selectFrom("outsourcing_line")
    .select(LINE)
    .where("demonstration", "=", demonstration)
    .where("number", "in", numbers)
    .orderBy("number")
    .execute();
}

/** Agreements under a framework, and those that renew it; at most 500. */
export async function listUnder(db: Db, demonstration: boolean, number: string) {
  return db
    .selectFrom("outsourcing_line")
    .select(["id", "number", sql<string | null>`line ->> 'masterId'`.as("master")])
    .where("demonstration", "=", demonstration)
    .where((eb) => eb.or([eb(sql`line ->> 'masterId'`, "=", number), eb(sql`line ->> 'renewsId'`, "=", number)]))
    .orderBy("number")
    .limit(500)
    .execute();
}

export async function listHistory(db: Db, lineId: string) {
  return db.selectFrom("outsourcing_filing").selectAll().where("line_id", "=", lineId).orderBy("seq").execute();
}

export async function listTechnologyRows(db: Db, demonstration: boolean, page: Page & { search?: string | undefined }) {
  let query = db.selectFrom("technology_contract").where("demonstration", "=", demonstration);
  if (page.search) query = query.where("number", "ilike", `%${literal(page.search)}%`);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .selectAll()
    .orderBy("signed_on", "desc")
    .orderBy("number")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}

const IMPORT = [
  "id",
  "demonstration",
  "file_name",
  "sha256",
  "state",
  "filed_as",
  "read_on",
  "rows",
  "counts",
  "left_out",
  "author",
  "created_at",
  "applied_at",
] as const;

export async function listImportRows(db: Db, demonstration: boolean, page: Page) {
  const query = db.selectFrom("outsourcing_import").where("demonstration", "=", demonstration);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .select(IMPORT)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { items, total };
}
export type ImportRow = Awaited<ReturnType<typeof listImportRows>>["items"][number];

export async function findImportRow(db: Db, id: string): Promise<ImportRow | undefined> {
  return db.selectFrom("outsourcing_import").select(IMPORT).where("id", "=", id).executeTakeFirst();
}

export async function lockImport(tx: Db, id: string) {
  return tx.selectFrom("outsourcing_import").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

export async function listFindingRows(
  db: Db,
  importId: string,
  filter: Page & { severity?: "error" | "warning" | undefined; code?: string | undefined },
) {
  let query = db.selectFrom("outsourcing_finding").where("import_id", "=", importId);
  if (filter.severity) query = query.where("severity", "=", filter.severity);
  if (filter.code) query = query.where("code", "=", filter.code);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query.selectAll().orderBy("position").offset(filter.offset).limit(filter.limit).execute();
  return { items, total };
}

/** Rows that imports left out of the register, by rule. */
export async function countLeftOut(db: Db, demonstration: boolean): Promise<{ reason: string; lines: number }[]> {
  const { rows } = await sql<{ reason: string; lines: number }>`
    select one ->> 'code' as reason, sum((one ->> 'rows')::int)::int as lines
    from outsourcing_import, jsonb_array_elements(left_out) as one
    where demonstration = ${demonstration} and state = 'applied' group by 1 order by 1`.execute(db);
  return rows;
}

/** What the register holds of these numbers, to be compared with what a file brings. */
export async function listKept(db: Db, demonstration: boolean, numbers: readonly string[]) {
  if (numbers.length === 0) return [];
  return db
    .selectFrom("outsourcing_line")
    .select(["id", "number", "revision", "digest", "filing_round"])
    .where("demonstration", "=", demonstration)
    .where("number", "in", numbers)
    .execute();
}

export async function listKeptTechnology(db: Db, demonstration: boolean, numbers: readonly string[]) {
  if (numbers.length === 0) return [];
  return db
    .selectFrom("technology_contract")
    .select(["id", "number"])
    .where("demonstration", "=", demonstration)
    .where("number", "in", numbers)
    .execute();
}

export async function bookHasLines(db: Db, demonstration: boolean): Promise<boolean> {
  const { version } = await db
    .selectFrom("outsourcing_book")
    .select("version")
    .where("demonstration", "=", demonstration)
    .executeTakeFirstOrThrow();
  return version > 0;
}

/** The version of a book and, from `since` on, what changed in it, in batches. */
export async function bookVersion(db: Db, demonstration: boolean): Promise<number> {
  const row = await db
    .selectFrom("outsourcing_book")
    .select("version")
    .where("demonstration", "=", demonstration)
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Lines that changed after a version and up to another, in the order of their ids, at most `limit`. */
export async function listChanged(
  db: Db,
  demonstration: boolean,
  range: { readonly after: number; readonly upTo: number; readonly afterId: string; readonly limit: number },
): Promise<{ id: string; filing: OutsourcingLineTable["filing"]; line: ContractLine; digest: string }[]> {
  return db
    .selectFrom("outsourcing_line")
    .select(["id", "filing", "line", "digest"])
    .where("demonstration", "=", demonstration)
    .where("version", ">", range.after)
    .where("version", "<=", range.upTo)
    .where("id", ">", range.afterId)
    .orderBy("id")
    .limit(range.limit)
    .execute();
}

export async function countByFiling(db: Db, demonstration: boolean) {
  return db
    .selectFrom("outsourcing_line")
    .select(["filing", (eb) => eb.fn.countAll<number>().as("lines")])
    .where("demonstration", "=", demonstration)
    .groupBy("filing")
    .execute();
}

export async function listOfficesOf(db: Db, accountId: string) {
  return db
    .selectFrom("filing_office")
    .select(["level", "region", "provider"])
    .where("account_id", "=", accountId)
    .limit(100)
    .execute();
}

export async function listOffices(db: Db) {
  return db
    .selectFrom("filing_office")
    .innerJoin("account", "account.id", "filing_office.account_id")
    .select(["filing_office.id", "account_id", "account.name", "account.email", "level", "region", "provider"])
    .orderBy("level")
    .orderBy("region")
    .orderBy("account.email")
    .limit(2000)
    .execute();
}

/** Whether an account organises an event of the demonstration. */
export async function organisesDemonstration(db: Db, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom("role_grant")
    .innerJoin("event", "event.id", "role_grant.event_id")
    .select("event.id")
    .where("role_grant.account_id", "=", accountId)
    .where("role_grant.role", "=", "organiser")
    .where("event.demonstration", "=", true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Of these lines, those the ministry has accepted at some time. */
export async function listAcceptedBefore(db: Db, lineIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("outsourcing_filing")
    .select("line_id")
    .distinct()
    .where("line_id", "in", lineIds)
    .where(sql`after ->> 'kind'`, "=", "accepted")
    .execute();
  return new Set(rows.map((row) => row.line_id));
}
