import type { Finding, ProblemError, RecordKind } from "./finding.ts";
import { findCycle } from "./precedence-cycle.ts";
import type { Problem } from "../problem/problem.ts";
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
  const { known, duplicates } = idsOf(problem);
  const errors: ProblemError[] = [
    ...duplicates,
    ...unknownIds(problem, known),
    ...slotOrder(problem),
    ...numbers(problem),
    ...rulesApart(problem),
    ...meetingShapes(problem),
  ];
  if (errors.length === 0) errors.push(...venuesOfMeetings(problem), ...precedence(problem));
  return errors;
}

type Known = Readonly<Record<RecordKind, ReadonlySet<string>>>;

function idsOf(problem: Problem): { known: Known; duplicates: ProblemError[] } {
  const duplicates: ProblemError[] = [];
  const idsIn = (kind: RecordKind, records: readonly { readonly id: string }[] = []): Set<string> => {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.size === seen.add(id).size) duplicates.push({ code: "duplicate_id", kind, id });
    }
    return seen;
  };
  const known = {
    slot: idsIn("slot", problem.slots),
    venue: idsIn("venue", problem.venues),
    table: idsIn("table", problem.tables),
    person: idsIn("person", problem.people),
    interpreter: idsIn("interpreter", problem.interpreters),
    meeting: idsIn("meeting", problem.meetings),
  };
  return { known, duplicates };
}

/** Asked of every id of the problem: loops without lists of their own, which at 100,000 meetings took most of the time. */
function unknownIds(problem: Problem, known: Known): ProblemError[] {
  const found: ProblemError[] = [];
  const one = (kind: RecordKind, id: string | undefined, inKind: RecordKind | "travel", inId: string): void => {
    if (id !== undefined && !known[kind].has(id)) found.push({ code: "unknown_id", kind, id, inKind, inId });
  };
  const all = (
    kind: RecordKind,
    ids: readonly string[] | undefined,
    inKind: RecordKind | "travel",
    inId: string,
  ): void => {
    if (ids) for (const id of ids) one(kind, id, inKind, inId);
  };
  for (const venue of problem.venues) all("slot", venue.openSlotIds, "venue", venue.id);
  for (const table of problem.tables) {
    one("venue", table.venueId, "table", table.id);
    all("slot", table.unavailableSlotIds, "table", table.id);
  }
  for (const person of problem.people) {
    one("venue", person.venueId, "person", person.id);
    all("slot", person.unavailableSlotIds, "person", person.id);
    all("slot", person.talkSlotIds, "person", person.id);
  }
  for (const interpreter of problem.interpreters ?? []) {
    one("venue", interpreter.venueId, "interpreter", interpreter.id);
    all("slot", interpreter.unavailableSlotIds, "interpreter", interpreter.id);
  }
  for (const { venueIds } of problem.rules.travel ?? []) all("venue", venueIds, "travel", "");
  for (const meeting of problem.meetings) {
    all("person", meeting.personIds, "meeting", meeting.id);
    one("venue", meeting.venueId, "meeting", meeting.id);
    all("slot", meeting.allowedSlotIds, "meeting", meeting.id);
    one("slot", meeting.fixedSlotId, "meeting", meeting.id);
    one("table", meeting.lockedTableId, "meeting", meeting.id);
    all("meeting", meeting.afterMeetingIds, "meeting", meeting.id);
  }
  return found;
}

function meetingShapes({ meetings }: Problem): ProblemError[] {
  const found: ProblemError[] = [];
  for (const { id: meetingId, personIds } of meetings) {
    const size = personIds.length;
    if (size < SMALLEST_MEETING || size > LARGEST_MEETING) found.push({ code: "meeting_size", meetingId, size });
    for (let i = 1; i < size; i++) {
      if (personIds.indexOf(personIds[i]!) === i) continue;
      found.push({ code: "person_meets_themself", meetingId, personId: personIds[i]! });
      break;
    }
  }
  return found;
}

function venuesOfMeetings(problem: Problem): ProblemError[] {
  // Where there is one venue, everybody and every table is there.
  if (problem.venues.length === 1 && problem.meetings.every(({ lockedTableId }) => lockedTableId === undefined))
    return [];
  const home = new Map<string, string>();
  for (const person of problem.people) home.set(person.id, person.venueId);
  const venueOfTable = new Map(problem.tables.map((table) => [table.id, table.venueId]));
  const way = (a: string | undefined, b: string | undefined) => JSON.stringify([a, b]);
  const ways = new Set((problem.rules.travel ?? []).flatMap(({ venueIds: [a, b] }) => [way(a, b), way(b, a)]));
  const found: ProblemError[] = [];
  for (const { id: meetingId, venueId: own, lockedTableId, mode, personIds } of problem.meetings) {
    const first = personIds[0];
    const venueId = own ?? (first === undefined ? undefined : home.get(first));
    const reaches = (id: string) => home.get(id) === venueId || ways.has(way(home.get(id), venueId));
    if (mode === "table" && !personIds.every(reaches)) {
      found.push({ code: "table_meeting_across_venues", meetingId, personIds });
    } else if (lockedTableId !== undefined && !(mode === "table" && venueOfTable.get(lockedTableId) === venueId)) {
      found.push({ code: "table_elsewhere", meetingId, tableId: lockedTableId });
    }
  }
  return found;
}

function precedence({ meetings }: Problem): ProblemError[] {
  const ordered = meetings.filter((meeting) => meeting.afterMeetingIds.length > 0);
  const cycle = findCycle(new Map(ordered.map((meeting) => [meeting.id, meeting.afterMeetingIds])));
  return cycle ? [{ code: "precedence_cycle", meetingIds: cycle }] : [];
}
