import type { MultiText } from "@songhua/kernel";
import { likeness, nameCore } from "../names.ts";

export interface Named {
  readonly id: string;
  readonly name: MultiText;
}
export interface DuplicatePair {
  readonly aId: string;
  readonly bId: string;
  readonly reason: "name" | "similar_name";
  /** 1 for the same name; Jaro–Winkler likeness of the closest names otherwise. */
  readonly score: number;
}

/** One letter left out of a name of thirty still reaches it. */
const LIKE_ENOUGH = 0.92;
/** Names of one block are compared pairwise; a larger block is too common a beginning to tell anything. */
const LARGEST_BLOCK = 60;

/**
 * Pairs of organisations that may be one: the same name without its legal form, or a similar one, in the same script.
 * Names meet in blocks only, by their first and by their last three characters and by the sorted set of their characters, so
 * that 20,000 organisations cost at most names × blocks × LARGEST_BLOCK comparisons instead of n². Best first, ties by id.
 */
export function findDuplicates(
  organisations: readonly Named[],
  dismissed: ReadonlySet<string>,
  limit: number,
): DuplicatePair[] {
  const names = organisations.flatMap(({ id, name }) =>
    [...new Set(Object.values(name).map((text) => nameCore(text ?? "")))]
      .filter((core) => core !== "")
      .map((core) => ({ id, core })),
  );
  const pairs = new Map<string, DuplicatePair>();
  const blocks = new Map<string, { id: string; core: string }[]>();
  for (const entry of names)
    for (const key of blockKeys(entry.core)) {
      const block = blocks.get(key) ?? [];
      block.push(entry);
      blocks.set(key, block);
    }
  for (const [key, block] of blocks) {
    // Equal names are one block by definition and always looked at; the rest only while they tell something.
    if (block.length < 2 || (block.length > LARGEST_BLOCK && !key.startsWith("="))) continue;
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < Math.min(block.length, i + 1 + LARGEST_BLOCK); j++) {
        const [a, b] = [block[i]!, block[j]!];
        if (a.id === b.id) continue;
        const [aId, bId] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        const pair = `${aId} ${bId}`;
        if (dismissed.has(pair)) continue;
        const score = a.core === b.core ? 1 : numbersDiffer(a.core, b.core) ? 0 : likeness(a.core, b.core);
        if (score < LIKE_ENOUGH || score <= (pairs.get(pair)?.score ?? 0)) continue;
        pairs.set(pair, { aId, bId, reason: score === 1 ? "name" : "similar_name", score });
      }
  }
  return [...pairs.values()]
    .sort((x, y) => y.score - x.score || (x.aId < y.aId ? -1 : x.aId > y.aId ? 1 : x.bId < y.bId ? -1 : 1))
    .slice(0, limit);
}

function blockKeys(core: string): string[] {
  const letters = [...core];
  if (letters.length < 4) return [`=${core}`];
  return [
    `=${core}`,
    `<${letters.slice(0, 3).join("")}`,
    `>${letters.slice(-3).join("")}`,
    `#${[...new Set(letters)].sort().join("").slice(0, 12)}`,
  ];
}

/** "Plant No. 1" and "Plant No. 2" are two plants. */
function numbersDiffer(a: string, b: string): boolean {
  return (a.match(/\d+/g) ?? []).join() !== (b.match(/\d+/g) ?? []).join();
}
