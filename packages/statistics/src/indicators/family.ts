import { LIMB } from "../exact/limbs.ts";
import { Cut, SUM, type LineTable } from "./cut.ts";
import { DIMENSIONS, type Dimension, type Population } from "./definition.ts";
import { FACT_KINDS, type FactTable } from "./fact-table.ts";
import { FLAG } from "./facts.ts";

const RADIX = 8192;
/** Beyond this a limb gives its surplus to the higher one, long before a float would lose a unit. */
const LIMB_FULL = LIMB * 4_000_000;

/** All cells of one population along the same dimensions and frequency: definitions that ask the same share one. */
export class Family {
  readonly cuts = new Map<number, Cut>();
  readonly #facts: FactTable;
  readonly #table: LineTable;
  /** Position of the facts it counts among FACT_KINDS; others must not be given to it. */
  readonly kind: number;
  readonly #by: readonly number[];
  readonly #monthly: boolean;
  readonly #where: readonly {
    readonly dimension: number;
    readonly wanted: ReadonlySet<string>;
    readonly known: Int8Array;
  }[];

  constructor(facts: FactTable, table: LineTable, population: Population, by: readonly Dimension[], window: "A" | "M") {
    this.#facts = facts;
    this.#table = table;
    this.kind = FACT_KINDS.indexOf(population.facts);
    this.#by = by.map((dimension) => DIMENSIONS.indexOf(dimension));
    this.#monthly = window === "M";
    this.#where = Object.entries(population.where).map(([dimension, codes]) => ({
      dimension: DIMENSIONS.indexOf(dimension as Dimension),
      wanted: new Set(codes),
      known: new Int8Array(65_536), // 0 not asked yet, 1 wanted, -1 not
    }));
  }

  /** Key of the cell a fact belongs to, or -1. */
  #keyOf(fact: number): number {
    const facts = this.#facts;
    for (const { dimension, wanted, known } of this.#where) {
      const code = facts.code(fact, dimension);
      if (known[code] === 0) known[code] = wanted.has(facts.books[dimension]!.names[code]!) ? 1 : -1;
      if (known[code]! < 0) return -1;
    }
    // Small whole numbers, as keys of up to one dimension are, find their cell ten times as fast as floats do.
    let key = this.#monthly ? facts.month(fact) : (facts.month(fact) / 12) | 0;
    for (const dimension of this.#by) {
      const wide = key * RADIX + facts.code(fact, dimension);
      key = wide < 2 ** 30 ? wide | 0 : wide;
    }
    return key;
  }

  /** Counts a fact of a living line, or with sign −1 takes it back. O(1). */
  count(fact: number, ordinal: number, sign: 1 | -1): void {
    const key = this.#keyOf(fact);
    if (key < 0) return;
    let cut = this.cuts.get(key);
    if (!cut) {
      const month = this.#facts.month(fact);
      cut = new Cut(
        this.#monthly ? month : Math.floor(month / 12),
        this.#by.map((dimension) => this.#facts.code(fact, dimension)),
      );
      this.cuts.set(key, cut);
    }
    addTo(cut.sums, this.#facts, fact, sign);
    if (sign > 0) {
      cut.list(ordinal, this.#table);
      if ((this.#facts.flags(fact) & FLAG.undisclosed) !== 0) cut.hidden.push(ordinal, fact);
    } else {
      cut.forget(ordinal, this.#table);
      if (cut.sums[SUM.facts] === 0) this.cuts.delete(key);
    }
  }

  codeNames(cut: Cut): Partial<Record<Dimension, string>> {
    return Object.fromEntries(
      this.#by.map((dimension, i) => [DIMENSIONS[dimension]!, this.#facts.books[dimension]!.names[cut.codes[i]!]!]),
    );
  }
}

function addLimbs(sums: Float64Array, at: number, high: number, low: number, sign: number): void {
  sums[at]! += sign * high;
  sums[at + 1]! += sign * low;
  if (Math.abs(sums[at + 1]!) > LIMB_FULL) {
    const surplus = Math.trunc(sums[at + 1]! / LIMB);
    sums[at]! += surplus;
    sums[at + 1]! -= surplus * LIMB;
  }
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
