/** A binary min-heap of (key, item); ties by smaller item, so that pops never depend on insertion order. */
export interface Heap {
  readonly keys: number[];
  readonly items: number[];
  /** Key of the item popped last. */
  poppedKey: number;
}

export function emptyHeap(): Heap {
  return { keys: [], items: [], poppedKey: 0 };
}

/** O(log n). */
export function push(heap: Heap, key: number, item: number): void {
  const { keys, items } = heap;
  let at = keys.length;
  keys.push(key);
  items.push(item);
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (keys[up]! < key || (keys[up] === key && items[up]! <= item)) break;
    keys[at] = keys[up]!;
    items[at] = items[up]!;
    at = up;
  }
  keys[at] = key;
  items[at] = item;
}

/** The item of the smallest key, which `poppedKey` then tells; −1 when empty. O(log n). */
export function pop(heap: Heap): number {
  const { keys, items } = heap;
  if (keys.length === 0) return -1;
  const top = items[0]!;
  heap.poppedKey = keys[0]!;
  const key = keys.pop()!;
  const item = items.pop()!;
  const size = keys.length;
  if (size === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    const right = child + 1;
    if (
      right < size &&
      (keys[right]! < keys[child]! || (keys[right] === keys[child] && items[right]! < items[child]!))
    ) {
      child = right;
    }
    if (key < keys[child]! || (key === keys[child] && item <= items[child]!)) break;
    keys[at] = keys[child]!;
    items[at] = items[child]!;
    at = child;
  }
  keys[at] = key;
  items[at] = item;
  return top;
}
