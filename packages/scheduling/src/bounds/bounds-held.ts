import { SlotMatcher } from "../exact/matching.ts";
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
  const possible: number[] = [];
  const impossible: string[] = [];
  for (let m = 0; m < model.meetingCount; m++) {
    if (model.domainSlots[m]!.length > 0) possible.push(m);
    else impossible.push(problem.meetings[m]!.id);
  }
  const musts = possible.filter((m) => model.must[m] === 1);
  const nices = possible.filter((m) => model.must[m] === 0);
  const all = loadOf(model, possible);
  const ofAll = worst(placesShort(model, possible), peopleOverbooked(model, all));
  const ofMusts =
    nices.length === 0 ? ofAll : worst(placesShort(model, musts), peopleOverbooked(model, loadOf(model, musts)));
  const byPeople = (): number => heaviestOfPeople(model, musts.length === 0 ? all : loadOf(model, nices));
  const reasons: BoundReason[] = [];
  if (impossible.length > 0) reasons.push({ code: "meetings_without_slot", meetingIds: impossible });
  if (ofAll.reason) reasons.push(ofAll.reason);
  if (reasons.length === 0) reasons.push({ code: "all_meetings_possible" });
  return {
    everything: impossible.length === 0 && ofAll.missing === 0,
    bound: {
      mustHeld: musts.length - ofMusts.missing,
      niceWeight: ofAll.missing === 0 ? total(model, nices) : Math.min(byPlaces(model, nices), byPeople()),
      breaks: 0,
      reasons,
    },
  };
}

/** Some of the meetings, seen by their people. */
interface Load {
  /** Those of each person. */
  readonly own: readonly (readonly number[])[];
  /** How many of them each could hold. */
  readonly most: Int32Array;
}

function loadOf(model: Model, meetings: readonly number[]): Load {
  const { slotCount, personCount, peopleAt, peopleFlat, maxOf, domain } = model;
  const own: number[][] = Array.from({ length: personCount }, () => []);
  for (const m of meetings) for (let i = peopleAt[m]!; i < peopleAt[m + 1]!; i++) own[peopleFlat[i]!]!.push(m);
  const matcher = new SlotMatcher(slotCount);
  const most = Int32Array.from(own, (list, p) => Math.min(matcher.most(list, domain, [0, slotCount]), maxOf[p]!));
  return { own, most };
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

function peopleOverbooked(model: Model, { own, most }: Load): Shortage {
  const personIds: string[] = [];
  let sum = 0;
  let largestExcess = 0;
  let largest = 2;
  for (const [p, list] of own.entries()) {
    const excess = list.length - most[p]!;
    if (excess <= 0) continue;
    personIds.push(model.problem.people[p]!.id);
    sum += excess;
    largestExcess = Math.max(largestExcess, excess);
    for (const m of list) largest = Math.max(largest, model.people[m]!.length);
  }
  const missing = Math.max(largestExcess, Math.ceil(sum / largest));
  return { missing, reason: missing > 0 ? { code: "people_overbooked", personIds, missing } : undefined };
}

function total(model: Model, meetings: readonly number[]): number {
  return meetings.reduce((sum, m) => sum + model.weight[m]!, 0);
}

function heaviest(weights: readonly number[], count: number): number {
  let sum = 0;
  if (count >= weights.length) {
    for (const weight of weights) sum += weight;
    return sum;
  }
  const sorted = Float64Array.from(weights).sort();
  for (let i = 0; i < count; i++) sum += sorted[sorted.length - 1 - i]!;
  return sum;
}

function byPlaces(model: Model, nices: readonly number[]): number {
  let sum = 0;
  for (let pool = 0; pool < model.poolCount; pool++) {
    const weights = nices.filter((m) => model.pool[m] === pool).map((m) => model.weight[m]!);
    sum += heaviest(weights, placesOf(model, pool));
  }
  return sum;
}

function heaviestOfPeople(model: Model, { own, most }: Load): number {
  let sum = 0;
  for (const [p, list] of own.entries()) {
    const shares = list.map((m) => model.weight[m]! / model.people[m]!.length);
    sum += heaviest(shares, most[p]!);
  }
  return sum;
}
