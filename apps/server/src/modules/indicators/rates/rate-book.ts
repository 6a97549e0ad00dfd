import { RateBook, readRates } from "@songhua/statistics";
import { readFileSync } from "node:fs";
import type { Db } from "../../../platform/database/connect.ts";
import { sha256Hex } from "../digest.ts";
import { listNewestTables } from "./queries.ts";

/** Annual averages of the Federal Reserve's H.10 release (public domain), for currencies this platform knows. */
export const BUNDLED = {
  fileName: "fed-h10-annual.csv",
  content: readFileSync(new URL("./fed-h10-annual.csv", import.meta.url), "utf8"),
};

export interface RatesInUse {
  readonly book: RateBook;
  /** Changes whenever a table in use does. */
  readonly key: string;
}

let known: RatesInUse | undefined;

/** All rates an evaluation may use: uploaded tables first, the newest of each source, then the bundled averages. */
export async function ratesInUse(db: Db): Promise<RatesInUse> {
  const tables = await listNewestTables(db);
  const contents = [...tables.map(({ content }) => content), BUNDLED.content];
  const key = sha256Hex(tables.map(({ sha256 }) => sha256).join(" "));
  // Reading years of daily rates takes longer than asking which tables there are.
  if (known?.key !== key) known = { book: new RateBook(contents.map(readRates)), key };
  return known;
}
