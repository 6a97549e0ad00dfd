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
  slotsOf: (meeting: number) => ArrayLike<number>,
  slotCount: number,
  placesAt: (slot: number) => number,
): Shortage | undefined {
  const matching: Matching = {
    places: Int32Array.from({ length: slotCount }, (_, t) => placesAt(t)),
    users: Array.from({ length: slotCount }, () => new Set<number>()),
    slotOf: new Map(),
    closed: new Uint8Array(slotCount),
    slotsOf,
  };
  let tight: readonly number[] | undefined;
  const left: number[] = [];
  for (const meeting of meetings) {
    const slot = emptiest(matching, slotsOf(meeting));
    if (slot >= 0) {
      matching.users[slot]!.add(meeting);
      matching.slotOf.set(meeting, slot);
      continue;
    }
    const full = makeRoom(matching, meeting);
    if (!full) continue;
    tight ??= [meeting, ...full.flatMap((own) => [...matching.users[own]!])].sort((a, b) => a - b);
    for (const own of full) matching.closed[own] = 1;
    left.push(meeting);
  }
  return tight && { tight, left };
}

interface Matching {
  readonly places: Int32Array;
  readonly users: readonly Set<number>[];
  readonly slotOf: Map<number, number>;
  readonly closed: Uint8Array;
  readonly slotsOf: (meeting: number) => ArrayLike<number>;
}

/** The slot with most places left, −1 when all are full. */
function emptiest({ places, users }: Matching, slots: ArrayLike<number>): number {
  let best = -1;
  let most = 0;
  for (let i = 0; i < slots.length; i++) {
    const left = places[slots[i]!]! - users[slots[i]!]!.size;
    if (left <= most) continue;
    most = left;
    best = slots[i]!;
  }
  return best;
}

/** Places a meeting whose slots are all full by moving others on, along a shortest path; the full slots reached when there is none. */
function makeRoom(matching: Matching, start: number): readonly number[] | undefined {
  const { users, slotOf, closed, slotsOf } = matching;
  const reachedFrom = new Map<number, number>();
  const full: number[] = [];
  const spread = (meeting: number): number => {
    const slots = slotsOf(meeting);
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i]!;
      if (closed[slot] === 1 || reachedFrom.has(slot)) continue;
      reachedFrom.set(slot, meeting);
      if (users[slot]!.size < matching.places[slot]!) return slot;
      full.push(slot);
    }
    return -1;
  };
  let free = spread(start);
  for (let head = 0; free < 0 && head < full.length; head++) {
    for (const user of users[full[head]!]!) {
      free = spread(user);
      if (free >= 0) break;
    }
  }
  if (free < 0) return full;
  for (let slot: number | undefined = free; slot !== undefined;) {
    const mover: number = reachedFrom.get(slot)!;
    const before = slotOf.get(mover);
    if (before !== undefined) users[before]!.delete(mover);
    users[slot]!.add(mover);
    slotOf.set(mover, slot);
    slot = mover === start ? undefined : before;
  }
  return undefined;
}
