import { LIMB, limbsOf } from "../exact/limbs.ts";
import type { Units } from "../exact/units-at-rate.ts";
import { DIMENSIONS, type FactKind } from "./definition.ts";
import { column, widened } from "./shared-columns.ts";

export const FACT_KINDS = ["signing", "execution", "digital"] as const satisfies readonly FactKind[];
export const DIMENSION_COUNT = DIMENSIONS.length;
/** Limbs of CNY, USD, original currency, executed CNY. */
export const AMOUNTS = 8;
const FIRST_ROOM = 1024;
const MOST_NARROW_CODE = 0xffff;

/** All facts in flat columns, which threads can share. */
export interface FactColumns {
  /** DIMENSION_COUNT a fact. */
  readonly codes: Uint16Array | Uint32Array;
  /** AMOUNTS a fact. */
  readonly amounts: Float64Array;
  readonly kinds: Uint8Array;
  /** Months since year 0. */
  readonly months: Int32Array;
  readonly flagged: Uint16Array;
  /** Two a fact: heads, graduates. */
  readonly people: Int32Array;
}

/** Names of one dimension, numbered in the order in which they appear. */
export class CodeBook {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  numberOf(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}

/** All facts in flat columns: 100 bytes a fact instead of an object each, so that a million agreements fit beside a server. */
export class FactTable implements FactColumns {
  readonly books: readonly CodeBook[] = DIMENSIONS.map(() => new CodeBook());
  size = 0;
  /** Twice as wide from the first code on that needs it. */
  codes: Uint16Array | Uint32Array = column(Uint16Array, FIRST_ROOM * DIMENSION_COUNT);
  amounts = column(Float64Array, FIRST_ROOM * AMOUNTS);
  kinds = column(Uint8Array, FIRST_ROOM);
  months = column(Int32Array, FIRST_ROOM);
  flagged = column(Uint16Array, FIRST_ROOM);
  people = column(Int32Array, FIRST_ROOM * 2);

  /**
   * Appends a fact and gives its number. Amortised O(1).
   * @param kind its place among FACT_KINDS
   * @param codes one a dimension
   * @param month months since year 0
   */
  add(kind: number, codes: Uint32Array, month: number, flags: number): number {
    if (this.size === this.kinds.length) this.#grow();
    const at = this.size++;
    let all = 0;
    for (let d = 0; d < DIMENSION_COUNT; d++) {
      all |= codes[d]!;
      this.codes[at * DIMENSION_COUNT + d] = codes[d]!;
    }
    if (all > MOST_NARROW_CODE && this.codes instanceof Uint16Array) {
      const wide = column(Uint32Array, this.codes.length);
      wide.set(this.codes);
      wide.set(codes, at * DIMENSION_COUNT);
      this.codes = wide;
    }
    this.kinds[at] = kind;
    this.months[at] = month;
    this.flagged[at] = flags;
    return at;
  }

  /** A fact's amounts in ten-thousandths, see limbs.ts. */
  setAmounts(fact: number, cny: Units, usd: Units, original: Units): void {
    this.#put(fact, 0, cny);
    this.#put(fact, 2, usd);
    this.#put(fact, 4, original);
  }

  /** What only a signing has: people on it, and its executed value so far in CNY. */
  setSigning(fact: number, heads: number, graduates: number, executedCny: Units): void {
    this.people[fact * 2] = heads;
    this.people[fact * 2 + 1] = graduates;
    this.#put(fact, 6, executedCny);
  }

  #put(fact: number, place: number, amount: Units): void {
    const at = fact * AMOUNTS + place;
    if (typeof amount === "number") {
      this.amounts[at] = Math.trunc(amount / LIMB);
      this.amounts[at + 1] = amount % LIMB;
      return;
    }
    const { high, low } = limbsOf(amount);
    this.amounts[at] = high;
    this.amounts[at + 1] = low;
  }

  code(fact: number, dimension: number): number {
    return this.codes[fact * DIMENSION_COUNT + dimension]!;
  }
  amount(fact: number, limb: number): number {
    return this.amounts[fact * AMOUNTS + limb]!;
  }
  kind(fact: number): number {
    return this.kinds[fact]!;
  }
  month(fact: number): number {
    return this.months[fact]!;
  }
  flags(fact: number): number {
    return this.flagged[fact]!;
  }
  heads(fact: number): number {
    return this.people[fact * 2]!;
  }
  graduates(fact: number): number {
    return this.people[fact * 2 + 1]!;
  }

  #grow(): void {
    const facts = this.kinds.length * 2;
    const codes = facts * DIMENSION_COUNT;
    this.codes =
      this.codes instanceof Uint16Array
        ? widened(Uint16Array, this.codes, codes)
        : widened(Uint32Array, this.codes, codes);
    this.amounts = widened(Float64Array, this.amounts, facts * AMOUNTS);
    this.kinds = widened(Uint8Array, this.kinds, facts);
    this.months = widened(Int32Array, this.months, facts);
    this.flagged = widened(Uint16Array, this.flagged, facts);
    this.people = widened(Int32Array, this.people, facts * 2);
  }
}
