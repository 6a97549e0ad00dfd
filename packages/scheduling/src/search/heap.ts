/** A binary min-heap of items 0 … size − 1, each in it at most once; ties by smaller item, so that pops never depend on the order of pushes. */
export interface Heap {
  /** Puts the item in with that key, or lowers its key; a higher key than before is not allowed. O(log n). */
  push(key: number, item: number): void;
  /** The item of the smallest key; −1 when empty. O(log n). */
  pop(): number;
}

export function emptyHeap(size: number): Heap {
  const items = new Int32Array(size);
  const keys = new Float64Array(size);
  /** Where each item stands in `items`, or −1. */
  const places = new Int32Array(size).fill(-1);
  let count = 0;

  return {
    push(key, item) {
      let at = places[item]!;
      if (at < 0) at = count++;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (keys[up]! < key || (keys[up] === key && items[up]! < item)) break;
        keys[at] = keys[up]!;
        items[at] = items[up]!;
        places[items[at]!] = at;
        at = up;
      }
      keys[at] = key;
      items[at] = item;
      places[item] = at;
    },
    pop() {
      if (count === 0) return -1;
      const top = items[0]!;
      places[top] = -1;
      count--;
      if (count === 0) return top;
      const key = keys[count]!;
      const item = items[count]!;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= count) break;
        const right = child + 1;
        if (
          right < count &&
          (keys[right]! < keys[child]! || (keys[right] === keys[child] && items[right]! < items[child]!))
        ) {
          child = right;
        }
        if (key < keys[child]! || (key === keys[child] && item < items[child]!)) break;
        keys[at] = keys[child]!;
        items[at] = items[child]!;
        places[items[at]!] = at;
        at = child;
      }
      keys[at] = key;
      items[at] = item;
      places[item] = at;
      return top;
    },
  };
}
