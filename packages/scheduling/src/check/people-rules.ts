import type { Person, Problem, Rules } from "../problem/problem.ts";
import { daysOf, usedTwice, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

export function personInOnePlace(_: Problem, held: readonly Held[]): Violation[] {
  return usedTwice(held, (one) => one.meeting.personIds).map(({ id: personId, slotId, held: group }) => {
    return { rule: "person_in_one_place", personId, slotId, meetingIds: group.map((one) => one.meeting.id) };
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

/** Nobody meets while on stage, nor in the slots kept free before, on the same day. */
export function talkKept(problem: Problem, held: readonly Held[]): Violation[] {
  const { slots, rules } = problem;
  const order = new Map(slots.map((slot, at) => [slot.id, at]));
  const talks = new Map(problem.people.flatMap((p) => (p.talkSlotIds?.length ? [[p.id, p.talkSlotIds] as const] : [])));
  const kept = (at: number, talk: number) =>
    talk - at >= 0 && talk - at <= (rules.talkBufferSlots ?? 0) && slots[at]?.day === slots[talk]?.day;
  return held.flatMap((one) =>
    one.meeting.personIds.flatMap((personId) =>
      (talks.get(personId) ?? [])
        .filter((talkSlotId) => kept(one.order, order.get(talkSlotId) ?? -1))
        .map((talkSlotId) => {
          const { slotId, meetingId } = one.placement;
          return { rule: "talk_kept" as const, personId, slotId, meetingId, talkSlotId };
        }),
    ),
  );
}

export function personLimit(problem: Problem, held: readonly Held[]): Violation[] {
  const days = daysOf(held);
  return problem.people.flatMap((person) => {
    const own = days.get(person.id)?.length ?? 0;
    const limit = mostMeetings(person, problem.rules);
    return own > limit ? [{ rule: "person_limit" as const, personId: person.id, held: own, limit }] : [];
  });
}

/** Meetings a person may hold: their own limit before that of the role before that of everybody. */
export function mostMeetings(person: Person, rules: Rules): number {
  const role = rules.perRole?.find((limits) => limits.role === person.role);
  return person.maxMeetings ?? role?.max ?? rules.maxPerPerson ?? Infinity;
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
