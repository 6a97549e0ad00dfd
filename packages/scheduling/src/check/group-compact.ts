import type { Problem } from "../problem/problem.ts";
import { mostServed } from "./fills.ts";
import { stretches } from "./runs.ts";

/**
 * False when the people cannot all be without a break: each one's meetings can then only be in slots of some filled stretch, what one rules
 * out is ruled out for the others of the meeting, and in the end somebody has no stretch left. Every choice is tried by itself.
 */
export function groupCompact(
  problem: Problem,
  personIds: readonly string[],
  possible: ReadonlyMap<string, ReadonlySet<number>>,
  joined: readonly boolean[],
): boolean {
  const people = [...new Set(personIds)].map((id) => problem.meetings.filter((m) => m.personIds.includes(id)));
  const left = new Map(people.flat().map((m) => [m.id, new Set(possible.get(m.id))]));
  for (let before = -1, now = size(left); before !== now; before = now, now = size(left)) {
    for (const meetings of people) {
      const wishes = meetings.map((m) => left.get(m.id)!);
      const filled = stretches(joined, meetings.length).filter((slots) => served(wishes, slots));
      if (filled.length === 0 && meetings.length > 0) return false;
      const kept = wishes.map(
        (wish, i) =>
          new Set(
            [...wish].filter((t) =>
              filled.some((slots) => slots.includes(t) && served(wishes.toSpliced(i, 1, new Set([t])), slots)),
            ),
          ),
      );
      meetings.forEach((m, i) => left.set(m.id, kept[i]!));
    }
  }
  return true;
}

function served(wishes: readonly ReadonlySet<number>[], slots: readonly number[]): boolean {
  return mostServed(wishes, new Set(slots)) === wishes.length;
}

function size(left: ReadonlyMap<string, ReadonlySet<number>>): number {
  return [...left.values()].reduce((sum, own) => sum + own.size, 0);
}
