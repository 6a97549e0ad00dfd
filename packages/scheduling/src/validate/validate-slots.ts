import type { ProblemError } from "./finding.ts";
import type { Problem } from "../problem/problem.ts";

/** Slots that end before they begin, overlap, or stand out of order of time or of day. O(slots). */
export function slotOrder({ slots }: Problem): ProblemError[] {
  const found: ProblemError[] = [];
  const lastOfDay = new Map<string, string>();
  for (const [index, slot] of slots.entries()) {
    const [startsAt, endsAt] = [Date.parse(slot.startsAt), Date.parse(slot.endsAt)];
    const next = slots[index + 1];
    const nextStart = next && Date.parse(next.startsAt);
    if (!(startsAt < endsAt)) found.push({ code: "slot_reversed", slotId: slot.id });
    else if (next && nextStart! < startsAt) found.push({ code: "slots_unordered", slotIds: [slot.id, next.id] });
    else if (next && nextStart! < endsAt) found.push({ code: "slots_overlap", slotIds: [slot.id, next.id] });
    if (slot.day === undefined) continue;
    const before = lastOfDay.get(slot.day);
    lastOfDay.set(slot.day, slot.id);
    if (before !== undefined && slots[index - 1]?.id !== before) {
      found.push({ code: "day_split", day: slot.day, slotIds: [before, slot.id] });
    }
  }
  return found;
}
