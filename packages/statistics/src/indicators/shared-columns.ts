type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;
type ColumnKind<T extends Column> = {
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
};

/** From this size on, a column grows in place, in addresses reserved for it; smaller ones are copied. */
const GROWS_IN_PLACE = 2 ** 20;
/** Addresses reserved at once, not memory: sixteen million facts. */
const MOST_BYTES = 2 ** 30;

/**
 * A column of zeros in shared memory, where there is such: threads read it as it stands. Nor does the collector of garbage count
 * it: with a million objects in memory, columns of its own would make it go through all of them again and again.
 */
export function column<T extends Column>(kind: ColumnKind<T>, length: number): T {
  const bytes = length * kind.BYTES_PER_ELEMENT;
  return new kind(room(bytes, bytes), 0, length);
}

/** The column with more room, its content kept: in place where it can be, else copied. The one given is not to be written again. */
export function widened<T extends Column>(kind: ColumnKind<T>, old: T, length: number): T {
  const bytes = length * kind.BYTES_PER_ELEMENT;
  const { buffer } = old;
  if (
    typeof SharedArrayBuffer !== "undefined" &&
    buffer instanceof SharedArrayBuffer &&
    bytes <= buffer.maxByteLength
  ) {
    buffer.grow(bytes);
    return new kind(buffer, 0, length);
  }
  const wider = new kind(room(bytes, bytes < GROWS_IN_PLACE ? bytes : Math.max(MOST_BYTES, bytes * 2)), 0, length);
  wider.set(old);
  return wider;
}

function room(bytes: number, most: number): ArrayBufferLike {
  if (typeof SharedArrayBuffer === "undefined") return new ArrayBuffer(bytes);
  return most > bytes ? new SharedArrayBuffer(bytes, { maxByteLength: most }) : new SharedArrayBuffer(bytes);
}
