import type { Model } from "../model/model.ts";

/**
 * The slots left to each meeting if all are held: an ordered meeting lies after the earliest slot of those before it, and a meeting
 * with one slot left takes it from its people's others; repeated until nothing changes. Undefined when some meeting has none left.
 * (meeting, slot) → 1. O(rounds · meetings · (slots + meetings per person)); rounds are few.
 */
export function slotsIfAllHeld(model: Model): Uint8Array | undefined {
  const { meetingCount: M, slotCount: S, people, meetingsOf } = model;
  const domain = model.domain.slice();
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
      if (earliest < 0) return undefined;
      const latest = row.lastIndexOf(1);
      for (const a of model.after[m]!) for (let t = 0; t <= earliest; t++) drop(a, t);
      for (const b of model.before[m]!) for (let t = latest; t < S; t++) drop(b, t);
      if (earliest !== latest || settled[m] === 1) continue;
      settled[m] = 1;
      for (const p of people[m]!) for (const other of meetingsOf[p]!) if (other !== m) drop(other, earliest);
    }
  }
  return domain;
}
