import { Cut, SUM, SUMS, type LineTable } from "./cut.ts";
import { hashesOfSorted } from "./cut-hash.ts";
import { DIGEST_BYTES, DIGEST_WORDS, digestWordsOf, inDigestOrder } from "./digest-order.ts";
import { AMOUNTS, DIMENSION_COUNT, FACT_KINDS, FactTable } from "./fact-table.ts";
import { FLAG } from "./facts.ts";
import { settleLimbs, type Family } from "./family.ts";
import { keysOfIds } from "./id-keys.ts";
import type { Sha256 } from "./line-digest.ts";

/** Facts taken through all families before the next: what they need stays in the processor's cache. */
const BLOCK = 2048;
/** Low limbs are below 10⁹, so that as many of them as this stay exact. */
const SETTLE_EVERY = 2 ** 21;
/** Beyond this many possible cells a family finds them by name, not by place. */
const MOST_PLACES = 2 ** 21;
const NONE = -1;

/**
 * Counts all living lines for all families from nothing, over flat columns: what entering them one by one gives, hashes included.
 * Lines are taken in the order of their digests, so that each cell's digests come in the order in which they are hashed.
 * @param firstFact first fact of each line, in the order of lines
 * O(lines × log lines + facts × families).
 */
export function countInBulk(
  families: readonly Family[],
  facts: FactTable,
  table: LineTable,
  firstFact: readonly number[],
  hash: Sha256,
): void {
  const ordinals: number[] = [];
  for (let ordinal = 0; ordinal < table.ids.length; ordinal++)
    if (table.dead.size === 0 || !table.dead.has(ordinal)) ordinals.push(ordinal);
  const living = inDigestOrder(Uint32Array.from(ordinals), table.digests);
  const lines = { ids: table.ids, idKeys: keysOfIds(table.ids), living, digests: digestWordsOf(living, table.digests) };
  const room = { words: new Uint32Array(0) };
  const byKind = positionsByKind(living, facts, firstFact);
  const months = extent(facts.months.subarray(0, facts.size));
  const block = new FactTable(BLOCK);
  FACT_KINDS.forEach((_, kind) => {
    const counters = families
      .filter((family) => family.kind === kind)
      .map((family) => new CellCounter(family, facts, lines, months, byKind[kind]!));
    if (counters.length === 0) return;
    const numbers = byKind[kind]!.facts;
    for (let from = 0; from < numbers.length; from += BLOCK) {
      const part = numbers.subarray(from, from + BLOCK);
      block.takeFrom(facts, part);
      for (const counter of counters) counter.count(block, part, from);
    }
    for (const counter of counters) counter.finish(room, hash);
  });
}

interface Lines {
  readonly ids: readonly string[];
  readonly idKeys: Float64Array;
  /** In the order of their digests; a line's place here is its rank. */
  readonly living: Uint32Array;
  /** Digests by rank. */
  readonly digests: Uint32Array;
}

/** Facts of one kind, line by line in the order of ranks. */
interface Positions {
  readonly facts: Uint32Array;
  readonly ranks: Uint32Array;
}

function positionsByKind(living: Uint32Array, facts: FactTable, firstFact: readonly number[]): Positions[] {
  const found = FACT_KINDS.map(() => ({ facts: new Uint32Array(facts.size), ranks: new Uint32Array(facts.size) }));
  const ends = new Uint32Array(FACT_KINDS.length);
  for (let rank = 0; rank < living.length; rank++) {
    const ordinal = living[rank]!;
    const end = firstFact[ordinal + 1] ?? facts.size;
    for (let fact = firstFact[ordinal]!; fact < end; fact++) {
      const kind = facts.kinds[fact]!;
      const at = ends[kind]!++;
      found[kind]!.facts[at] = fact;
      found[kind]!.ranks[at] = rank;
    }
  }
  return found.map((one, kind) => ({
    facts: one.facts.subarray(0, ends[kind]),
    ranks: one.ranks.subarray(0, ends[kind]),
  }));
}

function extent(values: Int32Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return values.length === 0 ? [0, -12] : [least, greatest];
}

/** The cells of one family while they are counted. */
class CellCounter {
  readonly #family: Family;
  readonly #facts: FactTable;
  readonly #all: Lines;
  readonly #filters: ReturnType<Family["filters"]>;
  readonly #widths: readonly number[];
  readonly #firstPeriod: number;
  /** Cell at each place, +1; or by place where there are too many. */
  readonly #dense: Int32Array;
  readonly #sparse = new Map<number, number>();
  readonly #isDense: boolean;
  readonly #cells: { period: number; codes: number[]; hidden: number[] }[] = [];
  #sums = new Float64Array(SUMS * 64);
  #lines = new Int32Array(64);
  #last = new Int32Array(64).fill(NONE);
  #least = new Int32Array(64);
  #greatest = new Int32Array(64);
  /** Cell of each position. */
  readonly #cellAt: Int32Array;
  readonly #ranks: Uint32Array;
  #unsettled = 0;

