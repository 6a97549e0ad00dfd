import type { Problem } from "../problem/problem.ts";
import { mostServed } from "./fills.ts";
import { stretches } from "./runs.ts";

/** Prices count in thousandths of a break. */
const BREAK = 1000;

/**
 * Breaks that prices show. Let everybody pay `prices[t]` for being busy in slot t and 1000 for each break. Nobody can pay less than their
 * cheapest day costs, and since a slot has two places a table, all prices together bring in at most what the places are worth; the rest
 * has to be paid for breaks. Speaks only of pairs at tables of one venue: 0 for anything else.
 */
export function breaksByPrices(
  problem: Problem,
  prices: readonly number[],
  possible: ReadonlyMap<string, ReadonlySet<number>>,
  joined: readonly boolean[],
): number {
  const { meetings, slots, tables, people, venues: halls } = problem;
  const homes = new Map(people.map((person) => [person.id, person.venueId]));
  const venues = new Set(meetings.map((m) => m.venueId ?? homes.get(m.personIds[0] ?? "")));
  const pairs = meetings.every((m) => m.personIds.length === 2 && m.mode === "table");
  const sound = prices.length === slots.length && prices.every((price) => Number.isInteger(price) && price >= 0);
  if (venues.size !== 1 || !pairs || !sound) return 0;
  const [venueId] = venues;
  const open = halls.find((venue) => venue.id === venueId)?.openSlotIds ?? [];
  const worth = slots.map(({ id }, t) => {
    if (!open.includes(id)) return 0;
    const usable = tables.filter((table) => table.venueId === venueId && table.capacity >= 2);
    return 2 * prices[t]! * usable.filter((table) => !table.unavailableSlotIds?.includes(id)).length;
  });
  const own = Map.groupBy(
    meetings.flatMap((m) => m.personIds.map((personId) => ({ personId, wish: possible.get(m.id)! }))),
    ({ personId }) => personId,
  );
  const paid = [...own.values()].map((entries) => {
    const wishes = entries.map(({ wish }) => wish);
    return Math.min(cheapestRun(wishes, prices, joined), cheapestWithBreaks(wishes, prices, joined));
  });
  return Math.max(0, Math.ceil((sum(paid) - sum(worth)) / BREAK));
}

function cheapestRun(
  wishes: readonly ReadonlySet<number>[],
  prices: readonly number[],
  joined: readonly boolean[],
): number {
  const filled = stretches(joined, wishes.length).filter(
    (slots) => mostServed(wishes, new Set(slots)) === wishes.length,
  );
  return filled.reduce((least, slots) => Math.min(least, sum(slots.map((t) => prices[t]!))), Infinity);
}

/** Any slots that some meeting could use, as many as there are meetings, in two runs or more; from the third run on breaks are not counted. */
function cheapestWithBreaks(
  wishes: readonly ReadonlySet<number>[],
  prices: readonly number[],
  joined: readonly boolean[],
): number {
  const usable = new Set(wishes.flatMap((wish) => [...wish]));
  const known = new Map<string, number>();
  const cheapest = (t: number, left: number, runs: number, busy: boolean): number => {
    if (left === 0) return runs >= 2 ? (Math.min(runs, 3) - 1) * BREAK : Infinity;
    if (t === prices.length) return Infinity;
    const key = `${t} ${left} ${runs} ${busy}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const more = busy && joined[t] ? runs : Math.min(3, runs + 1);
    const here = usable.has(t) ? prices[t]! + cheapest(t + 1, left - 1, more, true) : Infinity;
    const cost = Math.min(here, cheapest(t + 1, left, runs, false));
    known.set(key, cost);
    return cost;
  };
  return cheapest(0, wishes.length, 0, false);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
