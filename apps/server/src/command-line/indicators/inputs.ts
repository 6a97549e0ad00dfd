import {
  DEFAULT_DEFINITIONS,
  RateBook,
  RATE_RULES,
  RatesUnreadable,
  readEventFacts,
  readRates,
  readSeries,
  REGIONS,
  SeriesBook,
  SeriesUnreadable,
  type EventFacts,
  type IndicatorDefinition,
  type RateRule,
} from "@songhua/statistics";
import { LOCAL_DATE } from "@songhua/kernel";
import { readFile } from "node:fs/promises";
import type { Arguments } from "../arguments.ts";
import { Refusal } from "../refusal.ts";
import { checkedDefinitions } from "./definitions-file.ts";
import { readTable } from "./read-table.ts";

/** Everything beside the register that an evaluation reads. */
export interface Inputs {
  readonly definitions: readonly IndicatorDefinition[];
  readonly rates: RateBook;
  readonly rateRule: RateRule;
  readonly series: SeriesBook;
  readonly events: readonly EventFacts[];
  readonly area: string;
  readonly coverage: ReadonlySet<string>;
  readonly asOf: string;
}

const COUNTRY = "CN";

export async function readInputs(args: Arguments, today: string): Promise<Inputs> {
  const area = args.text("area") ?? COUNTRY;
  if (area !== COUNTRY && !REGIONS.has(area)) throw new Refusal("area_unknown", { value: area });
  const wanted = args.text("rate-rule") ?? "signing_day";
  const rateRule = RATE_RULES.find((rule) => rule === wanted);
  if (!rateRule) throw new Refusal("value_not_rule", { value: wanted, rules: RATE_RULES.join(", ") });
  const asOf = args.text("date") ?? today;
  if (!LOCAL_DATE.test(asOf)) throw new Refusal("value_not_date", { option: "--date", value: asOf });
  const rates = await Promise.all(args.all("rates").map(ratesOf));
  const series = await Promise.all(args.all("series").map((file) => tableOf(file, readSeries)));
  const events = await Promise.all(args.all("events").map((file) => tableOf(file, readEventFacts)));
  return {
    definitions: await definitionsOf(args.text("definitions") ?? "default"),
    rates: new RateBook(rates),
    rateRule,
    series: new SeriesBook(series.flat()),
    events: events.flat(),
    area,
    coverage: area === COUNTRY ? new Set(REGIONS.keys()) : new Set([area]),
    asOf,
  };
}

async function ratesOf(file: string) {
  try {
    return readRates(await textOf(file));
  } catch (error) {
    if (error instanceof RatesUnreadable) throw new Refusal("rates_unreadable", { file, row: error.row });
    throw error;
  }
}

async function tableOf<T>(file: string, read: (table: Awaited<ReturnType<typeof readTable>>) => T): Promise<T> {
  try {
    return read(await readTable(file));
  } catch (error) {
    if (error instanceof SeriesUnreadable) {
      const { row, column, value } = error;
      throw new Refusal("series_unreadable", { file, row, column, value });
    }
    throw error;
  }
}

async function definitionsOf(name: string): Promise<readonly IndicatorDefinition[]> {
  if (name === "default") return DEFAULT_DEFINITIONS;
  return checkedDefinitions(await textOf(name), name);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new Refusal("file_missing", { file });
  });
}
