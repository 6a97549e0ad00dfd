import type { MultiText } from "@songhua/kernel";
import { fold, likeness, nameCore } from "./names.ts";

export interface NamedOrganisation {
  readonly id: string;
  readonly name: MultiText;
  readonly country: string;
}
export interface DuplicatePair {
  readonly aId: string;
  readonly bId: string;
  readonly reason: "name" | "similar_name";
  /** In (0, 1]; 1 for equal names. */
  readonly score: number;
}

const SIMILAR = 0.92;
const LARGEST_BLOCK = 200;

/**
 * Pairs that may be one organisation: an equal folded name in any language, or names alike without their legal forms.
 * Names are only compared within blocks that share country and the first two characters of the core, each block cut at
 * LARGEST_BLOCK, so the cost is O(n · LARGEST_BLOCK) at worst, not n². Best first, ties by id; `aId` < `bId`.
 */
export function findDuplicates(
  organisations: readonly NamedOrganisation[],
  dismissed: ReadonlySet<string>,
  most: number,
): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const propose = (a: NamedOrganisation, b: NamedOrganisation, reason: DuplicatePair["reason"], score: number) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const key = `${first.id} ${second.id}`;
    if (first.id === second.id || dismissed.has(key) || (pairs.get(key)?.score ?? 0) >= score) return;
    pairs.set(key, { aId: first.id, bId: second.id, reason, score });
  };
  const byName = new Map<string, NamedOrganisation>();
  const blocks = new Map<string, { organisation: NamedOrganisation; core: string }[]>();
  for (const organisation of organisations) {
    for (const text of new Set(Object.values(organisation.name).filter((name): name is string => Boolean(name)))) {
      const folded = fold(text);
      const same = byName.get(folded);
      if (same) propose(same, organisation, "name", 1);
      else byName.set(folded, organisation);
      const core = nameCore(text);
      const block = `${organisation.country} ${[...core].slice(0, 2).join("")}`;
      const members = blocks.get(block) ?? [];
      if (members.length < LARGEST_BLOCK) members.push({ organisation, core });
      blocks.set(block, members);
    }
  }
  for (const members of blocks.values())
    members.forEach((one, i) => {
      for (const other of members.slice(i + 1)) {
        if (one.organisation === other.organisation) continue;
        const score = likeness(one.core, other.core);
        if (score >= SIMILAR) propose(one.organisation, other.organisation, "similar_name", Math.min(score, 0.999));
      }
    });
  return [...pairs.values()]
    .sort((a, b) => b.score - a.score || (a.aId + a.bId < b.aId + b.bId ? -1 : 1))
    .slice(0, most);
}
