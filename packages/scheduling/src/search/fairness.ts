import type { State } from "../state/state.ts";

/** The objective's `fairnessViolation` of the present state. O(1) while nobody is above the wanted spread, else O(people), mostly far less. */
export function unfairness({ model, tally, heldBy, breaksOf }: State): number {
  const { spread, personCount } = model;
  if (spread === null || tally.excess === 0) return 0;
  let most = 0;
  for (const p of tally.broken) most = Math.max(most, breaksOf[p]!);
  let least = Infinity;
  for (let p = 0; p < personCount && least > 0; p++) if (heldBy[p]! > 0) least = Math.min(least, breaksOf[p]!);
  return Math.max(0, most - least - spread);
}
