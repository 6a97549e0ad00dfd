/** A list of lists in one array: list i stands in `flat` from `at[i]` up to, not with, `at[i + 1]`, and `lists[i]` is a window on it. */
export interface Lists {
  readonly at: Int32Array;
  readonly flat: Int32Array;
  readonly lists: readonly Int32Array[];
}

const NONE = new Int32Array(0);

/** `numberOf` turns each value into its number. O(total length). */
export function listsOf<T, V>(
  items: readonly T[],
  valuesOf: (item: T) => readonly V[],
  numberOf: (value: V) => number,
): Lists {
  const at = new Int32Array(items.length + 1);
  for (let i = 0; i < items.length; i++) at[i + 1] = at[i]! + valuesOf(items[i]!).length;
  const flat = new Int32Array(at[items.length]!);
  let next = 0;
  for (const item of items) for (const value of valuesOf(item)) flat[next++] = numberOf(value);
  return windowed(at, flat);
}

/** The columns of each row that hold a 1, ascending. O(cells). */
export function onesOf(cells: Uint8Array, rows: number, columns: number): Lists {
  const at = new Int32Array(rows + 1);
  let count = 0;
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) count += cells[cell++]!;
    at[row + 1] = count;
  }
  const flat = new Int32Array(count);
  let next = 0;
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) if (cells[cell++] === 1) flat[next++] = column;
  }
  return windowed(at, flat);
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

/** Empty lists share one window: most problems have ten thousands of meetings in no order. */
function windowed(at: Int32Array, flat: Int32Array): Lists {
  const lists: Int32Array[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const from = at[i]!;
    const length = at[i + 1]! - from;
    lists.push(length === 0 ? NONE : new Int32Array(flat.buffer, from * Int32Array.BYTES_PER_ELEMENT, length));
  }
  return { at, flat, lists };
}
