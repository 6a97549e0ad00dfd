/** Largest number of `wishes` (each a set of slots) that get a slot of their own among `among`. Breadth-first augmentation. */
export function mostServed(wishes: readonly ReadonlySet<number>[], among: ReadonlySet<number>): number {
  const holder = new Map<number, number>();
  let served = 0;
  for (let start = 0; start < wishes.length; start++) {
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
      const previous = [...holder].find(([, owner]) => owner === taker)?.[0];
      holder.set(slot, taker);
      slot = taker === start ? undefined : previous;
    }
  }
  return served;
}

/** True when all `wishes` can be held with fewer than `breaks` (1 or 2) gaps: tried for every busy stretch or pair of stretches. */
export function compactEnough(wishes: readonly ReadonlySet<number>[], slotCount: number, breaks: number): boolean {
  const stretch = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);
  const fill = (slots: readonly number[]) => mostServed(wishes, new Set(slots)) === wishes.length;
  const k = wishes.length;
  for (let u = 0; u + k <= slotCount; u++) if (fill(stretch(u, k))) return true;
  if (breaks < 2) return false;
  for (let u = 0; u < slotCount; u++) {
    for (let first = 1; first < k; first++) {
      for (let v = u + first + 1; v + k - first <= slotCount; v++) {
        if (fill([...stretch(u, first), ...stretch(v, k - first)])) return true;
      }
    }
  }
  return false;
}
