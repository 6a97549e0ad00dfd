import { heldBound } from "./bounds-held.ts";
import { shapeOf } from "../exact/compact.ts";
import { SlotMatcher } from "../exact/matching.ts";
import type { Model } from "../model/model.ts";
import { slotsIfAllHeld } from "./propagate.ts";
import type { Bound, PersonBreaks } from "../problem/timetable.ts";

/**
 * What no timetable can beat, with reasons anybody can recompute. The bound on breaks speaks of timetables that hold every meeting;
 * where that is seen to be impossible it is 0, which claims nothing. See bounds-held.ts and exact/compact.ts for cost.
 */
export function bounds(model: Model): Bound {
  const held = heldBound(model);
  const domain = held.everything ? slotsIfAllHeld(model) : undefined;
  const people = domain && compactness(model, domain);
  if (!people) return withoutBreaksBound(held.bound);
  const breaks = people.reduce((sum, person) => sum + person.breaks, 0);
  const reasons =
    breaks > 0 ? [...held.bound.reasons, { code: "people_cannot_be_compact" as const, people }] : held.bound.reasons;
  return { ...held.bound, breaks, reasons };
}

/** The bound of a timetable that leaves meetings out: its breaks cannot be compared with those of full timetables. */
export function withoutBreaksBound(bound: Bound): Bound {
  const reasons = bound.reasons.filter(({ code }) => !OF_BREAKS.has(code));
  return { ...bound, breaks: 0, reasons: [...reasons, { code: "breaks_unbounded_while_meetings_are_dropped" }] };
}

const OF_BREAKS: ReadonlySet<string> = new Set([
  "breaks_unbounded_while_meetings_are_dropped",
  "people_cannot_be_compact",
  "groups_cannot_be_compact",
  "slots_too_full",
  "fewer_breaks_refuted",
]);

function compactness(model: Model, domain: Uint8Array): PersonBreaks[] | undefined {
  const { slotCount, meetingsOf, linkBefore: joins, blockCount: groupCount } = model;
  const matcher = new SlotMatcher(slotCount);
  const found: PersonBreaks[] = [];
  for (const [p, person] of model.problem.people.entries()) {
    const { least } = shapeOf({ slotCount, meetingsOf, joins, groupCount }, domain, p, matcher, "first");
    if (least === undefined) return undefined;
    if (least > 0) found.push({ personId: person.id, breaks: least });
  }
  return found;
}
