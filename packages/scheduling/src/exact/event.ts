import { limitsOf } from "../outcome/objective.ts";
import type { Meeting, Problem } from "../problem/problem.ts";

/**
 * A problem as the proofs see it: indices and flat arrays, index order the problem's. Where a rule is not spoken of here (an interpreter's
 * rest, ways between venues) the event allows more than the problem does, never less: what is refuted here is refuted there.
 */
export interface Event {
  readonly problem: Problem;
  readonly slotCount: number;
  readonly meetingCount: number;
  readonly personCount: number;
  readonly people: readonly Int32Array[];
  readonly meetingsOf: readonly Int32Array[];
  /** (meeting, slot) → 1 where the meeting could be held if it were alone. */
  readonly domain: Uint8Array;
  readonly before: readonly Int32Array[];
  /** Pool of places a meeting draws from: its venue's index, or `problem.venues.length` for online. */
  readonly pool: Int32Array;
  /** Seats asked for; of a locked table, its seats. 0 online. */
  readonly seats: Int32Array;
  /** Locked table or −1. */
  readonly lock: Int32Array;
  /** Places of `pool` in `slot` with at least `seats` seats. */
  readonly places: (pool: number, slot: number, seats: number) => number;
  /** Meetings a person may hold. */
  readonly mostHeld: Float64Array;
  /** 1 where a slot continues the run of the slot before it: no idle slot and no lunch that counts lies between. */
  readonly joins: Uint8Array;
  /** Breaks are counted within a group of slots: 0 everywhere, or the day where each day stands alone. */
  readonly group: Int32Array;
  readonly groupCount: number;
  /** Interpreters that could serve a meeting; undefined when it needs none. */
  readonly interpreters: readonly (Int32Array | undefined)[];
  /** (interpreter, slot) → 1 where free. */
  readonly interpreterFree: Uint8Array;
}

/** @throws Error for ids that are not in the problem. O(meetings · slots · (people per meeting + interpreters)). */
export function eventOf(problem: Problem): Event {
  const { slots, people, meetings, venues, tables, rules } = problem;
  const S = slots.length;
  const slotAt = indexOf(slots);
  const personAt = indexOf(people);
  const venueAt = indexOf(venues);
  const meetingAt = indexOf(meetings);
  const tableAt = indexOf(tables);
  const open = new Uint8Array(venues.length * S);
  venues.forEach((venue, v) => venue.openSlotIds.forEach((id) => (open[v * S + slotAt(id)] = 1)));
  const home = Int32Array.from(people, (person) => venueAt(person.venueId));
  const travels = rules.travel !== undefined;
  const away = new Uint8Array(people.length * S);
  people.forEach((person, p) => {
    for (const id of person.unavailableSlotIds) away[p * S + slotAt(id)] = 1;
    for (const id of person.talkSlotIds ?? []) {
      const talk = slotAt(id);
      for (let t = Math.max(0, talk - (rules.talkBufferSlots ?? 0)); t <= talk; t++) {
        if (slots[t]!.day === slots[talk]!.day) away[p * S + t] = 1;
      }
    }
  });
  const meetingPeople = meetings.map((m) => Int32Array.from(m.personIds, personAt));
  const pool = Int32Array.from(meetings, (m, i) =>
    m.mode === "online"
      ? venues.length
      : m.venueId === undefined
        ? (home[meetingPeople[i]![0]!] ?? 0)
        : venueAt(m.venueId),
  );
  const lock = Int32Array.from(meetings, (m) => (m.lockedTableId === undefined ? -1 : tableAt(m.lockedTableId)));
  const seats = Int32Array.from(meetings, (m, i) =>
    m.mode === "online" ? 0 : lock[i]! < 0 ? m.personIds.length : tables[lock[i]!]!.capacity,
  );
  const places = placesOf(problem, open, slotAt, venueAt);
  const { interpreters, interpreterFree } = interpretersOf(problem, pool, open, slotAt, venueAt);
  const tableOut = tables.map((table) => new Set(table.unavailableSlotIds?.map(slotAt)));

  const possible = (meeting: Meeting, m: number, t: number): boolean => {
    if (!meetingPeople[m]!.every((p) => away[p * S + t] === 0)) return false;
    const atHome = !travels || meeting.mode === "online";
    if (atHome && !meetingPeople[m]!.every((p) => open[home[p]! * S + t] === 1)) return false;
    if (meeting.mode === "table" && open[pool[m]! * S + t] === 0) return false;
    if (lock[m]! >= 0 && (tableOut[lock[m]!]!.has(t) || tables[lock[m]!]!.capacity < meeting.personIds.length)) {
      return false;
    }
    if (places(pool[m]!, t, seats[m]!) <= 0) return false;
    const serving = interpreters[m];
    return serving === undefined || serving.some((i) => interpreterFree[i * S + t] === 1);
  };
  const domain = new Uint8Array(meetings.length * S);
  meetings.forEach((meeting, m) => {
    const allowed = meeting.allowedSlotIds && new Set(meeting.allowedSlotIds.map(slotAt));
    const fixed = meeting.fixedSlotId === undefined ? -1 : slotAt(meeting.fixedSlotId);
    for (let t = 0; t < S; t++) {
      if ((allowed && !allowed.has(t)) || (fixed >= 0 && fixed !== t)) continue;
      if (possible(meeting, m, t)) domain[m * S + t] = 1;
    }
  });
  const meetingsOf: number[][] = people.map(() => []);
  meetingPeople.forEach((own, m) => own.forEach((p) => meetingsOf[p]!.push(m)));
  const { joins, group, groupCount } = runsOf(problem);
  return {
    problem,
    slotCount: S,
    meetingCount: meetings.length,
    personCount: people.length,
    people: meetingPeople,
    meetingsOf: meetingsOf.map((own) => Int32Array.from(own)),
    domain,
    before: meetings.map((m) => Int32Array.from(m.afterMeetingIds, meetingAt)),
    pool,
    seats,
    lock,
    places,
    mostHeld: Float64Array.from(people, (person) => limitsOf(person, rules).max),
    joins,
    group,
    groupCount,
    interpreters,
    interpreterFree,
  };
}

