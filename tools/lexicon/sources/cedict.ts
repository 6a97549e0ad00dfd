import { addGlosses, addRow, rowOf, type Evidence } from "../evidence.ts";
import { npmFile } from "../cache.ts";

export interface CedictWord {
  readonly traditional: string;
  readonly simplified: string;
  readonly glosses: readonly string[];
}

type CedictLine = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  glosses: string | readonly string[],
];

/** "variant of 餵|喂[wei4]", "abbr. for 中华人民共和国": the word that stands in the gloss. */
const REFERENCE =
  /(?:variant of|see(?: also)?|abbr\. for|same as|equivalent to|also written) ([^\s[|,;]+)(?:\|([^\s[,;]+))?\[/;
const NO_MEANING = /^(?:CL:|also pr\.|Taiwan pr\.|old variant|used in |\(bound form\)$|Kangxi radical|radical )/;

/** Senses of a CC-CEDICT entry as separate glosses. */
function senses(glosses: string | readonly string[]): string[] {
  return (typeof glosses === "string" ? [glosses] : [...glosses])
    .flatMap((gloss) => gloss.split(/;/))
    .map((gloss) => gloss.trim())
    .filter((gloss) => gloss !== "" && !NO_MEANING.test(gloss));
}

export async function cedictWords(): Promise<CedictWord[]> {
  const module = (await import(npmFile("cc-cedict", "data/all.js"))) as { default: { all: readonly CedictLine[] } };
  return module.default.all.map(([traditional, simplified, , glosses]) => ({
    traditional,
    simplified,
    glosses: senses(glosses),
  }));
}

/** Glosses of names ("surname Wang", "Mount Tai") count little where the word has another meaning. */
function weightOf(gloss: string): number {
  return /^surname |^variant|^old name|^\(archaic|^\(old\)|^\(literary/.test(gloss) ? 0.15 : 1;
}

/** Simplified words with the stems of their glosses; variants take the meaning of the word they are a variant of. */
export function chineseGlosses(words: readonly CedictWord[]): Evidence {
  const evidence: Evidence = new Map();
  const references: [string, string][] = [];
  for (const { simplified, glosses } of words) {
    for (const gloss of glosses) {
      const reference = REFERENCE.exec(gloss);
      if (reference !== null) references.push([simplified, reference[2] ?? reference[1]!]);
    }
    const own = glosses.filter((gloss) => !/[一-鿿]/.test(gloss));
    own.forEach((gloss, i) => {
      const row = new Map<string, number>();
      addGlosses(row, [gloss]);
      addRow(rowOf(evidence, simplified), row, weightOf(gloss) / (1 + 0.15 * i));
    });
  }
  const resolved = references.map(([word, target]) => [word, evidence.get(target)] as const);
  for (const [word, row] of resolved)
    if (row !== undefined && (evidence.get(word)?.size ?? 0) === 0) addRow(rowOf(evidence, word), row, 1);
  for (const [word, row] of evidence) if (row.size === 0) evidence.delete(word);
  return evidence;
}
