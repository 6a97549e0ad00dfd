import { inverse, modulo, PRIME, REDUCE_EVERY } from "./prime-field.ts";

/** So many random vectors of the kernel; two values look proportional by chance once in PRIME³. */
const VECTORS = 4;
const FREE = -1;

/** A published sum of `weight × value`, weights from 1 to PRIME − 1. */
export type Terms = ReadonlyMap<number, number>;

/** An equation less what the published ones say, with 1 at its pivot. */
interface Reduced {
  readonly pivot: number;
  readonly entries: Float64Array;
}

/** What a value becomes when equations are published as well. */
interface Move {
  readonly column: number;
  readonly value: readonly number[];
}

/**
 * What follows from published sums over undisclosed values, by adding and subtracting: a system of linear equations over the field
 * of PRIME elements, in reduced echelon form, and random vectors of its kernel. A value is given away exactly when it is 0 in every
 * vector of the kernel, a combination of two when both are proportional in all. Another sum moves only those vectors' values that
 * hang together with its pivot, so that asking what it would give away is cheap, and only publishing it changes the system.
 */
export class PublishedValues {
  readonly #columns = new Map<number, number>();
  readonly #contributors: readonly number[];
  /** Row of which a column is the pivot. */
  readonly #rowOf: Int32Array;
  readonly #rows: Int32Array[] = [];
  readonly #pivots: number[] = [];
  /** In how many rows a column stands. */
  readonly #standsIn: Int32Array;
  /** VECTORS a column. */
  readonly #values: Float64Array;
  /** Columns of each direction that stand in some sum. */
  readonly #alike = new Map<string, Set<number>>();
  readonly #seen: Uint8Array;
  /** Given away before anything was asked. */
  readonly #known = new Set<number>();

  /** @param contributors all there are. @param next uniform in [0, 1); the same sequence gives the same answers */
  constructor(contributors: readonly number[], next: () => number) {
    this.#contributors = contributors;
    contributors.forEach((contributor, column) => this.#columns.set(contributor, column));
    this.#rowOf = new Int32Array(contributors.length).fill(FREE);
    this.#standsIn = new Int32Array(contributors.length);
    this.#seen = new Uint8Array(contributors.length);
    this.#values = Float64Array.from(
      { length: contributors.length * VECTORS },
      () => 1 + Math.floor(next() * (PRIME - 1)),
    );
  }

