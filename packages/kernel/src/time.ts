/** A moment as an ISO 8601 string in UTC with seconds or finer: "2023-06-14T06:00:00.000Z". Sorts as text. */
export type Instant = string;
/** A calendar date without zone: "2023-06-14". */
export type LocalDate = string;
/** A wall-clock time without zone: "14:00". */
export type LocalTime = string;
/** An IANA zone name: "Asia/Shanghai". */
export type Zone = string;

export const LOCAL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True when the platform's time-zone data knows the name. Offsets such as "+08:00" are refused: a venue has a place. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<Zone, Intl.DateTimeFormat>();
function formatterOf(zone: Zone): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** The wall clock of `zone` at `instant`. */
export function toLocal(instant: Instant, zone: Zone): { date: LocalDate; time: LocalTime } {
  const parts: Record<string, string> = {};
  for (const part of formatterOf(zone).formatToParts(Date.parse(instant))) parts[part.type] = part.value;
  return { date: `${parts["year"]}-${parts["month"]}-${parts["day"]}`, time: `${parts["hour"]}:${parts["minute"]}` };
}

/** Minutes that `zone` is ahead of UTC at `instant` (Harbin +480). */
export function offsetMin(instant: Instant, zone: Zone): number {
  const local = toLocal(instant, zone);
  const asUtc = Date.parse(`${local.date}T${local.time}:00Z`);
  return Math.round((asUtc - Math.floor(Date.parse(instant) / 60_000) * 60_000) / 60_000);
}

/**
 * The instant at which the clock of `zone` shows `date` `time`.
 * When a clock is set back the earlier of the two is taken; a time skipped by a clock set forward gives `undefined`.
 */
export function toInstant(date: LocalDate, time: LocalTime, zone: Zone): Instant | undefined {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const candidates = [-24, 24]
    .map((hours) => offsetMin(new Date(wanted + hours * 3_600_000).toISOString(), zone))
    .map((offset) => new Date(wanted - offset * 60_000).toISOString())
    .filter((instant) => {
      const back = toLocal(instant, zone);
      return back.date === date && back.time === time;
    })
    .sort();
  return candidates[0];
}

/** `instant` moved by whole minutes. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** Whole minutes from `from` to `to`. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}

/** A half-open interval [start, end). */
export interface Interval {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}
