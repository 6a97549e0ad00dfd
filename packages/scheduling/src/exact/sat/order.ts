import type { SatState } from "./state.ts";

/** Which variable to decide next: a heap by activity for the patient mode, a queue by last bump for the eager one. */

const LARGEST = 1e150;

function up(s: SatState, start: number): void {
  const { heap, heapPlace, activity } = s;
  let i = start;
  const v = heap[i]!;
  const a = activity[v]!;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const u = heap[parent]!;
    if (activity[u]! >= a) break;
    heap[i] = u;
    heapPlace[u] = i;
    i = parent;
  }
  heap[i] = v;
  heapPlace[v] = i;
}

function down(s: SatState, start: number): void {
  const { heap, heapPlace, activity, heapSize } = s;
  let i = start;
  const v = heap[i]!;
  const a = activity[v]!;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heapSize) break;
    if (child + 1 < heapSize && activity[heap[child + 1]!]! > activity[heap[child]!]!) child++;
    const u = heap[child]!;
    if (activity[u]! <= a) break;
    heap[i] = u;
    heapPlace[u] = i;
    i = child;
  }
  heap[i] = v;
  heapPlace[v] = i;
}

export function heapInsert(s: SatState, v: number): void {
  if (s.heapPlace[v]! >= 0) return;
  s.heap[s.heapSize] = v;
  s.heapPlace[v] = s.heapSize;
  up(s, s.heapSize++);
}

/** The open variable of highest activity, taken out; −1 when none is open. */
export function heapPop(s: SatState): number {
  while (s.heapSize > 0) {
    const v = s.heap[0]!;
    const moved = s.heap[--s.heapSize]!;
    s.heapPlace[v] = -1;
    if (s.heapSize > 0) {
      s.heap[0] = moved;
      s.heapPlace[moved] = 0;
      down(s, 0);
    }
    if (s.values[2 * v] === 0) return v;
  }
  return -1;
}

export function bumpActivity(s: SatState, v: number, amount: number): void {
  const grown = (s.activity[v] = s.activity[v]! + amount);
  if (s.heapPlace[v]! >= 0) up(s, s.heapPlace[v]!);
  if (grown < LARGEST) return;
  for (let u = 0; u < s.varCount; u++) s.activity[u] = s.activity[u]! / LARGEST;
  s.increment /= LARGEST;
}

/** The open variable bumped last; −1 when none is open. */
export function queueNext(s: SatState): number {
  let v = s.unassigned;
  while (v >= 0 && s.values[2 * v] !== 0) v = s.prev[v]!;
  if (v >= 0) s.unassigned = v;
  return v;
}

export function bumpQueue(s: SatState, v: number): void {
  if (s.next[v] === -1) return;
  const before = s.prev[v]!;
  const after = s.next[v]!;
  if (before >= 0) s.next[before] = after;
  else s.first = after;
  s.prev[after] = before;
  if (s.unassigned === v && before >= 0) s.unassigned = before;
  s.prev[v] = s.last;
  s.next[s.last] = v;
  s.next[v] = -1;
  s.last = v;
  s.stamp[v] = ++s.stampNow;
  if (s.values[2 * v] === 0) s.unassigned = v;
}
