import type { Instant } from "@songhua/kernel";
import type { Problem } from "@songhua/scheduling";
import type { Db } from "../../platform/database/connect.ts";
import { ADDED_MEETING, loadProblem } from "./load.ts";

export interface JointSlots {
  readonly mode: "table" | "online";
  readonly slots: readonly {
    readonly slotId: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    /** A table with room for all that is free then; null for an online meeting. */
    readonly tableId: string | null;
  }[];
  /** The other slots to come in which the event has such meetings. In order of time. */
  readonly unfit: readonly {
    readonly slotId: string;
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    /** Who is away, on stage, in another meeting, or at a place that is closed then. */
    readonly busyIds: readonly string[];
    /** No table that is large enough is free. */
    readonly noTable: boolean;
  }[];
}

/**
 * Slots to come in which all these people are free by the published timetable: nobody away, on stage or in another meeting, the
 * place open, and for a meeting at a table one that is large enough and free. In order of time.
 * O(slots × (people + tables) + meetings).
 */
export async function jointSlots(
  db: Db,
  eventId: string,
  personIds: readonly string[],
  now: Instant,
): Promise<JointSlots> {
  const { problem, start } = await loadProblem(db, eventId, { now, keepPublished: true, alsoOf: personIds });
  const asked = problem.meetings.find((meeting) => meeting.id === ADDED_MEETING)!;
  const people = problem.people.filter((person) => personIds.includes(person.id));
  const meetings = new Map(problem.meetings.map((meeting) => [meeting.id, meeting]));
  const taken = Map.groupBy(start, (place) => place.slotId);
  const openAt = (venueId: string, slotId: string) =>
    problem.venues.find((venue) => venue.id === venueId)?.openSlotIds.includes(slotId) ?? false;
  const atTable = asked.mode === "table";
  const venueId = asked.venueId ?? people[0]?.venueId;
  const found = problem.slots.flatMap((slot) => {
    const here = taken.get(slot.id) ?? [];
    if (asked.allowedSlotIds && !asked.allowedSlotIds.includes(slot.id)) return [];
    const busy = new Set(here.flatMap((place) => meetings.get(place.meetingId)?.personIds ?? []));
    const busyIds = people
      .filter(
        (person) =>
          busy.has(person.id) ||
          person.unavailableSlotIds.includes(slot.id) ||
          !openAt(atTable && venueId !== undefined ? venueId : person.venueId, slot.id),
      )
      .map((person) => person.id);
    const tableId = atTable ? freeTable(problem, slot.id, venueId, people.length, here) : null;
    return [{ slotId: slot.id, startsAt: slot.startsAt, endsAt: slot.endsAt, busyIds, tableId }];
  });
  return {
    mode: asked.mode,
    slots: found.flatMap(({ busyIds, tableId, ...slot }) =>
      busyIds.length === 0 && tableId !== undefined ? [{ ...slot, tableId }] : [],
    ),
    unfit: found.flatMap(({ busyIds, tableId, ...slot }) =>
      busyIds.length > 0 || tableId === undefined ? [{ ...slot, busyIds, noTable: tableId === undefined }] : [],
    ),
  };
}

/** The smallest free table that seats all, ties by id. */
function freeTable(
  problem: Problem,
  slotId: string,
  venueId: string | undefined,
  seats: number,
  taken: readonly { readonly tableId: string | null }[],
): string | undefined {
  const used = new Set(taken.map((place) => place.tableId));
  return problem.tables
    .filter(
      (table) =>
        table.venueId === venueId &&
        table.capacity >= seats &&
        !used.has(table.id) &&
        !(table.unavailableSlotIds ?? []).includes(slotId),
    )
    .sort((a, b) => a.capacity - b.capacity || (a.id < b.id ? -1 : 1))[0]?.id;
}
