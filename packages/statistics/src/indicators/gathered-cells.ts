import type { Cell, CellFamily } from "./cell.ts";
import { SUM, SUMS, type Cut, type LineTable } from "./cut.ts";
import type { Dimension } from "./definition.ts";
import { settleLimbs, type Family } from "./family.ts";
import type { Sha256 } from "./line-digest.ts";
import { column } from "./shared-columns.ts";

const LIMBS = [SUM.cny, SUM.usd, SUM.original, SUM.executedCny, SUM.comparableCny] as const;
const WORDS = 32;

/** The cuts of some months together. */
class GatheredCell implements Cell {
  readonly period: number;
  readonly codes: readonly number[];
  readonly sums: Float64Array;
  readonly hidden: readonly number[];
  readonly size: number;
  readonly made = new Map<string, unknown>();
  readonly #parts: readonly Cut[];

  constructor(period: number, parts: readonly Cut[], sums: Float64Array, size: number) {
    this.period = period;
    this.codes = parts[0]!.codes;
    this.sums = sums;
    this.size = size;
    this.hidden = parts.flatMap(({ hidden }) => hidden);
    this.#parts = parts;
  }

  living(): Uint32Array {
    return Uint32Array.from(new Set(this.#parts.flatMap((part) => [...part.living()])));
  }

  bounds(table: LineTable): { first: string | null; last: string | null } {
    const bounds = this.#parts.map((part) => part.bounds(table));
    const least = bounds.flatMap(({ first }) => first ?? []).reduce((a, b) => (b < a ? b : a));
    const greatest = bounds.flatMap(({ last }) => last ?? []).reduce((a, b) => (b > a ? b : a));
    return { first: least, last: greatest };
  }

  /** SHA-256 over the hashes of the months' cuts one after the other: whoever holds the months can check it. */
  sha256(table: LineTable, hash: Sha256): Uint8Array {
    const hashes = new Uint8Array(this.#parts.length * WORDS);
    this.#parts.forEach((part, i) => hashes.set(part.sha256(table, hash), i * WORDS));
    return hash.bytes(hashes);
  }
}

interface Group {
  readonly until: number;
  readonly parts: readonly Cut[];
  readonly cells: readonly GatheredCell[];
}

/**
 * Quarters, or years to date, put together from a family's months. A year to date has a cell for each month from the year's first
 * with a line on, up to its December or the last month the family has: a month in which nothing came has the same figure again.
 * What was put together stays until one of its months changes.
 */
export class GatheredFamily implements CellFamily {
  readonly #months: Family;
  readonly #window: "Q" | "YTD";
  readonly #table: LineTable;
  readonly #groups = new Map<string, Group>();
  readonly #seen = new SeenLines();

  constructor(months: Family, window: "Q" | "YTD", table: LineTable) {
    this.#months = months;
    this.#window = window;
    this.#table = table;
  }

  codeNames(cell: Cell): Partial<Record<Dimension, string>> {
    return this.#months.codeNames(cell);
  }

  /** O(cells); O(lines) of the years that changed. */
  get cuts(): ReadonlyMap<string, Cell> {
    const span = this.#window === "Q" ? 3 : 12;
    const years = new Map<string, Cut[]>();
    let last = -Infinity;
    for (const cut of this.#months.cuts.values()) {
      last = Math.max(last, cut.period);
      const key = `${Math.floor(cut.period / span)} ${cut.codes.join(" ")}`;
      const year = years.get(key);
      if (year) year.push(cut);
      else years.set(key, [cut]);
    }
    for (const key of this.#groups.keys()) if (!years.has(key)) this.#groups.delete(key);
    const cells = new Map<string, Cell>();
    for (const [key, parts] of years) {
      parts.sort((a, b) => a.period - b.period);
      const until = Math.min(last, Math.floor(parts[0]!.period / span) * span + span - 1);
      let group = this.#groups.get(key);
      if (!group || !this.#isCurrent(group, parts, until)) {
        group = { until, parts, cells: this.#window === "Q" ? [this.#whole(parts)] : this.#running(parts, until) };
        this.#groups.set(key, group);
        // A cut forgets what was made of it as soon as it changes.
        for (const part of parts) part.made.set(this.#mark, true);
      }
      for (const cell of group.cells) cells.set(`${cell.period} ${key}`, cell);
    }
    return cells;
  }

  get #mark(): string {
    return `gathered ${this.#window}`;
  }

  #isCurrent(group: Group, parts: readonly Cut[], until: number): boolean {
    return (
      group.until === until &&
      group.parts.length === parts.length &&
      parts.every((part, i) => part === group.parts[i] && part.made.has(this.#mark))
    );
  }

  #whole(parts: readonly Cut[]): GatheredCell {
    const together = new Together(this.#seen.anew(this.#table.ids.length));
    for (const part of parts) together.add(part);
    return new GatheredCell(Math.floor(parts[0]!.period / 3), parts, together.sums, together.size);
  }

  #running(parts: readonly Cut[], until: number): GatheredCell[] {
    const together = new Together(this.#seen.anew(this.#table.ids.length));
    const cells: GatheredCell[] = [];
    let taken = 0;
    for (let month = parts[0]!.period; month <= until; month++) {
      if (parts[taken]?.period === month) together.add(parts[taken++]!);
      cells.push(new GatheredCell(month, parts.slice(0, taken), together.sums.slice(), together.size));
    }
    return cells;
  }
}

/** Marks lines of one round after the other, without wiping off the marks between rounds. */
class SeenLines {
  #rounds = column(Uint32Array, 0);
  #round = 0;

  /** A new round. */
  anew(lines: number): this {
    if (lines > this.#rounds.length) this.#rounds = column(Uint32Array, lines + (lines >> 3));
    this.#round++;
    return this;
  }
  /** Whether the line comes for the first time in this round. */
  mark(line: number): boolean {
    if (this.#rounds[line] === this.#round) return false;
    this.#rounds[line] = this.#round;
    return true;
  }
}

/** Adds up cuts; a line that stands in several of them, such as one executed in two months, is one line. */
class Together {
  readonly sums = new Float64Array(SUMS);
  size = 0;
  readonly #seen: SeenLines;

  constructor(seen: SeenLines) {
    this.#seen = seen;
  }

  add(part: Cut): void {
    for (let i = 0; i < SUMS; i++) this.sums[i]! += part.sums[i]!;
    for (const at of LIMBS) settleLimbs(this.sums, at);
    const lines = part.living();
    for (let i = 0; i < lines.length; i++) if (this.#seen.mark(lines[i]!)) this.size++;
  }
}
