/** The best few of what is offered: highest value first, ties by lower document number. */
export interface BestList {
  readonly docs: Uint32Array;
  readonly values: Float64Array;
  length: number;
  /** Anything of a lower value need not be offered; −Infinity until the list is full. */
  floor: number;
  /** Lowest value that is ever taken is above this. */
  readonly above: number;
}

export function bestList(k: number, above: number): BestList {
  return { docs: new Uint32Array(k), values: new Float64Array(k), length: 0, floor: above, above };
}

/** Whether `offer` would take it. O(1). */
export function wouldEnter(list: BestList, doc: number, value: number): boolean {
  const k = list.docs.length;
  if (value <= list.above || k === 0) return false;
  if (list.length < k) return true;
  const last = list.values[k - 1]!;
  return value > last || (value === last && doc < list.docs[k - 1]!);
}

/** Puts a document in its place, the last one out. Call only what `wouldEnter`. O(k). */
export function offer(list: BestList, doc: number, value: number): void {
  const { docs, values } = list;
  let at = list.length < docs.length ? list.length++ : docs.length - 1;
  for (; at > 0; at--) {
    const before = values[at - 1]!;
    if (before > value || (before === value && docs[at - 1]! < doc)) break;
    values[at] = before;
    docs[at] = docs[at - 1]!;
  }
  values[at] = value;
  docs[at] = doc;
  if (list.length === docs.length) list.floor = values[docs.length - 1]!;
}
