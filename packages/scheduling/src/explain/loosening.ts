import type { Interpreter, LanguagePair, Meeting, Person, Problem, Table } from "../problem/problem.ts";

/** One concession of the organiser or of a person. */
export type LooseningStep =
  | { readonly kind: "leave_out"; readonly meetingId: string }
  /** The meeting may be in these slots as well, all of one session of one day or all of them. */
  | {
      readonly kind: "widen_wish";
      readonly meetingId: string;
      readonly session: string | null;
      readonly slotIds: readonly string[];
    }
  | { readonly kind: "unfix"; readonly meetingId: string }
  | { readonly kind: "unlock_table"; readonly meetingId: string }
  | { readonly kind: "drop_order"; readonly meetingId: string; readonly afterMeetingId: string }
  | { readonly kind: "free_person"; readonly personId: string; readonly slotId: string }
  | { readonly kind: "raise_maximum"; readonly personId: string; readonly to: number }
  | { readonly kind: "shorten_talk_buffer"; readonly to: number }
  | { readonly kind: "open_venue"; readonly venueId: string; readonly slotId: string }
  /** So many tables more, in these slots only. */
  | {
      readonly kind: "add_table";
      readonly venueId: string;
      readonly slotIds: readonly string[];
      readonly seats: number;
      readonly count: number;
    }
  | { readonly kind: "restore_table"; readonly tableId: string; readonly slotId: string }
  | { readonly kind: "raise_online_capacity"; readonly to: number }
  | { readonly kind: "shorten_travel"; readonly venueIds: readonly [string, string]; readonly to: number }
  | { readonly kind: "add_interpreter"; readonly languagePair: LanguagePair; readonly slotIds: readonly string[] }
  | { readonly kind: "drop_rest" };

export type LooseningKind = LooseningStep["kind"];

/** The problem with the steps taken, in their order. Steps about unknown ids change nothing. O(size of the problem · steps). */
export function applyLoosening(problem: Problem, steps: readonly LooseningStep[]): Problem {
  return steps.reduce(applyStep, problem);
}

function applyStep(problem: Problem, step: LooseningStep): Problem {
  switch (step.kind) {
    case "leave_out":
      return {
        ...problem,
        meetings: problem.meetings
          .filter((meeting) => meeting.id !== step.meetingId)
          .map((meeting) =>
            meeting.afterMeetingIds.includes(step.meetingId)
              ? { ...meeting, afterMeetingIds: meeting.afterMeetingIds.filter((id) => id !== step.meetingId) }
              : meeting,
          ),
      };
    case "widen_wish":
      return withMeeting(problem, step.meetingId, ({ allowedSlotIds, ...meeting }) =>
        allowedSlotIds ? { ...meeting, allowedSlotIds: union(allowedSlotIds, step.slotIds) } : meeting,
      );
    case "unfix":
      return withMeeting(problem, step.meetingId, (meeting) => without(meeting, "fixedSlotId"));
    case "unlock_table":
      return withMeeting(problem, step.meetingId, (meeting) => without(meeting, "lockedTableId"));
    case "drop_order":
      return withMeeting(problem, step.meetingId, (meeting) => ({
        ...meeting,
        afterMeetingIds: meeting.afterMeetingIds.filter((id) => id !== step.afterMeetingId),
      }));
    case "free_person":
      return withPerson(problem, step.personId, (person) => ({
        ...person,
        unavailableSlotIds: person.unavailableSlotIds.filter((id) => id !== step.slotId),
      }));
    case "raise_maximum":
      return withPerson(problem, step.personId, (person) => ({ ...person, maxMeetings: step.to }));
    case "shorten_talk_buffer":
      return { ...problem, rules: { ...problem.rules, talkBufferSlots: step.to } };
    case "open_venue":
      return {
        ...problem,
        venues: problem.venues.map((venue) =>
          venue.id === step.venueId ? { ...venue, openSlotIds: union(venue.openSlotIds, [step.slotId]) } : venue,
        ),
      };
    case "add_table":
      return { ...problem, tables: [...problem.tables, ...addedTables(problem, step)] };
    case "restore_table":
      return {
        ...problem,
        tables: problem.tables.map((table) =>
          table.id === step.tableId
            ? { ...table, unavailableSlotIds: (table.unavailableSlotIds ?? []).filter((id) => id !== step.slotId) }
            : table,
        ),
      };
    case "raise_online_capacity":
      return { ...problem, rules: { ...problem.rules, onlineCapacity: step.to } };
    case "shorten_travel":
      return { ...problem, rules: { ...problem.rules, travel: shortened(problem, step) } };
    case "add_interpreter":
      return { ...problem, interpreters: [...(problem.interpreters ?? []), addedInterpreter(problem, step)] };
    case "drop_rest":
      return { ...problem, rules: without(problem.rules, "interpreterRest") };
  }
}

function without<T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> {
  const copy = { ...record };
  Reflect.deleteProperty(copy, key);
  return copy;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function withMeeting(problem: Problem, id: string, change: (meeting: Meeting) => Meeting): Problem {
  return { ...problem, meetings: problem.meetings.map((one) => (one.id === id ? change(one) : one)) };
}

function withPerson(problem: Problem, id: string, change: (person: Person) => Person): Problem {
  return { ...problem, people: problem.people.map((one) => (one.id === id ? change(one) : one)) };
}

/** An id that no record has, the same whenever it is asked for. */
function freshId(records: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(records.map((record) => record.id));
  for (let n = 1; ; n++) if (!taken.has(`${stem}+${n}`)) return `${stem}+${n}`;
}

function elsewhere(problem: Problem, slotIds: readonly string[]): string[] {
  const here = new Set(slotIds);
  return problem.slots.filter((slot) => !here.has(slot.id)).map((slot) => slot.id);
}

function addedTables(problem: Problem, step: Extract<LooseningStep, { kind: "add_table" }>): Table[] {
  const unavailableSlotIds = elsewhere(problem, step.slotIds);
  return Array.from({ length: step.count }, (_, i) => ({
    id: freshId(problem.tables, `table+${i + 1}`),
    venueId: step.venueId,
    label: "+",
    capacity: step.seats,
    unavailableSlotIds,
  }));
}

function addedInterpreter(problem: Problem, step: Extract<LooseningStep, { kind: "add_interpreter" }>): Interpreter {
  return {
    id: freshId(problem.interpreters ?? [], "interpreter"),
    languagePairs: [step.languagePair],
    unavailableSlotIds: elsewhere(problem, step.slotIds),
  };
}

function shortened(problem: Problem, step: Extract<LooseningStep, { kind: "shorten_travel" }>) {
  const same = (pair: readonly [string, string]) =>
    step.venueIds.every((id) => pair.includes(id)) && pair.every((id) => step.venueIds.includes(id));
  return (problem.rules.travel ?? []).map((one) => (same(one.venueIds) ? { ...one, slots: step.to } : one));
}
