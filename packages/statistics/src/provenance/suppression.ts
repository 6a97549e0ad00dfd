import { seededRng } from "@songhua/kernel";
import { PublishedValues } from "./published-values.ts";

/** A value that might be published: the sum of `weight × value` over contributors whose own values are undisclosed. */
export interface ProtectedCell {
  /** Published cells of one group, such as the CNY and USD views of one sum, are suppressed together. */
  readonly group: number;
  /** How far down it lies: 0 for a total. The higher, the sooner it is suppressed; then the fewer contributors, then the later group. */
  readonly detail: number;
  /** Contributor to its weight, a whole number from 1 to PRIME − 1. */
  readonly terms: ReadonlyMap<number, number>;
}

/** Fewer undisclosed contributors than this are never published as a sum. */
export const SMALLEST_GROUP = 3;
const SEED = 20_230_614;

/**
 * Groups of cells to suppress so that nobody who knows all published values, and every disclosed one, can derive an undisclosed
 * value, or a combination of two, by adding and subtracting.
 *
 * First cells of fewer than SMALLEST_GROUP contributors go (primary). What is left is a system of linear equations; a value can be
 * derived exactly when every vector of the system's kernel is zero there, a combination of two when all are proportional there.
 * Cells are published from the total downwards as long as there is no such value; one that would make one goes too (secondary).
 * Cells that share no contributor, directly or through others, are looked at apart. Not considered: bounds that follow
 * from values being positive, and knowledge of contributors about themselves.
 * @param before cells published earlier, over the same contributors: what follows from old and new together counts
 * Deterministic: own seed. O(cells × contributors × rank) per connected part at most; mostly far less, as few columns hang together.
 * Source: the method of cell suppression; L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control, 2001.
 */
export function suppressedGroups(cells: readonly ProtectedCell[], before: readonly ProtectedCell[] = []): Set<number> {
  const suppressed = new Set<number>();
  const earlier = new Set(before);
  for (const cell of cells) if (cell.terms.size < SMALLEST_GROUP && cell.terms.size > 0) suppressed.add(cell.group);
  const candidates = cells.filter((cell) => cell.terms.size > 0 && !suppressed.has(cell.group));
  for (const part of connectedParts([...before.filter(({ terms }) => terms.size > 0), ...candidates])) {
    const published = new PublishedValues(contributorsOf(part), seededRng(SEED).next);
    // What earlier releases gave away between them cannot be taken back; nothing more must follow.
    published.add(part.filter((cell) => earlier.has(cell)).map(({ terms }) => terms));
    for (const group of groupsByWeight(part.filter((cell) => !earlier.has(cell))))
      if (!published.tryAdd(group.map(({ terms }) => terms))) suppressed.add(group[0]!.group);
  }
  return suppressed;
}

/** Contributors of which a value, or a combination with one other, follows from the cells. */
export function exposedBy(cells: readonly ProtectedCell[]): Set<number> {
  const published = new PublishedValues(contributorsOf(cells), seededRng(SEED).next);
  published.add(cells.map(({ terms }) => terms));
  return published.exposed();
}

function contributorsOf(cells: readonly ProtectedCell[]): number[] {
  return [...new Set(cells.flatMap(({ terms }) => [...terms.keys()]))].sort((a, b) => a - b);
}

function groupsByWeight(cells: readonly ProtectedCell[]): ProtectedCell[][] {
  const groups = new Map<number, ProtectedCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.group);
    if (group) group.push(cell);
    else groups.set(cell.group, [cell]);
  }
  return [...groups.values()].sort(
    ([a], [b]) => a!.detail - b!.detail || b!.terms.size - a!.terms.size || a!.group - b!.group,
  );
}

function connectedParts(cells: readonly ProtectedCell[]): ProtectedCell[][] {
  const parent = cells.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const owner = new Map<number, number>();
  cells.forEach((cell, i) => {
    for (const contributor of cell.terms.keys()) {
      const first = owner.get(contributor);
      if (first === undefined) owner.set(contributor, i);
      else parent[rootOf(i)] = rootOf(first);
    }
  });
  const parts = new Map<number, ProtectedCell[]>();
  cells.forEach((cell, i) => {
    const root = rootOf(i);
    const part = parts.get(root);
    if (part) part.push(cell);
    else parts.set(root, [cell]);
  });
  return [...parts.values()];
}
