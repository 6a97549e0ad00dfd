import { offsetMin, toLocal } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";

export type Event = Answer<"getEvent">;
export type Venue = Event["venues"][number];
export type EventSession = Answer<"listSessions">["items"][number];

/** One venue of each clock that differs at the instant, the given venue first: where the other halls look at their watch. */
export function clocksAt(instant: string, own: Venue, venues: readonly Venue[]): Venue[] {
  const seen = new Set([offsetMin(instant, own.zone)]);
  const clocks = [own];
  for (const venue of venues) {
    const offset = offsetMin(instant, venue.zone);
    if (seen.has(offset)) continue;
    seen.add(offset);
    clocks.push(venue);
  }
  return clocks;
}

/** Sessions in days of their own venue's calendar, days and sessions in order of time. */
export function byDay(sessions: readonly EventSession[], venues: ReadonlyMap<string, Venue>) {
  const days = new Map<string, EventSession[]>();
  for (const session of sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const zone = venues.get(session.venueId)?.zone ?? "UTC";
    const { date } = toLocal(session.startsAt, zone);
    days.set(date, [...(days.get(date) ?? []), session]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Every calendar day from one date to another, at most `most`. */
export function daysBetween(from: string, to: string, most = 60): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to) && days.length < most; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