  constructor(
    family: Family,
    facts: FactTable,
    lines: Lines,
    [least, greatest]: readonly [number, number],
    { ranks }: Positions,
  ) {
    this.#family = family;
    this.#facts = facts;
    this.#all = lines;
    this.#filters = family.filters();
    this.#widths = family.by.map((dimension) => facts.books[dimension]!.names.length);
    this.#firstPeriod = family.periodOf(least);
    const periods = family.periodOf(greatest) - this.#firstPeriod + 1;
    const places = this.#widths.reduce((product, width) => product * width, periods);
    this.#isDense = places <= MOST_PLACES;
    this.#dense = new Int32Array(this.#isDense ? places : 0);
    this.#ranks = ranks;
    this.#cellAt = new Int32Array(ranks.length);
  }

  /** Counts the facts of a block that begins at a position. */
  count(block: FactTable, numbers: Uint32Array, from: number): void {
    const { codes, months, flagged } = block;
    const { by, monthly } = this.#family;
    const [filters, widths, cellAt] = [this.#filters, this.#widths, this.#cellAt];
    for (let i = 0; i < numbers.length; i++) {
      const at = i * DIMENSION_COUNT;
      let belongs = 1;
      for (let k = 0; k < filters.length; k++) belongs &= filters[k]!.wanted[codes[at + filters[k]!.dimension]!]!;
      if (belongs === 0) {
        cellAt[from + i] = NONE;
        continue;
      }
      const month = months[i]!;
      let place = (monthly ? month : (month / 12) | 0) - this.#firstPeriod;
      for (let k = 0; k < by.length; k++) place = place * widths[k]! + codes[at + by[k]!]!;
      const cell = this.#cellOf(place, numbers[i]!);
      cellAt[from + i] = cell;
      addTo(this.#sums, cell * SUMS, block, i);
      const rank = this.#ranks[from + i]!;
      if (this.#last[cell] !== rank) this.#list(cell, rank);
      if ((flagged[i]! & FLAG.undisclosed) !== 0) this.#cells[cell]!.hidden.push(this.#all.living[rank]!, numbers[i]!);
    }
    this.#unsettled += numbers.length;
    if (this.#unsettled > SETTLE_EVERY) this.#settle();
  }

  #cellOf(place: number, fact: number): number {
    const known = this.#isDense ? this.#dense[place]! - 1 : (this.#sparse.get(place) ?? NONE);
    if (known >= 0) return known;
    const codes = this.#family.by.map((dimension) => this.#facts.code(fact, dimension));
    const cell = this.#cells.push({ period: this.#family.periodOf(this.#facts.month(fact)), codes, hidden: [] }) - 1;
    if (this.#isDense) this.#dense[place] = cell + 1;
    else this.#sparse.set(place, cell);
    if (cell === this.#last.length) this.#grow();
    return cell;
  }

  #grow(): void {
    const wider = (old: Int32Array<ArrayBuffer>, filled = 0) => {
      const next = new Int32Array(old.length * 2).fill(filled);
      next.set(old);
      return next;
    };
    const sums = new Float64Array(this.#sums.length * 2);
    sums.set(this.#sums);
    this.#sums = sums;
    this.#lines = wider(this.#lines);
    this.#last = wider(this.#last, NONE);
    this.#least = wider(this.#least);
    this.#greatest = wider(this.#greatest);
  }

  #list(cell: number, rank: number): void {
    this.#last[cell] = rank;
    const ordinal = this.#all.living[rank]!;
    if (this.#lines[cell]!++ === 0) {
      this.#least[cell] = ordinal;
      this.#greatest[cell] = ordinal;
      return;
    }
    const { ids, idKeys: keys } = this.#all;
    const key = keys[ordinal]!;
    const least = this.#least[cell]!;
    if (key < keys[least]! || (key === keys[least] && ids[ordinal]! < ids[least]!)) this.#least[cell] = ordinal;
    const greatest = this.#greatest[cell]!;
    if (key > keys[greatest]! || (key === keys[greatest] && ids[ordinal]! > ids[greatest]!))
      this.#greatest[cell] = ordinal;
  }

  #settle(): void {
    this.#unsettled = 0;
    for (let cell = 0; cell < this.#cells.length; cell++)
      for (const at of [SUM.cny, SUM.usd, SUM.original, SUM.executedCny, SUM.comparableCny])
        settleLimbs(this.#sums, cell * SUMS + at);
  }

  /** Lists and hashes the lines of each cell, and hands the cells to the family. */
  finish(room: { words: Uint32Array<ArrayBuffer> }, hash: Sha256): void {
    this.#settle();
    const [cells, cellAt, ranks, last] = [this.#cells, this.#cellAt, this.#ranks, this.#last.fill(NONE)];
    const { living, digests } = this.#all;
    const next = new Uint32Array(cells.length);
    let total = 0;
    for (let cell = 0; cell < cells.length; cell++) {
      next[cell] = total;
      total += this.#lines[cell]!;
    }
    const starts = next.slice();
    const listed = new Uint32Array(total);
    if (room.words.length < total * DIGEST_WORDS) room.words = new Uint32Array(total * DIGEST_WORDS);
    const { words } = room;
    for (let position = 0; position < ranks.length; position++) {
      const cell = cellAt[position]!;
      const rank = ranks[position]!;
      if (cell === NONE || last[cell] === rank) continue;
      last[cell] = rank;
      const at = next[cell]!++;
      listed[at] = living[rank]!;
      for (let k = 0; k < DIGEST_WORDS; k++) words[at * DIGEST_WORDS + k] = digests[rank * DIGEST_WORDS + k]!;
    }
    const bytes = new Uint8Array(words.buffer);
    const { cuts } = this.#family;
    cuts.clear();
    cells.forEach(({ period, codes, hidden }, cell) => {
      const [start, end] = [starts[cell]!, next[cell]!];
      const counted = {
        sums: this.#sums.slice(cell * SUMS, (cell + 1) * SUMS),
        hidden: inLineOrder(hidden),
        lines: listed.subarray(start, end),
        least: this.#least[cell]!,
        greatest: this.#greatest[cell]!,
        hashes: hashesOfSorted(bytes.subarray(start * DIGEST_BYTES, end * DIGEST_BYTES), hash),
      };
      cuts.set(this.#family.keyOf(period, codes), new Cut(period, codes, counted));
    });
  }
}

/** Pairs of line and fact in the order in which they were entered. */
function inLineOrder(hidden: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < hidden.length; i += 2) pairs.push([hidden[i]!, hidden[i + 1]!]);
  return pairs.sort(([, a], [, b]) => a - b).flat();
}

function addTo(sums: Float64Array, into: number, { amounts, people, flagged }: FactTable, fact: number): void {
  const from = fact * AMOUNTS;
  const flags = flagged[fact]!;
  sums[into + SUM.cny]! += amounts[from]!;
  sums[into + SUM.cny + 1]! += amounts[from + 1]!;
  sums[into + SUM.usd]! += amounts[from + 2]!;
  sums[into + SUM.usd + 1]! += amounts[from + 3]!;
  sums[into + SUM.original]! += amounts[from + 4]!;
  sums[into + SUM.original + 1]! += amounts[from + 5]!;
  sums[into + SUM.facts]! += 1;
  sums[into + SUM.heads]! += people[fact * 2]!;
  sums[into + SUM.graduates]! += people[fact * 2 + 1]!;
  // Bits are added as numbers: they are as good as random, and a processor that guesses is wrong half the time.
  const comparable = (flags / FLAG.comparable) & 1;
  sums[into + SUM.executedCny]! += comparable * amounts[from + 6]!;
  sums[into + SUM.executedCny + 1]! += comparable * amounts[from + 7]!;
  sums[into + SUM.comparableCny]! += comparable * amounts[from]!;
  sums[into + SUM.comparableCny + 1]! += comparable * amounts[from + 1]!;
  sums[into + SUM.comparable]! += comparable;
  sums[into + SUM.registered]! += (flags / FLAG.registered) & 1;
  sums[into + SUM.started]! += (flags / FLAG.started) & 1;
  sums[into + SUM.executed]! += (flags / FLAG.executed) & 1;
  const RARE = FLAG.noCny | FLAG.noUsd | FLAG.noValue | FLAG.withheld | FLAG.undisclosed | FLAG.headsUnknown;
  if ((flags & RARE) === 0) return;
  sums[into + SUM.noCny]! += (flags / FLAG.noCny) & 1;
  sums[into + SUM.noUsd]! += (flags / FLAG.noUsd) & 1;
  sums[into + SUM.noValue]! += (flags / FLAG.noValue) & 1;
  sums[into + SUM.withheld]! += (flags / FLAG.withheld) & 1;
  sums[into + SUM.undisclosed]! += (flags / FLAG.undisclosed) & 1;
  sums[into + SUM.headsUnknown]! += (flags / FLAG.headsUnknown) & 1;
}
