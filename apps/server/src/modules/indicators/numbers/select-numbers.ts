import { lastMonthOf, numberKey, type IndicatorDefinition, type IndicatorNumber, type Unit } from "@songhua/statistics";

export interface NumberWish {
  readonly definitions?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** `dimension=code`, several codes with `|` between. */
  readonly where?: readonly string[] | undefined;
  readonly unit?: Unit | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** Numbers asked for, in the order of their definitions. `from` and `until` hold for years and months alike: 2022 is from 2022-01. */
export function selectNumbers(numbers: readonly IndicatorNumber[], wish: NumberWish) {
  const ids = wish.definitions && new Set(wish.definitions);
  const wanted = (wish.where ?? []).map((one): readonly [string, ReadonlySet<string>] => {
    const [dimension = "", codes = ""] = one.split("=");
    return [dimension, new Set(codes.split("|"))];
  });
  const chosen = numbers.filter(
    (number) => (!ids || ids.has(number.indicator)) && (wish.unit === undefined || number.unit === wish.unit),
  );
  const periods = [...new Set(chosen.map(({ period }) => period))].sort();
  const dims = (number: IndicatorNumber): Readonly<Record<string, string | undefined>> => number.dims;
  const items = chosen.filter(
    (number) =>
      (wish.from === undefined || agreed(number.period, wish.from, (own, from) => own >= from)) &&
      (wish.until === undefined || agreed(number.period, wish.until, (own, until) => own <= until)) &&
      wanted.every(([dimension, codes]) => codes.has(dims(number)[dimension] ?? "")),
  );
  return { items: items.slice(wish.offset, wish.offset + wish.limit), total: items.length, periods };
}

/** Compares as much of both as the shorter one says; a quarter by its last month. */
function agreed(period: string, limit: string, holds: (own: string, limit: string) => boolean): boolean {
  const own = lastMonthOf(period);
  return holds(own.slice(0, limit.length), limit.slice(0, own.length));
}

export function presentNumber(number: IndicatorNumber) {
  const { leftOut, cut, inputs, rank, claims, dims, ...rest } = number;
  return {
    key: numberKey(number),
    ...rest,
    dims: Object.fromEntries(Object.entries(dims).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    leftOut: { ...leftOut },
    cut: cut && { ...cut, ids: cut.ids && [...cut.ids] },
    inputs: [...inputs],
    rank: rank && { ...rank, missing: [...rank.missing], sources: [...rank.sources] },
    claims: claims.map((claim) => ({ ...claim, causes: [...claim.causes] })),
  };
}

/** The definitions of some numbers, in their own order. */
export function definitionsOf(
  numbers: readonly IndicatorNumber[],
  definitions: readonly IndicatorDefinition[],
): IndicatorDefinition[] {
  const used = new Set(numbers.map(({ indicator }) => indicator));
  return definitions.filter(({ id }) => used.has(id));
}
