import { LIMB, limbsOf } from "../exact/limbs.ts";
import type { Units } from "../exact/units-at-rate.ts";
import { DIMENSIONS, type FactKind } from "./definition.ts";

export const FACT_KINDS = ["signing", "execution", "digital"] as const satisfies readonly FactKind[];
export const DIMENSION_COUNT = DIMENSIONS.length;
/** Limbs of CNY, USD, original currency, executed CNY. */
export const AMOUNTS = 8;
const FIRST_ROOM = 1024;

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
export class FactTable {
  readonly books: readonly CodeBook[] = DIMENSIONS.map(() => new CodeBook());
  size = 0;
  codes: Uint16Array;
  amounts: Float64Array;
  kinds: Uint8Array;
  months: Int32Array;
  flagged: Uint16Array;
  people: Int32Array;

  constructor(room = FIRST_ROOM) {
    this.codes = new Uint16Array(room * DIMENSION_COUNT);
    this.amounts = new Float64Array(room * AMOUNTS);
    this.kinds = new Uint8Array(room);
    this.months = new Int32Array(room);
    this.flagged = new Uint16Array(room);
    this.people = new Int32Array(room * 2);
  }

  /**
   * Appends a fact and gives its number. Amortised O(1).
   * @param kind its place among FACT_KINDS
   * @param codes one a dimension
   * @param month months since year 0
   */
  add(kind: number, codes: Uint16Array, month: number, flags: number): number {
    if (this.size === this.kinds.length) this.#grow();
    const at = this.size++;
    for (let d = 0; d < DIMENSION_COUNT; d++) this.codes[at * DIMENSION_COUNT + d] = codes[d]!;
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

  /** Takes over facts of another table, as many as there is room for: columns for a pass that comes back to them often. */
  takeFrom(other: FactTable, facts: Uint32Array): void {
    for (let i = 0; i < facts.length; i++) {
      const fact = facts[i]!;
      for (let d = 0; d < DIMENSION_COUNT; d++)
        this.codes[i * DIMENSION_COUNT + d] = other.codes[fact * DIMENSION_COUNT + d]!;
      for (let a = 0; a < AMOUNTS; a++) this.amounts[i * AMOUNTS + a] = other.amounts[fact * AMOUNTS + a]!;
      this.months[i] = other.months[fact]!;
      this.flagged[i] = other.flagged[fact]!;
      this.people[i * 2] = other.people[fact * 2]!;
      this.people[i * 2 + 1] = other.people[fact * 2 + 1]!;
    }
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
    const wider = <T extends { length: number; set(from: T): void }>(old: T, make: (length: number) => T): T => {
      const next = make(old.length * 2);
      next.set(old);
      return next;
    };
    this.codes = wider(this.codes, (length) => new Uint16Array(length));
    this.amounts = wider(this.amounts, (length) => new Float64Array(length));
    this.kinds = wider(this.kinds, (length) => new Uint8Array(length));
    this.months = wider(this.months, (length) => new Int32Array(length));
    this.flagged = wider(this.flagged, (length) => new Uint16Array(length));
    this.people = wider(this.people, (length) => new Int32Array(length));
  }
}
