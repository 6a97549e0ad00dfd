import { describe, expect, it } from "vitest";
import { buildModel } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import { arbitraryProblem } from "../testing/arbitrary-problem.ts";
import { forcedSlots, possibleSlots } from "./possible-slots.ts";

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

describe("the slots a meeting could have", () => {
  it("are those the solver sees, for random events of all kinds", () => {
    let open = 0;
    for (const seed of SEEDS) {
      const problem = arbitraryProblem(seed);
      const { domainSlots } = buildModel(problem);
      const seen = [...possibleSlots(problem).values()].map((own) => [...own]);
      expect(seen, `seed ${seed}`).toEqual(domainSlots.map((own) => [...own]));
      open += seen.flat().length;
    }
    expect(open).toBeGreaterThan(0);
  });

  it("narrow to what full timetables force, whatever the order they are looked at in", () => {
    const outcomes = new Set<boolean>();
    for (const seed of SEEDS) {
      const problem = withFewSlots(arbitraryProblem(seed));
      const found = forcedSlots(problem);
      const slowly = narrowedSlowly(problem);
      expect(found && [...found].map(([id, own]) => [id, [...own]]), `seed ${seed}`).toEqual(slowly);
      outcomes.add(slowly === undefined);
    }
    expect(outcomes).toEqual(new Set([true, false]));
  });
});

/** Every other meeting may have two slots only, so that single ones come up. */
function withFewSlots(problem: Problem): Problem {
  const ids = problem.slots.map(({ id }) => id);
  const two = (m: number) => [ids[m % ids.length]!, ids[(m + 1) % ids.length]!];
  return {
    ...problem,
    meetings: problem.meetings.map((one, m) => (m % 2 === 0 ? { ...one, allowedSlotIds: two(m) } : one)),
  };
}

function narrowedSlowly(problem: Problem): [string, number[]][] | undefined {
  const slots = new Map([...possibleSlots(problem)].map(([id, own]) => [id, [...own]]));
  for (let again = true; again;) {
    again = false;
    if ([...slots.values()].some((own) => own.length === 0)) return undefined;
    for (const one of problem.meetings) {
      for (const other of problem.meetings) {
        const [mine, theirs] = [slots.get(one.id)!, slots.get(other.id)!];
        const apart = one !== other && mine.length === 1 && one.personIds.some((id) => other.personIds.includes(id));
        const kept = theirs.filter(
          (t) =>
            !(apart && t === mine[0]) &&
            !(other.afterMeetingIds.includes(one.id) && t <= Math.min(...mine)) &&
            !(one.afterMeetingIds.includes(other.id) && t >= Math.max(...mine)),
        );
        if (kept.length === theirs.length) continue;
        slots.set(other.id, kept);
        again = true;
      }
    }
  }
  return [...slots];
}
