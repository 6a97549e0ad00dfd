import { roundDecimal, compareExact } from "../exact/decimal.ts";
import { plainValue, type SeriesBook } from "../series/imported-series.ts";
import type { IndicatorDefinition, PeerSet } from "./definition.ts";
import { derivedNumber } from "./derived.ts";
import type { RawNumber } from "./evaluation.ts";
import type { ReportedClaim } from "./indicator-number.ts";

/** What a rank is computed from: the register's own figures, and those of the peers, which others publish. */
export interface RankContext {
  /** Areas for which this register is complete; the others' figures must be imported. */
  readonly coverage: ReadonlySet<string>;
  readonly series: SeriesBook;
}

interface Standing {
  readonly value: string;
  readonly source: string | null;
}

/** Who stands in a ranking of one period. */
interface Field {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly missing: readonly string[];
  /** Place of each area, and how many others share it. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Place {
  readonly best: number;
  readonly ties: number;
}

/**
 * Places of the areas of a peer set, the largest value first; equal values share a place and the next one is skipped (1, 2, 2, 4).
 * An area whose figure is not at hand is named. Without the figures of any peer there is no rank to compute, only what a source
 * reports; with some missing the value is the best place, `worst` the place if all missing ones were larger. Only areas the
 * register covers are given numbers. O(areas × log areas) a period.
 * @param values the definition's numbers by region, of every period
 */
export function rankNumbers(
  definition: IndicatorDefinition,
  peerSet: PeerSet,
  values: readonly RawNumber[],
  { coverage, series }: RankContext,
): RawNumber[] {
  const byPlace = new Map(values.map((raw) => [`${raw.number.period} ${raw.number.dims.region}`, raw]));
  const fields = new Map<string, Field>();
  const fieldOf = ({ number }: RawNumber): Field => {
    const key = `${number.period} ${number.indicator} ${number.unit}`;
    let field = fields.get(key);
    if (!field) {
      const standings = new Map<string, Standing>();
      const missing: string[] = [];
      for (const peer of peerSet.areas) {
        const own = coverage.has(peer) ? byPlace.get(`${number.period} ${peer}`) : undefined;
        const imported = series.find(number.indicator, peer, number.period, number.unit)[0];
        const theirs = imported && plainValue(imported);
        if (own?.exact !== undefined && own.exact !== null) standings.set(peer, { value: own.exact, source: null });
        else if (theirs !== undefined && theirs !== null)
          standings.set(peer, { value: theirs, source: `${imported!.source}, ${imported!.vintage}` });
        else missing.push(peer);
      }
      fields.set(key, (field = { standings, missing, places: placesOf(standings) }));
    }
    return field;
  };
  return values.flatMap((raw) => {
    const area = raw.number.dims.region;
    if (area === undefined || !coverage.has(area) || !peerSet.areas.includes(area)) return [];
    const { standings, missing, places } = fieldOf(raw);
    const claims = series
      .find(`rank:${definition.id}`, area, raw.number.period, "RANK")
      .flatMap((one): ReportedClaim[] => {
        const value = plainValue(one);
        return value === null
          ? []
          : [{ value, source: one.source, date: one.publishedOn, differencePercent: null, causes: [] }];
      });
    const own = standings.get(area);
    if (!own || standings.size < 2) {
      const none = derivedNumber(definition, raw.number, [raw.number], null, {
        status: raw.number.status === "suppressed" ? "suppressed" : claims.length > 0 ? "reported" : "unknown",
        reason: raw.number.status === "suppressed" ? "small_cell" : "peers_missing",
      });
      const rank = { known: standings.size, ties: 0, missing, worst: peerSet.areas.length, sources: [] };
      return [{ ...none, number: { ...none.number, currency: raw.number.currency, rank, claims } }];
    }
    const others = [...standings].filter(([peer]) => peer !== area).map(([, standing]) => standing);
    const { best, ties } = places.get(area)!;
    const ranked = derivedNumber(definition, raw.number, [raw.number], roundDecimal(String(best), 0), {
      status: raw.number.status,
      reason: raw.number.reason,
    });
    const rank = {
      known: standings.size,
      ties,
      missing,
      worst: best + missing.length,
      sources: [...new Set(others.flatMap((other) => other.source ?? []))].sort(),
    };
    return [{ ...ranked, number: { ...ranked.number, currency: raw.number.currency, rank, claims } }];
  });
}

function placesOf(standings: ReadonlyMap<string, Standing>): Map<string, Place> {
  const sorted = [...standings].sort(([, a], [, b]) => compareExact(b.value, a.value));
  const places = new Map<string, Place>();
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && compareExact(sorted[end]![1].value, sorted[start]![1].value) === 0) end++;
    for (const [area] of sorted.slice(start, end)) places.set(area, { best: start + 1, ties: end - start - 1 });
    start = end;
  }
  return places;
}
