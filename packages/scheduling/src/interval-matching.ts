/**
 * How many of `rows` can each have a column of their own among `columns` (largest bipartite matching by augmenting paths, Kuhn 1955).
 * `allowed(row, column)` says who goes with what. O(rows² · columns).
 */
export function matchingSize(
  rows: readonly number[] | Int32Array,
  columns: readonly number[],
  allowed: (row: number, column: number) => boolean,
): number {
  const owner = new Map<number, number>();
  let size = 0;
  for (const row of rows) {
    const seen = new Set<number>();
    const augment = (r: number): boolean => {
      for (const column of columns) {
        if (seen.has(column) || !allowed(r, column)) continue;
        seen.add(column);
        const other = owner.get(column);
        if (other !== undefined && !augment(other)) continue;
        owner.set(column, r);
        return true;
      }
      return false;
    };
    if (augment(row)) size++;
  }
  return size;
}

/**
 * Fewest breaks somebody can have who holds all of `meetings`: 0 when they fill some run of slots exactly, 1 when they fill two runs apart,
 * 2 standing for "2 or more", or undefined when they cannot all be held. O(slots² · meetings⁴) at worst, the first run usually serves.
 * Source: the interval argument of Bofill et al., JAIR 2022, taken to two runs.
 */
export function fewestBreaks(
  meetings: readonly number[] | Int32Array,
  slotCount: number,
  allowed: (meeting: number, slot: number) => boolean,
): 0 | 1 | 2 | undefined {
  const k = meetings.length;
  if (k === 0) return 0;
  const usable = Array.from({ length: slotCount }, (_, t) => meetings.some((m) => allowed(m, t)));
  const run = (start: number, length: number): number[] | undefined => {
    const slots: number[] = [];
    for (let t = start; t < start + length; t++) {
      if (usable[t] !== true) return undefined;
      slots.push(t);
    }
    return slots;
  };
  const fills = (slots: readonly number[]) => matchingSize(meetings, slots, allowed) === k;
  for (let u = 0; u + k <= slotCount; u++) {
    const slots = run(u, k);
    if (slots && fills(slots)) return 0;
  }
  if (!fills(usable.flatMap((open, t) => (open ? [t] : [])))) return undefined;
  for (let first = 1; first < k; first++) {
    for (let u = 0; u + k < slotCount; u++) {
      const early = run(u, first);
      if (!early) continue;
      for (let v = u + first + 1; v + k - first <= slotCount; v++) {
        const late = run(v, k - first);
        if (late && fills([...early, ...late])) return 1;
      }
    }
  }
  return 2;
}
