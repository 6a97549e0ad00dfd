import type { Finding, ProblemError, RecordKind } from "./finding.ts";
import { findCycle } from "./precedence-cycle.ts";
import type { Meeting, Problem } from "../problem/problem.ts";
import { buildModel } from "../model/model.ts";
import { warningsOf } from "./validate-load.ts";
import { numbers, rulesApart } from "./validate-numbers.ts";
import { slotOrder } from "./validate-slots.ts";

const SMALLEST_MEETING = 2;
export const LARGEST_MEETING = 6;

/**
 * Every reason why the problem is unclear (errors) or cannot be met in full (warnings), errors first, each group in the problem's order.
 * Warnings are looked for only where there is no error. O(size of the problem · slots).
 */
export function validateProblem(problem: Problem): Finding[] {
  const errors = errorsOf(problem);
  if (errors.length > 0) return errors.map((error) => ({ severity: "error", ...error }));
  return warningsOf(buildModel(problem)).map((warning) => ({ severity: "warning", ...warning }));
}

/** The errors alone, without building anything. O(size of the problem). */
export function errorsOf(problem: Problem): ProblemError[] {
  const errors: ProblemError[] = [
    ...duplicateIds(problem),
    ...unknownIds(problem),
    ...slotOrder(problem),
    ...numbers(problem),
    ...rulesApart(problem),
    ...problem.meetings.flatMap(meetingShape),
  ];
  if (errors.length === 0) errors.push(...venuesOfMeetings(problem), ...precedence(problem));
  return errors;
}

function recordsOf(problem: Problem): readonly (readonly [RecordKind, readonly { readonly id: string }[]])[] {
  return [
    ["slot", problem.slots],
    ["venue", problem.venues],
    ["table", problem.tables],
    ["person", problem.people],
    ["interpreter", problem.interpreters ?? []],
    ["meeting", problem.meetings],
  ];
}

function duplicateIds(problem: Problem): ProblemError[] {
  return recordsOf(problem).flatMap(([kind, records]) => {
    const seen = new Set<string>();
    return records.flatMap(({ id }): ProblemError[] => {
      if (seen.has(id)) return [{ code: "duplicate_id", kind, id }];
      seen.add(id);
      return [];
    });
  });
}

function unknownIds(problem: Problem): ProblemError[] {
  const known = new Map(recordsOf(problem).map(([kind, records]) => [kind, new Set(records.map((r) => r.id))]));
  const found: ProblemError[] = [];
  const need = (
    kind: RecordKind,
    ids: readonly (string | undefined)[],
    inKind: RecordKind | "travel",
    inId: string,
  ) => {
    for (const id of ids) {
      if (id !== undefined && !known.get(kind)?.has(id)) found.push({ code: "unknown_id", kind, id, inKind, inId });
    }
  };
  for (const venue of problem.venues) need("slot", venue.openSlotIds, "venue", venue.id);
  for (const table of problem.tables) {
    need("venue", [table.venueId], "table", table.id);
    need("slot", table.unavailableSlotIds ?? [], "table", table.id);
  }
  for (const person of problem.people) {
    need("venue", [person.venueId], "person", person.id);
    need("slot", person.unavailableSlotIds, "person", person.id);
    need("slot", person.talkSlotIds ?? [], "person", person.id);
  }
  for (const interpreter of problem.interpreters ?? []) {
    need("venue", [interpreter.venueId], "interpreter", interpreter.id);
    need("slot", interpreter.unavailableSlotIds, "interpreter", interpreter.id);
  }
  for (const { venueIds } of problem.rules.travel ?? []) need("venue", venueIds, "travel", "");
  for (const meeting of problem.meetings) {
    need("person", meeting.personIds, "meeting", meeting.id);
    need("venue", [meeting.venueId], "meeting", meeting.id);
    need("slot", meeting.allowedSlotIds ?? [], "meeting", meeting.id);
    need("slot", [meeting.fixedSlotId], "meeting", meeting.id);
    need("table", [meeting.lockedTableId], "meeting", meeting.id);
    need("meeting", meeting.afterMeetingIds, "meeting", meeting.id);
  }
  return found;
}

function meetingShape(meeting: Meeting): ProblemError[] {
  const size = meeting.personIds.length;
  const found: ProblemError[] = [];
  if (size < SMALLEST_MEETING || size > LARGEST_MEETING) {
    found.push({ code: "meeting_size", meetingId: meeting.id, size });
  }
  const twice = meeting.personIds.find((id, index) => meeting.personIds.indexOf(id) !== index);
  if (twice !== undefined) found.push({ code: "person_meets_themself", meetingId: meeting.id, personId: twice });
  return found;
}

function venuesOfMeetings(problem: Problem): ProblemError[] {
  const home = new Map(problem.people.map((person) => [person.id, person.venueId]));
  const venueOfTable = new Map(problem.tables.map((table) => [table.id, table.venueId]));
  const way = (a: string | undefined, b: string | undefined) => JSON.stringify([a, b]);
  const ways = new Set((problem.rules.travel ?? []).flatMap(({ venueIds: [a, b] }) => [way(a, b), way(b, a)]));
  return problem.meetings.flatMap((meeting): ProblemError[] => {
    const first = meeting.personIds[0];
    const venueId = meeting.venueId ?? (first === undefined ? undefined : home.get(first));
    const reaches = (id: string) => home.get(id) === venueId || ways.has(way(home.get(id), venueId));
    const { id: meetingId, lockedTableId, mode, personIds } = meeting;
    if (mode === "table" && !personIds.every(reaches)) {
      return [{ code: "table_meeting_across_venues", meetingId, personIds }];
    }
    if (lockedTableId === undefined) return [];
    if (mode === "table" && venueOfTable.get(lockedTableId) === venueId) return [];
    return [{ code: "table_elsewhere", meetingId, tableId: lockedTableId }];
  });
}

function precedence({ meetings }: Problem): ProblemError[] {
  const ordered = meetings.filter((meeting) => meeting.afterMeetingIds.length > 0);
  const cycle = findCycle(new Map(ordered.map((meeting) => [meeting.id, meeting.afterMeetingIds])));
  return cycle ? [{ code: "precedence_cycle", meetingIds: cycle }] : [];
}
