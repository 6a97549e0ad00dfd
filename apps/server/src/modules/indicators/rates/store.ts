import type { RateSeries } from "@songhua/statistics";
import { json, type Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import { extentOf } from "./extent.ts";

/** Keeps a table of rates as it was uploaded. The same file is kept once. */
export async function insertRateTable(
  tx: Db,
  series: RateSeries,
  file: { name: string; sha256: string; content: string },
  by: { author: string; now: string },
): Promise<void> {
  const { currencies, first, last, quotes } = extentOf(series);
  await tx
    .insertInto("rate_table")
    .values({
      id: newId(),
      source: series.source,
      base: series.base,
      frequency: series.frequency,
      currencies: json(currencies),
      first,
      last,
      quotes,
      file_name: file.name,
      sha256: file.sha256,
      content: file.content,
      author: by.author,
      imported_at: by.now,
    })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
}
