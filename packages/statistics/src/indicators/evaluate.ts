import type { Decimal } from "@songhua/kernel";
import {
  compareExact,
  divideDecimals,
  multiplyDecimals,
  plainDecimal,
  roundDecimal,
  subtractExact,
  sumExact,
} from "../exact/decimal.ts";
import type { RateBook, RateRule } from "../money/rates.ts";
import { plainValue, type SeriesBook } from "../series/imported-series.ts";
import type { EventStep, IndicatorDefinition, PeerSet } from "./definition.ts";
import { growthNumbers, shareNumbers } from "./derived.ts";
import { isOver, percentOf, sumNumbers, type RawNumber, type SumContext } from "./evaluation.ts";
import type { IndicatorNumber, ReportedClaim } from "./indicator-number.ts";
import type { Sha256 } from "./line-digest.ts";
import { protectedCuts, type PublishedSum } from "./protect.ts";
import { rankNumbers } from "./rank.ts";
import type { RegisterCube } from "./register-cube.ts";

/** How far an event's requests came; null: not recorded. */
export interface EventFacts {
  readonly eventId: string;
  /** Year or month of the event. */
  readonly period: string;
  readonly steps: { readonly [S in EventStep]: number | null };
}

export interface EvaluationInput {
  readonly definitions: readonly IndicatorDefinition[];
  readonly peerSets: readonly PeerSet[];
  readonly cube: RegisterCube;
  readonly rates: RateBook;
  readonly rateRule: RateRule;
  readonly series: SeriesBook;
  readonly events: readonly EventFacts[];
  /** What the register is a register of: a province, an economy. */
  readonly area: string;
  /** Provinces for which it is complete. */
  readonly coverage: ReadonlySet<string>;
  readonly asOf: string;
  readonly hash: Sha256;
  /** What earlier vintages published over undisclosed values: no value must follow from old and new figures together. */
  readonly publishedBefore?: readonly PublishedSum[];
}

/**
 * All numbers of the definitions, in their order. Cells are already counted by the cube; this suppresses, rounds, hashes and
 * derives. A definition may only refer to definitions before it.
 * O(numbers), and whatever the suppression of undisclosed values costs.
 * @throws Error for a definition that refers to one that is not before it
 */
export function evaluate(input: EvaluationInput): IndicatorNumber[] {
  const context: SumContext = {
    cube: input.cube,
    area: input.area,
    asOf: input.asOf,
    rateRule: input.rateRule,
    hash: input.hash,
    suppressed: protectedCuts(input.definitions, input.cube, input.publishedBefore),
  };
  const done = new Map<string, RawNumber[]>();
  const raw = (id: string): RawNumber[] => {
    const found = done.get(id);
    if (!found) throw new Error(`the definition “${id}” does not stand before those that use it`);
    return found;
  };
  const numbersOf = (definition: IndicatorDefinition): RawNumber[] => {
    const { formula } = definition;
    switch (formula.kind) {
      case "sum":
      case "ratio":
        return sumNumbers(definition, context);
      case "growth":
        return growthNumbers(definition, raw(formula.of), formula.years, input.asOf, (from, to) =>
          input.series.breaksBetween(formula.of, to.dims.region ?? to.area, from.period, to.period),
        ).map((one) => withCurrency(one, raw(formula.of)));
      case "share":
        return shareNumbers(definition, raw(formula.part), raw(formula.whole));
      case "rank": {
        const peerSet = input.peerSets.find((candidate) => candidate.id === formula.peerSet);
        if (!peerSet) throw new Error(`there is no peer set “${formula.peerSet}”`);
        return rankNumbers(definition, peerSet, raw(formula.of), input);
      }
      case "conversion":
        return input.events.map((event) =>
          conversion(definition, event, formula.numerator, formula.denominator, input),
        );
      case "series":
        return seriesNumbers(definition, formula, input);
    }
  };
  for (const definition of input.definitions) done.set(definition.id, numbersOf(definition));
  const byId = new Map(input.definitions.map((definition) => [definition.id, definition]));
  return [...done.values()].flatMap((numbers) =>
    numbers.map((one) => withClaims(byId.get(one.number.indicator)!, one, input.series)),
  );
}

