import { heldBound } from "./bounds-held.ts";
import { fewestBreaks } from "./interval-matching.ts";
import type { Model } from "./model.ts";
import { slotsIfAllHeld } from "./propagate.ts";
import type { Bound, PersonBreaks } from "./problem/timetable.ts";

/**
 * What no timetable can beat, with reasons anybody can recompute. The bound on breaks speaks of timetables that hold every meeting;
 * where that is seen to be impossible it is 0, which claims nothing. See bounds-held.ts and interval-matching.ts for cost.
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
  const reasons = bound.reasons.filter((reason) => reason.code !== "people_cannot_be_compact");
  return { ...bound, breaks: 0, reasons: [...reasons, { code: "breaks_unbounded_while_meetings_are_dropped" }] };
}

function compactness(model: Model, domain: Uint8Array): PersonBreaks[] | undefined {
  const S = model.slotCount;
  const found: PersonBreaks[] = [];
  for (const [p, person] of model.problem.people.entries()) {
    const breaks = fewestBreaks(model.meetingsOf[p]!, S, (m, t) => domain[m * S + t] === 1);
    if (breaks === undefined) return undefined;
    if (breaks > 0) found.push({ personId: person.id, breaks });
  }
  return found;
}
