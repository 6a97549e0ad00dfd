import fc from "fast-check";
import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { buildModel } from "../model/model.ts";
import { evaluate } from "../outcome/objective.ts";
import { checkpoint, emptyState, fits, keep, place, remove, restore, rollback, snapshot, type State } from "./state.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";

/** Everything but the order of unordered lists. */
function picture({
  slotOf,
  occupant,
  heldBy,
  breaksOf,
  blockHeld,
  free,
  interpreterOf,
  interpreterUser,
  tally,
}: State) {
  const { broken, niceWeight, mustHeld, minimumShort, breaks, excess } = tally;
  const lists = { broken: [...broken].sort((a, b) => a - b), niceWeight: niceWeight.toFixed(6) };
  const arrays = { slotOf, occupant, heldBy, breaksOf, blockHeld, free, interpreterOf, interpreterUser };
  return structuredClone({ ...arrays, ...lists, mustHeld, minimumShort, breaks, excess });
}

function shake(state: State, rng: ReturnType<typeof seededRng>, steps: number): void {
  const { meetingCount, slotCount } = state.model;
  if (meetingCount === 0) return;
  for (let i = 0; i < steps; i++) {
    const m = rng.int(meetingCount);
    const t = rng.int(slotCount);
    if (state.slotOf[m]! >= 0) remove(state, m);
    else if (fits(state, m, t)) place(state, m, t);
  }
}

describe("the state of a search", () => {
  it("counts as the objective does, comes back from checkpoints and to snapshots, whatever was done", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const rng = seededRng(seed);
        const problem = arbitraryProblem(seed);
        const state = emptyState(buildModel(problem));
        shake(state, rng, 60);
        const before = picture(state);
        const saved = snapshot(state);
        const outer = checkpoint(state);
        const inner = checkpoint(state);
        shake(state, rng, 20);
        keep(state);
        const other = checkpoint(state);
        shake(state, rng, 20);
        rollback(state, other);
        expect(inner).toBe(outer);
        rollback(state, outer);
        expect(picture(state)).toEqual(before);
        shake(state, rng, 40);
        restore(state, saved);
        expect(picture(state)).toEqual(before);
        const placed = problem.meetings.flatMap(({ id }, m) =>
          state.slotOf[m]! < 0 ? [] : [{ meetingId: id, slotId: problem.slots[state.slotOf[m]!]!.id, tableId: null }],
        );
        const { mustHeld, minimumShort, breaks } = evaluate(problem, placed);
        expect(state.tally).toMatchObject({ mustHeld, minimumShort, breaks });
      }),
      { numRuns: 200 },
    );
  });
});
