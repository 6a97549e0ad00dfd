import { toLocal, type Instant, type LocalDate, type Zone } from "@songhua/kernel";

/**
 * The day validity is judged on: today at the event's home, or its first day once it is over, so that a past event (a
 * demonstration, an archive) can still be matched as it was.
 */
export function matchingDay(
  now: Instant,
  event: { startsOn: LocalDate; endsOn: LocalDate; homeZone: Zone },
): LocalDate {
  const today = toLocal(now, event.homeZone).date;
  return today > event.endsOn ? event.startsOn : today;
}
