const HEADER = 2;
const NONE = 0;
/** Compacts once that many words, and half of the memory, belong to forgotten clauses. */
const WASTE = 1 << 20;

/**
 * Clauses, and what follows from them by unit propagation alone. Literals are numbered as in a refutation file (2v, 2v + 1). Clauses lie in
 * one array: [size, negative once forgotten; next clause of the same hash; literals…], the first two literals watched; each is known by its
 * offset. What follows from the clauses alone stays: it goes on holding when a clause it came from is forgotten.
 */
export class UnitPropagation {
  /** Literals of watched clauses looked at: a measure of effort that is the same on every machine. */
  effort = 0;
  /** The clauses contradict each other. */
  refuted = false;
  private readonly values: Int8Array;
  private readonly trail: Int32Array;
  private trailSize = 0;
  private head = 0;
  private arena = new Int32Array(1 << 16);
  private arenaSize = 1;
  private wasted = 0;
  private clauses = 0;
  private buckets = new Int32Array(1 << 12);
  /** Per literal: pairs (another literal of the clause, clause). */
  private readonly watches: Int32Array[] = [];
  private readonly watchSize: Int32Array;
  private readonly marks: Int32Array;
  private round = 0;

  constructor(variables: number) {
    const literals = 2 * variables + 2;
    this.values = new Int8Array(literals);
    this.trail = new Int32Array(variables + 1);
    this.watchSize = new Int32Array(literals);
    this.marks = new Int32Array(literals);
    for (let l = 0; l < literals; l++) this.watches.push(new Int32Array(4));
  }

  /** Takes a clause as true. The literals' order is changed. O(size), and the propagation of what follows. */
  add(literals: Int32Array, given: number): void {
    if (this.refuted) return;
    const size = this.normalise(literals, given);
    if (size < 0) return;
    let open = 0;
    for (let i = 0; i < size; i++) {
      const l = literals[i]!;
      // What holds for good makes the clause superfluous for good.
      if (this.values[l]! > 0) return;
      if (this.values[l] === 0) {
        literals[i] = literals[open]!;
        literals[open++] = l;
      }
    }
    if (open === 0) this.refuted = true;
    else if (open > 1) this.store(literals, size);
    else {
      this.assign(literals[0]!);
      if (!this.propagate()) this.refuted = true;
    }
  }

  /** Whether the clause follows: its denial runs into a contradiction. */
  follows(literals: Int32Array, size: number): boolean {
    if (this.refuted) return true;
    const kept = this.trailSize;
    let contradiction = false;
    for (let i = 0; i < size && !contradiction; i++) {
      const l = literals[i]!;
      if (this.values[l]! > 0) contradiction = true;
      else if (this.values[l] === 0) this.assign(l ^ 1);
    }
    contradiction ||= !this.propagate();
    while (this.trailSize > kept) {
      const l = this.trail[--this.trailSize]!;
      this.values[l] = 0;
      this.values[l ^ 1] = 0;
    }
    this.head = kept;
    return contradiction;
  }

  /** Forgets one clause of these literals; one that is not there, or holds for good anyway, is let be. O(size) expected. */
  forget(literals: Int32Array, given: number): void {
    const size = this.normalise(literals, given);
    if (size < 2) return;
    const { arena, marks } = this;
    const bucket = this.bucketOf(hashOf(literals, 0, size));
    let before = NONE;
    for (let clause = this.buckets[bucket]!; clause !== NONE; clause = arena[clause + 1]!) {
      let same = arena[clause] === size;
      for (let i = 0; same && i < size; i++) same = marks[arena[clause + HEADER + i]!] === this.round;
      if (!same) {
        before = clause;
        continue;
      }
      if (before === NONE) this.buckets[bucket] = arena[clause + 1]!;
      else arena[before + 1] = arena[clause + 1]!;
      arena[clause] = -size;
      this.clauses--;
      this.wasted += size + HEADER;
      if (this.wasted > WASTE && 2 * this.wasted > this.arenaSize) this.compact();
      return;
    }
  }

  /** Drops repeated literals and marks the rest; −1 for a clause that always holds. */
  private normalise(literals: Int32Array, given: number): number {
    const round = ++this.round;
    let size = 0;
    for (let i = 0; i < given; i++) {
      const l = literals[i]!;
      if (this.marks[l] === round) continue;
      if (this.marks[l ^ 1] === round) return -1;
      this.marks[l] = round;
      literals[size++] = l;
    }
    return size;
  }

