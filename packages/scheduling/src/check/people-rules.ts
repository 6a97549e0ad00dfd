import type { Problem } from "../problem/problem.ts";
import { clashes, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

const ids = (group: readonly Held[]) => group.map((one) => one.meeting.id);

export function personInOnePlace(_: Problem, held: readonly Held[]): Violation[] {
  const key = (one: Held) => one.meeting.personIds.map((id) => JSON.stringify([id, one.placement.slotId]));
  return clashes(held, key).map(([text, group]) => {
    const [personId, slotId] = JSON.parse(text) as [string, string];
    return { rule: "person_in_one_place", personId, slotId, meetingIds: ids(group) };
  });
}

export function personAvailable(problem: Problem, held: readonly Held[]): Violation[] {
  const away = new Map(problem.people.map((p) => [p.id, new Set(p.unavailableSlotIds)]));
  return held.flatMap(({ meeting, placement: { slotId } }) =>
    meeting.personIds
      .filter((personId) => away.get(personId)?.has(slotId))
      .map((personId) => ({ rule: "person_available" as const, personId, slotId, meetingId: meeting.id })),
  );
}

export function personLimit(problem: Problem, held: readonly Held[]): Violation[] {
  const limit = problem.rules.maxPerPerson ?? Infinity;
  return problem.people.flatMap(({ id: personId }) => {
    const own = held.filter((one) => one.meeting.personIds.includes(personId)).length;
    return own > limit ? [{ rule: "person_limit" as const, personId, held: own, limit }] : [];
  });
}

/** Every venue that somebody of the meeting is at, and the one whose table it uses, is open. */
export function venueOpen(problem: Problem, held: readonly Held[]): Violation[] {
  const open = new Map(problem.venues.map((v) => [v.id, new Set(v.openSlotIds)]));
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  return held.flatMap((one) => {
    const { slotId } = one.placement;
    const venues = new Set(one.meeting.personIds.map((id) => homes.get(id) ?? ""));
    if (one.meeting.mode === "table") venues.add(one.venueId);
    return [...venues]
      .filter((venueId) => !open.get(venueId)?.has(slotId))
      .map((venueId) => ({ rule: "venue_open" as const, venueId, slotId, meetingId: one.meeting.id }));
  });
}

export function slotAllowed(_: Problem, held: readonly Held[]): Violation[] {
  return held.flatMap(({ meeting, placement: { slotId } }): Violation[] => [
    ...(meeting.allowedSlotIds && !meeting.allowedSlotIds.includes(slotId)
      ? [{ rule: "slot_allowed" as const, slotId, meetingId: meeting.id }]
      : []),
    ...(meeting.fixedSlotId !== undefined && meeting.fixedSlotId !== slotId
      ? [{ rule: "slot_fixed" as const, slotId, meetingId: meeting.id }]
      : []),
  ]);
}

export function orderKept(_: Problem, held: readonly Held[]): Violation[] {
  const orders = new Map(held.map((one) => [one.meeting.id, one.order]));
  return held.flatMap(({ meeting, order }) =>
    meeting.afterMeetingIds
      .filter((id) => (orders.get(id) ?? -1) >= order)
      .map((afterMeetingId) => ({ rule: "order_kept" as const, meetingId: meeting.id, afterMeetingId })),
  );
}
