import type { LanguagePair, Meeting, Person, Problem } from "../problem/problem.ts";

/**
 * One rule of a problem, small enough to be kept or dropped by itself. What no organiser can drop is not among them: nobody is in two
 * meetings at once, a table takes one meeting, the programme has the slots it has.
 */
export type RuleAtom =
  | { readonly kind: "meeting_held"; readonly meetingId: string }
  | { readonly kind: "slot_wish"; readonly meetingId: string; readonly slotIds: readonly string[] }
  | { readonly kind: "slot_fixed"; readonly meetingId: string; readonly slotId: string }
  | { readonly kind: "table_locked"; readonly meetingId: string; readonly tableId: string }
  | { readonly kind: "precedence"; readonly meetingId: string; readonly afterMeetingId: string }
  | { readonly kind: "person_unavailable"; readonly personId: string; readonly slotIds: readonly string[] }
  | { readonly kind: "person_talks"; readonly personId: string; readonly slotIds: readonly string[] }
  | { readonly kind: "talk_buffer"; readonly slots: number }
  | {
      readonly kind: "person_maximum";
      readonly personId: string;
      readonly limit: number;
      /** Whose rule it is: the person's own, that of their role, or everybody's. */
      readonly from: "person" | "role" | "everybody";
    }
  | { readonly kind: "venue_hours"; readonly venueId: string; readonly closedSlotIds: readonly string[] }
  /** That the venue has these tables and no more. */
  | { readonly kind: "tables"; readonly venueId: string; readonly count: number }
  | { readonly kind: "table_out"; readonly tableId: string; readonly slotIds: readonly string[] }
  | { readonly kind: "online_capacity"; readonly limit: number }
  | { readonly kind: "travel"; readonly venueIds: readonly [string, string]; readonly slots: number }
  /** That meetings of this pair have only these interpreters, when they are there. */
  | {
      readonly kind: "interpreters";
      readonly languagePair: LanguagePair;
      readonly interpreterIds: readonly string[];
    }
  | { readonly kind: "interpreter_rest"; readonly afterSlots: number; readonly slots: number };

export type RuleKind = RuleAtom["kind"];

/** What a timetable is steered by without being held to it, for screens that say all rules in words. */
export type RuleWish =
  | { readonly kind: "minimum"; readonly min: number; readonly role?: string; readonly personId?: string }
  | { readonly kind: "fairness"; readonly spread: number; readonly first: boolean }
  | { readonly kind: "each_day_alone" }
  | { readonly kind: "lunch_counts" }
  | { readonly kind: "online_when_venue_out" };

/** Languages of a pair in a fixed order, since pairs work both ways. */
export function pairKey([a, b]: LanguagePair): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** Between the parts of a key; no id contains it. */
const BAR = "\u0000";

/** Tells two atoms apart within one problem. */
export function atomKey(atom: RuleAtom): string {
  switch (atom.kind) {
    case "meeting_held":
    case "slot_wish":
    case "slot_fixed":
    case "table_locked":
      return keyOf(atom.kind, atom.meetingId);
    case "precedence":
      return keyOf(atom.kind, atom.meetingId, atom.afterMeetingId);
    case "person_unavailable":
    case "person_talks":
    case "person_maximum":
      return keyOf(atom.kind, atom.personId);
    case "venue_hours":
    case "tables":
      return keyOf(atom.kind, atom.venueId);
    case "table_out":
      return keyOf(atom.kind, atom.tableId);
    case "travel":
      return keyOf(atom.kind, ...atom.venueIds);
    case "interpreters":
      return keyOf(atom.kind, pairKey(atom.languagePair));
    case "talk_buffer":
    case "online_capacity":
    case "interpreter_rest":
      return atom.kind;
  }
}

export function keyOf(kind: RuleKind, ...ids: readonly string[]): string {
  return kind + BAR + ids.join(BAR);
}

/** Where somebody's limit of meetings comes from, or undefined when there is none. */
export function maximumOf(
  person: Person,
  rules: Problem["rules"],
): Extract<RuleAtom, { kind: "person_maximum" }> | undefined {
  const role = rules.perRole?.find((limits) => limits.role === person.role);
  const personId = person.id;
  const kind = "person_maximum";
  if (person.maxMeetings !== undefined) return { kind, personId, limit: person.maxMeetings, from: "person" };
  if (role?.max !== undefined) return { kind, personId, limit: role.max, from: "role" };
  if (rules.maxPerPerson !== undefined) return { kind, personId, limit: rules.maxPerPerson, from: "everybody" };
  return undefined;
}

/**
 * The rules of a problem one by one, in the problem's order, meetings first. `meetings` narrows it to the rules that bear on them
 * (all must meetings when absent): their wishes and orders among each other, their people, venues, tables and interpreters.
 * O(size of the problem).
 */
export function rulesOf(
  problem: Problem,
  meetings: readonly Meeting[] = problem.meetings.filter((meeting) => meeting.priority === "must"),
): RuleAtom[] {
  const among = new Set(meetings.map((meeting) => meeting.id));
  const people = new Set(meetings.flatMap((meeting) => meeting.personIds));
  const present = problem.people.filter((person) => people.has(person.id));
  return [
    ...meetings.flatMap((meeting) => rulesOfMeeting(meeting, among)),
    ...present.flatMap((person) => rulesOfPerson(person, problem)),
    ...rulesOfPlaces(problem, meetings, present),
    ...rulesOfInterpreters(problem, meetings),
  ];
}

