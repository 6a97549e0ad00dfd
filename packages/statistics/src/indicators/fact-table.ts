import { limbsOf } from "../exact/limbs.ts";
import { DIMENSIONS, type Dimension, type FactKind } from "./definition.ts";
import type { Fact } from "./facts.ts";

export const FACT_KINDS = ["signing", "execution", "digital"] as const satisfies readonly FactKind[];
const AMOUNTS = 8;
const COUNTS = 5;
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
  codes = new Uint16Array(FIRST_ROOM * DIMENSIONS.length);
  /** Limbs of CNY, USD, original currency, executed CNY. */
  amounts = new Float64Array(FIRST_ROOM * AMOUNTS);
  /** Kind, month, flags, heads, graduates. */
  counts = new Int32Array(FIRST_ROOM * COUNTS);

  /** Appends a fact and gives its number. Amortised O(1). */
  add(fact: Fact): number {
    if ((this.size + 1) * COUNTS > this.counts.length) this.#grow();
    const at = this.size++;
    DIMENSIONS.forEach((name: Dimension, d) => {
      this.codes[at * DIMENSIONS.length + d] = this.books[d]!.numberOf(fact.codes[name]);
    });
    [fact.cny, fact.usd, fact.original, fact.executedCny].forEach((amount, i) => {
      const { high, low } = limbsOf(amount);
      this.amounts[at * AMOUNTS + 2 * i] = high;
      this.amounts[at * AMOUNTS + 2 * i + 1] = low;
    });
    this.counts.set([FACT_KINDS.indexOf(fact.kind), fact.month, fact.flags, fact.heads, fact.graduates], at * COUNTS);
    return at;
  }

  code(fact: number, dimension: number): number {
    return this.codes[fact * DIMENSIONS.length + dimension]!;
  }
  amount(fact: number, limb: number): number {
    return this.amounts[fact * AMOUNTS + limb]!;
  }
  kind(fact: number): number {
    return this.counts[fact * COUNTS]!;
  }
  month(fact: number): number {
    return this.counts[fact * COUNTS + 1]!;
  }
  flags(fact: number): number {
    return this.counts[fact * COUNTS + 2]!;
  }
  heads(fact: number): number {
    return this.counts[fact * COUNTS + 3]!;
  }
  graduates(fact: number): number {
    return this.counts[fact * COUNTS + 4]!;
  }

  #grow(): void {
    const wider = <T extends { length: number; set(from: T): void }>(old: T, make: (length: number) => T): T => {
      const next = make(old.length * 2);
      next.set(old);
      return next;
    };
    this.codes = wider(this.codes, (length) => new Uint16Array(length));
    this.amounts = wider(this.amounts, (length) => new Float64Array(length));
    this.counts = wider(this.counts, (length) => new Int32Array(length));
  }
}
