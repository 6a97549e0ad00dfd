import type { IndicatorDefinition, Population, Window } from "@songhua/statistics";
import { sql, type Kysely } from "kysely";

/** A line or an execution as the peer's tables hold it: amounts are converted already, which the engine does while it counts. */
export interface SqlRow {
  readonly id: string;
  readonly on: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly cny: string | null;
  readonly usd: string | null;
  readonly original: string;
  readonly heads: number;
  readonly registered: boolean;
  readonly started: boolean;
  readonly executed: boolean;
}

const CODES = [
  "kind",
  "currency",
  "location",
  "group",
  "class",
  "market",
  "region",
  "ownership",
  "ordered",
  "delivered",
  "ebops",
  "event",
];
const BATCH = 20_000;

export async function createTables(db: Kysely<never>): Promise<void> {
  for (const table of ["signing", "execution"])
    await sql
      .raw(
        `create unlogged table bench_${table} (id text, on_day date, ${CODES.map((code) => `"${code}" text`).join(", ")}, cny numeric(24,4), usd numeric(24,4), original numeric(24,4), heads int, registered boolean, started boolean, executed boolean)`,
      )
      .execute(db);
}

export async function insertRows(
  db: Kysely<never>,
  table: "signing" | "execution",
  rows: readonly SqlRow[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const part = rows.slice(at, at + BATCH);
    const texts = (column: (row: SqlRow) => string | null) => sql`${part.map(column)}::text[]`;
    await sql`insert into ${sql.raw(`bench_${table}`)}
      select a, b::date, ${sql.join(CODES.map((_, i) => sql.raw(`c${i}`)))}, d::numeric, e::numeric, f::numeric, g::int, h::boolean, i::boolean, j::boolean
      from unnest(${texts((row) => row.id)}, ${texts((row) => row.on)},
        ${sql.join(CODES.map((code) => texts((row) => row.codes[code]!)))},
        ${texts((row) => row.cny)}, ${texts((row) => row.usd)}, ${texts((row) => row.original)}, ${texts((row) => String(row.heads))},
        ${texts((row) => String(row.registered))}, ${texts((row) => String(row.started))}, ${texts((row) => String(row.executed))})
      as t(a, b, ${sql.join(CODES.map((_, i) => sql.raw(`c${i}`)))}, d, e, f, g, h, i, j)`.execute(db);
  }
}

/** One GROUP BY for each population and breakdown of the definitions, both currencies in it: as few passes as by hand. */
export function plainQueries(definitions: readonly IndicatorDefinition[]): string[] {
  const queries = new Set<string>();
  for (const { population, by, window } of definitions) if (population) queries.add(query(population, by, window));
  return [...queries];
}

function query({ facts, where }: Population, by: readonly string[], window: Window): string {
  // Quarters and years to date are sums of months, in SQL as in the engine.
  const period = window === "A" ? "extract(year from on_day)" : "date_trunc('month', on_day)";
  const keys = [period, ...by.map((name) => `"${name}"`)];
  const conditions = Object.entries(where).map(
    ([name, codes]) => `"${name}" in (${codes.map((code) => `'${code}'`).join(",")})`,
  );
  return `select ${keys.join(", ")}, count(*), sum(cny) as cny, sum(usd) as usd, sum(original), count(cny), count(usd), sum(heads),
    count(*) filter (where registered), count(*) filter (where started), count(*) filter (where executed)
    from bench_${facts === "execution" ? "execution" : "signing"} ${conditions.length > 0 ? `where ${conditions.join(" and ")}` : ""} group by ${keys.map((_, i) => i + 1).join(", ")}`;
}

/** One query after the other, none begun once the budget is spent. */
export async function runQueries(
  db: Kysely<never>,
  queries: readonly string[],
  budgetMs: number,
): Promise<{ readonly ms: number; readonly done: number }> {
  const started = performance.now();
  let done = 0;
  for (const one of queries) {
    if (performance.now() - started > budgetMs) break;
    await sql.raw(one).execute(db);
    done++;
  }
  return { ms: performance.now() - started, done };
}
