import type { Instant, Locale, Zone } from "@songhua/kernel";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A moment for a letter, in the reader's language and zone, with the zone said: "Wed, 14 Jun 2023, 14:00 GMT+8". */
export function sayTime(instant: Instant, zone: Zone, locale: Locale): string {
  const key = `${locale} ${zone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      timeZone: zone,
      weekday: "short",
      year: "numeric",
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZoneName: "short",
    });
    formatters.set(key, formatter);
  }
  return formatter.format(Date.parse(instant));
}