  /** Publishes sums whatever they give away: from then on that is known. O(contributors × rank) a sum. */
  add(sums: readonly Terms[]): void {
    for (const terms of sums) {
      const reduced = this.#reduced([terms]);
      this.#see([terms]);
      for (const move of this.#movesOf(reduced)) this.#move(move);
      for (const one of reduced) this.#enter(one);
    }
    for (const column of this.#exposedColumns()) this.#known.add(column);
  }

  /**
   * Publishes sums together, unless a value would follow from them, or a combination of two, that did not before.
   * O(contributors × rank) a sum.
   */
  tryAdd(sums: readonly Terms[]): boolean {
    const reduced = this.#reduced(sums);
    const seen = this.#see(sums);
    const before = this.#movesOf(reduced).map((move) => {
      const old = { column: move.column, value: this.#valueOf(move.column) };
      this.#move(move);
      return old;
    });
    const changed = new Set([...before.map(({ column }) => column), ...seen]);
    if ([...changed].every((column) => this.#isSafe(column))) {
      for (const one of reduced) this.#enter(one);
      return true;
    }
    for (const move of before) this.#move(move);
    for (const column of seen) {
      this.#leaveAlike(column);
      this.#seen[column] = 0;
    }
    return false;
  }

  /** Contributors of which a value, or a combination with one other, follows. O(contributors). */
  exposed(): Set<number> {
    return new Set(this.#exposedColumns().map((column) => this.#contributors[column]!));
  }

  #exposedColumns(): number[] {
    return [...this.#alike].flatMap(([direction, columns]) =>
      columns.size > 1 || direction === "" ? [...columns] : [],
    );
  }

  /** Columns that stand in a sum for the first time. */
  #see(sums: readonly Terms[]): number[] {
    const fresh: number[] = [];
    for (const terms of sums)
      for (const contributor of terms.keys()) {
        const column = this.#columns.get(contributor)!;
        if (this.#seen[column] === 1) continue;
        this.#seen[column] = 1;
        fresh.push(column);
        this.#joinAlike(column);
      }
    return fresh;
  }

  #isSafe(column: number): boolean {
    const direction = this.#directionOf(column);
    const alike = this.#alike.get(direction);
    if (!alike || (alike.size === 1 && direction !== "")) return true;
    return [...alike].every((one) => this.#known.has(one));
  }

  /** What sums say beyond the published ones, each free of the others' pivots. */
  #reduced(sums: readonly Terms[]): Reduced[] {
    const found: Reduced[] = [];
    for (const terms of sums) {
      if (found.length === 0 && this.#follows(terms)) continue;
      const entries = this.#lessPublished(terms);
      for (const { pivot, entries: other } of found) subtract(entries, entries[pivot]!, other);
      const pivot = this.#pivotOf(entries);
      if (pivot === undefined) continue;
      const factor = inverse(entries[pivot]!);
      for (let k = 0; k < entries.length; k++) if (entries[k] !== 0) entries[k] = modulo(entries[k]! * factor);
      for (const { entries: other } of found) subtract(other, other[pivot]!, entries);
      found.push({ pivot, entries });
    }
    return found;
  }

  /** Whether the sum is a combination of published ones: it is 0 in the kernel then. O(terms). */
  #follows(terms: Terms): boolean {
    const sums = new Float64Array(VECTORS);
    for (const [contributor, weight] of terms) {
      const at = this.#columns.get(contributor)! * VECTORS;
      for (let v = 0; v < VECTORS; v++) sums[v] = modulo(sums[v]! + weight * this.#values[at + v]!);
    }
    return sums.every((sum) => sum === 0);
  }

  #lessPublished(terms: Terms): Float64Array {
    const entries = new Float64Array(this.#contributors.length);
    for (const [contributor, weight] of terms) entries[this.#columns.get(contributor)!] = modulo(weight);
    let age = 0;
    for (const [contributor, weight] of terms) {
      const row = this.#rows[this.#rowOf[this.#columns.get(contributor)!]!];
      if (!row) continue;
      const factor = modulo(weight);
      for (let k = 0; k < row.length; k++) entries[k]! -= factor * row[k]!;
      if (++age % REDUCE_EVERY === 0) for (let k = 0; k < row.length; k++) entries[k] = modulo(entries[k]!);
    }
    for (let k = 0; k < entries.length; k++) if (entries[k] !== 0) entries[k] = modulo(entries[k]!);
    return entries;
  }

  /** The column that stands in the fewest rows: least has to be changed for it. */
  #pivotOf(entries: Float64Array): number | undefined {
    let best: number | undefined;
    for (let k = 0; k < entries.length; k++)
      if (entries[k] !== 0 && (best === undefined || this.#standsIn[k]! < this.#standsIn[best]!)) best = k;
    return best;
  }

  /** Values of the kernel's vectors once the equations hold: at their pivots, and in rows in which these stand. */
  #movesOf(reduced: readonly Reduced[]): Move[] {
    const steps = reduced.map(({ pivot, entries }) => {
      const step = new Float64Array(VECTORS);
      for (let k = 0; k < entries.length; k++) {
        if (entries[k] === 0) continue;
        for (let v = 0; v < VECTORS; v++) step[v] = modulo(step[v]! - entries[k]! * this.#values[k * VECTORS + v]!);
      }
      return { pivot, step };
    });
    const moves = steps.map(({ pivot, step }): Move => ({
      column: pivot,
      value: this.#valueOf(pivot).map((old, v) => modulo(old + step[v]!)),
    }));
    this.#rows.forEach((row, i) => {
      let value: number[] | undefined;
      for (const { pivot, step } of steps) {
        const factor = row[pivot]!;
        if (factor === 0) continue;
        value = (value ?? this.#valueOf(this.#pivots[i]!)).map((old, v) => modulo(old - factor * step[v]!));
      }
      if (value) moves.push({ column: this.#pivots[i]!, value });
    });
    return moves;
  }

  #enter({ pivot, entries }: Reduced): void {
    for (const row of this.#rows) {
      const factor = row[pivot]!;
      if (factor === 0) continue;
      for (let k = 0; k < entries.length; k++) {
        const entry = entries[k]!;
        if (entry === 0) continue;
        const old = row[k]!;
        const now = modulo(old - factor * entry);
        row[k] = now;
        this.#standsIn[k]! += (now === 0 ? 0 : 1) - (old === 0 ? 0 : 1);
      }
    }
    this.#rowOf[pivot] = this.#rows.push(Int32Array.from(entries)) - 1;
    this.#pivots.push(pivot);
    for (let k = 0; k < entries.length; k++) if (entries[k] !== 0) this.#standsIn[k]!++;
  }

  #valueOf(column: number): number[] {
    return Array.from(this.#values.subarray(column * VECTORS, (column + 1) * VECTORS));
  }

  #move({ column, value }: Move): void {
    const seen = this.#seen[column] === 1;
    if (seen) this.#leaveAlike(column);
    this.#values.set(value, column * VECTORS);
    if (seen) this.#joinAlike(column);
  }

  /** The same for proportional values; empty for 0. */
  #directionOf(column: number): string {
    const value = this.#valueOf(column);
    const lead = value.find((one) => one !== 0);
    if (lead === undefined) return "";
    const factor = inverse(lead);
    return value.map((one) => modulo(one * factor)).join(" ");
  }

  #joinAlike(column: number): void {
    const direction = this.#directionOf(column);
    const alike = this.#alike.get(direction);
    if (alike) alike.add(column);
    else this.#alike.set(direction, new Set([column]));
  }

  #leaveAlike(column: number): void {
    const direction = this.#directionOf(column);
    const alike = this.#alike.get(direction)!;
    alike.delete(column);
    if (alike.size === 0) this.#alike.delete(direction);
  }
}

/** from − factor × other, in place. */
function subtract(from: Float64Array, factor: number, other: Float64Array): void {
  if (factor === 0) return;
  for (let k = 0; k < from.length; k++) if (other[k] !== 0) from[k] = modulo(from[k]! - factor * other[k]!);
}
