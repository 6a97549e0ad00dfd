import type { Event } from "./event.ts";

/** Why not all meetings can be held. */
export type Impossible =
  | { readonly code: "meeting_without_slot"; readonly meeting: number }
  | { readonly code: "person_overbooked"; readonly person: number; readonly held: number; readonly most: number }
  | { readonly code: "places_short"; readonly pool: number; readonly wanted: number; readonly places: number };

/**
 * The slots left to each meeting if all are held: an ordered meeting lies after the earliest slot of those before it, and a meeting with
 * one slot left takes it from its people's others; repeated until nothing changes. O(rounds · meetings · (slots + meetings per person)).
 */
export function narrow(
  event: Pick<Event, "meetingCount" | "slotCount" | "people" | "meetingsOf" | "before">,
  domain: Uint8Array,
): Impossible | undefined {
  const { meetingCount: M, slotCount: S, people, meetingsOf, before } = event;
  const settled = new Uint8Array(M);
  let changed = true;
  const drop = (m: number, t: number): void => {
    if (domain[m * S + t] === 0) return;
    domain[m * S + t] = 0;
    changed = true;
  };
  while (changed) {
    changed = false;
    for (let m = 0; m < M; m++) {
      const row = domain.subarray(m * S, (m + 1) * S);
      const earliest = row.indexOf(1);
      if (earliest < 0) return { code: "meeting_without_slot", meeting: m };
      for (const b of before[m]!) {
        const other = domain.subarray(b * S, (b + 1) * S);
        const first = other.indexOf(1);
        const last = row.lastIndexOf(1);
        for (let t = 0; t <= first; t++) drop(m, t);
        for (let t = Math.max(0, last); t < S; t++) drop(b, t);
      }
      if (settled[m] === 1 || row.lastIndexOf(1) !== row.indexOf(1) || row.indexOf(1) < 0) continue;
      settled[m] = 1;
      const t = row.indexOf(1);
      for (const p of people[m]!) for (const other of meetingsOf[p]!) if (other !== m) drop(other, t);
    }
  }
  return undefined;
}
