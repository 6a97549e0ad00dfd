import { npmFile, text } from "../cache.ts";

/** Counts of Chinese words in the corpus of jieba's dictionary. */
export function chineseCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text(npmFile("@node-rs/jieba", "dict.txt")).split("\n")) {
    const [word, count] = line.split(" ");
    if (word !== undefined && count !== undefined) counts.set(word, Number(count));
  }
  return counts;
}
