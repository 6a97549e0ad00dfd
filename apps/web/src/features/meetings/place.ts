import type { MultiText } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";

/** What is needed of an event to say where a time is read. */
export type EventPlace = Pick<Answer<"getEvent">, "venues" | "homeZone">;
interface Placed {
  readonly table: { readonly venueId: string } | null;
  readonly people: readonly { readonly zone: string }[];
}

/** The venue whose clock a meeting is announced by: that of its table, else (online) the home venue of the event. */
export function placeOf(meeting: Placed, event: EventPlace): { zone: string; city: MultiText } {
  const home = event.venues.find((venue) => venue.zone === event.homeZone) ?? event.venues[0];
  const venue = event.venues.find((candidate) => candidate.id === meeting.table?.venueId) ?? home;
  return { zone: venue?.zone ?? event.homeZone, city: venue?.city ?? { en: event.homeZone } };
}
