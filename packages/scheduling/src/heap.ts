/** A binary min-heap of (key, item); ties by smaller item, so that pops never depend on insertion order. */
export interface Heap {
  readonly keys: number[];
  readonly items: number[];
}

export function emptyHeap(): Heap {
  return { keys: [], items: [] };
}

function less(heap: Heap, a: number, b: number): boolean {
  const difference = heap.keys[a]! - heap.keys[b]!;
  return difference !== 0 ? difference < 0 : heap.items[a]! < heap.items[b]!;
}

function swap(heap: Heap, a: number, b: number): void {
  [heap.keys[a], heap.keys[b]] = [heap.keys[b]!, heap.keys[a]!];
  [heap.items[a], heap.items[b]] = [heap.items[b]!, heap.items[a]!];
}

/** O(log n). */
export function push(heap: Heap, key: number, item: number): void {
  let at = heap.keys.push(key) - 1;
  heap.items.push(item);
  for (let up = (at - 1) >> 1; at > 0 && less(heap, at, up); up = (at - 1) >> 1) {
    swap(heap, at, up);
    at = up;
  }
}

/** The item of the smallest key, or undefined when empty. O(log n). */
export function pop(heap: Heap): { key: number; item: number } | undefined {
  const size = heap.keys.length;
  if (size === 0) return undefined;
  swap(heap, 0, size - 1);
  const key = heap.keys.pop()!;
  const item = heap.items.pop()!;
  for (let at = 0; ;) {
    let child = 2 * at + 1;
    if (child >= size - 1) break;
    if (child + 1 < size - 1 && less(heap, child + 1, child)) child++;
    if (!less(heap, child, at)) break;
    swap(heap, at, child);
    at = child;
  }
  return { key, item };
}
