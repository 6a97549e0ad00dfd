import { overlaps, toInstant, toLocal, type Instant, type Interval, type LocalDate, type Zone } from "@songhua/kernel";
import type { Meeting, Problem } from "@songhua/scheduling";

/** What a timetable is made of, as plain data: rows of the database or of a workbook. */
export interface PlanInput {
  readonly homeZone: Zone;
  readonly slots: readonly { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant }[];
  readonly venues: readonly PlanVenue[];
  readonly tables: readonly {
    readonly id: string;
    readonly venueId: string;
    readonly label: string;
    readonly capacity: number;
  }[];
  readonly people: readonly PlanPerson[];
  readonly meetings: readonly PlanMeeting[];
}
export interface PlanVenue {
  readonly id: string;
  readonly zone: Zone;
  /** Opening hours by the venue's own clock; none at all means that every slot suits. */
  readonly hours: readonly { readonly date: LocalDate; readonly opens: string; readonly closes: string }[];
}
export interface PlanPerson {
  readonly id: string;
  /** Null: not said. Taken to be the only venue, or somewhere else when there are several. */
  readonly venueId: string | null;
  /** When the person cannot meet: on stage, for instance. */
  readonly busy: readonly Interval[];
}
export interface Place {
  readonly slotId: string;
  readonly tableId: string | null;
}
export interface PlanMeeting {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly priority: "must" | "nice";
  /** Where the meeting stands already and should stay; left out of account where it has become impossible. */
  readonly keepAt?: Place | undefined;
  /** True for a place that must not be given up for others' sake: locked by an organiser, or already held. */
  readonly firm?: boolean | undefined;
}

/** Where people are who take part from elsewhere: open in every slot, without tables. */
export const ELSEWHERE = "00000000-0000-0000-0000-000000000000";
/** Worth of a nice meeting that has its place already: it takes many new ones to push it out. */
const KEPT_WEIGHT = 20;

/** The engine's problem. Orders: slots by time, all else by id. O(venues · slots · days + people · slots + meetings). */
export function buildProblem(input: PlanInput): Problem {
  const slots = [...input.slots].sort((a, b) => compare(a.startsAt, b.startsAt));
  const venueIds = input.venues.map((venue) => venue.id);
  const onlyVenue = venueIds.length === 1 ? venueIds[0]! : undefined;
  const placeOf = (venueId: string | null): string =>
    venueId !== null && venueIds.includes(venueId) ? venueId : (onlyVenue ?? ELSEWHERE);
  const people = byId(input.people).map((person) => ({
    id: person.id,
    venueId: placeOf(person.venueId),
    unavailableSlotIds: slots.filter((slot) => person.busy.some((busy) => overlaps(slot, busy))).map((slot) => slot.id),
  }));
  const venues = byId(input.venues).map((venue) => ({
    id: venue.id,
    zone: venue.zone,
    openSlotIds: openSlots(venue, slots),
  }));
  const away = people.some((person) => person.venueId === ELSEWHERE)
    ? [{ id: ELSEWHERE, zone: input.homeZone, openSlotIds: slots.map((slot) => slot.id) }]
    : [];
  const tables = byId(input.tables).map(({ id, venueId, label, capacity }) => ({ id, venueId, label, capacity }));
  const frame = { slots: [], venues: [...away, ...venues], tables, people, meetings: [], rules: {} } satisfies Problem;
  return {
    ...frame,
    slots: slots.map((slot) => ({
      id: slot.id,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      session: toLocal(slot.startsAt, input.homeZone).date,
    })),
    meetings: byId(input.meetings).map((meeting) => asMeeting(meeting, frame)),
  };
}

/** The slots that lie wholly within a day's opening hours of the venue. */
export function openSlots(
  venue: PlanVenue,
  slots: readonly { readonly id: string; readonly startsAt: Instant; readonly endsAt: Instant }[],
): string[] {
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

function asMeeting(meeting: PlanMeeting, frame: Problem): Meeting {
  const people = frame.people.filter((person) => meeting.personIds.includes(person.id));
  const places = new Set(people.map((person) => person.venueId));
  const mode = places.size === 1 && !places.has(ELSEWHERE) ? "table" : "online";
  const kept = keptPlace(meeting, mode, people, frame);
  return {
    id: meeting.id,
    personIds: [...meeting.personIds].sort(compare),
    priority: kept && meeting.firm ? "must" : meeting.priority,
    weight: kept ? KEPT_WEIGHT : 1,
    mode,
    afterMeetingIds: [],
    ...(kept ? { fixedSlotId: kept.slotId } : {}),
    ...(kept?.tableId != null ? { lockedTableId: kept.tableId } : {}),
  };
}

/** The place to keep, if it is still possible in itself; a meeting is not tied to what cannot be. */
function keptPlace(
  meeting: PlanMeeting,
  mode: "table" | "online",
  people: Problem["people"],
  frame: Problem,
): Place | undefined {
  const { keepAt } = meeting;
  if (!keepAt) return undefined;
  const free = people.every(
    (person) =>
      !person.unavailableSlotIds.includes(keepAt.slotId) &&
      frame.venues.find((venue) => venue.id === person.venueId)?.openSlotIds.includes(keepAt.slotId),
  );
  if (!free || (mode === "online") !== (keepAt.tableId === null)) return undefined;
  if (keepAt.tableId === null) return keepAt;
  const table = frame.tables.find((known) => known.id === keepAt.tableId);
  const fits = table !== undefined && table.venueId === people[0]?.venueId && table.capacity >= people.length;
  return fits ? keepAt : undefined;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(a.id, b.id));
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
