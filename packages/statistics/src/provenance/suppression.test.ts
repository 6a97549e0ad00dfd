import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposedBy, SMALLEST_GROUP, suppressedGroups, type ProtectedCell } from "./suppression.ts";

/** The attack, by fractions of bigints, sharing nothing with the engine: whose value follows from the sums, alone or combined with one other. */
function workedOut(cells: readonly ProtectedCell[]): number[] {
  const unknowns = [...new Set(cells.flatMap(({ terms }) => [...terms.keys()]))].sort((a, b) => a - b);
  const matrix = cells.map(({ terms }) => unknowns.map((one) => BigInt(terms.get(one) ?? 0)));
  let at = 0;
  const pivots: number[] = [];
  for (let column = 0; column < unknowns.length && at < matrix.length; column++) {
    const pivot = matrix.findIndex((row, i) => i >= at && row[column] !== 0n);
    if (pivot < 0) continue;
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    const own = matrix[at]!;
    for (let i = 0; i < matrix.length; i++) {
      const factor = matrix[i]![column]!;
      if (i !== at && factor !== 0n) matrix[i] = matrix[i]!.map((value, k) => value * own[column]! - own[k]! * factor);
    }
    pivots.push(column);
    at++;
  }
  // What a row says of its pivot beside the columns that stay open: nothing, one other, or the same as another row.
  const rows = matrix.slice(0, at).map((row, i) => ({
    pivot: pivots[i]!,
    open: row.flatMap((value, k) => (value === 0n || pivots.includes(k) ? [] : [{ k, value }])),
  }));
  const found = new Set<number>();
  for (const { pivot, open } of rows) {
    if (open.length <= 1) for (const column of [pivot, ...open.map(({ k }) => k)]) found.add(column);
    for (const other of rows)
      if (
        other.pivot !== pivot &&
        other.open.length === open.length &&
        open.every(({ k, value }, i) => {
          const same = other.open[i]!;
          return same.k === k && value * other.open[0]!.value === same.value * open[0]!.value;
        })
      )
        found.add(pivot).add(other.pivot);
  }
  return [...found].map((column) => unknowns[column]!).sort((a, b) => a - b);
}

const terms = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 12,
    selector: ([contributor]) => contributor,
  })
  .map((pairs) => new Map(pairs));
const alike = fc
  .uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 12 })
  .map((list) => new Map(list.map((contributor) => [contributor, 1])));
const cells = fc.array(fc.oneof(terms, alike, alike), { minLength: 1, maxLength: 14 });
const asCells = (list: readonly ReadonlyMap<number, number>[], perGroup: number): ProtectedCell[] =>
  list.map((one, i) => ({ group: Math.floor(i / perGroup), detail: i % 3, terms: one }));

describe("what follows from published sums", () => {
  it("is what elimination by fractions finds, values and combinations of two", () => {
    fc.assert(
      fc.property(cells, (list) => {
        const all = asCells(list, 1);
        expect([...exposedBy(all)].sort((a, b) => a - b)).toEqual(workedOut(all));
      }),
      { numRuns: 500 },
    );
  });
});

describe("suppressed groups", () => {
  it("leave nothing that can be worked out, and none stands back that could be published", () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 3 }), (list, perGroup) => {
        const all = asCells(list, perGroup);
        const suppressed = suppressedGroups(all);
        const published = all.filter(({ group }) => !suppressed.has(group));
        expect(workedOut(published)).toEqual([]);
        for (const group of suppressed) {
          const own = all.filter((cell) => cell.group === group);
          const isSmall = own.some((cell) => cell.terms.size < SMALLEST_GROUP);
          expect(isSmall || workedOut([...published, ...own]).length > 0).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
  it("give nothing away together with what was published before, beyond what that gave away itself", () => {
    fc.assert(
      fc.property(cells, cells, (old, list) => {
        const before = asCells(old, 1).map((cell): ProtectedCell => ({ ...cell, group: -1 }));
        const all = asCells(list, 1);
        const suppressed = suppressedGroups(all, before);
        const published = all.filter(({ group }) => !suppressed.has(group));
        expect(workedOut([...before, ...published])).toEqual(workedOut(before));
      }),
      { numRuns: 400 },
    );
  });
});
