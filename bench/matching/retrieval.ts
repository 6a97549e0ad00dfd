import { seededRng } from "../../packages/kernel/src/index.ts";
import {
  bestList,
  buildBlockIndex,
  indexBytes,
  searchBlocks,
  searchRoom,
  type BlockIndex,
  type QueryVector,
  type VectorTable,
} from "../../packages/matching/src/index.ts";
import { dotAllModule } from "./dense-reference.ts";
import { encodedVectors } from "./encoded-vectors.ts";

const TOP = 10;
const QUERIES = 200;
const CHECKED = 5;
/** As wide as small embedding models are. */
const DIMS = 256;
const REFERENCE_QUERIES = 20;
const PAGE = 65_536;
const SIZES = [
  { listings: 100_000, goalMs: 10 },
  { listings: 1_000_000, goalMs: 50 },
];

interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly processor: number;
}

function timed(count: number, ask: (i: number) => void): Timing {
  const processor: number[] = [];
  const times = Array.from({ length: count }, (_, i) => {
    const used = process.cpuUsage();
    const started = performance.now();
    ask(i);
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    return took;
  });
  const at = (values: number[], share: number): number => values.sort((a, b) => a - b)[Math.floor(count * share)]!;
  return { p50: at(times, 0.5), p95: at(times, 0.95), processor: at(processor, 0.95) };
}

/** Values of the ten nearest, by looking at every document. */
function everyDocument({ size, at, ids, weights }: VectorTable, query: QueryVector, features: number): number[] {
  const asked = new Int32Array(features);
  query.ids.forEach((id, i) => (asked[id] = query.weights[i]!));
  const best: number[] = new Array<number>(TOP).fill(0);
  for (let doc = 0; doc < size; doc++) {
    let sum = 0;
    for (let i = at[doc]!; i < at[doc + 1]!; i++) sum += asked[ids[i]!]! * weights[i]!;
    if (sum <= best[TOP - 1]!) continue;
    best[TOP - 1] = sum;
    best.sort((a, b) => b - a);
  }
  return best;
}

function agreesWithEveryDocument(index: BlockIndex, table: VectorTable, asked: readonly QueryVector[]): boolean {
  return asked.slice(0, CHECKED).every((query) => {
    const best = bestList(TOP, 0);
    searchBlocks(index, query, {}, undefined, best, searchRoom());
    return everyDocument(table, query, index.features).every((value, i) => value === (best.values[i] ?? 0));
  });
}

/** Ten nearest of random dense vectors by SIMD over all of them. */
function reference(listings: number): Timing {
  const bytes = 4 * (DIMS + listings * DIMS + listings);
  const { memory, dotAll } = dotAllModule(Math.ceil(bytes / PAGE));
  const rng = seededRng(7);
  const all = new Float32Array(memory.buffer, 0, DIMS + listings * DIMS);
  for (let i = 0; i < all.length; i++) all[i] = rng.next() - 0.5;
  const out = 4 * all.length;
  const results = new Float32Array(memory.buffer, out, listings);
  const ask = (): void => {
    dotAll(0, 4 * DIMS, listings, DIMS, out);
    const best = bestTen(results);
    if (!Number.isFinite(best[0])) throw new Error("the reference computed nothing");
  };
  dotAll(0, 4 * DIMS, listings, DIMS, out);
  let first = 0;
  for (let i = 0; i < DIMS; i++) first += all[i]! * all[DIMS + i]!;
  if (Math.abs(first - results[0]!) > 1e-3) throw new Error("the reference computes wrongly");
  return timed(REFERENCE_QUERIES, ask);
}

function bestTen(values: Float32Array): Float32Array {
  const best = new Float32Array(TOP).fill(-Infinity);
  for (const value of values) {
    if (value <= best[TOP - 1]!) continue;
    best[TOP - 1] = value;
    best.sort().reverse();
  }
  return best;
}

/** Prints the time of a top-10 query against brute force in the same run, and memory a listing. */
export function retrieval(): void {
  console.log(
    "retrieval, top 10, 20,000 texts encoded    p50 ms   p95 ms   p95 of processor   goal p95   bytes a listing",
  );
  for (const { listings, goalMs } of SIZES) {
    const { features: known, table, asked } = encodedVectors(listings, QUERIES, 1);
    const started = performance.now();
    const index = buildBlockIndex(table, { features: known });
    const built = performance.now() - started;
    const room = searchRoom();
    const ask = (i: number): void => {
      searchBlocks(index, asked[i]!, {}, undefined, bestList(TOP, 0), room);
    };
    for (let i = 0; i < 20; i++) ask(i);
    const own = timed(QUERIES, ask);
    const agrees = agreesWithEveryDocument(index, table, asked);
    const brute = reference(listings);
    const line = (name: string, { p50, p95, processor }: Timing, goal: string, bytes: number): void => {
      const figures = [p50.toFixed(1).padStart(8), p95.toFixed(1).padStart(8), processor.toFixed(1).padStart(13)];
      console.log(`  ${name.padEnd(38)} ${figures.join(" ")} ${goal.padStart(14)} ${bytes.toFixed(0).padStart(12)}`);
    };
    const features = (table.at[listings]! / listings).toFixed(0);
    line(`${listings} listings, ${features} of ${known} features`, own, `≤ ${goalMs}`, indexBytes(index) / listings);
    line(`  brute force, WASM SIMD, ${DIMS} dimensions`, brute, "", 4 * DIMS);
    console.log(
      `    ${(brute.p50 / own.p50).toFixed(1)} times as fast as brute force at p50; built in ${(built / 1000).toFixed(1)} s; ` +
        `${agrees ? "equal to" : "DIFFERENT FROM"} looking at every listing in ${CHECKED} of ${CHECKED} queries`,
    );
  }
}
