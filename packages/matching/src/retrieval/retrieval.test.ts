import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SparseVector } from "../corpus.ts";
import { bestList } from "./best-list.ts";
import { BLOCK, buildBlockIndex } from "./block-index.ts";
import { createLiveIndex } from "./live-index.ts";
import { searchBlocks, searchRoom } from "./search-blocks.ts";
import { packVectors, queryOf, weightStep } from "./vector-table.ts";

const FEATURES = 40;
const vector: fc.Arbitrary<SparseVector> = fc
  .uniqueArray(fc.tuple(fc.nat(FEATURES - 1), fc.integer({ min: 1, max: 8 })), { selector: ([id]) => id, maxLength: 9 })
  .map((entries) => {
    const sorted = entries.sort((a, b) => a[0] - b[0]);
    const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return {
      ids: Uint32Array.from(sorted, ([id]) => id),
      weights: Float32Array.from(sorted, ([, weight]) => weight / length),
    };
  });
interface Doc {
  readonly vector: SparseVector;
  readonly kind: number;
  readonly penalty: number;
}
const doc: fc.Arbitrary<Doc> = fc.record({
  vector,
  kind: fc.nat(3),
  penalty: fc.constantFrom(0, 0, 100_000_000, -50_000_000),
});

/** All documents one by one: what the index must find. */
function bruteForce(
  docs: ReadonlyMap<number, Doc>,
  query: SparseVector,
  k: number,
  allowed: (number: number, doc: Doc) => boolean,
): [number, number][] {
  const steps = queryOf(query);
  const asked = new Map([...steps.ids].map((id, i) => [id, steps.weights[i]!]));
  return [...docs]
    .filter(([number, one]) => allowed(number, one))
    .map(([number, one]): [number, number, number] => {
      const sum = [...one.vector.ids].reduce(
        (total, id, i) => total + (asked.get(id) ?? 0) * weightStep(one.vector.weights[i]!),
        0,
      );
      return [number, sum - one.penalty, sum];
    })
    .filter(([, , sum]) => sum > 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, k)
    .map(([number, value]) => [number, value]);
}

describe("the block index", () => {
  it("finds what looking at every document finds, under filters, penalties and ties", () => {
    fc.assert(
      fc.property(
        fc.array(doc, { maxLength: 5 * BLOCK, size: "max" }),
        vector,
        fc.integer({ min: 0, max: 12 }),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
        fc.nat(4),
        (docs, query, k, open, every) => {
          const classes = Uint8Array.from(open, Number);
          const accepts = (number: number): boolean => every === 0 || number % (every + 1) === 0;
          const index = buildBlockIndex(packVectors(docs.map((one) => one.vector)), {
            features: FEATURES,
            classes: Uint16Array.from(docs, (one) => one.kind),
          });
          const penalties = Int32Array.from(docs, (one) => one.penalty);
          const lowest = Int32Array.from({ length: index.blocks }, (_, block) =>
            Math.min(...[...index.docs.slice(block * BLOCK, (block + 1) * BLOCK)].map((number) => penalties[number]!)),
          );
          const best = bestList(k, -Infinity);
          searchBlocks(index, queryOf(query), { penalties, accepts }, lowest, best, searchRoom());
          const filtered = bestList(k, -Infinity);
          searchBlocks(index, queryOf(query), { penalties, accepts, classes }, lowest, filtered, searchRoom());
          const all = new Map(docs.map((one, number) => [number, one]));
          const listed = (list: typeof best) =>
            Array.from({ length: list.length }, (_, i) => [list.docs[i]!, list.values[i]!]);
          // One mask at a time: with the classes in place blocks are skipped, and documents of open blocks still asked.
          const inOpen = (number: number, one: Doc): boolean => accepts(number) && classes[one.kind] === 1;
          expect(listed(best)).toEqual(bruteForce(all, query, k, accepts));
          expect(listed(filtered)).toEqual(bruteForce(all, query, k, inOpen));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("the live index", () => {
  it("answers after any changes as an index built anew, tail, segments and compaction alike", () => {
    const change = fc.oneof(
      { weight: 5, arbitrary: fc.record({ put: fc.nat(700), doc }) },
      { weight: 1, arbitrary: fc.record({ remove: fc.nat(700) }) },
    );
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 400, maxLength: 3000, size: "max" }),
        fc.array(vector, { minLength: 1, maxLength: 5 }),
        (changes, queries) => {
          const live = createLiveIndex();
          const docs = new Map<number, Doc>();
          changes.forEach((step, i) => {
            if ("put" in step) {
              live.put(step.put, step.doc.vector, step.doc.kind, step.doc.penalty);
              docs.set(step.put, step.doc);
            } else expect(live.remove(step.remove)).toBe(docs.delete(step.remove));
            if (i === 300) live.compact();
          });
          expect(live.size).toBe(docs.size);
          const classes = Uint8Array.of(1, 0, 1, 1);
          for (const query of queries) {
            const best = live.search(query, 10, { classes });
            const found = Array.from({ length: best.length }, (_, i) => [best.docs[i]!, best.values[i]!]);
            expect(found).toEqual(bruteForce(docs, query, 10, (_, one) => classes[one.kind] === 1));
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});
