import { sql } from "kysely";
import type { SeriesObservation } from "@songhua/statistics";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";

const CHUNK = 2000;

/** Adds figures; what is there already, of the same source and vintage, stays as it is. @returns how many are new. */
export async function insertSeries(
  tx: Db,
  observations: readonly SeriesObservation[],
  by: { author: string; now: string },
): Promise<number> {
  let added = 0;
  for (let from = 0; from < observations.length; from += CHUNK) {
    const chunk = observations.slice(from, from + CHUNK).map((one, i) => ({ ...one, key: newId(), at: i }));
    const { rows } = await sql<{ id: string }>`
      insert into imported_series (id, concept, area, period, unit, unit_multiplier, value, source, published_on, vintage, breaks,
        basket, rate_source, author, imported_at)
      select s.key, s.concept, s.area, s.period, s.unit, s."unitMultiplier", s.value, s.source, s."publishedOn", s.vintage, s.breaks,
        s.basket, s."rateSource", ${by.author}, ${by.now}
      from jsonb_to_recordset(${json(chunk)}::jsonb) as s(key uuid, at int, concept text, area text, period text, unit text,
        "unitMultiplier" int, value text, source text, "publishedOn" text, vintage text, breaks boolean, basket text, "rateSource" text)
      order by s.at on conflict do nothing returning id`.execute(tx);
    added += rows.length;
  }
  return added;
}
