import type { GeneralLexicon } from "@songhua/lexicon";
import type { CutWord } from "./cut-word.ts";
import { logFrequency } from "./frequency.ts";
import { readings, type Edge } from "./lattice.ts";

const LONGEST_WORD = 8;
/** Log-weight of a further character in a word whose frequency is not known, over that of the word. */
const FURTHER_CHARACTER = 1.5;
const UNKNOWN_CHARACTER = -14;

interface Cut {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a run of simplified Chinese characters, `text[from..to)`, into headwords of the lexicon, every likely cut with its
 * share; characters that belong to none come out as unknown, joined where they stand together. O(length × longest word).
 */
export function cutChinese(text: string, from: number, to: number, general: GeneralLexicon): CutWord[] {
  const longest = Math.min(LONGEST_WORD, general.longest("zh"));
  const edges: Edge<Cut>[] = [];
  const found = new Int32Array(longest);
  for (let i = from; i < to; i++) {
    general.findFrom("zh", text, i, found);
    const single = found[0]! >= 0;
    for (let j = i + 1; j <= Math.min(to, i + longest); j++) {
      const entry = found[j - i - 1]!;
      if (entry < 0) continue;
      const logWeight = logFrequency(general, entry, FURTHER_CHARACTER * (j - i - 1));
      edges.push({ from: i - from, to: j - from, logWeight, item: { entry, from: i, to: j } });
    }
    if (!single)
      edges.push({
        from: i - from,
        to: i + 1 - from,
        logWeight: UNKNOWN_CHARACTER,
        item: { entry: -1, from: i, to: i + 1 },
      });
  }
  const words: CutWord[] = [];
  let unknown: { from: number; to: number } | undefined;
  const endUnknown = (): void => {
    if (unknown)
      words.push({ identity: { kind: "unknown", key: text.slice(unknown.from, unknown.to) }, share: 1, ...unknown });
    unknown = undefined;
  };
  for (const { item, share } of readings(edges, to - from + 1, [to - from])) {
    if (item.entry < 0) {
      if (share < 0.5) continue;
      if (unknown?.to === item.from) unknown = { from: unknown.from, to: item.to };
      else {
        endUnknown();
        unknown = { from: item.from, to: item.to };
      }
    } else words.push({ identity: { kind: "entry", entry: item.entry }, share, from: item.from, to: item.to });
  }
  endUnknown();
  return words;
}
