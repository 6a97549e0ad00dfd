import { queryOptions } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import type { Answer } from "../../api/transport.ts";

export type Meeting = Answer<"listMeetings">["items"][number];
export type Version = Answer<"listTimetables">["items"][number];
export type Event = Answer<"getEvent">;
export type Interpreter = Answer<"listInterpreters">["items"][number];
export type UnavailableTime = Answer<"listUnavailableTimes">["items"][number];
export type Difference = Answer<"getTimetableDifference">;
/** One slot at one place as a target for a meeting. */
export type MoveOption = Omit<Answer<"listMoves">["items"][number], "tables"> & {
  /** Free and fitting, the one with the least walking first. */
  readonly tableIds: readonly string[];
};
/** A venue's id; null: online. */
export type PlaceId = string | null;
/** Where a meeting of a draft could stand. */
export interface Moves {
  /** Where it is asked to be held now. */
  readonly placeId: PlaceId;
  /** That place first. */
  readonly places: readonly PlaceId[];
  readonly at: (place: PlaceId, slotId: string) => MoveOption | undefined;
}

/** As many as the API gives at once. */
const PAGE = 2000;

/** All meetings with their places in one version: a grid shows the whole day, so pages are put together here. */
export function meetingsOf(slug: string, timetableId: string | undefined) {
  return queryOptions({
    queryKey: ["meetings", slug, "version", timetableId ?? "published"],
    queryFn: async ({ signal }) => {
      const page = (offset: number) =>
        api.listMeetings(
          { params: { event: slug }, query: { offset, limit: PAGE, ...(timetableId ? { timetableId } : {}) } },
          { signal },
        );
      const first = await page(0);
      const offsets = Array.from(
        { length: Math.max(0, Math.ceil(first.total / PAGE) - 1) },
        (_, at) => (at + 1) * PAGE,
      );
      const others = await Promise.all(offsets.map(page));
      return [first, ...others].flatMap(({ items }) => items);
    },
  });
}

export function versionsOf(slug: string) {
  return queryOptions({
    queryKey: ["timetables", slug],
    queryFn: ({ signal }) => api.listTimetables({ params: { event: slug } }, { signal }),
  });
}

export function interpretersOf(slug: string) {
  return queryOptions({
    queryKey: ["interpreters", slug],
    queryFn: ({ signal }) => api.listInterpreters({ params: { event: slug } }, { signal }),
  });
}

export function unavailableTimesOf(slug: string) {
  return queryOptions({
    queryKey: ["unavailable-times", slug],
    queryFn: ({ signal }) => api.listUnavailableTimes({ params: { event: slug } }, { signal }),
  });
}

/** What a version changes against another; against the published one when `from` is not named. */
export function differenceOf(slug: string, timetable: string, from?: string) {
  return queryOptions({
    queryKey: ["timetable-difference", slug, timetable, from ?? "published"],
    queryFn: ({ signal }) =>
      api.getTimetableDifference({ params: { event: slug, timetable }, query: from ? { from } : {} }, { signal }),
  });
}

/** Where a meeting of a draft could stand, place by place and slot by slot. */
export function movesOf(slug: string, meeting: string, timetableId: string) {
  return queryOptions({
    queryKey: ["moves", slug, meeting, timetableId],
    queryFn: async ({ signal }) =>
      readMoves(await api.listMoves({ params: { event: slug, meeting }, query: { timetableId } }, { signal })),
  });
}

function readMoves({ venueId, tableIds, items }: Answer<"listMoves">): Moves {
  const key = (place: PlaceId, slotId: string) => `${place ?? "online"} ${slotId}`;
  const options = new Map(
    items.map(({ tables, ...option }): [string, MoveOption] => [
      key(option.venueId, option.slotId),
      { ...option, tableIds: tables.map((at) => tableIds[at]!) },
    ]),
  );
  return {
    placeId: venueId,
    places: [...new Set(items.map((item) => item.venueId))],
    at: (place, slotId) => options.get(key(place, slotId)),
  };
}
