import type { Meeting, Person, Problem } from "../problem/problem.ts";
import type { Bound } from "../problem/timetable.ts";
import { weightByPrices } from "./check-request-prices.ts";
import { breaksByPrices } from "./check-prices.ts";
import { compactEnough, mostServed } from "./fills.ts";
import { groupCompact } from "./group-compact.ts";
import { forcedSlots, possibleSlots } from "./possible-slots.ts";
import { mostMeetings } from "./people-rules.ts";
import { closeTo } from "./recount.ts";
import { joinedSlots } from "./runs.ts";
import type { Violation } from "./violation.ts";

/** Derives the claimed bound again from the problem alone; a claim stronger than what can be shown is a violation. */
export function checkBound(problem: Problem, bound: Bound): Violation[] {
  const slots = possibleSlots(problem);
  const possible = problem.meetings.filter((m) => slots.get(m.id)!.size > 0);
  const musts = possible.filter((m) => m.priority === "must");
  const nices = possible.filter((m) => m.priority === "nice");
  const found: Violation[] = [];
  const atLeast = (part: string, claimed: number, shown: number): void => {
    if (claimed < shown && !closeTo(claimed, shown)) found.push({ rule: "bound_true", part, claimed, found: shown });
  };
  atLeast("mustHeld", bound.mustHeld, musts.length - certainlyOut(problem, musts, slots));
  const byPrices = bound.reasons.flatMap((reason) =>
    reason.code === "request_prices"
      ? [weightByPrices(problem, slots, reason, (venueId) => placesAt(problem, venueId))]
      : [],
  );
  atLeast("niceWeight", bound.niceWeight, Math.min(mostWeight(problem, nices, slots), ...byPrices));
  const shownBreaks = bound.breaks === 0 ? 0 : breaksShown(problem, bound);
  if (bound.breaks > shownBreaks && !restsOnSearch(bound)) {
    found.push({ rule: "bound_true", part: "breaks", claimed: bound.breaks, found: shownBreaks });
  }
  return found;
}

/**
 * True when the bound on breaks claims that a search refuted anything better. The checker cannot repeat that search: the claim is neither
 * confirmed nor denied here, and whoever shows the certificate should say so.
 */
export function restsOnSearch(bound: Bound): boolean {
  return bound.reasons.some((reason) => reason.code === "fewer_breaks_refuted" && reason.breaks >= bound.breaks);
}

type Slots = ReadonlyMap<string, ReadonlySet<number>>;

function byPerson(meetings: readonly Meeting[]): Map<string, Meeting[]> {
  const own = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const id of meeting.personIds) {
      const list = own.get(id);
      if (list) list.push(meeting);
      else own.set(id, [meeting]);
    }
  }
  return own;
}

function placesAt(problem: Problem, venueId: string | null): number {
  if (venueId === null) return (problem.rules.onlineCapacity ?? Infinity) * problem.slots.length;
  const open = problem.venues.find((v) => v.id === venueId)?.openSlotIds ?? [];
  const tables = problem.tables.filter((t) => t.venueId === venueId && t.capacity >= 2);
  return tables.reduce((sum, t) => sum + open.filter((id) => !t.unavailableSlotIds?.includes(id)).length, 0);
}

function byPool(problem: Problem, meetings: readonly Meeting[]): Map<string | null, Meeting[]> {
  const homes = new Map(problem.people.map((p) => [p.id, p.venueId]));
  return Map.groupBy(meetings, ({ mode, venueId, personIds }) =>
    mode === "online" ? null : (venueId ?? homes.get(personIds[0] ?? "") ?? ""),
  );
}

function capacity(problem: Problem, person: Person, own: readonly Meeting[], slots: Slots): number {
  const wishes = own.map((m) => slots.get(m.id)!);
  return mostServed(wishes, new Set(problem.slots.keys()), mostMeetings(person, problem.rules));
}

function certainlyOut(problem: Problem, meetings: readonly Meeting[], slots: Slots): number {
  let short = 0;
  for (const [venueId, own] of byPool(problem, meetings)) short += Math.max(0, own.length - placesAt(problem, venueId));
  const meetingsOf = byPerson(meetings);
  const overbooked = problem.people.flatMap((person) => {
    const own = meetingsOf.get(person.id) ?? [];
    const excess = own.length - capacity(problem, person, own, slots);
    return excess > 0 ? [{ excess, largest: Math.max(...own.map((m) => m.personIds.length)) }] : [];
  });
  const sum = overbooked.reduce((all, one) => all + one.excess, 0);
  const largest = Math.max(2, ...overbooked.map((one) => one.largest));
  return Math.max(short, Math.ceil(sum / largest), ...overbooked.map((one) => one.excess));
}

function mostWeight(problem: Problem, nices: readonly Meeting[], slots: Slots): number {
  const top = (weights: number[], count: number) =>
    weights
      .sort((a, b) => b - a)
      .slice(0, Math.min(count, weights.length))
      .reduce((sum, w) => sum + w, 0);
  let places = 0;
  for (const [venueId, own] of byPool(problem, nices))
    places += top(
      own.map((m) => m.weight),
      placesAt(problem, venueId),
    );
  let people = 0;
  const meetingsOf = byPerson(nices);
  for (const person of problem.people) {
    const own = meetingsOf.get(person.id) ?? [];
    people += top(
      own.map((m) => m.weight / m.personIds.length),
      capacity(problem, person, own, slots),
    );
  }
  return Math.min(places, people);
}

function breaksShown(problem: Problem, bound: Bound): number {
  const slots = forcedSlots(problem);
  const joined = joinedSlots(problem);
  if (!slots || !joined) return 0;
  const wishesOf = Map.groupBy(
    problem.meetings.flatMap((m) => m.personIds.map((personId) => ({ personId, wish: slots.get(m.id)! }))),
    ({ personId }) => personId,
  );
  let shown = 0;
  const claimed = new Set<string>();
  for (const reason of bound.reasons) {
    if (reason.code !== "people_cannot_be_compact") continue;
    for (const { personId, breaks } of reason.people) {
      if (claimed.has(personId) || breaks > 2) continue;
      claimed.add(personId);
      const wishes = (wishesOf.get(personId) ?? []).map(({ wish }) => wish);
      if (!compactEnough(wishes, joined, breaks)) shown += breaks;
    }
  }
  for (const reason of bound.reasons) {
    if (reason.code !== "groups_cannot_be_compact") continue;
    for (const { personIds, breaks } of reason.groups) {
      if (breaks !== 1 || personIds.some((id) => claimed.has(id))) continue;
      for (const id of personIds) claimed.add(id);
      if (!groupCompact(problem, personIds, slots, joined)) shown++;
    }
  }
  const prices = bound.reasons.flatMap((reason) => (reason.code === "slots_too_full" ? [reason.prices] : []));
  return Math.max(shown, ...prices.map((own) => breaksByPrices(problem, own, slots, joined)));
}
