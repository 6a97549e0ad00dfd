/**
 * The reference that retrieval is measured against: every document a dense vector of 32-bit floats, every query multiplied with
 * all of them by 128-bit SIMD instructions of WebAssembly. The module is assembled here by hand, instruction by instruction.
 */
interface DotAll {
  /** Bytes of memory from which queries, documents and results may be laid. */
  readonly memory: WebAssembly.Memory;
  /** Dot products of the query at `query` with `count` documents from `docs` on into `out`; `dims` is a multiple of 16. */
  dotAll(query: number, docs: number, count: number, dims: number, out: number): void;
}

const I32 = 0x7f;
const V128 = 0x7b;
const VOID = 0x40;
const [QUERY, DOCS, COUNT, DIMS, OUT, END, AT] = [0, 1, 2, 3, 4, 5, 6] as const;
/** Four running sums, so that an addition need not wait for the one before. */
const SUMS = [7, 8, 9, 10] as const;
const LANES = [0, 1, 2, 3].map((lane) => [0xfd, 0x1f, lane]);

export function dotAllModule(pages: number): DotAll {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(assemble(pages)), { host: { memory } });
  const dotAll = instance.exports["dotAll"] as DotAll["dotAll"];
  return { memory, dotAll };
}

function assemble(pages: number): Uint8Array<ArrayBuffer> {
  const get = (local: number): number[] => [0x20, local];
  const set = (local: number): number[] => [0x21, local];
  const constant = (value: number): number[] => [0x41, ...signed(value)];
  const add = 0x6a;
  const load = (offset: number): number[] => [0xfd, 0x00, 0x04, ...unsigned(offset)];
  const step = (sum: number, lane: number): number[] => [
    ...get(sum),
    ...[...get(AT), ...load(16 * lane)],
    ...[...get(DOCS), ...load(16 * lane)],
    ...[0xfd, ...unsigned(0xe6)], // f32x4.mul
    ...[0xfd, ...unsigned(0xe4)], // f32x4.add
    ...set(sum),
  ];
  const advance = (local: number, bytes: number): number[] => [...get(local), ...constant(bytes), add, ...set(local)];
  const sumUp = [
    ...SUMS.flatMap((sum, i) => [...get(sum), ...(i > 0 ? [0xfd, ...unsigned(0xe4)] : [])]),
    ...set(SUMS[0]),
  ];
  const total = LANES.flatMap((extract, lane) => [...get(SUMS[0]), ...extract, ...(lane > 0 ? [0x92] : [])]);
  const body = [
    // end of results
    ...[...get(OUT), ...get(COUNT), ...constant(4), 0x6c, add, ...set(END)],
    ...[0x03, VOID], // for each document
    ...[...get(QUERY), ...set(AT)],
    ...SUMS.flatMap((sum) => [0xfd, 0x0c, ...new Array<number>(16).fill(0), ...set(sum)]),
    ...[0x03, VOID], // for each 16 dimensions
    ...SUMS.flatMap(step),
    ...advance(AT, 64),
    ...advance(DOCS, 64),
    ...[...get(AT), ...get(QUERY), ...get(DIMS), ...constant(4), 0x6c, add, 0x49, 0x0d, 0x00], // i32.lt_u, br_if
    0x0b,
    ...sumUp,
    ...get(OUT),
    ...total,
    ...[0x38, 0x02, 0x00], // f32.store
    ...advance(OUT, 4),
    ...[...get(OUT), ...get(END), 0x49, 0x0d, 0x00],
    0x0b,
    0x0b,
  ];
  const locals = [2, 2, I32, 4, V128];
  const code = [...locals, ...body];
  const text = (word: string): number[] => [word.length, ...Buffer.from(word)];
  const section = (id: number, bytes: number[]): number[] => [id, ...unsigned(bytes.length), ...bytes];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...text("host"), ...text("memory"), 0x02, 0x01, ...unsigned(pages), ...unsigned(pages)]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text("dotAll"), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(Math.floor(value / 128))];
}
function signed(value: number): number[] {
  return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}
