/** When one organisation is free. */
export interface Diary {
  readonly id: string;
  /** Bit s of word s / 32 is 1 when it is free in slot s. */
  readonly free: Uint32Array;
}

export interface JointSlotOptions {
  /** Slots there are, numbered from 0 in time's order. */
  readonly slots: number;
  /** Slots in a row the meeting takes; default 1. */
  readonly length?: number;
  /** Slots a meeting must not run over the end of: the last of each day. */
  readonly lastOfDay?: readonly number[];
  /** Answers wanted; default 3. */
  readonly top?: number;
}

export interface JointSlot {
  /** The first slot. */
  readonly slot: number;
  /** Who is not free all that time, by id; empty for a joint slot. */
  readonly absent: readonly string[];
}

/**
 * Slots for a meeting of all: those with the fewest absent first, ties by time. With an empty `absent` all are free; when no
 * slot suits all, the answer says who would be missing. O(slots × diaries × length).
 */
export function jointSlots(diaries: readonly Diary[], options: JointSlotOptions): JointSlot[] {
  const { slots, length = 1, lastOfDay = [], top = 3 } = options;
  const ends = new Set(lastOfDay);
  const found: JointSlot[] = [];
  for (let slot = 0; slot + length <= slots; slot++) {
    const span = Array.from({ length }, (_, i) => slot + i);
    if (span.slice(0, -1).some((at) => ends.has(at))) continue;
    const absent = diaries.filter((diary) => !span.every((at) => isFree(diary, at))).map(({ id }) => id);
    found.push({ slot, absent: absent.sort() });
  }
  return found.sort((a, b) => a.absent.length - b.absent.length || a.slot - b.slot).slice(0, top);
}

function isFree({ free }: Diary, slot: number): boolean {
  return ((free[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}
