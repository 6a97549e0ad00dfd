import { stretches } from "./runs.ts";

/**
 * Largest number of `wishes` (each a set of slots) that get a slot of their own among `among`, but not more than `enough` are looked for.
 * Breadth-first augmentation.
 */
export function mostServed(
  wishes: readonly ReadonlySet<number>[],
  among: ReadonlySet<number>,
  enough = Infinity,
): number {
  const holder = new Map<number, number>();
  const slotOf = new Map<number, number>();
  const most = Math.min(enough, among.size);
  let served = 0;
  for (let start = 0; start < wishes.length && served < most; start++) {
    const reachedBy = new Map<number, number>();
    const queue = [start];
    let free: number | undefined;
    for (let head = 0; head < queue.length && free === undefined; head++) {
      for (const slot of wishes[queue[head]!]!) {
        if (!among.has(slot) || reachedBy.has(slot)) continue;
        reachedBy.set(slot, queue[head]!);
        const owner = holder.get(slot);
        if (owner === undefined) {
          free = slot;
          break;
        }
        queue.push(owner);
      }
    }
    if (free === undefined) continue;
    served++;
    for (let slot: number | undefined = free; slot !== undefined;) {
      const taker: number = reachedBy.get(slot)!;
      const previous = slotOf.get(taker);
      holder.set(slot, taker);
      slotOf.set(taker, slot);
      slot = taker === start ? undefined : previous;
    }
  }
  return served;
}

/** True when all `wishes` can be held with fewer than `breaks` (1 or 2): tried for every busy stretch or pair of stretches. */
export function compactEnough(
  wishes: readonly ReadonlySet<number>[],
  joined: readonly boolean[],
  breaks: number,
): boolean {
  const fill = (slots: readonly number[]) => mostServed(wishes, new Set(slots)) === wishes.length;
  const k = wishes.length;
  if (stretches(joined, k).some(fill)) return true;
  if (breaks < 2) return false;
  for (let first = 1; first < k; first++) {
    const late = stretches(joined, k - first);
    for (const early of stretches(joined, first)) {
      const next = early.at(-1)! + 1;
      const apart = late.filter((slots) => slots[0]! > next || (slots[0] === next && !joined[next]));
      if (apart.some((slots) => fill([...early, ...slots]))) return true;
    }
  }
  return false;
}
