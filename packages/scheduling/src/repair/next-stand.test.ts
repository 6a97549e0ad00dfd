import fc from "fast-check";
import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { buildModel } from "../model/model.ts";
import { solve } from "../solve.ts";
import { arbitraryDisruption } from "../testing/arbitrary-disruption.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";
import { nextStand } from "./next-stand.ts";
import { firstStand } from "./stand.ts";
import { placesOf } from "./strike.ts";

describe("nextStand", () => {
  it("ends with the model that the changed problem has, cancelled meetings apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const rng = seededRng(seed);
        const problem = arbitraryProblem(seed);
        let stand = firstStand(problem, solve(problem, { seed, budgetIterations: 300 }));
        const places = placesOf(problem);
        for (let n = 0; n < 5; n++) {
          stand = nextStand(stand, places, arbitraryDisruption(stand.problem, rng, n), {}).stand;
          const { model } = stand.state;
          const fresh = buildModel(stand.problem);
          const S = model.slotCount;
          for (const m of stand.dead) expect(stand.state.slotOf[m]).toBe(-1);
          const alive = [...stand.problem.meetings.keys()].filter((m) => !stand.dead.has(m));
          const rows = (domain: Uint8Array) => alive.map((m) => domain.subarray(m * S, (m + 1) * S));
          expect(rows(model.domain)).toEqual(rows(fresh.domain));
          const open = rows(fresh.domain).map((row) => Int32Array.from([...row.keys()].filter((t) => row[t] === 1)));
          expect(alive.map((m) => model.domainSlots[m])).toEqual(open);
          for (const part of ["places", "pool", "level", "lock", "before", "after", "candidates", "people"] as const) {
            expect(model[part], part).toEqual(fresh[part]);
          }
          expect([...model.interpreterFree]).toEqual([...fresh.interpreterFree]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