function rulesOfMeeting(meeting: Meeting, among: ReadonlySet<string>): RuleAtom[] {
  const { id: meetingId, allowedSlotIds, fixedSlotId, lockedTableId } = meeting;
  return [
    { kind: "meeting_held", meetingId },
    ...(allowedSlotIds ? [{ kind: "slot_wish" as const, meetingId, slotIds: allowedSlotIds }] : []),
    ...(fixedSlotId === undefined ? [] : [{ kind: "slot_fixed" as const, meetingId, slotId: fixedSlotId }]),
    ...(lockedTableId === undefined ? [] : [{ kind: "table_locked" as const, meetingId, tableId: lockedTableId }]),
    ...[...new Set(meeting.afterMeetingIds)]
      .filter((id) => among.has(id))
      .map((afterMeetingId) => ({ kind: "precedence" as const, meetingId, afterMeetingId })),
  ];
}

function rulesOfPerson(person: Person, { rules }: Problem): RuleAtom[] {
  const { id: personId, unavailableSlotIds, talkSlotIds = [] } = person;
  const maximum = maximumOf(person, rules);
  return [
    ...(unavailableSlotIds.length > 0
      ? [{ kind: "person_unavailable" as const, personId, slotIds: unavailableSlotIds }]
      : []),
    ...(talkSlotIds.length > 0 ? [{ kind: "person_talks" as const, personId, slotIds: talkSlotIds }] : []),
    ...(maximum ? [maximum] : []),
  ];
}

function rulesOfPlaces(problem: Problem, meetings: readonly Meeting[], present: readonly Person[]): RuleAtom[] {
  const { rules } = problem;
  const home = new Map(present.map((person) => [person.id, person.venueId]));
  const venueIds = new Set(home.values());
  const seated = new Set<string>();
  for (const meeting of meetings) {
    const venueId = meeting.venueId ?? home.get(meeting.personIds[0]!);
    if (meeting.mode === "table" && venueId !== undefined) seated.add(venueId);
  }
  const reached = problem.venues.filter((venue) => venueIds.has(venue.id) || seated.has(venue.id));
  const closed = (openSlotIds: readonly string[]) => {
    const open = new Set(openSlotIds);
    return problem.slots.filter((slot) => !open.has(slot.id)).map((slot) => slot.id);
  };
  const own = problem.tables.filter((table) => seated.has(table.venueId));
  const counts = Map.groupBy(own, (table) => table.venueId);
  const online = meetings.some((meeting) => meeting.mode === "online");
  const talks = present.some((person) => (person.talkSlotIds?.length ?? 0) > 0);
  return [
    ...reached.flatMap(({ id, openSlotIds }): RuleAtom[] => {
      const closedSlotIds = closed(openSlotIds);
      return closedSlotIds.length > 0 ? [{ kind: "venue_hours", venueId: id, closedSlotIds }] : [];
    }),
    ...reached
      .filter(({ id }) => seated.has(id))
      .map(({ id }) => ({ kind: "tables" as const, venueId: id, count: counts.get(id)?.length ?? 0 })),
    ...own.flatMap(({ id, unavailableSlotIds = [] }): RuleAtom[] =>
      unavailableSlotIds.length > 0 ? [{ kind: "table_out", tableId: id, slotIds: unavailableSlotIds }] : [],
    ),
    ...(online && rules.onlineCapacity !== undefined
      ? [{ kind: "online_capacity" as const, limit: rules.onlineCapacity }]
      : []),
    ...(talks && rules.talkBufferSlots ? [{ kind: "talk_buffer" as const, slots: rules.talkBufferSlots }] : []),
    ...(rules.travel ?? [])
      .filter(({ slots, venueIds: pair }) => slots > 0 && pair.some((id) => seated.has(id)))
      .map(({ venueIds: pair, slots }) => ({ kind: "travel" as const, venueIds: pair, slots })),
  ];
}

function rulesOfInterpreters({ interpreters, rules }: Problem, meetings: readonly Meeting[]): RuleAtom[] {
  if (!interpreters) return [];
  const pairs = new Map(meetings.flatMap(({ languagePair: pair }) => (pair ? [[pairKey(pair), pair] as const] : [])));
  const atoms = [...pairs].map(([key, languagePair]): RuleAtom => {
    const speaking = interpreters.filter((one) => one.languagePairs.some((pair) => pairKey(pair) === key));
    return { kind: "interpreters", languagePair, interpreterIds: speaking.map((one) => one.id) };
  });
  const rest = rules.interpreterRest;
  return rest && atoms.length > 0 ? [...atoms, { kind: "interpreter_rest", ...rest }] : atoms;
}

/** The wishes of a problem, in words' order: minimums, fairness, how breaks are counted. O(people + roles). */
export function wishesOf({ rules, people }: Problem): RuleWish[] {
  const { minPerPerson, perRole = [], fairnessSpread = 2, fairnessFirst: first = false } = rules;
  return [
    ...(minPerPerson ? [{ kind: "minimum" as const, min: minPerPerson }] : []),
    ...perRole.flatMap(({ role, min }) => (min ? [{ kind: "minimum" as const, min, role }] : [])),
    ...people.flatMap(({ id, minMeetings: min }) => (min ? [{ kind: "minimum" as const, min, personId: id }] : [])),
    ...(fairnessSpread === null ? [] : [{ kind: "fairness" as const, spread: fairnessSpread, first }]),
    ...(rules.eachDayAlone ? [{ kind: "each_day_alone" as const }] : []),
    ...(rules.lunchCounts ? [{ kind: "lunch_counts" as const }] : []),
    ...(rules.onlineWhenVenueOut ? [{ kind: "online_when_venue_out" as const }] : []),
  ];
}
