import { DomainError, type Instant } from "@songhua/kernel";
import type { MeetingState } from "../../platform/database/schema.ts";
import { placeChanges, type PlaceChange } from "./difference.ts";
import type { Place } from "./plan-input.ts";

export interface MeetingNow {
  readonly id: string;
  readonly state: MeetingState;
  readonly personIds: readonly string[];
}
export interface Publication {
  readonly planned: readonly string[];
  readonly unplaced: readonly string[];
  /** Meetings whose place is another than before, in order of time. */
  readonly changes: readonly PlaceChange[];
}

/** A meeting needs somebody to meet, and the engine takes at most six people. */
const SMALLEST = 2;
const LARGEST = 6;

/**
 * The meetings a timetable speaks of: those to come, and those held or missed at a place of the former version. One that has
 * lost its people (a withdrawn registration) waits outside until it has some again.
 */
export function isPlannable(meeting: MeetingNow, former: ReadonlyMap<string, Place>): boolean {
  const people = meeting.personIds.length;
  if (people < SMALLEST || people > LARGEST) return false;
  return isToCome(meeting) || (meeting.state !== "cancelled" && former.has(meeting.id));
}

/** A meeting that may still be moved. */
export function isToCome({ state }: Pick<MeetingNow, "state">): boolean {
  return state === "unplaced" || state === "planned";
}

/**
 * What publishing a draft does to its meetings, compared with the former version (empty for the first).
 * @throws DomainError timetable_stale when meetings, their people, slots or tables are no longer those the draft was made for,
 *   or when it would move a meeting that has taken place.
 */
export function decidePublication(input: {
  readonly asked: readonly { readonly id: string; readonly personIds: readonly string[] }[];
  readonly draft: ReadonlyMap<string, Place>;
  readonly former: ReadonlyMap<string, Place>;
  readonly meetings: readonly MeetingNow[];
  /** When each slot of the event begins. */
  readonly slots: ReadonlyMap<string, Instant>;
  readonly tableIds: ReadonlySet<string>;
}): Publication {
  const { asked, draft, former, slots, tableIds } = input;
  const current = input.meetings.filter((meeting) => isPlannable(meeting, former));
  const keyOf = (meeting: { id: string; personIds: readonly string[] }): string =>
    [meeting.id, ...[...meeting.personIds].sort()].join(" ");
  const known = new Set(asked.map(keyOf));
  const sameMeetings = current.length === asked.length && current.every((meeting) => known.has(keyOf(meeting)));
  const placesExist = [...draft.values()].every(
    ({ slotId, tableId }) => slots.has(slotId) && (tableId === null || tableIds.has(tableId)),
  );
  const pastStays = current.every(
    (meeting) => isToCome(meeting) || samePlace(draft.get(meeting.id), former.get(meeting.id)),
  );
  if (!sameMeetings || !placesExist || !pastStays) throw new DomainError("timetable_stale");
  return publicationOf(input);
}

/** What changes for the meetings to come when `draft` takes the place of `former`. */
export function publicationOf({
  meetings,
  draft,
  former,
  slots,
}: {
  readonly meetings: readonly MeetingNow[];
  readonly draft: ReadonlyMap<string, Place>;
  readonly former: ReadonlyMap<string, Place>;
  readonly slots: ReadonlyMap<string, Instant>;
}): Publication {
  const toCome = meetings.filter(isToCome);
  return {
    planned: toCome.filter(({ id }) => draft.has(id)).map(({ id }) => id),
    unplaced: toCome.filter(({ id }) => !draft.has(id)).map(({ id }) => id),
    changes: placeChanges(
      toCome.map(({ id }) => id),
      former,
      draft,
      (slotId) => slots.get(slotId),
    ),
  };
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.slotId === b?.slotId && a?.tableId === b?.tableId;
}
