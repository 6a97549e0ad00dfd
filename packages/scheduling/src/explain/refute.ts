import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";
import { shortage, type Shortage } from "./shortage.ts";

/**
 * Meetings that cannot all be held, seen without search, and why: one has no slot; a chain or circle of orders is longer than its slots;
 * a person has a lower maximum, or fewer slots, than meetings; tables or online places are fewer; interpreters are fewer.
 */
export interface Refutation {
  /** Not always the fewest. */
  readonly meetings: readonly number[];
  readonly because: "no_slot" | "order" | "maximum" | "person" | "places" | "interpreters";
  /** Leaving these out does away with this reason; where one has to go, the lightest, ties to the last. */
  readonly left: readonly number[];
}

/** The first refutation of holding every meeting of the model, or undefined when none of the reasons speaks against it. */
export function refute(model: Model): Refutation | undefined {
  for (const refutation of refutations(model)) return refutation;
  return undefined;
}

/**
 * Refutations of holding every meeting of the model: each meeting without a slot; where there is none, one by orders; where there is
 * none, one for each person, pool of places and group of interpreters. None found does not mean that all can be held.
 * O(meetings · slots + people · own meetings · slots), more where slots are full.
 */
export function* refutations(model: Model): Generator<Refutation, void> {
  const { meetingCount: M, slotCount: S } = model;
  let slotless = false;
  for (let m = 0; m < M; m++) {
    if (model.domainSlots[m]!.length > 0) continue;
    slotless = true;
    yield { meetings: [m], because: "no_slot", left: [m] };
  }
  if (slotless) return;
  const windows = orderWindows(model);
  if ("clash" in windows) {
    yield { meetings: windows.clash, because: "order", left: windows.clash.slice(-1) };
    return;
  }
  const slotsOf = (m: number): Int32Array => {
    const own = model.domainSlots[m]!;
    const [first, last] = [windows.earliest[m]!, windows.latest[m]!];
    if (first === own[0] && last === own[own.length - 1]) return own;
    return own.filter((t) => t >= first && t <= last);
  };
  /** Those whose orders narrowed a window belong to the reason as well. */
  const withOrders = (meetings: readonly number[]): number[] =>
    [...new Set(meetings.flatMap((m) => chain(m, windows.raisedBy, windows.loweredBy)))].sort((a, b) => a - b);
  const heavyFirst = (own: Iterable<number>) => [...own].sort((a, b) => model.weight[b]! - model.weight[a]! || a - b);
  for (let p = 0; p < model.personCount; p++) {
    const own = heavyFirst(model.meetingsOf[p]!);
    const most = model.maxOf[p]!;
    if (own.length > most) {
      yield { meetings: own.slice(0, most + 1).sort((a, b) => a - b), because: "maximum", left: own.slice(most) };
    }
    // Whoever has no meeting with fewer slots than meetings to hold can have each in its turn.
    if (own.every((m) => slotsOf(m).length >= own.length)) continue;
    const short = shortage(own, slotsOf, S, () => 1);
    if (short) yield { meetings: withOrders(short.tight), because: "person", left: short.left };
  }
  const all = heavyFirst(model.pool.keys());
  for (const short of placesShort(model, all, slotsOf)) {
    yield { meetings: withOrders(short.tight), because: "places", left: short.left };
  }
  for (const short of interpretersShort(model, all, slotsOf)) {
    yield { meetings: withOrders(short.tight), because: "interpreters", left: short.left };
  }
}

/** A chain or circle of orders that its slots cannot hold, or undefined; also where a meeting has no slot at all. O(orders · slots). */
export function orderClash(model: Model): readonly number[] | undefined {
  if (model.domainSlots.some((own) => own.length === 0)) return undefined;
  const windows = orderWindows(model);
  return "clash" in windows ? windows.clash : undefined;
}

interface Windows {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The neighbour whose order set the end of the window, or −1. */
  readonly raisedBy: Int32Array;
  readonly loweredBy: Int32Array;
}

/** Earliest and latest slot of each meeting by its orders, or a chain or circle of meetings that leaves one none. */
function orderWindows(model: Model): Windows | { readonly clash: readonly number[] } {
  const { meetingCount: M } = model;
  const earliest = Int32Array.from(model.domainSlots, (own) => own[0]!);
  const latest = Int32Array.from(model.domainSlots, (own) => own.at(-1)!);
  const raisedBy = new Int32Array(M).fill(-1);
  const loweredBy = new Int32Array(M).fill(-1);
  const queue = Array.from({ length: M }, (_, m) => m).filter(
    (m) => model.before[m]!.length > 0 || model.after[m]!.length > 0,
  );
  for (let head = 0; head < queue.length; head++) {
    const m = queue[head]!;
    for (const a of model.after[m]!) {
      if (earliest[a]! > earliest[m]!) continue;
      const next = model.domainSlots[a]!.find((t) => t > earliest[m]!);
      raisedBy[a] = m;
      if (next === undefined || next > latest[a]!) return { clash: chain(a, raisedBy, loweredBy) };
      earliest[a] = next;
      queue.push(a);
    }
    for (const b of model.before[m]!) {
      if (latest[b]! < latest[m]!) continue;
      const next = model.domainSlots[b]!.findLast((t) => t < latest[m]!);
      loweredBy[b] = m;
      if (next === undefined || next < earliest[b]!) return { clash: chain(b, raisedBy, loweredBy) };
      latest[b] = next;
      queue.push(b);
    }
  }
  return { earliest, latest, raisedBy, loweredBy };
}

function chain(end: number, raisedBy: Int32Array, loweredBy: Int32Array): number[] {
  const found = new Set([end]);
  for (const m of found) for (const by of [raisedBy[m]!, loweredBy[m]!]) if (by >= 0) found.add(by);
  return [...found].sort((a, b) => a - b);
}

type SlotsOf = (meeting: number) => Int32Array;

function* placesShort(model: Model, all: readonly number[], slotsOf: SlotsOf): Generator<Shortage, void> {
  const S = model.slotCount;
  const pools = Map.groupBy(all, (m) => model.pool[m]!);
  for (const [pool, own] of [...pools].sort((a, b) => a[0] - b[0])) {
    for (let c = 0; c < LEVELS; c++) {
      const wanting = own.filter((m) => model.level[m]! >= c + 2);
      const found = shortage(wanting, slotsOf, S, (t) => model.places[(pool * S + t) * LEVELS + c]!);
      if (!found) continue;
      yield found;
      break;
    }
  }
}

/** Interpreters of a slot can serve at most as many meetings as there are; asked of meetings with the same candidates, then of all. */
function* interpretersShort(model: Model, all: readonly number[], slotsOf: SlotsOf): Generator<Shortage, void> {
  const { slotCount: S, candidates, interpreterFree } = model;
  const needing = all.filter((m) => candidates[m] !== undefined);
  const alike = Map.groupBy(needing, (m) => candidates[m]!.join());
  const groups = alike.size > 1 ? [...alike.values(), needing] : [...alike.values()];
  for (const own of groups) {
    const serving = new Set(own.flatMap((m) => [...candidates[m]!]));
    const freeAt = Array.from({ length: S }, (_, t) =>
      [...serving].reduce((sum, i) => sum + interpreterFree[i * S + t]!, 0),
    );
    const found = shortage(own, slotsOf, S, (t) => freeAt[t]!);
    if (found) yield found;
  }
}
