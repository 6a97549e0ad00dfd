import type { CountTask, FamilyPlan } from "./count-task.ts";
import { SUM, SUMS } from "./cut.ts";
import { BUCKETS, hashesOfSorted } from "./cut-hash.ts";
import { DIGEST_BYTES, DIGEST_WORDS } from "./digest-order.ts";
import { AMOUNTS, DIMENSION_COUNT, FACT_KINDS, type FactColumns } from "./fact-table.ts";
import { FLAG } from "./facts.ts";
import type { FamilyCells } from "./family-cells.ts";
import { settleLimbs } from "./family.ts";
import type { Sha256 } from "./line-digest.ts";
import { PlaceIndex } from "./place-index.ts";
import { column } from "./shared-columns.ts";

/** Facts taken through all families before the next: what they need stays in the processor's cache. */
const BLOCK = 2048;
/** Low limbs are below 10⁹, so that as many of them as this stay exact. */
const SETTLE_EVERY = 2 ** 21;
const NONE = -1;

/**
 * Counts all living lines for all families of a task from nothing: what entering them one by one gives, hashes included.
 * Lines are taken in the order of their digests, so that each cell's digests come in the order in which they are hashed.
 * @returns in the order of the task's families
 * O(facts × families).
 */
export function countInBulk(task: CountTask, hash: Sha256): FamilyCells[] {
  const room = { words: new Uint32Array(0), cellAt: new Int32Array(0) };
  const counted = new Map<FamilyPlan, FamilyCells>();
  const months = extent(task.facts.months);
  const block = emptyBlock(task.facts);
  FACT_KINDS.forEach((_, kind) => {
    const families = task.families.filter((family) => family.kind === kind);
    if (families.length === 0) return;
    const { facts, ranks } = positionsOf(kind, task);
    if (room.cellAt.length < families.length * facts.length)
      room.cellAt = column(Int32Array, families.length * facts.length);
    const counters = families.map((family, i) => {
      const cellAt = room.cellAt.subarray(i * facts.length, (i + 1) * facts.length);
      return new CellCounter(family, task, months, ranks, cellAt);
    });
    for (let from = 0; from < facts.length; from += BLOCK) {
      const part = facts.subarray(from, from + BLOCK);
      takeInto(block, task.facts, part);
      for (const counter of counters) counter.count(block, part, from);
    }
    counters.forEach((counter, i) => counted.set(families[i]!, counter.finish(room, hash)));
  });
  return task.families.map((family) => counted.get(family)!);
}

/** Facts of one kind, line by line in the order of ranks. */
function positionsOf(kind: number, { living, firstFact, facts: { kinds } }: CountTask) {
  let count = 0;
  for (let fact = 0; fact < kinds.length; fact++) if (kinds[fact] === kind) count++;
  const [facts, ranks] = [column(Uint32Array, count), column(Uint32Array, count)];
  let at = 0;
  for (let rank = 0; rank < living.length; rank++) {
    const ordinal = living[rank]!;
    const end = firstFact[ordinal + 1]!;
    for (let fact = firstFact[ordinal]!; fact < end; fact++) {
      if (kinds[fact] !== kind) continue;
      facts[at] = fact;
      ranks[at++] = rank;
    }
  }
  // Lines that are no longer alive leave facts behind.
  return { facts: facts.subarray(0, at), ranks: ranks.subarray(0, at) };
}

function extent(values: Int32Array): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return values.length === 0 ? [0, -12] : [least, greatest];
}

function emptyBlock({ codes }: FactColumns): FactColumns {
  return {
    codes:
      codes instanceof Uint16Array
        ? new Uint16Array(BLOCK * DIMENSION_COUNT)
        : new Uint32Array(BLOCK * DIMENSION_COUNT),
    amounts: new Float64Array(BLOCK * AMOUNTS),
    kinds: new Uint8Array(0),
    months: new Int32Array(BLOCK),
    flagged: new Uint16Array(BLOCK),
    people: new Int32Array(BLOCK * 2),
  };
}

