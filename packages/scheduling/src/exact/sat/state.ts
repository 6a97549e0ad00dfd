/**
 * The working memory of one SAT search: growing flat arrays that the functions of this folder share. Variables count from 0; literal 2v is
 * "v true", 2v + 1 "v false". Clauses lie in one arena: [size, rank, literals…], the first two literals watched; a clause is known by its
 * offset, 0 means none. `rank` is 0 for given clauses, else (glue << 3) | flags, see clauses.ts.
 */
export interface SatState {
  varCount: number;
  /** Per literal: 1 true, −1 false, 0 open. */
  values: Int8Array;
  /** Per variable. */
  level: Int32Array;
  reason: Int32Array;
  seen: Uint8Array;
  saved: Int8Array;
  target: Int8Array;
  best: Int8Array;
  /** Phase first tried, 1 or −1. */
  initial: Int8Array;

  arena: Int32Array;
  arenaSize: number;
  wasted: number;
  learned: number[];
  given: number[];
  /** Per literal: pairs (blocking literal, clause; two-literal clauses negated). */
  watches: Int32Array[];
  watchSize: Int32Array;
  limits: Limit[];
  /** Per literal: the limits it counts for. */
  limitsOf: (readonly Limit[])[];

  trail: Int32Array;
  trailSize: number;
  head: number;
  /** Trail size at the start of each decision level. */
  levelStart: number[];

  /** Binary heap by activity. */
  activity: Float64Array;
  increment: number;
  heap: Int32Array;
  heapSize: number;
  heapPlace: Int32Array;

  /** Queue by time of last bump (VMTF). */
  prev: Int32Array;
  next: Int32Array;
  stamp: Float64Array;
  first: number;
  last: number;
  unassigned: number;
  stampNow: number;

  levelSeen: Int32Array;
  levelRound: number;

  /** Shown unsatisfiable without assumptions. */
  broken: boolean;
  conflicts: number;
  propagations: number;
  decisions: number;
  /** Told of every clause learned or deleted, as literals of this numbering. */
  log: ClauseLog | undefined;
}

/**
 * At most so many of some literals, counted as they become true instead of being written as clauses: nothing else to decide or to learn
 * about. The literals counted are kept, negated, as a clause in the arena in the order of the trail; once as many are true as may be, its
 * first `most` literals are the reason why the others are false.
 */
export interface Limit {
  readonly literals: Int32Array;
  readonly most: number;
  /** Offset of the literals counted, and of a clause one literal longer that states a conflict. */
  counted: number;
  conflict: number;
  now: number;
}

export interface ClauseLog {
  learned(literals: Int32Array, from: number, size: number): void;
  deleted(literals: Int32Array, from: number, size: number): void;
}

export const HEADER = 2;
const NO_LIMITS: readonly Limit[] = [];

export function emptySat(log?: ClauseLog): SatState {
  return {
    varCount: 0,
    values: new Int8Array(0),
    level: new Int32Array(0),
    reason: new Int32Array(0),
    seen: new Uint8Array(0),
    saved: new Int8Array(0),
    target: new Int8Array(0),
    best: new Int8Array(0),
    initial: new Int8Array(0),
    arena: new Int32Array(1 << 14),
    arenaSize: 1,
    wasted: 0,
    learned: [],
    given: [],
    watches: [],
    watchSize: new Int32Array(0),
    limits: [],
    limitsOf: [],
    trail: new Int32Array(0),
    trailSize: 0,
    head: 0,
    levelStart: [],
    activity: new Float64Array(0),
    increment: 1,
    heap: new Int32Array(0),
    heapSize: 0,
    heapPlace: new Int32Array(0),
    prev: new Int32Array(0),
    next: new Int32Array(0),
    stamp: new Float64Array(0),
    first: -1,
    last: -1,
    unassigned: -1,
    stampNow: 0,
    levelSeen: new Int32Array(1),
    levelRound: 0,
    broken: false,
    conflicts: 0,
    propagations: 0,
    decisions: 0,
    log,
  };
}

/** Makes room for variables up to `count`. Amortised O(1) per variable. */
export function growTo(s: SatState, count: number): void {
  if (count <= s.varCount) return;
  if (count > s.level.length) {
    const room = Math.max(1024, count, s.level.length * 2);
    s.values = copied(new Int8Array(2 * room), s.values);
    s.level = copied(new Int32Array(room), s.level);
    s.reason = copied(new Int32Array(room), s.reason);
    s.seen = copied(new Uint8Array(room), s.seen);
    s.saved = copied(new Int8Array(room), s.saved);
    s.target = copied(new Int8Array(room), s.target);
    s.best = copied(new Int8Array(room), s.best);
    s.initial = copied(new Int8Array(room), s.initial);
    s.watchSize = copied(new Int32Array(2 * room), s.watchSize);
    s.trail = copied(new Int32Array(room), s.trail);
    s.activity = copied(new Float64Array(room), s.activity);
    s.heap = copied(new Int32Array(room), s.heap);
    s.heapPlace = copied(new Int32Array(room), s.heapPlace);
    s.prev = copied(new Int32Array(room), s.prev);
    s.next = copied(new Int32Array(room), s.next);
    s.stamp = copied(new Float64Array(room), s.stamp);
    s.levelSeen = copied(new Int32Array(room + 1), s.levelSeen);
  }
  for (let v = s.varCount; v < count; v++) {
    s.watches.push(new Int32Array(8), new Int32Array(8));
    s.limitsOf.push(NO_LIMITS, NO_LIMITS);
    s.initial[v] = -1;
    s.saved[v] = -1;
    s.heapPlace[v] = s.heapSize;
    s.heap[s.heapSize++] = v;
    s.prev[v] = s.last;
    s.next[v] = -1;
    if (s.last >= 0) s.next[s.last] = v;
    else s.first = v;
    s.last = v;
    s.unassigned = v;
    s.stamp[v] = ++s.stampNow;
  }
  s.varCount = count;
}

function copied<T extends Int8Array | Uint8Array | Int32Array | Float64Array>(into: T, from: T): T {
  into.set(from as never);
  return into;
}
