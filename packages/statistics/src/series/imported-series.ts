import type { Decimal } from "@songhua/kernel";
import { isExact, plainDecimal } from "../exact/decimal.ts";

/** One figure of somebody else: kept as it was given, with who gave it, when, and in which edition. */
export interface SeriesObservation {
  /** What it measures: an indicator's id, or a concept of the source such as "DDS_EXPORTS". */
  readonly concept: string;
  /** GB/T 2260 province, ISO 3166 economy or a code of the source. */
  readonly area: string;
  /** "2022", "2022-06", or months of a year so far: "2022-01..06". */
  readonly period: string;
  /** ISO currency, with its multiplier apart; or PERCENT, RANK, PERSONS. */
  readonly unit: string;
  /** Power of ten by which the value is to be multiplied: 8 for 亿, 6 for millions. */
  readonly unitMultiplier: number;
  /** Null: the source has a gap here. */
  readonly value: Decimal | null;
  readonly source: string;
  readonly publishedOn: string | null;
  readonly vintage: string;
  /** The source changed how it counts from this period on; figures before it are not comparable. */
  readonly breaks: boolean;
  /** The basket it was computed with, and the rates it was converted by, where the source says so. */
  readonly basket: string | null;
  readonly rateSource: string | null;
}

/** Sources that give different values for the same thing. Both stay; nobody is averaged. */
export interface SeriesConflict {
  readonly concept: string;
  readonly area: string;
  readonly period: string;
  readonly unit: string;
  readonly observations: readonly SeriesObservation[];
}

/** The value in plain units: 3730 with multiplier 8 is 373000000000. */
export function plainValue({
  value,
  unitMultiplier,
}: Pick<SeriesObservation, "value" | "unitMultiplier">): Decimal | null {
  if (value === null || !isExact(value)) return null;
  const [whole = "", fraction = ""] = value.split(".");
  if (unitMultiplier <= 0) return plainDecimal(value);
  const padded = fraction.padEnd(unitMultiplier, "0");
  return plainDecimal(`${whole}${padded.slice(0, unitMultiplier)}.${padded.slice(unitMultiplier) || "0"}`);
}

const keyOf = (one: SeriesObservation): string => JSON.stringify([one.concept, one.area, one.period, one.unit]);

/** Imported figures: the latest edition of each source, found by what they measure. */
export class SeriesBook {
  readonly #latest = new Map<string, Map<string, SeriesObservation>>();
  readonly all: readonly SeriesObservation[];

  constructor(observations: readonly SeriesObservation[]) {
    this.all = observations;
    for (const one of observations) {
      const bySource = this.#latest.get(keyOf(one)) ?? new Map<string, SeriesObservation>();
      const other = bySource.get(one.source);
      if (!other || one.vintage > other.vintage) bySource.set(one.source, one);
      this.#latest.set(keyOf(one), bySource);
    }
  }

  /** What the sources say, each in its latest edition, in the order in which they were imported. */
  find(concept: string, area: string, period: string, unit: string): readonly SeriesObservation[] {
    return [...(this.#latest.get(JSON.stringify([concept, area, period, unit]))?.values() ?? [])];
  }

  /** Where sources contradict each other, in order of their keys. O(n log n). */
  conflicts(): SeriesConflict[] {
    return [...this.#latest.values()]
      .map((bySource) => [...bySource.values()])
      .filter((list) => new Set(list.map((one) => plainValue(one))).size > 1)
      .map((observations) => {
        const { concept, area, period, unit } = observations[0]!;
        return { concept, area, period, unit, observations };
      })
      .sort((a, b) =>
        JSON.stringify([a.concept, a.area, a.period]) < JSON.stringify([b.concept, b.area, b.period]) ? -1 : 1,
      );
  }

  /** Whether a source marks a break after `from` and not after `to`: values on its two sides are not compared. */
  breaksBetween(concept: string, area: string, from: string, to: string): boolean {
    return this.all.some(
      (one) => one.breaks && one.concept === concept && one.area === area && one.period > from && one.period <= to,
    );
  }

  periods(concept: string, area: string, unit: string): string[] {
    return [
      ...new Set(
        this.all
          .filter((one) => one.concept === concept && one.area === area && one.unit === unit)
          .map((one) => one.period),
      ),
    ].sort();
  }
}
