/** The cells of a family in flat columns: what a thread hands back. */
export interface FamilyCells {
  /** One a cell. */
  readonly periods: Int32Array;
  /** One a cell and dimension. */
  readonly codes: Uint32Array;
  /** SUMS a cell. */
  readonly sums: Float64Array;
  /** Entries (line, fact) with an undisclosed value, in the order in which they were entered, of cells that have any. */
  readonly hidden: ReadonlyMap<number, number[]>;
  /** Lines of the cells one after the other, each cell's in rising order of their digests. */
  readonly lines: Uint32Array;
  /** Where each cell's lines end. */
  readonly ends: Uint32Array;
  /** Lines with the least and the greatest number, one a cell. */
  readonly least: Uint32Array;
  readonly greatest: Uint32Array;
  /** Hash of each cell's lines. */
  readonly hashes: Uint8Array;
  /** Cells whose lines are hashed in buckets: which of these a cell is, or −1. */
  readonly bucketed: Int32Array;
  /** BUCKETS hashes for each of them, and which of these there are. */
  readonly bucketHashes: Uint8Array;
  readonly bucketsKnown: Uint8Array;
}
