import { seededRng, type Rng } from "@songhua/kernel";
import type { Interpreter, LanguagePair, Meeting, Person, Problem, Rules, Table, Venue } from "../problem/problem.ts";

const PAIRS: readonly LanguagePair[] = [
  ["zh", "ru"],
  ["zh", "ko"],
];
const FIELDS = ["law", "food"];
const ROLES = ["buyer", "seller"];

/**
 * A small problem that uses every rule at random, for tests: two venues, days and sessions, all sizes of meeting, orders, locks,
 * interpreters with fields and rests, talks, limits of people and roles, travel.
 */
export function arbitraryProblem(seed: number): Problem {
  const rng = seededRng(seed);
  const slotCount = 2 + rng.int(rng.next() < 0.2 ? 36 : 7);
  const dayLength = rng.next() < 0.5 ? slotCount : 1 + rng.int(slotCount);
  const named = rng.next() < 0.7;
  const slots = Array.from({ length: slotCount }, (_, t) => ({
    id: `s${t}`,
    startsAt: new Date(1.7e12 + t * 1_800_000).toISOString(),
    endsAt: new Date(1.7e12 + (t + 1) * 1_800_000).toISOString(),
    session: (t % dayLength) * 2 < dayLength ? "morning" : "afternoon",
    ...(named && { day: `d${Math.floor(t / dayLength)}` }),
  }));
  const some = (share: number) => slots.filter(() => rng.next() < share).map((slot) => slot.id);
  const travels = rng.next() < 0.3;
  const venues: Venue[] = ["v0", "v1"].map((id) => ({ id, zone: "Asia/Shanghai", openSlotIds: some(0.9) }));
  const tables: Table[] = Array.from({ length: 1 + rng.int(6) }, (_, i) => ({
    id: `t${i}`,
    venueId: `v${rng.int(2)}`,
    label: `${i}`,
    capacity: 1 + rng.int(6),
    ...(rng.next() < 0.2 && { unavailableSlotIds: some(0.3) }),
  }));
  const people: Person[] = Array.from({ length: 6 + rng.int(8) }, (_, i) => ({
    id: `p${i}`,
    venueId: `v${rng.int(2)}`,
    unavailableSlotIds: some(0.1),
    ...(rng.next() < 0.5 && { role: ROLES[rng.int(2)]! }),
    ...(rng.next() < 0.15 && { minMeetings: rng.int(3) }),
    ...(rng.next() < 0.15 && { maxMeetings: 3 + rng.int(4) }),
    ...(rng.next() < 0.2 && { talkSlotIds: some(0.15) }),
  }));
  const interpreters: Interpreter[] = Array.from({ length: rng.int(3) }, (_, i) => ({
    id: `i${i}`,
    venueId: rng.next() < 0.5 ? `v${rng.int(2)}` : undefined,
    languagePairs: PAIRS.filter(() => rng.next() < 0.7),
    ...(rng.next() < 0.4 && { fields: FIELDS.filter(() => rng.next() < 0.6) }),
    unavailableSlotIds: some(0.1),
  }));
  const draw: Draw = { rng, people, tables, some, travels };
  const meetings: Meeting[] = [];
  const count = rng.int(30);
  while (meetings.length < count) meetings.push(arbitraryMeeting(meetings.length, draw));
  return {
    slots,
    venues,
    tables,
    people,
    ...(rng.next() < 0.6 && { interpreters }),
    meetings,
    rules: arbitraryRules(rng, travels),
  };
}

function arbitraryRules(rng: Rng, travels: boolean): Rules {
  const chance = (share: number) => rng.next() < share;
  return {
    ...(chance(0.2) && { minPerPerson: rng.int(3) }),
    ...(chance(0.3) && { maxPerPerson: 3 + rng.int(4) }),
    ...(chance(0.2) && { perRole: [{ role: "buyer", min: rng.int(3), max: 3 + rng.int(3) }] }),
    ...(chance(0.5) && { fairnessSpread: chance(0.5) ? null : rng.int(3) }),
    ...(chance(0.2) && { fairnessFirst: true }),
    ...(chance(0.3) && { onlineCapacity: rng.int(4) }),
    ...(chance(0.4) && { talkBufferSlots: rng.int(3) }),
    ...(chance(0.3) && { interpreterRest: { afterSlots: 1 + rng.int(3), slots: rng.int(3) } }),
    ...(travels && { travel: [{ venueIds: ["v0", "v1"], slots: rng.int(3) }] }),
    ...(chance(0.5) && { onlineWhenVenueOut: true }),
    ...(chance(0.4) && { eachDayAlone: true }),
    ...(chance(0.3) && { lunchCounts: true }),
  };
}

interface Draw {
  readonly rng: Rng;
  readonly people: readonly Person[];
  readonly tables: readonly Table[];
  readonly some: (share: number) => string[];
  readonly travels: boolean;
}

function arbitraryMeeting(index: number, { rng, people, tables, some, travels }: Draw): Meeting {
  const first = people[rng.int(people.length)]!;
  const online = rng.next() < 0.3;
  const others = people.filter((p) => p !== first && (online || travels || p.venueId === first.venueId));
  const size = rng.next() < 0.7 ? 2 : 2 + rng.int(3);
  const chosen = new Set([first.id]);
  for (let i = 1; i < size && others.length > 0; i++) chosen.add(others[rng.int(others.length)]!.id);
  const alone = chosen.size < 2;
  if (alone) chosen.add(people.find((p) => p !== first)!.id);
  const mode = online || alone ? "online" : "table";
  const away = travels && mode === "table" && rng.next() < 0.3;
  const venueId = away ? `v${rng.int(2)}` : first.venueId;
  const own = tables.filter((table) => table.venueId === venueId);
  const allowed = rng.next() < 0.2 ? some(0.6) : undefined;
  return {
    id: `m${index}`,
    personIds: [...chosen],
    priority: rng.next() < 0.5 ? "must" : "nice",
    weight: 1 + rng.int(5) / 2,
    mode,
    ...(away && { venueId }),
    ...(allowed && { allowedSlotIds: allowed }),
    ...(rng.next() < 0.1 && { fixedSlotId: `s${rng.int(2)}` }),
    ...(mode === "table" && own.length > 0 && rng.next() < 0.1 && { lockedTableId: own[rng.int(own.length)]!.id }),
    afterMeetingIds: index > 0 && rng.next() < 0.15 ? [`m${rng.int(index)}`] : [],
    ...(rng.next() < 0.3 && { languagePair: PAIRS[rng.int(2)]! }),
    ...(rng.next() < 0.2 && { field: FIELDS[rng.int(2)]! }),
  };
}
