import { toLocal } from "@songhua/kernel";
import { formatDate, formatTime } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { useZoneName } from "../../../ui/zone-name.ts";
import type { Difference, Event } from "../load-meetings.ts";
import { daysOf } from "../grid/grid-layout.ts";

export type MeetingChange = Difference["meetings"][number];
export type PlaceShown = NonNullable<MeetingChange["before"]>;

/** The name of a clock: the city of a venue that keeps it, else that of the zone. */
export function useClockName(event: Pick<Event, "venues">): (zone: string) => string {
  const zoneName = useZoneName();
  const multi = useMultiText();
  return (zone) => {
    const venue = event.venues.find((candidate) => candidate.zone === zone);
    return venue ? multi(venue.city) : zoneName(zone);
  };
}

/** Where and when a meeting stands, in a few words: 15:25 Harbin · table 31 · interpreter. Days are said where there are several. */
export function usePlaceWords(event: Event) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const clock = useClockName(event);
  const severalDays = daysOf(event).length > 1;
  const when = (place: PlaceShown, zone: string) => {
    const day = severalDays ? `${formatDate(toLocal(place.slot.startsAt, zone).date, locale, "medium")} ` : "";
    return `${day}${formatTime(place.slot.startsAt, zone, locale)} ${clock(zone)}`;
  };
  return {
    where: (place: PlaceShown) =>
      place.table ? t("thread:meeting.table", { label: place.table.label }) : t("glossary:meetingMode.online"),
    /** On the clock of the venue and, where it differs, of `zone`. */
    place: (place: PlaceShown, zone?: string): string => {
      const venue = event.venues.find((candidate) => candidate.id === place.table?.venueId);
      const own = venue?.zone ?? event.homeZone;
      return [
        zone === undefined || zone === own ? when(place, own) : `${when(place, zone)} (${when(place, own)})`,
        place.table ? t("thread:meeting.table", { label: place.table.label }) : t("glossary:meetingMode.online"),
        ...(place.interpreter ? [t("timetable:grid.interpreted_by", { name: multi(place.interpreter.name) })] : []),
      ].join(" · ");
    },
  };
}
