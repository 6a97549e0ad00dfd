import { matchingSize } from "./interval-matching.ts";
import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";
import type { Bound, BoundReason } from "../problem/timetable.ts";

interface Shortage {
  readonly missing: number;
  readonly reason: BoundReason | undefined;
}

/**
 * Upper bounds on meetings held. Not held for certain: those without a slot; in each pool those beyond its places; and, since one
 * meeting left out relieves all its people, the sum over people of meetings beyond their slots divided by the largest meeting.
 * `everything` is true when none of this keeps a meeting out. Nice weight: each weight split evenly among its people, each of whom
 * keeps at most the heaviest shares that fit their slots. O(Σ people · meetings² · slots).
 */
export function heldBound(model: Model): { bound: Bound; everything: boolean } {
  const { problem } = model;
  const possible = problem.meetings.flatMap((_, m) => (model.domainSlots[m]!.length > 0 ? [m] : []));
  const impossible = problem.meetings.filter((_, m) => model.domainSlots[m]!.length === 0).map((m) => m.id);
  const musts = possible.filter((m) => model.must[m] === 1);
  const nices = possible.filter((m) => model.must[m] === 0);
  const ofAll = worst(placesShort(model, possible), peopleOverbooked(model, possible));
  const ofMusts = worst(placesShort(model, musts), peopleOverbooked(model, musts));
  const reasons: BoundReason[] = [];
  if (impossible.length > 0) reasons.push({ code: "meetings_without_slot", meetingIds: impossible });
  if (ofAll.reason) reasons.push(ofAll.reason);
  if (reasons.length === 0) reasons.push({ code: "all_meetings_possible" });
  return {
    everything: impossible.length === 0 && ofAll.missing === 0,
    bound: {
      mustHeld: musts.length - ofMusts.missing,
      niceWeight: ofAll.missing === 0 ? total(model, nices) : Math.min(byPlaces(model, nices), byPeople(model, nices)),
      breaks: 0,
      reasons,
    },
  };
}

function worst(a: Shortage, b: Shortage): Shortage {
  return b.missing > a.missing ? b : a;
}

function placesOf(model: Model, pool: number): number {
  let places = 0;
  for (let t = 0; t < model.slotCount; t++) places += model.places[(pool * model.slotCount + t) * LEVELS]!;
  return places;
}

function placesShort(model: Model, meetings: readonly number[]): Shortage {
  let missing = 0;
  for (let pool = 0; pool < model.poolCount; pool++) {
    const wanted = meetings.reduce((sum, m) => sum + (model.pool[m] === pool ? 1 : 0), 0);
    missing += Math.max(0, wanted - placesOf(model, pool));
  }
  return { missing, reason: missing > 0 ? { code: "places_short", missing } : undefined };
}

function capacityOf(model: Model, person: number, own: readonly number[]): number {
  const S = model.slotCount;
  const columns = Array.from({ length: S }, (_, t) => t);
  const matched = matchingSize(own, columns, (m, t) => model.domain[m * S + t] === 1);
  return Math.min(matched, model.maxOf[person]!);
}

function peopleOverbooked(model: Model, meetings: readonly number[]): Shortage {
  const included = new Set(meetings);
  const personIds: string[] = [];
  let sum = 0;
  let most = 0;
  let largest = 2;
  for (const [p, person] of model.problem.people.entries()) {
    const own = [...model.meetingsOf[p]!].filter((m) => included.has(m));
    const excess = own.length - capacityOf(model, p, own);
    if (excess <= 0) continue;
    personIds.push(person.id);
    sum += excess;
    most = Math.max(most, excess);
    for (const m of own) largest = Math.max(largest, model.people[m]!.length);
  }
  const missing = Math.max(most, Math.ceil(sum / largest));
  return { missing, reason: missing > 0 ? { code: "people_overbooked", personIds, missing } : undefined };
}

function total(model: Model, meetings: readonly number[]): number {
  return meetings.reduce((sum, m) => sum + model.weight[m]!, 0);
}

function heaviest(weights: readonly number[], count: number): number {
  return [...weights]
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, w) => sum + w, 0);
}

function byPlaces(model: Model, nices: readonly number[]): number {
  let sum = 0;
  for (let pool = 0; pool < model.poolCount; pool++) {
    const weights = nices.filter((m) => model.pool[m] === pool).map((m) => model.weight[m]!);
    sum += heaviest(weights, placesOf(model, pool));
  }
  return sum;
}

function byPeople(model: Model, nices: readonly number[]): number {
  const included = new Set(nices);
  let sum = 0;
  for (const [p, meetings] of model.meetingsOf.entries()) {
    const own = [...meetings].filter((m) => included.has(m));
    const shares = own.map((m) => model.weight[m]! / model.people[m]!.length);
    sum += heaviest(shares, capacityOf(model, p, own));
  }
  return sum;
}
