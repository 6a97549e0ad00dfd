/** One way to read a stretch: a word from node `from` to node `to`. Nodes are numbered so that `from < to` always. */
export interface Edge<Item> {
  readonly from: number;
  readonly to: number;
  /** Natural logarithm of how likely the word is, up to a constant common to all readings of the stretch. */
  readonly logWeight: number;
  readonly item: Item;
}

/** An edge with the share of all readings, by their weight, that use it. */
export interface Reading<Item> {
  readonly item: Item;
  readonly share: number;
}

/**
 * Weighs every edge of a lattice by the share of all paths from node 0 to one of the `ends` that run through it (forward
 * and backward sums, Rabiner 1989). A cut that is doubtful thus leaves both readings, each with its doubt. Edges below
 * `leastShare` are left out; order is kept. Empty when no path arrives. O(edges log edges).
 */
export function readings<Item>(
  edges: readonly Edge<Item>[],
  nodes: number,
  ends: readonly number[],
  leastShare = 0.1,
): Reading<Item>[] {
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  const ordered = [...edges].sort((a, b) => a.from - b.from);
  for (const { from, to, logWeight } of ordered) forward[to] = logSum(forward[to]!, forward[from]! + logWeight);
  let total = -Infinity;
  for (const end of ends) {
    backward[end] = 0;
    total = logSum(total, forward[end]!);
  }
  if (total === -Infinity) return [];
  for (let i = ordered.length - 1; i >= 0; i--) {
    const { from, to, logWeight } = ordered[i]!;
    backward[from] = logSum(backward[from]!, backward[to]! + logWeight);
  }
  const found: Reading<Item>[] = [];
  for (const { from, to, logWeight, item } of edges) {
    const share = Math.exp(forward[from]! + logWeight + backward[to]! - total);
    if (share >= leastShare) found.push({ item, share: Math.min(1, share) });
  }
  return found;
}

function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
