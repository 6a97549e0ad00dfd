import { shuffled, type Rng } from "@songhua/kernel";
import { blockedStretches, hallOf, lognormals, type HallShape } from "./generate-hall.ts";
import type { Meeting, Problem } from "../problem/problem.ts";

export interface EventShape extends HallShape {
  readonly meetings: number;
}

/** How much people differ in being sought: the standard deviation of the logarithm of their weights. */
export const SOUGHT_SIGMA = 0.7;

/**
 * An event at one venue in which all meetings can be held: a timetable is drawn first, slot by slot, and only its pairs are kept.
 * Who meets in a slot is drawn in proportion to how much people are sought (lognormal), so a few fill nearly all their slots.
 * One person in 2.5 has a blocked stretch, together 3 % of cells; tables seat four. No pair meets twice.
 * O(slots · people · log(people) + meetings · people met by one).
 * @throws Error when the shape asks for more than tables or people can give.
 */
export function generateEvent(shape: EventShape, rng: Rng): Problem {
  const blocked = blockedStretches(shape, rng);
  const sought = lognormals(shape.people, SOUGHT_SIGMA, rng);
  const pairs = shuffled(plantedPairs(shape, blocked, sought, rng), rng);
  const meetings = pairs.map(([a, b], m): Meeting => ({
    id: `m${m + 1}`,
    personIds: [`p${a + 1}`, `p${b + 1}`],
    priority: "must",
    weight: 1,
    mode: "table",
    afterMeetingIds: [],
  }));
  return { ...hallOf(shape, blocked), meetings };
}

function plantedPairs(
  shape: EventShape,
  blocked: readonly (readonly number[])[],
  sought: Float64Array,
  rng: Rng,
): [number, number][] {
  const pairs: [number, number][] = [];
  const known = new Set<number>();
  for (let t = 0; t < shape.slots; t++) {
    const quota = Math.round(((t + 1) * shape.meetings) / shape.slots) - pairs.length;
    if (quota > shape.tables) throw new Error("more meetings than tables and slots can hold");
    const free = drawnBySought(blocked, sought, t, rng);
    const seated = shuffled(free.slice(0, 2 * quota), rng);
    // People drawn too late stand by for those who have met everybody drawn.
    const standby = free.slice(2 * quota).reverse();
    for (let left = quota; left > 0; left--) {
      const a = seated.pop() ?? standby.pop();
      if (a === undefined) throw new Error("too few people for so many meetings");
      const unmet = (b: number) => !known.has(Math.min(a, b) * shape.people + Math.max(a, b));
      const from = seated.some(unmet) ? seated : standby;
      const at = from.findLastIndex(unmet);
      if (at < 0) {
        left++;
        continue;
      }
      const [b] = from.splice(at, 1) as [number];
      known.add(Math.min(a, b) * shape.people + Math.max(a, b));
      pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Those free in the slot, drawn without putting back, in proportion to how much they are sought (Efraimidis and Spirakis 2006). */
function drawnBySought(
  blocked: readonly (readonly number[])[],
  sought: Float64Array,
  slot: number,
  rng: Rng,
): number[] {
  const keys = sought.map((weight) => -Math.log(1 - rng.next()) / weight);
  const free = blocked.flatMap((own, p) => (own.includes(slot) ? [] : [p]));
  return free.sort((a, b) => keys[a]! - keys[b]!);
}
