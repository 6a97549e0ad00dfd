import type { Pieces } from "./unigram.ts";

/** Greedy longest-first pieces (Wu and others 2016); a word that cannot be cut whole is unknown. O(length²). */
export function wordPiece(
  vocab: Readonly<Record<string, number>>,
  unknownId: number,
  { prefix, longestWord }: { readonly prefix: string; readonly longestWord: number },
): Pieces {
  const ids = new Map(Object.entries(vocab));
  return (word) => {
    const letters = [...word];
    if (letters.length > longestWord) return [unknownId];
    const out: number[] = [];
    for (let start = 0; start < letters.length;) {
      let end = letters.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = ids.get((start === 0 ? "" : prefix) + letters.slice(start, end).join(""));
        if (id !== undefined) break;
      }
      if (id === undefined) return [unknownId];
      out.push(id);
      start = end;
    }
    return out;
  };
}