function takeInto(block: FactColumns, other: FactColumns, facts: Uint32Array): void {
  const { codes, amounts, months, flagged, people } = block;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i]!;
    for (let d = 0; d < DIMENSION_COUNT; d++) codes[i * DIMENSION_COUNT + d] = other.codes[fact * DIMENSION_COUNT + d]!;
    for (let a = 0; a < AMOUNTS; a++) amounts[i * AMOUNTS + a] = other.amounts[fact * AMOUNTS + a]!;
    months[i] = other.months[fact]!;
    flagged[i] = other.flagged[fact]!;
    people[i * 2] = other.people[fact * 2]!;
    people[i * 2 + 1] = other.people[fact * 2 + 1]!;
  }
}

/** The cells of one family while they are counted. */
class CellCounter {
  readonly #family: FamilyPlan;
  readonly #task: CountTask;
  readonly #firstPeriod: number;
  readonly #places: PlaceIndex;
  readonly #periods: number[] = [];
  readonly #codes: number[] = [];
  readonly #hidden = new Map<number, number[]>();
  #sums = new Float64Array(SUMS * 64);
  #lines = new Int32Array(64);
  #last = new Int32Array(64).fill(NONE);
  #least = new Uint32Array(64);
  #greatest = new Uint32Array(64);
  /** Cell of each position. */
  readonly #cellAt: Int32Array;
  readonly #ranks: Uint32Array;
  #unsettled = 0;

  constructor(
    family: FamilyPlan,
    task: CountTask,
    [least, greatest]: readonly [number, number],
    ranks: Uint32Array,
    cellAt: Int32Array,
  ) {
    const periodOf = (month: number): number => (family.monthly ? month : Math.floor(month / 12));
    this.#family = family;
    this.#task = task;
    this.#firstPeriod = periodOf(least);
    this.#places = new PlaceIndex([periodOf(greatest) - this.#firstPeriod + 1, ...family.widths]);
    this.#ranks = ranks;
    this.#cellAt = cellAt;
  }

