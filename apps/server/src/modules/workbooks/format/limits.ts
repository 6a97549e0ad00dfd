/** How much of a workbook is taken in before it is refused. Lowered by tests; never raised by a file. */
export interface ReadLimits {
  readonly fileBytes: number;
  /** Lines that hold something, over all sheets. */
  readonly rows: number;
  readonly columns: number;
  /** Of the unpacked parts of an XLSX together. */
  readonly unpackedBytes: number;
  /** Unpacked to packed size, looked at once a part is larger than `ratioFromBytes`: XML packs 5 to 40 times, a bomb 1,000. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly entries: number;
}

const MB = 1024 * 1024;
export const READ_LIMITS: ReadLimits = {
  fileBytes: 200 * MB,
  rows: 100_000,
  columns: 256,
  unpackedBytes: 320 * MB,
  ratio: 200,
  ratioFromBytes: 4 * MB,
  entries: 2_000,
};