  private assign(l: number): void {
    this.values[l] = 1;
    this.values[l ^ 1] = -1;
    this.trail[this.trailSize++] = l;
  }

  private store(literals: Int32Array, size: number): void {
    if (++this.clauses > this.buckets.length) this.rehash(2 * this.buckets.length);
    const clause = this.arenaSize;
    const end = clause + HEADER + size;
    if (end > this.arena.length) {
      const larger = new Int32Array(Math.max(end, 2 * this.arena.length));
      larger.set(this.arena.subarray(0, clause));
      this.arena = larger;
    }
    this.arena[clause] = size;
    for (let i = 0; i < size; i++) this.arena[clause + HEADER + i] = literals[i]!;
    this.arenaSize = end;
    this.file(clause);
    this.watch(literals[0]!, literals[1]!, clause);
    this.watch(literals[1]!, literals[0]!, clause);
  }

  private file(clause: number): void {
    const bucket = this.bucketOf(hashOf(this.arena, clause + HEADER, this.arena[clause]!));
    this.arena[clause + 1] = this.buckets[bucket]!;
    this.buckets[bucket] = clause;
  }

  private bucketOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.buckets.length - 1);
  }

  private rehash(room: number): void {
    this.buckets = new Int32Array(room);
    for (let c = 1; c < this.arenaSize; c += HEADER + Math.abs(this.arena[c]!)) if (this.arena[c]! > 0) this.file(c);
  }

  private watch(l: number, other: number, clause: number): void {
    let list = this.watches[l]!;
    const size = this.watchSize[l]!;
    if (size + 2 > list.length) {
      const larger = new Int32Array(2 * list.length);
      larger.set(list);
      this.watches[l] = list = larger;
    }
    list[size] = other;
    list[size + 1] = clause;
    this.watchSize[l] = size + 2;
  }

  /** False when it runs into a contradiction. */
  private propagate(): boolean {
    const { arena, values, watches, watchSize } = this;
    while (this.head < this.trailSize) {
      const denied = this.trail[this.head++]! ^ 1;
      const list = watches[denied]!;
      const end = watchSize[denied]!;
      this.effort += end >> 1;
      let kept = 0;
      for (let k = 0; k < end; k += 2) {
        const other = list[k]!;
        const clause = list[k + 1]!;
        if (values[other]! > 0) {
          list[kept++] = other;
          list[kept++] = clause;
          continue;
        }
        const size = arena[clause]!;
        if (size < 0) continue;
        const from = clause + HEADER;
        const first = arena[from]! === denied ? arena[from + 1]! : arena[from]!;
        arena[from] = first;
        arena[from + 1] = denied;
        if (values[first]! <= 0) {
          let i = from + 2;
          while (i < from + size && values[arena[i]!]! < 0) i++;
          if (i < from + size) {
            arena[from + 1] = arena[i]!;
            arena[i] = denied;
            this.watch(arena[from + 1]!, first, clause);
            continue;
          }
        }
        list[kept++] = first;
        list[kept++] = clause;
        if (values[first]! > 0) continue;
        if (values[first]! < 0) {
          for (k += 2; k < end; k++) list[kept++] = list[k]!;
          watchSize[denied] = kept;
          return false;
        }
        this.assign(first);
      }
      watchSize[denied] = kept;
    }
    return true;
  }

  /** Moves what is remembered together and watches it anew; the first two literals are still those watched. */
  private compact(): void {
    const { arena } = this;
    let to = 1;
    for (let from = 1; from < this.arenaSize;) {
      const length = HEADER + Math.abs(arena[from]!);
      if (arena[from]! > 0) {
        arena.copyWithin(to, from, from + length);
        to += length;
      }
      from += length;
    }
    this.arenaSize = to;
    this.wasted = 0;
    this.watchSize.fill(0);
    this.buckets.fill(NONE);
    for (let c = 1; c < to; c += HEADER + arena[c]!) {
      this.file(c);
      this.watch(arena[c + HEADER]!, arena[c + HEADER + 1]!, c);
      this.watch(arena[c + HEADER + 1]!, arena[c + HEADER]!, c);
    }
  }
}

/** The same for any order of the literals. */
function hashOf(literals: Int32Array, from: number, size: number): number {
  let [sum, mixed] = [0, 0];
  for (let i = from; i < from + size; i++) {
    const l = Math.imul(literals[i]!, 0x9e3779b1);
    sum = (sum + l) | 0;
    mixed ^= l ^ (l >>> 13);
  }
  return Math.imul(sum ^ Math.imul(mixed, 0x85ebca6b), 0xc2b2ae35);
}
