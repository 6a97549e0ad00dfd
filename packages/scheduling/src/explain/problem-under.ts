import type { Meeting, Person, Problem, Rules, Table } from "../problem/problem.ts";
import { atomKey, type RuleAtom } from "./rule-atom.ts";

/** Seats of a table for any meeting. */
const ANY_SIZE = 6;

/**
 * The problem that asks for nothing but `atoms`: only the meetings they hold, each rule not among them dropped (a venue open in every
 * slot, tables enough for all its meetings, nobody limited). It can be met in full exactly when the atoms can hold together.
 * O(size of the problem).
 */
export function problemUnder(problem: Problem, atoms: readonly RuleAtom[]): Problem {
  const kept = new Set(atoms.map(atomKey));
  const has = (atom: RuleAtom) => kept.has(atomKey(atom));
  const held = new Set(atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : [])));
  const meetings = problem.meetings.filter((meeting) => held.has(meeting.id)).map((meeting) => loosened(meeting, has));
  const personIds = new Set(meetings.flatMap((meeting) => meeting.personIds));
  const limits = new Map(
    atoms.flatMap((atom) => (atom.kind === "person_maximum" ? [[atom.personId, atom.limit]] : [])),
  );
  const people = problem.people
    .filter((person) => personIds.has(person.id))
    .map((person) => plainPerson(person, limits.get(person.id), has));
  const everySlot = problem.slots.map((slot) => slot.id);
  return {
    ...problem,
    venues: problem.venues.map((venue) =>
      has({ kind: "venue_hours", venueId: venue.id, closedSlotIds: [] }) ? venue : { ...venue, openSlotIds: everySlot },
    ),
    tables: tablesUnder(problem, meetings, people, has),
    people,
    meetings,
    rules: rulesUnder(problem.rules, has),
  };
}

type Has = (atom: RuleAtom) => boolean;

function loosened(meeting: Meeting, has: Has): Meeting {
  const { allowedSlotIds, fixedSlotId, lockedTableId, languagePair, afterMeetingIds, ...rest } = meeting;
  const meetingId = meeting.id;
  return {
    ...rest,
    ...(allowedSlotIds && has({ kind: "slot_wish", meetingId, slotIds: [] }) && { allowedSlotIds }),
    ...(fixedSlotId !== undefined && has({ kind: "slot_fixed", meetingId, slotId: "" }) && { fixedSlotId }),
    ...(lockedTableId !== undefined && has({ kind: "table_locked", meetingId, tableId: "" }) && { lockedTableId }),
    ...(languagePair && has({ kind: "interpreters", languagePair, interpreterIds: [] }) && { languagePair }),
    afterMeetingIds: afterMeetingIds.filter(
      (afterMeetingId) =>
        has({ kind: "precedence", meetingId, afterMeetingId }) &&
        has({ kind: "meeting_held", meetingId: afterMeetingId }),
    ),
  };
}

function plainPerson(person: Person, limit: number | undefined, has: Has): Person {
  const { id, venueId, unavailableSlotIds, talkSlotIds } = person;
  return {
    id,
    venueId,
    unavailableSlotIds: has({ kind: "person_unavailable", personId: id, slotIds: [] }) ? unavailableSlotIds : [],
    ...(talkSlotIds && has({ kind: "person_talks", personId: id, slotIds: [] }) && { talkSlotIds }),
    ...(limit !== undefined && { maxMeetings: limit }),
  };
}

function tablesUnder(problem: Problem, meetings: readonly Meeting[], people: readonly Person[], has: Has): Table[] {
  const home = new Map(people.map((person) => [person.id, person.venueId]));
  const wanted = new Map<string, number>();
  for (const meeting of meetings) {
    const venueId = meeting.venueId ?? home.get(meeting.personIds[0]!);
    if (meeting.mode !== "table" || venueId === undefined) continue;
    if (!has({ kind: "tables", venueId, count: 0 })) wanted.set(venueId, (wanted.get(venueId) ?? 0) + 1);
  }
  const own = problem.tables.map((table): Table => {
    const { unavailableSlotIds, ...rest } = table;
    return unavailableSlotIds && has({ kind: "table_out", tableId: table.id, slotIds: [] }) ? table : rest;
  });
  const taken = new Set(problem.tables.map((table) => table.id));
  const more = [...wanted].flatMap(([venueId, count]) =>
    Array.from({ length: count }, (_, i): Table => {
      const id = `${venueId}+${i}`;
      return { id: taken.has(id) ? `${id}+` : id, venueId, label: "", capacity: ANY_SIZE };
    }),
  );
  return [...own, ...more];
}

function rulesUnder(rules: Rules, has: Has): Rules {
  const { onlineCapacity, talkBufferSlots, interpreterRest, travel } = rules;
  return {
    fairnessSpread: null,
    ...(onlineCapacity !== undefined && has({ kind: "online_capacity", limit: 0 }) && { onlineCapacity }),
    ...(talkBufferSlots !== undefined && has({ kind: "talk_buffer", slots: 0 }) && { talkBufferSlots }),
    ...(interpreterRest && has({ kind: "interpreter_rest", ...interpreterRest }) && { interpreterRest }),
    ...(travel && {
      travel: travel.map((one) => (has({ kind: "travel", ...one }) ? one : { ...one, slots: 0 })),
    }),
  };
}
