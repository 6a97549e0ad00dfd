/** How the slots of an event hang together, as bits. */
export interface SlotLinks {
  /** Slots linked to the one before (after) them, see `Model.linkBefore`. */
  readonly before: number;
  readonly after: number;
  /** Slots of each stretch; one stretch is left out, as it says nothing. */
  readonly stretches: readonly number[];
}

/**
 * Slots in which the breaks of `a` and `b`, whose meeting is in `slot`, grow by no more than `limit`; whoever is busy there would swap and
 * counts as unchanged. The credit of an idle slot is its linked busy neighbours, plus one in a stretch without meetings; moving costs the
 * credit left less the credit gained. `a` and `b` are the busy slots of the two as bits. O(stretches), without a branch on slots.
 */
export function slotsWithin(links: SlotLinks, a: number, b: number, slot: number, limit: number): number {
  const bit = 1 << slot;
  const otherA = a & ~bit;
  const otherB = b & ~bit;
  let oneA = oneNeighbour(links, otherA);
  let twoA = twoNeighbours(links, otherA);
  let oneB = oneNeighbour(links, otherB);
  let twoB = twoNeighbours(links, otherB);
  if (links.stretches.length > 0) {
    oneA |= emptyStretches(links, otherA);
    oneB |= emptyStretches(links, otherB);
  }
  const creditA = ((oneA >>> slot) & 1) + 2 * ((twoA >>> slot) & 1);
  const creditB = ((oneB >>> slot) & 1) + 2 * ((twoB >>> slot) & 1);
  const need = creditA + creditB - limit;
  if (need <= 0) return -1;
  oneA = creditA === 1 ? oneA | otherA : oneA & ~otherA;
  twoA = creditA === 2 ? twoA | otherA : twoA & ~otherA;
  oneB = creditB === 1 ? oneB | otherB : oneB & ~otherB;
  twoB = creditB === 2 ? twoB | otherB : twoB & ~otherB;
  const anyA = oneA | twoA;
  const anyB = oneB | twoB;
  if (need === 1) return anyA | anyB;
  if (need === 2) return twoA | twoB | (anyA & anyB);
  if (need === 3) return (twoA & anyB) | (twoB & anyA);
  return need === 4 ? twoA & twoB : 0;
}

/** Busy slots at an end of a run. */
export function endsOfRuns({ before, after }: SlotLinks, busy: number): number {
  return busy & ~((busy << 1) & before & ((busy >>> 1) & after));
}

/** Slots next to a busy one. */
export function nextTo({ before, after }: SlotLinks, busy: number): number {
  return ((busy << 1) & before) | ((busy >>> 1) & after);
}

/** Change of breaks of somebody busy in `busy` who goes from one slot to another, idle one. */
export function breaksByMoving(links: SlotLinks, busy: number, from: number, to: number): number {
  const others = busy & ~(1 << from);
  const left = (others << 1) & links.before;
  const right = (others >>> 1) & links.after;
  const change = ((left >>> from) & 1) + ((right >>> from) & 1) - ((left >>> to) & 1) - ((right >>> to) & 1);
  if (links.stretches.length === 0) return change;
  const empty = emptyStretches(links, others);
  return change + ((empty >>> from) & 1) - ((empty >>> to) & 1);
}

function oneNeighbour({ before, after }: SlotLinks, busy: number): number {
  return ((busy << 1) & before) ^ ((busy >>> 1) & after);
}

function twoNeighbours({ before, after }: SlotLinks, busy: number): number {
  return (busy << 1) & before & ((busy >>> 1) & after);
}

function emptyStretches({ stretches }: SlotLinks, busy: number): number {
  let empty = 0;
  for (const stretch of stretches) if ((busy & stretch) === 0) empty |= stretch;
  return empty;
}
