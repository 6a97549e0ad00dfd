import type { State } from "../state/state.ts";
import type { Seats } from "./seats.ts";

export interface DayFigures {
  readonly walking: number;
  readonly finish: number;
}

/** A person's part of `Objective.walking` and `Objective.finish`. O(slots). */
export function dayFigures({ model, occupant }: State, { tableOf }: Seats, person: number): DayFigures {
  const { slotCount: S, dayOf } = model;
  let walking = 0;
  let finish = 0;
  let last = -1;
  let dayStart = 0;
  for (let t = 0; t < S; t++) {
    if (t > 0 && dayOf[t] !== dayOf[t - 1]) {
      if (last >= 0) finish += last - dayStart + 1;
      last = -1;
      dayStart = t;
    }
    const m = occupant[person * S + t]!;
    if (m < 0) continue;
    if (last >= 0) {
      const before = tableOf[occupant[person * S + last]!]!;
      if (before >= 0 && tableOf[m]! >= 0 && before !== tableOf[m]) walking++;
    }
    last = t;
  }
  if (last >= 0) finish += last - dayStart + 1;
  return { walking, finish };
}

/** Largest less smallest break count of people who meet anybody, beyond the wanted spread. O(people). */
export function unfairness({ model, heldBy, breaksOf }: State): number {
  if (model.spread === null) return 0;
  let most = 0;
  let least = Infinity;
  for (let p = 0; p < model.personCount; p++) {
    if (heldBy[p] === 0) continue;
    most = Math.max(most, breaksOf[p]!);
    least = Math.min(least, breaksOf[p]!);
  }
  return least === Infinity ? 0 : Math.max(0, most - least - model.spread);
}
