import type { Meeting, Person, Problem, Rules, Table } from "../problem/problem.ts";
import { atomKey, keyOf, pairKey, type RuleAtom, type RuleKind } from "./rule-atom.ts";

/** Seats of a table for any meeting. */
const ANY_SIZE = 6;

/**
 * The problem that asks for nothing but `atoms`: only the meetings they hold, each rule not among them dropped (a venue open in every
 * slot, tables enough for all its meetings, nobody limited). It can be met in full exactly when the atoms can hold together.
 * O(size of the problem).
 */
export function problemUnder(problem: Problem, atoms: readonly RuleAtom[]): Problem {
  const kept = new Set(atoms.map(atomKey));
  const has: Has = (kind, ...ids) => kept.has(ids.length === 0 ? kind : keyOf(kind, ...ids));
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
      has("venue_hours", venue.id) ? venue : { ...venue, openSlotIds: everySlot },
    ),
    tables: tablesUnder(problem, meetings, people, has),
    people,
    meetings,
    rules: rulesUnder(problem.rules, has),
  };
}

type Has = (kind: RuleKind, ...ids: readonly string[]) => boolean;

function loosened(meeting: Meeting, has: Has): Meeting {
  const { allowedSlotIds, fixedSlotId, lockedTableId, languagePair, afterMeetingIds, ...rest } = meeting;
  const meetingId = meeting.id;
  return {
    ...rest,
    ...(allowedSlotIds && has("slot_wish", meetingId) && { allowedSlotIds }),
    ...(fixedSlotId !== undefined && has("slot_fixed", meetingId) && { fixedSlotId }),
    ...(lockedTableId !== undefined && has("table_locked", meetingId) && { lockedTableId }),
    ...(languagePair && has("interpreters", pairKey(languagePair)) && { languagePair }),
    afterMeetingIds: afterMeetingIds.filter(
      (afterMeetingId) => has("precedence", meetingId, afterMeetingId) && has("meeting_held", afterMeetingId),
    ),
  };
}

function plainPerson(person: Person, limit: number | undefined, has: Has): Person {
  const { id, venueId, unavailableSlotIds, talkSlotIds } = person;
  return {
    id,
    venueId,
    unavailableSlotIds: has("person_unavailable", id) ? unavailableSlotIds : [],
    ...(talkSlotIds && has("person_talks", id) && { talkSlotIds }),
    ...(limit !== undefined && { maxMeetings: limit }),
  };
}

function tablesUnder(problem: Problem, meetings: readonly Meeting[], people: readonly Person[], has: Has): Table[] {
  const home = new Map(people.map((person) => [person.id, person.venueId]));
  const wanted = new Map<string, number>();
  for (const meeting of meetings) {
    const venueId = meeting.venueId ?? home.get(meeting.personIds[0]!);
    if (meeting.mode !== "table" || venueId === undefined) continue;
    if (!has("tables", venueId)) wanted.set(venueId, (wanted.get(venueId) ?? 0) + 1);
  }
  const own = problem.tables.map((table): Table => {
    const { unavailableSlotIds, ...rest } = table;
    return unavailableSlotIds && has("table_out", table.id) ? table : rest;
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
    ...(onlineCapacity !== undefined && has("online_capacity") && { onlineCapacity }),
    ...(talkBufferSlots !== undefined && has("talk_buffer") && { talkBufferSlots }),
    ...(interpreterRest && has("interpreter_rest") && { interpreterRest }),
    ...(travel && {
      travel: travel.map((one) => (has("travel", ...one.venueIds) ? one : { ...one, slots: 0 })),
    }),
  };
}
