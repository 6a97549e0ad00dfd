import { DEFAULT_FAIRNESS_SPREAD, type Meeting, type Person, type Problem, type Rules } from "../problem/problem.ts";
import type { Objective, Placement } from "../problem/timetable.ts";

const WEIGHT_TOLERANCE = 1e-9;

/** Meetings a person should and may hold: own limits before those of the role before everybody's. */
export function limitsOf(person: Person, rules: Rules): { readonly min: number; readonly max: number } {
  const role = rules.perRole?.find((limits) => limits.role === person.role);
  return {
    min: person.minMeetings ?? role?.min ?? rules.minPerPerson ?? 0,
    max: person.maxMeetings ?? role?.max ?? rules.maxPerPerson ?? Infinity,
  };
}

interface Visit {
  readonly slot: number;
  readonly tableId: string | null;
}

/** The objective of `placements`, from scratch; placements are assumed valid. Weights are added in the problem's order. O(meetings · log + people). */
export function evaluate(
  problem: Problem,
  placements: readonly Pick<Placement, "meetingId" | "slotId" | "tableId">[],
): Objective {
  const { slots, rules } = problem;
  const slotIndex = new Map(slots.map((slot, index) => [slot.id, index]));
  const places = new Map(placements.map((placement) => [placement.meetingId, placement]));
  const visitsOf = new Map<string, Visit[]>();
  let mustHeld = 0;
  let niceWeight = 0;
  const note = (meeting: Meeting, visit: Visit): void => {
    for (const personId of meeting.personIds) {
      const own = visitsOf.get(personId);
      if (own) own.push(visit);
      else visitsOf.set(personId, [visit]);
    }
  };
  for (const meeting of problem.meetings) {
    const placed = places.get(meeting.id);
    const slot = placed && slotIndex.get(placed.slotId);
    if (placed === undefined || slot === undefined) continue;
    if (meeting.priority === "must") mustHeld++;
    else niceWeight += meeting.weight;
    note(meeting, { slot, tableId: placed.tableId });
  }
  const dayStart = firstSlotsOfDays(slots);
  let breaks = 0;
  let walking = 0;
  let finish = 0;
  let most = 0;
  let least = visitsOf.size > 0 ? Infinity : 0;
  for (const visits of visitsOf.values()) {
    visits.sort((a, b) => a.slot - b.slot);
    let own = 0;
    visits.forEach((visit, i) => {
      const next = visits[i + 1];
      const sameDay = next !== undefined && dayStart[next.slot] === dayStart[visit.slot];
      if (next && isBreak(problem, visit.slot, next.slot, sameDay)) own++;
      if (next && sameDay && visit.tableId !== null && next.tableId !== null && visit.tableId !== next.tableId)
        walking++;
      if (!sameDay) finish += visit.slot - dayStart[visit.slot]! + 1;
    });
    breaks += own;
    most = Math.max(most, own);
    least = Math.min(least, own);
  }
  const { fairnessSpread: spread = DEFAULT_FAIRNESS_SPREAD } = rules;
  let minimumShort = 0;
  for (const person of problem.people) {
    minimumShort += Math.max(0, limitsOf(person, rules).min - (visitsOf.get(person.id)?.length ?? 0));
  }
  return {
    mustHeld,
    minimumShort,
    niceWeight,
    breaks,
    fairnessViolation: spread === null ? 0 : Math.max(0, most - least - spread),
    walking,
    finish,
  };
}

/** For each slot the first of its day; slots without a day are one day. O(slots). */
export function firstSlotsOfDays(slots: Problem["slots"]): number[] {
  const first: number[] = [];
  for (const [t, slot] of slots.entries()) first.push(t > 0 && slots[t - 1]!.day === slot.day ? first[t - 1]! : t);
  return first;
}

function isBreak({ slots, rules }: Problem, from: number, to: number, sameDay: boolean): boolean {
  if (!sameDay) return rules.eachDayAlone !== true && to > from + 1;
  return to > from + 1 || (rules.lunchCounts === true && slots[from]!.session !== slots[to]!.session);
}

/** Negative when `a` is better, positive when `b` is, 0 when they tie (weights to a relative 1e-9). */
export function compareObjectives(a: Objective, b: Objective, fairnessFirst = false): number {
  if (a.mustHeld !== b.mustHeld) return b.mustHeld - a.mustHeld;
  if (a.minimumShort !== b.minimumShort) return a.minimumShort - b.minimumShort;
  const gap = b.niceWeight - a.niceWeight;
  if (Math.abs(gap) > WEIGHT_TOLERANCE * Math.max(1, a.niceWeight, b.niceWeight)) return gap;
  if (fairnessFirst && a.fairnessViolation !== b.fairnessViolation) return a.fairnessViolation - b.fairnessViolation;
  return (
    a.breaks - b.breaks || a.fairnessViolation - b.fairnessViolation || a.walking - b.walking || a.finish - b.finish
  );
}
