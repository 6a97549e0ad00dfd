import type { Rng } from "@songhua/kernel";
import { blockedStretches, hallOf, lognormals, type HallShape } from "./generate-hall.ts";
import type { Meeting, Problem } from "../problem/problem.ts";

export interface RequestShape extends HallShape {
  readonly requests: number;
  /** Least meetings everybody should hold; none when absent. */
  readonly minPerPerson?: number;
  /** Most meetings anybody may hold; as many as slots when absent. */
  readonly maxPerPerson?: number;
}

const SOUGHT_SIGMA = 0.7;
const WEIGHT_SIGMA = 0.7;
/** Draws for one new pair before the shape is called too dense. */
const TRIES = 1000;

/**
 * More requests than can be held: pairs drawn in proportion to how much both are sought, weights lognormal with σ 0.7, all nice. Few
 * tables make places scarce, few slots or a low limit make people scarce. O(requests · log(people)).
 * @throws Error when there are too few people for so many different pairs.
 */
export function generateRequests(shape: RequestShape, rng: Rng): Problem {
  const hall = hallOf(shape, blockedStretches(shape, rng));
  const sought = lognormals(shape.people, SOUGHT_SIGMA, rng);
  const sums = new Float64Array(shape.people);
  sought.reduce((sum, own, p) => (sums[p] = sum + own), 0);
  const weights = lognormals(shape.requests, WEIGHT_SIGMA, rng);
  const draw = (): number => {
    const at = rng.next() * sums[shape.people - 1]!;
    let low = 0;
    for (let high = shape.people - 1; low < high;) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const known = new Set<number>();
  const meetings = Array.from({ length: shape.requests }, (_, m): Meeting => {
    for (let i = 0; i < TRIES; i++) {
      const a = draw();
      const b = draw();
      const key = Math.min(a, b) * shape.people + Math.max(a, b);
      if (a === b || known.has(key)) continue;
      known.add(key);
      return {
        id: `m${m + 1}`,
        personIds: [`p${a + 1}`, `p${b + 1}`],
        priority: "nice",
        weight: weights[m]!,
        mode: "table",
        afterMeetingIds: [],
      };
    }
    throw new Error("too few people for so many different requests");
  });
  const { minPerPerson, maxPerPerson } = shape;
  const rules = {
    ...(minPerPerson !== undefined && { minPerPerson }),
    ...(maxPerPerson !== undefined && { maxPerPerson }),
  };
  return { ...hall, meetings, rules };
}
