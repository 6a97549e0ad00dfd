import { LOCALES, type MultiText } from "@songhua/kernel";
import {
  DIMENSIONS,
  EVENT_STEPS,
  FACTS,
  FOLLOW_THROUGH,
  MEASURES,
  UNITS,
  WINDOWS,
  type Dimension,
  type Formula,
  type IndicatorDefinition,
  type Population,
} from "./definition.ts";
import type { Report } from "./definition-fault.ts";

const ID = /^[A-Za-z0-9_-]{1,80}$/;
const MOST_TEXT = 300;
const MOST_CODES = 400;
const MOST_DIGITS = 8;
const MOST_BY = 3;
const MOST_YEARS = 100;
const MOST_VERSION = 1_000_000;

const FIELDS = [
  ...["id", "version", "name", "unit", "population", "formula", "by"],
  ...["basket", "peerSet", "window", "digits", "smallestGroup", "source"],
] as const;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the fields of one object and reports each that is missing, unknown or of another form. */
class Reader {
  readonly #fields: Fields;
  readonly #report: Report;
  readonly #place: string;

  constructor(fields: Fields, report: Report, place = "") {
    this.#fields = fields;
    this.#report = report;
    this.#place = place;
  }

  at(name: string): string {
    return this.#place === "" ? name : `${this.#place}.${name}`;
  }
  only(names: readonly string[]): void {
    for (const name of Object.keys(this.#fields))
      if (!names.includes(name)) this.#report(this.at(name), "field_unknown");
    for (const name of names) if (this.#fields[name] === undefined) this.#report(this.at(name), "field_missing");
  }
  value(name: string): unknown {
    return this.#fields[name];
  }
  wrong(name: string, allowed: string): undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined; // said to be missing already
    this.#report(this.at(name), "value_wrong", { value: JSON.stringify(value).slice(0, MOST_TEXT), allowed });
    return undefined;
  }
  oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    return allowed.find((one) => one === this.#fields[name]) ?? this.wrong(name, allowed.join(", "));
  }
  whole(name: string, least: number, most: number): number | undefined {
    const value = this.#fields[name];
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    return fits ? value : this.wrong(name, `${least}–${most}`);
  }
  text(name: string): string | undefined {
    const value = this.#fields[name];
    const fits = typeof value === "string" && value.trim() !== "" && value.length <= MOST_TEXT;
    return fits ? value : this.wrong(name, `1–${MOST_TEXT}`);
  }
  id(name: string): string | undefined {
    const value = this.#fields[name];
    if (value === undefined) return undefined;
    if (typeof value === "string" && ID.test(value)) return value;
    this.#report(this.at(name), "id_form");
    return undefined;
  }
  texts(name: string, most: number): string[] | undefined {
    const value = this.#fields[name];
    const fits =
      Array.isArray(value) &&
      value.length <= most &&
      value.every((one): one is string => typeof one === "string" && one.length <= MOST_TEXT);
    return fits ? value : this.wrong(name, "[…]");
  }
  nullable(name: string): string | null | undefined {
    return this.#fields[name] === null ? null : this.text(name);
  }
}

/** One definition of the right form, or undefined when something was reported. Codes and references are looked at elsewhere. */
export function readDefinition(json: unknown, report: Report): IndicatorDefinition | undefined {
  if (!isFields(json)) {
    report("", "shape");
    return undefined;
  }
  let faults = 0;
  const counted: Report = (...told) => {
    faults++;
    report(...told);
  };
  const reader = new Reader(json, counted);
  reader.only(FIELDS);
  const read = {
    id: reader.id("id"),
    version: reader.whole("version", 1, MOST_VERSION),
    name: nameOf(json["name"], counted),
    unit: reader.oneOf("unit", UNITS),
    population: json["population"] === null ? null : populationOf(json["population"], counted),
    formula: formulaOf(json["formula"], counted),
    by: dimensionsOf(reader, counted),
    basket: reader.nullable("basket"),
    peerSet: reader.nullable("peerSet"),
    window: reader.oneOf("window", WINDOWS),
    digits: reader.whole("digits", 0, MOST_DIGITS),
    smallestGroup: json["smallestGroup"] === null ? null : reader.whole("smallestGroup", 1, MOST_CODES),
    source: reader.text("source"),
  };
  return faults === 0 && isWhole(read) ? read : undefined;
}

/** Nothing reported means nothing undefined; the check tells the compiler so. */
function isWhole(read: {
  [F in keyof IndicatorDefinition]: IndicatorDefinition[F] | undefined;
}): read is IndicatorDefinition {
  return Object.values(read).every((value) => value !== undefined);
}

function nameOf(json: unknown, report: Report): MultiText | undefined {
  if (json === undefined) return undefined;
  if (!isFields(json)) {
    report("name", "shape");
    return undefined;
  }
  const known = new Set<string>(LOCALES);
  for (const locale of Object.keys(json)) if (!known.has(locale)) report(`name.${locale}`, "field_unknown");
  const texts = LOCALES.map((locale): [string, string] => {
    const text = json[locale];
    if (typeof text === "string" && text.trim() !== "" && text.length <= MOST_TEXT) return [locale, text];
    report(`name.${locale}`, "name_missing", { language: locale });
    return [locale, ""];
  });
  return Object.fromEntries(texts);
}

function populationOf(json: unknown, report: Report): Population | undefined {
  if (json === undefined) return undefined;
  if (!isFields(json)) {
    report("population", "shape");
    return undefined;
  }
  const reader = new Reader(json, report, "population");
  reader.only(["facts", "where"]);
  const facts = reader.oneOf("facts", FACTS);
  const where = json["where"];
  if (where === undefined) return undefined;
  if (!isFields(where)) {
    report("population.where", "shape");
    return undefined;
  }
  const inside = new Reader(where, report, "population.where");
  for (const name of Object.keys(where))
    if (!DIMENSIONS.some((one) => one === name)) report(inside.at(name), "field_unknown");
  const codes = DIMENSIONS.flatMap((dimension): [Dimension, string[]][] => {
    const list = where[dimension] === undefined ? undefined : inside.texts(dimension, MOST_CODES);
    return list ? [[dimension, list]] : [];
  });
  return facts && { facts, where: Object.fromEntries(codes) };
}

function dimensionsOf(reader: Reader, report: Report): Dimension[] | undefined {
  const names = reader.texts("by", MOST_BY);
  return names?.flatMap((name, i) => {
    const found = DIMENSIONS.find((one) => one === name);
    if (!found) report(`by.${i}`, "value_wrong", { value: name, allowed: DIMENSIONS.join(", ") });
    return found ?? [];
  });
}

const FORMULA_FIELDS: Readonly<Record<Formula["kind"], readonly string[]>> = {
  sum: ["measure"],
  growth: ["of", "years"],
  share: ["part", "whole"],
  rank: ["of", "peerSet"],
  ratio: ["numerator", "denominator"],
  conversion: ["numerator", "denominator"],
  series: ["concepts", "area", "seriesUnit"],
};
export const FORMULA_KINDS = Object.keys(FORMULA_FIELDS) as Formula["kind"][];

function formulaOf(json: unknown, report: Report): Formula | undefined {
  if (json === undefined) return undefined;
  if (!isFields(json)) {
    report("formula", "shape");
    return undefined;
  }
  const reader = new Reader(json, report, "formula");
  const kind = reader.oneOf("kind", FORMULA_KINDS);
  if (kind === undefined) return undefined;
  reader.only(["kind", ...FORMULA_FIELDS[kind]]);
  switch (kind) {
    case "sum": {
      const measure = reader.oneOf("measure", MEASURES);
      return measure && { kind, measure };
    }
    case "growth": {
      const [of, years] = [reader.id("of"), reader.whole("years", 1, MOST_YEARS)];
      return of !== undefined && years !== undefined ? { kind, of, years } : undefined;
    }
    case "share": {
      const [part, whole] = [reader.id("part"), reader.id("whole")];
      return part !== undefined && whole !== undefined ? { kind, part, whole } : undefined;
    }
    case "rank": {
      const [of, peerSet] = [reader.id("of"), reader.text("peerSet")];
      return of !== undefined && peerSet !== undefined ? { kind, of, peerSet } : undefined;
    }
    case "ratio": {
      const [numerator, denominator] = [
        reader.oneOf("numerator", FOLLOW_THROUGH),
        reader.oneOf("denominator", FOLLOW_THROUGH),
      ];
      return numerator && denominator && { kind, numerator, denominator };
    }
    case "conversion": {
      const [numerator, denominator] = [
        reader.oneOf("numerator", EVENT_STEPS),
        reader.oneOf("denominator", EVENT_STEPS),
      ];
      return numerator && denominator && { kind, numerator, denominator };
    }
    case "series": {
      const [concepts, area, seriesUnit] = [
        reader.texts("concepts", MOST_CODES),
        reader.text("area"),
        reader.text("seriesUnit"),
      ];
      if (concepts?.length === 0) reader.wrong("concepts", "[…]");
      return concepts && area !== undefined && seriesUnit !== undefined
        ? { kind, concepts, area, seriesUnit }
        : undefined;
    }
  }
}
