import { fileURLToPath } from "node:url";
import { text } from "../cache.ts";
import { addGlosses, rowOf, type Evidence } from "../evidence.ts";

/** A list of own/: a word, a tab, its English meanings with semicolons between them; # begins a remark. */
export function ownList(name: string): Evidence {
  const evidence: Evidence = new Map();
  for (const line of text(fileURLToPath(new URL(`../own/${name}.txt`, import.meta.url))).split("\n")) {
    const [word, meanings] = line.split("\t");
    if (word === undefined || meanings === undefined || word.startsWith("#")) continue;
    addGlosses(rowOf(evidence, word.normalize("NFC")), meanings.split(";"));
  }
  return evidence;
}
