import type { Concept } from "@songhua/lexicon";
import { normalise } from "../normalise/normalise.ts";
import { unitsOf, type Unit } from "./units.ts";

interface Node {
  readonly next: Map<string, Node>;
  /** Indexes of the concepts whose name ends here, ascending. */
  readonly concepts: number[];
}

/** All names of all concepts as one trie over units. Scripts do not mix their keys, so one trie serves all languages. */
export interface PhraseTrie {
  readonly concepts: readonly Concept[];
  readonly root: Node;
}

export interface PhraseMatch {
  /** Units [first, last] of the text, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly concepts: readonly number[];
}

/** Builds the trie. O(total length of all names). */
export function phraseTrie(concepts: readonly Concept[]): PhraseTrie {
  const root: Node = { next: new Map(), concepts: [] };
  concepts.forEach((concept, index) => {
    for (const name of [...Object.values(concept.names).flat(), ...concept.koCN]) {
      let node = root;
      for (const unit of unitsOf(normalise(name))) {
        let child = node.next.get(unit.key);
        if (!child) node.next.set(unit.key, (child = { next: new Map(), concepts: [] }));
        node = child;
      }
      if (node !== root && node.concepts.at(-1) !== index) node.concepts.push(index);
    }
  });
  return { concepts, root };
}

/**
 * The longest name that starts at unit `first` and ends before unit `limit`, or `undefined`. A name may run over white
 * space and hyphens, never over punctuation; Chinese and Korean names start a run over white space only at a word's
 * head, and one Korean syllable or Chinese character is a name only where the whole word (and a particle) is that.
 * O(length of the longest name).
 */
export function longestName(
  trie: PhraseTrie,
  units: readonly Unit[],
  first: number,
  limit: number,
  acceptsEnd: (first: number, last: number) => boolean,
): PhraseMatch | undefined {
  let node: Node | undefined = trie.root;
  let best: PhraseMatch | undefined;
  for (let i = first; i < limit; i++) {
    const unit = units[i]!;
    if (i > first && unit.gap === "break") break;
    if (i > first && unit.gap === "space" && unit.script === "hangul" && units[first]!.gap === "none") break;
    node = node.next.get(unit.key);
    if (!node) break;
    if (node.concepts.length > 0 && acceptsEnd(first, i)) best = { first, last: i, concepts: node.concepts };
  }
  return best;
}
