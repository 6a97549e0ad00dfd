import { LIMB } from "../exact/limbs.ts";
import { Cut, SUM, SUMS, type LineTable } from "./cut.ts";
import { BUCKETS } from "./cut-hash.ts";
import { DIMENSIONS, type Dimension, type Population } from "./definition.ts";
import { DIGEST_BYTES } from "./digest-order.ts";
import { FACT_KINDS, type FactTable } from "./fact-table.ts";
import { FLAG } from "./facts.ts";
import type { FamilyCells } from "./family-cells.ts";

/** Beyond this a limb gives its surplus to the higher one, long before a float would lose a unit. */
const LIMB_FULL = LIMB * 4_000_000;

/** All cells of one population along the same dimensions and frequency: definitions that ask the same share one. */
export class Family {
  /** By period and codes spelled out: any number of dimensions, and of codes in each, stays apart. */
  readonly cuts = new Map<string, Cut>();
  readonly #facts: FactTable;
  readonly #table: LineTable;
  /** Position of the facts it counts among FACT_KINDS; others must not be given to it. */
  readonly kind: number;
  /** Positions of the dimensions it is broken down by. */
  readonly by: readonly number[];
  readonly monthly: boolean;
  readonly #where: readonly {
    readonly dimension: number;
    readonly wanted: ReadonlySet<string>;
  }[];

  constructor(facts: FactTable, table: LineTable, population: Population, by: readonly Dimension[], window: "A" | "M") {
    this.#facts = facts;
    this.#table = table;
    this.kind = FACT_KINDS.indexOf(population.facts);
    this.by = by.map((dimension) => DIMENSIONS.indexOf(dimension));
    this.monthly = window === "M";
    this.#where = Object.entries(population.where).map(([dimension, codes]) => ({
      dimension: DIMENSIONS.indexOf(dimension as Dimension),
      wanted: new Set(codes),
    }));
  }

  /** For each dimension that chooses the population: 1 at the codes that belong to it, of those that are numbered so far. */
  filters(): { readonly dimension: number; readonly wanted: Uint8Array }[] {
    return this.#where.map(({ dimension, wanted }) => ({
      dimension,
      wanted: Uint8Array.from(this.#facts.books[dimension]!.names, (name) => (wanted.has(name) ? 1 : 0)),
    }));
  }

  /** Period of the cell of a fact. */
  periodOf(month: number): number {
    return this.monthly ? month : Math.floor(month / 12);
  }

  /** Key of a cell among `cuts`. */
  keyOf(period: number, codes: readonly number[]): string {
    return codes.length === 0 ? String(period) : `${period} ${codes.join(" ")}`;
  }

  #belongs(fact: number): boolean {
    const facts = this.#facts;
    return this.#where.every(({ dimension, wanted }) =>
      wanted.has(facts.books[dimension]!.names[facts.code(fact, dimension)]!),
    );
  }

  /** Takes over cells that were counted all at once, in place of those it has. O(cells). */
  adopt(counted: FamilyCells): void {
    this.cuts.clear();
    const width = this.by.length;
    for (let cell = 0, start = 0; cell < counted.periods.length; cell++) {
      const period = counted.periods[cell]!;
      const codes = Array.from(counted.codes.subarray(cell * width, (cell + 1) * width));
      const end = counted.ends[cell]!;
      const bucketed = counted.bucketed[cell]!;
      const buckets = {
        bytes: counted.bucketHashes.subarray(
          bucketed * BUCKETS * DIGEST_BYTES,
          (bucketed + 1) * BUCKETS * DIGEST_BYTES,
        ),
        known: counted.bucketsKnown.subarray(bucketed * BUCKETS, (bucketed + 1) * BUCKETS),
      };
      const cut = new Cut(period, codes, {
        sums: counted.sums.subarray(cell * SUMS, (cell + 1) * SUMS),
        hidden: counted.hidden.get(cell) ?? [],
        lines: counted.lines.subarray(start, end),
        least: counted.least[cell]!,
        greatest: counted.greatest[cell]!,
        hashes: {
          whole: counted.hashes.subarray(cell * DIGEST_BYTES, (cell + 1) * DIGEST_BYTES),
          buckets: bucketed < 0 ? undefined : buckets,
        },
      });
      this.cuts.set(this.keyOf(period, codes), cut);
      start = end;
    }
  }

  /** Counts a fact of a living line, or with sign −1 takes it back. O(lines of its cell) at most. */
  count(fact: number, ordinal: number, sign: 1 | -1): void {
    if (!this.#belongs(fact)) return;
    const facts = this.#facts;
    const period = this.periodOf(facts.month(fact));
    const codes = this.by.map((dimension) => facts.code(fact, dimension));
    const key = this.keyOf(period, codes);
    let cut = this.cuts.get(key);
    if (!cut) this.cuts.set(key, (cut = new Cut(period, codes)));
    addTo(cut.sums, facts, fact, sign);
    if (sign > 0) {
      cut.list(ordinal, this.#table);
      if ((facts.flags(fact) & FLAG.undisclosed) !== 0) cut.hidden.push(ordinal, fact);
    } else {
      cut.forget(ordinal, this.#table);
      if (cut.sums[SUM.facts] === 0) this.cuts.delete(key);
    }
  }

  codeNames(cut: Pick<Cut, "codes">): Partial<Record<Dimension, string>> {
    return Object.fromEntries(
      this.by.map((dimension, i) => [DIMENSIONS[dimension]!, this.#facts.books[dimension]!.names[cut.codes[i]!]!]),
    );
  }
}

/** Hands what a low limb has beyond its room to the high one; the value stays. */
export function settleLimbs(sums: Float64Array, at: number): void {
  if (Math.abs(sums[at + 1]!) <= LIMB_FULL) return;
  const surplus = Math.trunc(sums[at + 1]! / LIMB);
  sums[at]! += surplus;
  sums[at + 1]! -= surplus * LIMB;
}

function addLimbs(sums: Float64Array, at: number, high: number, low: number, sign: number): void {
  sums[at]! += sign * high;
  sums[at + 1]! += sign * low;
  settleLimbs(sums, at);
}

function addTo(sums: Float64Array, facts: FactTable, fact: number, sign: number): void {
  const flags = facts.flags(fact);
  addLimbs(sums, SUM.cny, facts.amount(fact, 0), facts.amount(fact, 1), sign);
  addLimbs(sums, SUM.usd, facts.amount(fact, 2), facts.amount(fact, 3), sign);
  addLimbs(sums, SUM.original, facts.amount(fact, 4), facts.amount(fact, 5), sign);
  sums[SUM.facts]! += sign;
  sums[SUM.heads]! += sign * facts.heads(fact);
  sums[SUM.graduates]! += sign * facts.graduates(fact);
  if ((flags & FLAG.comparable) !== 0) {
    addLimbs(sums, SUM.executedCny, facts.amount(fact, 6), facts.amount(fact, 7), sign);
    addLimbs(sums, SUM.comparableCny, facts.amount(fact, 0), facts.amount(fact, 1), sign);
    sums[SUM.comparable]! += sign;
  }
  if ((flags & FLAG.noCny) !== 0) sums[SUM.noCny]! += sign;
  if ((flags & FLAG.noUsd) !== 0) sums[SUM.noUsd]! += sign;
  if ((flags & FLAG.noValue) !== 0) sums[SUM.noValue]! += sign;
  if ((flags & FLAG.withheld) !== 0) sums[SUM.withheld]! += sign;
  if ((flags & FLAG.undisclosed) !== 0) sums[SUM.undisclosed]! += sign;
  if ((flags & FLAG.headsUnknown) !== 0) sums[SUM.headsUnknown]! += sign;
  if ((flags & FLAG.registered) !== 0) sums[SUM.registered]! += sign;
  if ((flags & FLAG.started) !== 0) sums[SUM.started]! += sign;
  if ((flags & FLAG.executed) !== 0) sums[SUM.executed]! += sign;
}
