import type { LineTable } from "./cut.ts";
import type { Dimension } from "./definition.ts";
import type { Sha256 } from "./line-digest.ts";

/** What an evaluation reads of the lines under one number: a cut of the cube, or the cuts of several months together. */
export interface Cell {
  readonly period: number;
  readonly codes: readonly number[];
  /** See `SUM`. */
  readonly sums: Float64Array;
  /** Entries (line, fact) with an undisclosed value. */
  readonly hidden: readonly number[];
  /** How many living lines. */
  readonly size: number;
  /** Living lines, each once. */
  living(): Uint32Array;
  /** Least and greatest number of a living agreement. */
  bounds(table: LineTable): { readonly first: string | null; readonly last: string | null };
  /** SHA-256 that names exactly these lines. */
  sha256(table: LineTable, hash: Sha256): Uint8Array;
  /** What was made of the cell as it is now, by whoever made it. */
  readonly made: Map<string, unknown>;
}

/** Cells of one population along the same dimensions and window. */
export interface CellFamily {
  readonly cuts: ReadonlyMap<unknown, Cell>;
  codeNames(cell: Cell): Partial<Record<Dimension, string>>;
}
