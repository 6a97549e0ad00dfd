/** A list of lists in one array: list i stands in `flat` from `at[i]` up to, not with, `at[i + 1]`, and `lists[i]` is a window on it. */
export interface Lists {
  readonly at: Int32Array;
  readonly flat: Int32Array;
  readonly lists: readonly Int32Array[];
}

/** O(total length). */
export function listsOf<T>(items: readonly T[], valuesOf: (item: T) => ArrayLike<number>): Lists {
  const at = new Int32Array(items.length + 1);
  const values: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const own = valuesOf(items[i]!);
    for (let j = 0; j < own.length; j++) values.push(own[j]!);
    at[i + 1] = values.length;
  }
  return windowed(at, Int32Array.from(values));
}

/** For each value 0 … size − 1 the lists that hold it, ascending. O(total length + size). */
export function invertLists({ at, flat }: Lists, size: number): Lists {
  const inverseAt = new Int32Array(size + 1);
  for (let k = 0; k < flat.length; k++) inverseAt[flat[k]! + 1]! += 1;
  for (let i = 0; i < size; i++) inverseAt[i + 1]! += inverseAt[i]!;
  const next = inverseAt.slice();
  const inverse = new Int32Array(flat.length);
  for (let i = 0; i + 1 < at.length; i++) {
    for (let k = at[i]!; k < at[i + 1]!; k++) {
      const place = next[flat[k]!]!;
      inverse[place] = i;
      next[flat[k]!] = place + 1;
    }
  }
  return windowed(inverseAt, inverse);
}

function windowed(at: Int32Array, flat: Int32Array): Lists {
  return { at, flat, lists: Array.from({ length: at.length - 1 }, (_, i) => flat.subarray(at[i], at[i + 1])) };
}
