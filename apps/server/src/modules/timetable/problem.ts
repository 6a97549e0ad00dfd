import { overlaps, toInstant, toLocal, type Interval, type LocalDate, type SpokenLanguage } from "@songhua/kernel";
import type { Interpreter, LanguagePair, Meeting, Problem, Travel } from "@songhua/scheduling";
import type { PlanInput, PlanMeeting, PlanSlot, PlanVenue } from "./plan-input.ts";
import { interpreterNeed } from "./rules/interpreting.ts";
import { engineRules } from "./rules/rules.ts";

/** Where people are who take part from elsewhere: open in every slot, without tables. */
export const ELSEWHERE = "00000000-0000-0000-0000-000000000000";
/** Worth of a nice meeting that has its place already: it takes many new ones to push it out. */
const KEPT_WEIGHT = 20;
const NOON = "12:00";

/**
 * The engine's problem. Orders: slots by time, all else by id. O(venues · slots · days + (people + tables) · slots + meetings). Days
 * and parts of days go by the event's own clock.
 */
export function buildProblem(input: PlanInput): Problem {
  const slots = [...input.slots].sort((a, b) => compare(a.startsAt, b.startsAt));
  const venueIds = input.venues.map((venue) => venue.id);
  const onlyVenue = venueIds.length === 1 ? venueIds[0]! : undefined;
  const placeOf = (venueId: string | null): string =>
    venueId !== null && venueIds.includes(venueId) ? venueId : (onlyVenue ?? ELSEWHERE);
  const people = byId(input.people).map((person) => {
    const talks = slotsIn(slots, person.talks ?? []);
    return {
      id: person.id,
      venueId: placeOf(person.venueId),
      unavailableSlotIds: slotsIn(slots, [...person.busy, ...(person.talks ?? [])]),
      ...(talks.length === 0 ? {} : { talkSlotIds: talks }),
      ...(person.role === undefined ? {} : { role: person.role }),
      ...(person.minMeetings == null ? {} : { minMeetings: person.minMeetings }),
      ...(person.maxMeetings == null ? {} : { maxMeetings: person.maxMeetings }),
    };
  });
  const venues = byId(input.venues).map((venue) => {
    const shut = new Set(slotsIn(slots, venue.busy ?? []));
    const openSlotIds = openSlots(venue, slots).filter((id) => !shut.has(id));
    return { id: venue.id, zone: venue.zone, openSlotIds };
  });
  const away = people.some((person) => person.venueId === ELSEWHERE)
    ? [{ id: ELSEWHERE, zone: input.homeZone, openSlotIds: slots.map((slot) => slot.id) }]
    : [];
  const tables = byId(input.tables).map(({ id, venueId, label, capacity, busy }) => {
    const cutOff = input.venues.find((venue) => venue.id === venueId)?.cutOff ?? [];
    const out = slotsIn(slots, [...(busy ?? []), ...cutOff]);
    return { id, venueId, label, capacity, ...(out.length === 0 ? {} : { unavailableSlotIds: out }) };
  });
  const interpreters = byId(input.interpreters ?? []).map(
    ({ id, venueId, languagePairs, fields, busy }): Interpreter => ({
      id,
      ...(venueId === null ? {} : { venueId }),
      languagePairs,
      ...(fields.length === 0 ? {} : { fields }),
      unavailableSlotIds: slotsIn(slots, busy),
    }),
  );
  const frame = {
    slots: slots.map((slot): Problem["slots"][number] => ({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      ...partOfDay(slot, input),
    })),
    venues: [...away, ...venues],
    tables,
    people,
    ...(interpreters.length === 0 ? {} : { interpreters }),
    meetings: [],
    rules: input.rules ? engineRules(input.rules, venueIds) : {},
  } satisfies Problem;
  const known: Known = {
    frame,
    person: new Map(people.map((person) => [person.id, person])),
    table: new Map(tables.map((table) => [table.id, table])),
    open: new Map(frame.venues.map((venue) => [venue.id, new Set(venue.openSlotIds)])),
    spoken: new Map(input.people.map((person) => [person.id, person.speaks ?? []])),
    byLanguage: input.rules?.interpretByLanguage !== false,
    unreachable: new Set(input.venues.filter((venue) => isCutOffForGood(venue, slots, input)).map(({ id }) => id)),
    toCome: input.begunSlotIds?.size
      ? slots.flatMap((slot) => (input.begunSlotIds!.has(slot.id) ? [] : [slot.id]))
      : undefined,
  };
  return { ...frame, meetings: byId(input.meetings).map((meeting) => asMeeting(meeting, known)) };
}

interface Known {
  readonly frame: Problem;
  readonly person: ReadonlyMap<string, Problem["people"][number]>;
  readonly table: ReadonlyMap<string, Problem["tables"][number]>;
  readonly open: ReadonlyMap<string, ReadonlySet<string>>;
  readonly spoken: ReadonlyMap<string, readonly SpokenLanguage[]>;
  readonly byLanguage: boolean;
  /** Venues whose meetings go online. */
  readonly unreachable: ReadonlySet<string>;
  /** Slots that have not begun; absent: all. */
  readonly toCome: readonly string[] | undefined;
}

/** The slots lie in one event day and, by the rules, before or after lunch. */
function partOfDay(slot: PlanSlot, { homeZone, rules }: PlanInput): { day: LocalDate; session: string } {
  const { date, time } = toLocal(slot.startsAt, homeZone);
  return { day: date, session: time < (rules?.afternoonFrom ?? NOON) ? "morning" : "afternoon" };
}