  /** Counts the facts of a block that begins at a position. */
  count(block: FactColumns, numbers: Uint32Array, from: number): void {
    const { codes, months, flagged } = block;
    const { by, monthly, filters, widths } = this.#family;
    const [cellAt, places, firstPeriod] = [this.#cellAt, this.#places, this.#firstPeriod];
    const { living } = this.#task;
    for (let i = 0; i < numbers.length; i++) {
      const at = i * DIMENSION_COUNT;
      let belongs = 1;
      for (let k = 0; k < filters.length; k++) belongs &= filters[k]!.wanted[codes[at + filters[k]!.dimension]!]!;
      if (belongs === 0) {
        cellAt[from + i] = NONE;
        continue;
      }
      const month = months[i]!;
      let place = (monthly ? month : (month / 12) | 0) - firstPeriod;
      if (places.isNumbered) for (let k = 0; k < by.length; k++) place = place * widths[k]! + codes[at + by[k]!]!;
      else for (let k = 0; k < by.length; k++) place = places.inside(k, place, codes[at + by[k]!]!);
      let cell = places.cellAt(place);
      if (cell < 0) cell = this.#newCell(place, month, codes, at);
      cellAt[from + i] = cell;
      addTo(this.#sums, cell * SUMS, block, i);
      const rank = this.#ranks[from + i]!;
      if (this.#last[cell] !== rank) this.#list(cell, rank);
      if ((flagged[i]! & FLAG.undisclosed) !== 0) this.#hide(cell, living[rank]!, numbers[i]!);
    }
    this.#unsettled += numbers.length;
    if (this.#unsettled > SETTLE_EVERY) this.#settle();
  }

  #newCell(place: number, month: number, codes: FactColumns["codes"], at: number): number {
    const cell = this.#periods.push(this.#family.monthly ? month : Math.floor(month / 12)) - 1;
    for (const dimension of this.#family.by) this.#codes.push(codes[at + dimension]!);
    this.#places.put(place, cell);
    if (cell === this.#last.length) this.#grow();
    return cell;
  }

  #hide(cell: number, ordinal: number, fact: number): void {
    const hidden = this.#hidden.get(cell);
    if (hidden) hidden.push(ordinal, fact);
    else this.#hidden.set(cell, [ordinal, fact]);
  }

  #grow(): void {
    const cells = this.#last.length;
    const wider = <T extends Int32Array | Uint32Array | Float64Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    this.#sums = wider(this.#sums, new Float64Array(cells * SUMS * 2));
    this.#lines = wider(this.#lines, new Int32Array(cells * 2));
    this.#last = wider(this.#last, new Int32Array(cells * 2).fill(NONE));
    this.#least = wider(this.#least, new Uint32Array(cells * 2));
    this.#greatest = wider(this.#greatest, new Uint32Array(cells * 2));
  }

  #list(cell: number, rank: number): void {
    this.#last[cell] = rank;
    const place = this.#task.places[rank]!;
    if (this.#lines[cell]!++ === 0) {
      this.#least[cell] = place;
      this.#greatest[cell] = place;
    } else if (place < this.#least[cell]!) this.#least[cell] = place;
    else if (place > this.#greatest[cell]!) this.#greatest[cell] = place;
  }

  #settle(): void {
    this.#unsettled = 0;
    for (let cell = 0; cell < this.#periods.length; cell++)
      for (const at of [SUM.cny, SUM.usd, SUM.original, SUM.executedCny, SUM.comparableCny])
        settleLimbs(this.#sums, cell * SUMS + at);
  }

  /** Lists and hashes the lines of each cell. */
  finish(room: { words: Uint32Array }, hash: Sha256): FamilyCells {
    this.#settle();
    const cells = this.#periods.length;
    const { living, digests, byId } = this.#task;
    const [cellAt, ranks, last] = [this.#cellAt, this.#ranks, this.#last.fill(NONE)];
    const ends = new Uint32Array(cells);
    let total = 0;
    for (let cell = 0; cell < cells; cell++) {
      ends[cell] = total;
      total += this.#lines[cell]!;
    }
    const lines = column(Uint32Array, total);
    if (room.words.length < total * DIGEST_WORDS) room.words = column(Uint32Array, total * DIGEST_WORDS);
    const { words } = room;
    for (let position = 0; position < ranks.length; position++) {
      const cell = cellAt[position]!;
      const rank = ranks[position]!;
      if (cell === NONE || last[cell] === rank) continue;
      last[cell] = rank;
      const at = ends[cell]!++;
      lines[at] = living[rank]!;
      for (let k = 0; k < DIGEST_WORDS; k++) words[at * DIGEST_WORDS + k] = digests[rank * DIGEST_WORDS + k]!;
    }
    return {
      periods: Int32Array.from(this.#periods),
      codes: Uint32Array.from(this.#codes),
      sums: this.#sums.slice(0, cells * SUMS),
      hidden: new Map(Array.from(this.#hidden, ([cell, hidden]) => [cell, inLineOrder(hidden)])),
      lines,
      ends,
      least: this.#least.slice(0, cells).map((place) => byId[place]!),
      greatest: this.#greatest.slice(0, cells).map((place) => byId[place]!),
      ...hashesOfCells(new Uint8Array(words.buffer), ends, hash),
    };
  }
}

function hashesOfCells(digests: Uint8Array, ends: Uint32Array, hash: Sha256) {
  const hashes = new Uint8Array(ends.length * DIGEST_BYTES);
  const bucketed = new Int32Array(ends.length).fill(NONE);
  const all = Array.from(ends, (end, cell) => {
    const { whole, buckets } = hashesOfSorted(
      digests.subarray((cell === 0 ? 0 : ends[cell - 1]!) * DIGEST_BYTES, end * DIGEST_BYTES),
      hash,
    );
    hashes.set(whole, cell * DIGEST_BYTES);
    return buckets ? { cell, buckets } : [];
  }).flat();
  const bucketHashes = new Uint8Array(all.length * BUCKETS * DIGEST_BYTES);
  const bucketsKnown = new Uint8Array(all.length * BUCKETS);
  all.forEach(({ cell, buckets }, i) => {
    bucketed[cell] = i;
    bucketHashes.set(buckets.bytes, i * BUCKETS * DIGEST_BYTES);
    bucketsKnown.set(buckets.known, i * BUCKETS);
  });
  return { hashes, bucketed, bucketHashes, bucketsKnown };
}

/** Pairs of line and fact in the order in which they were entered. */
function inLineOrder(hidden: readonly number[]): number[] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < hidden.length; i += 2) pairs.push([hidden[i]!, hidden[i + 1]!]);
  return pairs.sort(([, a], [, b]) => a - b).flat();
}

function addTo(sums: Float64Array, into: number, { amounts, people, flagged }: FactColumns, fact: number): void {
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
