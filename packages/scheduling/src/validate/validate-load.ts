import { orderClash } from "../explain/refute.ts";
import type { ProblemWarning } from "./finding.ts";
import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";
import { fixedClashes } from "./validate-fixed.ts";

/** What a sound problem still cannot have in full, told before any search, what concerns the whole event first. O(meetings · slots). */
export function warningsOf(model: Model): ProblemWarning[] {
  const clash = orderClash(model);
  const places = shortPlaces(model);
  const hours = noSharedHours(model);
  return [
    ...nothingToPlan(model),
    ...unusedRoles(model),
    ...samePeopleTwice(model),
    ...places,
    ...hours,
    ...noSharedSlot(model, [...places, ...hours]),
    ...peopleShort(model),
    ...fixedClashes(model),
    ...(clash
      ? [{ code: "order_too_long" as const, meetingIds: clash.map((m) => model.problem.meetings[m]!.id) }]
      : []),
  ];
}

function nothingToPlan({ problem }: Model): ProblemWarning[] {
  return (["slots", "people", "meetings"] as const)
    .filter((missing) => problem[missing].length === 0)
    .map((missing) => ({ code: "nothing_to_plan", missing }));
}

function unusedRoles({ problem }: Model): ProblemWarning[] {
  const roles = new Set(problem.people.map((person) => person.role));
  return (problem.rules.perRole ?? [])
    .filter(({ role }) => !roles.has(role))
    .map(({ role }) => ({ code: "role_unused", role }));
}

function samePeopleTwice({ problem }: Model): ProblemWarning[] {
  const groups = new Map<string, string[]>();
  for (const meeting of problem.meetings) {
    const key = JSON.stringify([...meeting.personIds].sort());
    const group = groups.get(key);
    if (group) group.push(meeting.id);
    else groups.set(key, [meeting.id]);
  }
  return [...groups.values()]
    .filter((meetingIds) => meetingIds.length > 1)
    .map((meetingIds) => ({ code: "same_people_twice", meetingIds }));
}

function placesOf(model: Model, pool: number): number {
  let places = 0;
  for (let t = 0; t < model.slotCount; t++) places += model.places[(pool * model.slotCount + t) * LEVELS]!;
  return places;
}

function shortPlaces(model: Model): ProblemWarning[] {
  const { problem, poolCount } = model;
  const wanted = new Int32Array(poolCount);
  for (const pool of model.pool) wanted[pool]! += 1;
  return Array.from(wanted).flatMap((meetings, pool): ProblemWarning[] => {
    const venueId = problem.venues[pool]?.id ?? null;
    const places = placesOf(model, pool);
    if (meetings <= places) return [];
    const tables = problem.tables.some((table) => table.venueId === venueId && table.capacity > 1);
    if (venueId !== null && !tables) return [{ code: "no_tables", venueId, meetings }];
    return [{ code: "places_short", venueId, meetings, places }];
  });
}

function noSharedHours({ problem }: Model): ProblemWarning[] {
  const home = new Map(problem.people.map((person) => [person.id, person.venueId]));
  const open = new Map(problem.venues.map((venue) => [venue.id, new Set(venue.openSlotIds)]));
  const meetingsOf = new Map<string, string[]>();
  for (const { id, mode, personIds } of problem.meetings) {
    const venueIds = mode === "online" ? [...new Set(personIds.map((person) => home.get(person)!))].sort() : [];
    for (const [i, a] of venueIds.entries()) {
      for (const b of venueIds.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        const own = meetingsOf.get(key);
        if (own) own.push(id);
        else meetingsOf.set(key, [id]);
      }
    }
  }
  return [...meetingsOf].flatMap(([key, meetingIds]): ProblemWarning[] => {
    const venueIds = JSON.parse(key) as [string, string];
    const shared = [...open.get(venueIds[0])!].some((slotId) => open.get(venueIds[1])!.has(slotId));
    return shared ? [] : [{ code: "no_shared_hours", venueIds, meetingIds }];
  });
}

/** Meetings that cannot be held anywhere, but for those that a wider warning speaks of already. */
function noSharedSlot(model: Model, wider: readonly ProblemWarning[]): ProblemWarning[] {
  const { problem, domainSlots, commonSlots, slotCount: S } = model;
  const bare = new Set(wider.flatMap((warning) => (warning.code === "no_tables" ? [warning.venueId] : [])));
  const apart = new Set(wider.flatMap((warning) => (warning.code === "no_shared_hours" ? warning.meetingIds : [])));
  return problem.meetings.flatMap(({ id }, m): ProblemWarning[] => {
    if (domainSlots[m]!.length > 0 || apart.has(id)) return [];
    const common = Array.from({ length: S }, (_, t) => t).filter((t) => commonSlots[m * S + t] === 1);
    if (common.length === 0) return [{ code: "no_shared_slot", meetingId: id, because: "people" }];
    if (bare.has(problem.venues[model.pool[m]!]?.id ?? "")) return [];
    const served = model.candidates[m]?.some((i) => common.some((t) => model.interpreterFree[i * S + t] === 1));
    return [{ code: "no_shared_slot", meetingId: id, because: served === false ? "interpreters" : "places" }];
  });
}

/** People asked for more than they have slots for, or whose minimum is more than they can have. */
function peopleShort(model: Model): ProblemWarning[] {
  const { problem, meetingsOf, domainSlots, minOf } = model;
  return problem.people.flatMap(({ id: personId }, p): ProblemWarning[] => {
    const own = [...meetingsOf[p]!].filter((m) => domainSlots[m]!.length > 0);
    const places = Math.min(slotsOpen(model, own), model.maxOf[p]!);
    const possible = Math.min(places, own.length);
    const min = minOf[p]!;
    return [
      ...(own.length > places ? [{ code: "person_overbooked" as const, personId, meetings: own.length, places }] : []),
      ...(min > possible ? [{ code: "minimum_unreachable" as const, personId, min, possible }] : []),
    ];
  });
}

/** Slots that any of the meetings can have, or at least as many as there are meetings. */
function slotsOpen({ domainSlots }: Model, meetings: readonly number[]): number {
  const most = meetings.reduce((sum, m) => Math.max(sum, domainSlots[m]!.length), 0);
  if (most >= meetings.length) return most;
  const slots = new Set<number>();
  for (const m of meetings) for (const t of domainSlots[m]!) slots.add(t);
  return slots.size;
}
