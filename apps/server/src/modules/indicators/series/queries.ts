import { sql } from "kysely";
import type { SeriesObservation } from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";
import type { ImportedSeriesTable } from "../../../platform/database/schema.ts";
import type { Selectable } from "kysely";

export type SeriesRow = Selectable<ImportedSeriesTable>;
interface Filter {
  readonly concept?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: string | undefined;
  readonly source?: string | undefined;
  readonly search?: string | undefined;
}
/** More figures of others than any evaluation here needs; beyond it a release says so instead of growing without bound. */
const MOST_SERIES = 200_000;

export async function listSeriesRows(db: Db, filter: Filter, page: { offset: number; limit: number }) {
  let query = db.selectFrom("imported_series");
  for (const column of ["concept", "area", "period", "source"] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) query = query.where(column, "=", wanted);
  }
  if (filter.search) query = query.where("concept", "ilike", `%${filter.search.replace(/[\\%_]/g, "\\$&")}%`);
  const { total } = await query.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const items = await query
    .selectAll()
    .orderBy("concept")
    .orderBy("area")
    .orderBy("period")
    .orderBy("position")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  const { rows } = await sql<{ concepts: string[] | null; sources: string[] | null }>`
    select (select array_agg(c order by c) from (select distinct concept as c from imported_series limit 500) as a) as concepts,
      (select array_agg(s order by s) from (select distinct source as s from imported_series limit 500) as b) as sources`.execute(
    db,
  );
  return { items, total, concepts: rows[0]?.concepts ?? [], sources: rows[0]?.sources ?? [] };
}

/** All imported figures in the order of import. */
export async function listAllSeries(db: Db): Promise<SeriesRow[]> {
  return db.selectFrom("imported_series").selectAll().orderBy("position").limit(MOST_SERIES).execute();
}

/** Grows with every import. */
export async function seriesVersion(db: Db): Promise<number> {
  const row = await db
    .selectFrom("imported_series")
    .select((eb) => eb.fn.max("position").as("newest"))
    .executeTakeFirst();
  return Number(row?.newest ?? 0);
}

export function observationOf(row: SeriesRow): SeriesObservation {
  return {
    concept: row.concept,
    area: row.area,
    period: row.period,
    unit: row.unit,
    unitMultiplier: row.unit_multiplier,
    value: row.value,
    source: row.source,
    publishedOn: row.published_on,
    vintage: row.vintage,
    breaks: row.breaks,
    basket: row.basket,
    rateSource: row.rate_source,
  };
}