type Index = (id: string) => number;

function indexOf(records: readonly { readonly id: string }[]): Index {
  const places = new Map(records.map((record, index) => [record.id, index]));
  return (id) => {
    const found = places.get(id);
    if (found === undefined) throw new Error(`unknown id ${id}`);
    return found;
  };
}

function runsOf({ slots, rules }: Problem): Pick<Event, "joins" | "group" | "groupCount"> {
  const joins = new Uint8Array(slots.length);
  const group = new Int32Array(slots.length);
  for (let t = 1; t < slots.length; t++) {
    const sameDay = slots[t]!.day === slots[t - 1]!.day;
    const apart = rules.eachDayAlone === true && !sameDay;
    const lunch = rules.lunchCounts === true && sameDay && slots[t]!.session !== slots[t - 1]!.session;
    joins[t] = apart || lunch ? 0 : 1;
    group[t] = group[t - 1]! + (apart ? 1 : 0);
  }
  return { joins, group, groupCount: slots.length === 0 ? 0 : group[slots.length - 1]! + 1 };
}

function placesOf(problem: Problem, open: Uint8Array, slotAt: Index, venueAt: Index): Event["places"] {
  const S = problem.slots.length;
  const online = problem.rules.onlineCapacity ?? Infinity;
  const largest = problem.tables.reduce((most, table) => Math.max(most, table.capacity), 0);
  const counts = new Int32Array(problem.venues.length * S * (largest + 1));
  for (const table of problem.tables) {
    const v = venueAt(table.venueId);
    const out = new Set(table.unavailableSlotIds?.map(slotAt));
    for (let t = 0; t < S; t++) {
      if (open[v * S + t] === 0 || out.has(t)) continue;
      for (let c = 0; c <= table.capacity; c++) counts[(v * S + t) * (largest + 1) + c]!++;
    }
  }
  return (pool, slot, seats) => {
    if (pool === problem.venues.length) return online;
    return seats > largest ? 0 : counts[(pool * S + slot) * (largest + 1) + seats]!;
  };
}

function interpretersOf(problem: Problem, pool: Int32Array, open: Uint8Array, slotAt: Index, venueAt: Index) {
  const S = problem.slots.length;
  const all = problem.interpreters ?? [];
  const base = all.map((one) => (one.venueId === undefined ? -1 : venueAt(one.venueId)));
  const interpreterFree = new Uint8Array(all.length * S);
  all.forEach((one, i) => {
    const out = new Set(one.unavailableSlotIds.map(slotAt));
    for (let t = 0; t < S; t++) {
      if (!out.has(t) && (base[i]! < 0 || open[base[i]! * S + t] === 1)) interpreterFree[i * S + t] = 1;
    }
  });
  const key = (pair: readonly [string, string]) => [...pair].sort().join("\n");
  const interpreters = problem.meetings.map((meeting, m): Int32Array | undefined => {
    const { languagePair, field } = meeting;
    if (!problem.interpreters || !languagePair) return undefined;
    const serving = all.flatMap((one, i) => {
      const reaches = base[i]! < 0 || meeting.mode === "online" || base[i] === pool[m];
      const knows = field === undefined || one.fields === undefined || one.fields.includes(field);
      const speaks = one.languagePairs.some((pair) => key(pair) === key(languagePair));
      return reaches && knows && speaks ? [i] : [];
    });
    return Int32Array.from(serving);
  });
  return { interpreters, interpreterFree };
}
