import { countBreaks, markSlot, slotMask } from "./breaks.ts";
import { DEFAULT_FAIRNESS_SPREAD, type Problem } from "./problem/problem.ts";
import type { Objective, Placement } from "./problem/timetable.ts";

const WEIGHT_TOLERANCE = 1e-9;

/** The objective of `placements`, from scratch; placements are assumed valid. Weights are added in the problem's order. O(meetings + people). */
export function evaluate(problem: Problem, placements: readonly Pick<Placement, "meetingId" | "slotId">[]): Objective {
  const slotIndex = new Map(problem.slots.map((slot, index) => [slot.id, index]));
  const slotOf = new Map(placements.map((p) => [p.meetingId, slotIndex.get(p.slotId)]));
  const masks = new Map<string, Uint32Array>();
  let mustHeld = 0;
  let niceWeight = 0;
  for (const meeting of problem.meetings) {
    const slot = slotOf.get(meeting.id);
    if (slot === undefined) continue;
    if (meeting.priority === "must") mustHeld++;
    else niceWeight += meeting.weight;
    for (const personId of meeting.personIds) {
      let mask = masks.get(personId);
      if (!mask) masks.set(personId, (mask = slotMask(problem.slots.length)));
      markSlot(mask, slot);
    }
  }
  let breaks = 0;
  let most = 0;
  let least = masks.size > 0 ? Infinity : 0;
  for (const mask of masks.values()) {
    const own = countBreaks(mask);
    breaks += own;
    most = Math.max(most, own);
    least = Math.min(least, own);
  }
  const { fairnessSpread: spread = DEFAULT_FAIRNESS_SPREAD } = problem.rules;
  const fairnessViolation = spread === null ? 0 : Math.max(0, most - least - spread);
  return { mustHeld, niceWeight, breaks, fairnessViolation };
}

/** Negative when `a` is better, positive when `b` is, 0 when they tie (weights to a relative 1e-9). */
export function compareObjectives(a: Objective, b: Objective): number {
  if (a.mustHeld !== b.mustHeld) return b.mustHeld - a.mustHeld;
  const gap = b.niceWeight - a.niceWeight;
  if (Math.abs(gap) > WEIGHT_TOLERANCE * Math.max(1, a.niceWeight, b.niceWeight)) return gap;
  if (a.breaks !== b.breaks) return a.breaks - b.breaks;
  return a.fairnessViolation - b.fairnessViolation;
}
