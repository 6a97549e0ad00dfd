import type { State } from "../state.ts";

/** The objective's `fairnessViolation` of the present state. O(1) while nobody is above the wanted spread, else O(people). */
export function unfairness({ model, tally, heldBy, breaksOf }: State): number {
  const { spread, personCount } = model;
  if (spread === null || tally.excess === 0) return 0;
  let most = 0;
  let least = Infinity;
  for (let p = 0; p < personCount; p++) {
    if (heldBy[p] === 0) continue;
    most = Math.max(most, breaksOf[p]!);
    least = Math.min(least, breaksOf[p]!);
  }
  return Math.max(0, most - least - spread);
}
