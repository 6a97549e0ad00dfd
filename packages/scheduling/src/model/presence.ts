import type { Problem } from "../problem/problem.ts";

/** (person, slot) → 1 where the person is free to meet: not away, not on stage, not about to be. O(people · slots + talks · buffer). */
export function presence(
  { slots, people, rules }: Problem,
  slotIndex: ReadonlyMap<string, number>,
  dayOf: Int32Array,
): Uint8Array {
  const S = slots.length;
  const here = new Uint8Array(people.length * S).fill(1);
  const buffer = rules.talkBufferSlots ?? 0;
  people.forEach((person, p) => {
    for (const id of person.unavailableSlotIds) here[p * S + slotIndex.get(id)!] = 0;
    for (const id of person.talkSlotIds ?? []) {
      const talk = slotIndex.get(id)!;
      for (let t = talk; t >= 0 && t >= talk - buffer && dayOf[t] === dayOf[talk]; t--) here[p * S + t] = 0;
    }
  });
  return here;
}