function slotsIn(slots: readonly PlanSlot[], busy: readonly Interval[]): string[] {
  if (busy.length === 0) return [];
  return slots.filter((slot) => busy.some((interval) => overlaps(slot, interval))).map((slot) => slot.id);
}

/** The slots that lie wholly within a day's opening hours of the venue. */
export function openSlots(venue: PlanVenue, slots: readonly PlanSlot[]): string[] {
  if (venue.hours.length === 0) return slots.map((slot) => slot.id);
  // An hour that a changing clock skips opens or closes nothing.
  const open = venue.hours.flatMap(({ date, opens, closes }) => {
    const [startsAt, endsAt] = [toInstant(date, opens, venue.zone), toInstant(date, closes, venue.zone)];
    return startsAt === undefined || endsAt === undefined ? [] : [{ startsAt, endsAt }];
  });
  return slots
    .filter((slot) => open.some((hours) => hours.startsAt <= slot.startsAt && slot.endsAt <= hours.endsAt))
    .map((slot) => slot.id);
}

/** Whether no slot to come is left at the venue's tables because it was cut off. */
function isCutOffForGood(venue: PlanVenue, slots: readonly PlanSlot[], { begunSlotIds }: PlanInput): boolean {
  const cutOff = new Set(slotsIn(slots, venue.cutOff ?? []));
  return cutOff.size > 0 && openSlots(venue, slots).every((id) => cutOff.has(id) || begunSlotIds?.has(id));
}

function asMeeting(meeting: PlanMeeting, known: Known): Meeting {
  const people = meeting.personIds.flatMap((id) => known.person.get(id) ?? []);
  const best = venueFor(meeting, people, known);
  // What has been held at a table was held there.
  const stays = meeting.firm === true && meeting.keepAt?.tableId != null;
  const venueId = best !== undefined && known.unreachable.has(best) && !stays ? undefined : best;
  const mode = venueId === undefined ? "online" : "table";
  const kept = keptPlace(meeting, venueId, people, known);
  const own = venueId !== undefined && people.every((person) => person.venueId === venueId);
  return {
    id: meeting.id,
    personIds: [...meeting.personIds].sort(compare),
    priority: kept && meeting.firm ? "must" : meeting.priority,
    weight: kept ? KEPT_WEIGHT : 1,
    mode,
    ...(venueId === undefined || own ? {} : { venueId }),
    afterMeetingIds: [],
    ...(kept ? { fixedSlotId: kept.slotId } : known.toCome ? { allowedSlotIds: known.toCome } : {}),
    ...(kept?.tableId != null ? { lockedTableId: kept.tableId } : {}),
    ...interpretation(meeting, venueId, known),
  };
}

/**
 * Where a meeting has been put by hand, or by an earlier run: at its table as long as everybody can get there, online where it is to stay
 * so; else where it is most natural.
 */
function venueFor(
  { keepAt, firm }: PlanMeeting,
  people: Problem["people"],
  { frame, table }: Pick<Known, "frame" | "table">,
): string | undefined {
  const travel = frame.rules.travel ?? [];
  if (keepAt?.tableId === null && firm) return undefined;
  const kept = table.get(keepAt?.tableId ?? "")?.venueId;
  return kept !== undefined && canMeetAt(kept, people, travel) ? kept : meetingVenue(people, travel);
}

/** Where everybody is or can get to: the venue of most of them, ties by id. Undefined: they meet online. */
function meetingVenue(people: Problem["people"], travel: readonly Travel[]): string | undefined {
  const count = Map.groupBy(people, (person) => person.venueId);
  const [best] = [...count.keys()].sort((a, b) => count.get(b)!.length - count.get(a)!.length || compare(a, b));
  if (best === undefined || best === ELSEWHERE) return undefined;
  return canMeetAt(best, people, travel) ? best : undefined;
}

function canMeetAt(venueId: string, people: Problem["people"], travel: readonly Travel[]): boolean {
  return people.every(
    ({ venueId: own }) =>
      own === venueId || travel.some(({ venueIds }) => venueIds.includes(own) && venueIds.includes(venueId)),
  );
}

function interpretation(
  meeting: PlanMeeting,
  venueId: string | undefined,
  { frame, spoken, byLanguage }: Known,
): { languagePair?: LanguagePair; field?: string } {
  const { need, languages } = meeting.interpreting ?? { need: "auto", languages: null };
  if (!frame.interpreters || (need === "auto" && !byLanguage)) return {};
  const within = frame.interpreters.filter(
    (interpreter) => venueId === undefined || interpreter.venueId === undefined || interpreter.venueId === venueId,
  );
  const speaks = [...meeting.personIds].sort(compare).map((id) => spoken.get(id) ?? []);
  return interpreterNeed({ need, languages }, speaks, within, meeting.field) ?? {};
}

/** The place to keep, if it is still possible in itself; a meeting is not tied to what cannot be. */
function keptPlace(
  meeting: PlanMeeting,
  venueId: string | undefined,
  people: Problem["people"],
  { table, open }: Known,
): PlanMeeting["keepAt"] {
  const { keepAt } = meeting;
  if (!keepAt) return undefined;
  const free = people.every(
    (person) =>
      !person.unavailableSlotIds.includes(keepAt.slotId) && open.get(venueId ?? person.venueId)?.has(keepAt.slotId),
  );
  if (!free || (venueId === undefined) !== (keepAt.tableId === null)) return undefined;
  if (keepAt.tableId === null) return keepAt;
  const at = table.get(keepAt.tableId);
  const fits =
    at !== undefined &&
    at.venueId === venueId &&
    at.capacity >= people.length &&
    at.unavailableSlotIds?.includes(keepAt.slotId) !== true;
  return fits ? keepAt : undefined;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
