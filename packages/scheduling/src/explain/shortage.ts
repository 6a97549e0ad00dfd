export interface Shortage {
  /** A set of meetings whose slots together hold one fewer than they are; leaving any one of them out would do. */
  readonly tight: readonly number[];
  /** Meetings that remain without a place when as many as possible have one; the last of the given order go first. */
  readonly left: readonly number[];
}

/**
 * Whether slots that take several can hold all meetings (Hall 1935), and if not, where it fails; undefined when they can. Meetings are
 * matched one by one, each to its emptiest slot, along alternating paths; slots from which no path leads to a free place are closed
 * once and for all. O(meetings · slots), times the users of a slot where slots are full.
 */
export function shortage(
  meetings: readonly number[],
  slotsOf: (meeting: number) => readonly number[],
  slotCount: number,
  placesAt: (slot: number) => number,
): Shortage | undefined {
  const places = Int32Array.from({ length: slotCount }, (_, t) => placesAt(t));
  const users = Array.from({ length: slotCount }, () => new Set<number>());
  const wishes = new Map<number, readonly number[]>();
  const slotOf = new Map<number, number>();
  const closed = new Uint8Array(slotCount);
  let tight: readonly number[] | undefined;
  const left: number[] = [];
  for (const start of meetings) {
    wishes.set(start, slotsOf(start));
    const reachedFrom = new Map<number, number>();
    const full: number[] = [];
    const spread = (meeting: number): number | undefined => {
      let emptiest: number | undefined;
      for (const slot of wishes.get(meeting)!) {
        if (closed[slot] === 1 || reachedFrom.has(slot)) continue;
        reachedFrom.set(slot, meeting);
        const free = places[slot]! - users[slot]!.size;
        if (free <= 0) full.push(slot);
        else if (emptiest === undefined || free > places[emptiest]! - users[emptiest]!.size) emptiest = slot;
      }
      return emptiest;
    };
    let free = spread(start);
    for (let head = 0; free === undefined && head < full.length; head++) {
      for (const user of users[full[head]!]!) {
        free = spread(user);
        if (free !== undefined) break;
      }
    }
    if (free === undefined) {
      tight ??= [start, ...full.flatMap((slot) => [...users[slot]!])].sort((a, b) => a - b);
      for (const slot of full) closed[slot] = 1;
      left.push(start);
      continue;
    }
    // Everybody along the path moves on by one slot, so that `start` has a place.
    for (let slot: number | undefined = free; slot !== undefined;) {
      const mover: number = reachedFrom.get(slot)!;
      const before = slotOf.get(mover);
      if (before !== undefined) users[before]!.delete(mover);
      users[slot]!.add(mover);
      slotOf.set(mover, slot);
      slot = mover === start ? undefined : before;
    }
  }
  return tight && { tight, left };
}