/** What others publish for the same thing stands beside the computed number, with the difference and what explains it. */
function withClaims(
  definition: IndicatorDefinition,
  { number, exact }: RawNumber,
  series: SeriesBook,
): IndicatorNumber {
  const { region, ...others } = number.dims;
  if (definition.formula.kind === "rank" || Object.keys(others).length > 0) return number;
  const claims = series
    .find(number.indicator, region ?? number.area, number.period, number.unit)
    .flatMap((one): ReportedClaim[] => {
      const value = plainValue(one);
      if (value === null) return [];
      const compared = exact !== null && number.value !== null && compareExact(exact, "0") !== 0;
      const differs = compared && compareExact(exact, value) !== 0;
      const causes = [
        ...(one.basket !== null && number.basket !== null && one.basket !== number.basket ? (["basket"] as const) : []),
        ...(number.rateRule !== null && one.rateSource !== null ? (["rate"] as const) : []),
      ];
      return [
        {
          value,
          source: one.source,
          date: one.publishedOn,
          differencePercent: compared ? roundDecimal(subtractExact(percentOf(value, exact), "100"), 1) : null,
          causes: !differs ? [] : causes.length > 0 ? causes : ["not_recorded"],
        },
      ];
    });
  return claims.length === 0 ? number : { ...number, claims };
}

function withCurrency(one: RawNumber, values: readonly RawNumber[]): RawNumber {
  return { ...one, number: { ...one.number, currency: values[0]?.number.currency ?? null } };
}

function blank(definition: IndicatorDefinition, area: string, period: string): IndicatorNumber {
  return {
    indicator: definition.id,
    version: definition.version,
    frequency: period.length === 4 ? "A" : period[5] === "Q" ? "Q" : "M",
    period,
    area,
    dims: {},
    basket: definition.basket,
    peerSet: definition.peerSet,
    unit: definition.unit,
    currency: null,
    value: null,
    status: "unknown",
    reason: null,
    leftOut: {},
    cut: null,
    inputs: [],
    rateRule: null,
    rank: null,
    claims: [],
  };
}

function conversion(
  definition: IndicatorDefinition,
  event: EventFacts,
  numerator: EventStep,
  denominator: EventStep,
  { area, asOf }: EvaluationInput,
): RawNumber {
  const base = { ...blank(definition, area, event.period), dims: { event: event.eventId } };
  const inputs = [`event ${event.eventId} ${denominator}`, `event ${event.eventId} ${numerator}`];
  const [part, whole] = [event.steps[numerator], event.steps[denominator]];
  if (part === null || whole === null || whole === 0) {
    const reason = whole === 0 ? "whole_zero" : "step_missing";
    return { exact: null, number: { ...base, inputs, reason } };
  }
  const exact = percentOf(String(part), String(whole));
  const status = isOver(event.period, asOf) ? "normal" : "provisional";
  return { exact, number: { ...base, inputs, status, value: plainDecimal(roundDecimal(exact, definition.digits)) } };
}

function seriesNumbers(
  definition: IndicatorDefinition,
  { concepts, area, seriesUnit }: Extract<IndicatorDefinition["formula"], { kind: "series" }>,
  { series, rates, asOf }: EvaluationInput,
): RawNumber[] {
  const periods = [...new Set(concepts.flatMap((concept) => series.periods(concept, area, seriesUnit)))].sort();
  return periods.map((period): RawNumber => {
    const found = concepts.map((concept) => series.find(concept, area, period, seriesUnit)[0]);
    const values = found.map((one) => (one ? plainValue(one) : null));
    const inputs = found.map((one, i) =>
      one
        ? `series ${one.concept} ${one.area} ${one.period} (${one.source}, ${one.vintage})`
        : `series ${concepts[i]!} ${area} ${period}`,
    );
    const base = { ...blank(definition, area, period), currency: definition.unit, inputs };
    const known = values.filter((value) => value !== null);
    if (known.length < concepts.length) return { exact: null, number: { ...base, reason: "series_missing" } };
    const sum = sumExact(known);
    const converted = inCurrency(sum, seriesUnit, definition.unit, period, rates);
    if (converted === undefined) return { exact: null, number: { ...base, reason: "rate_missing" } };
    return {
      exact: converted.value,
      number: {
        ...base,
        inputs: [
          ...inputs,
          ...(converted.source ? [`rate ${seriesUnit} ${definition.unit} ${period} (${converted.source})`] : []),
        ],
        value: plainDecimal(roundDecimal(converted.value, definition.digits)),
        status: isOver(period, asOf) ? "normal" : "provisional",
        rateRule: converted.source ? "year_average" : null,
      },
    };
  });
}

function inCurrency(
  sum: Decimal,
  from: string,
  to: string,
  period: string,
  rates: RateBook,
): { value: Decimal; source: string | null } | undefined {
  if (from === to) return { value: sum, source: null };
  if (!(from === "USD" || from === "CNY") || !(to === "USD" || to === "CNY")) return undefined;
  // Published tables quote one way; the other way is their quotient, not a rounded inverse.
  const rate = rates.rate("USD", "CNY", `${period.slice(0, 4)}-12-31`, "year_average");
  if (!rate) return undefined;
  const value = to === "CNY" ? multiplyDecimals(sum, rate.rate, 4) : divideDecimals(sum, rate.rate, 4);
  return { value, source: rate.source };
}
