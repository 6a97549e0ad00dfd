import { formatZone } from "./format.ts";
import { useText } from "./use-text.ts";

/* Zones of the exchange's own part of the world. Browsers leave out the names of cities in other languages to save room. */
const NAMED = new Set([
  "Asia/Shanghai",
  "Asia/Hong_Kong",
  "Asia/Seoul",
  "Asia/Pyongyang",
  "Asia/Tokyo",
  "Asia/Ulaanbaatar",
  "Asia/Vladivostok",
  "Asia/Yakutsk",
  "Asia/Irkutsk",
  "Asia/Novosibirsk",
  "Asia/Yekaterinburg",
  "Europe/Moscow",
]);

/** The place whose clock a time zone keeps, in the reader's language; where none is known, as the browser calls the zone. */
export function useZoneName(): (zone: string) => string {
  const { t, locale } = useText();
  return (zone) => (NAMED.has(zone) ? t(`timetable:zone.${zone.replace("/", "_")}`) : formatZone(zone, locale));
}
