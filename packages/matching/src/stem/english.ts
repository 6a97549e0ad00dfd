/**
 * The Snowball stemmer for English ("Porter2", M. F. Porter and R. Boulton), after its published description. The general
 * lexicon's stems are made by the same algorithm, so the two must agree letter for letter.
 */
const EXCEPTIONS = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ...["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map((word): [string, string] => [word, word]),
]);
const EXCEPTIONS_AFTER_PLURAL = new Set([
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "proceed",
  "exceed",
  "succeed",
]);

const VOWEL = /[aeiouy]/;
const DOUBLE = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** [ending, what replaces it], longest first, applied inside R1. */
const STEP_2: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const STEP_4 = [..."ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic".split(" ")];

/** Stem of a lower-case English word; words of one or two letters stay. O(length). */
export function englishStem(source: string): string {
  const known = EXCEPTIONS.get(source);
  if (known !== undefined) return known;
  if (source.length <= 2) return source;
  let word = source
    .replace(/^'/, "")
    .replace(/^y|([aeiouy])y/g, (found, vowel: string | undefined) => `${vowel ?? ""}Y`);
  const r1 = startOfR1(word);
  const r2 = regionAfter(word, r1);
  word = word.replace(/('s'|'s|')$/, "");
  word = plural(word);
  if (EXCEPTIONS_AFTER_PLURAL.has(word)) return word;
  word = pastAndGerund(word, r1);
  word = word.replace(/(.[^aeiouy])[yY]$/, "$1i");
  word = derivation(word, r1);
  word = derivationDeeper(word, r1, r2);
  word = residue(word, r2);
  word = finalLetter(word, r1, r2);
  return word.toLowerCase();
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function startOfR1(word: string): number {
  const prefix = /^(gener|commun|arsen)/.exec(word);
  return prefix ? prefix[0].length : regionAfter(word, 0);
}

function plural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/(ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(word)) return word;
  return word.endsWith("s") && VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string, r1: number): string {
  const eed = /(eedly|eed)$/.exec(word);
  if (eed) return eed.index >= r1 ? `${word.slice(0, eed.index)}ee` : word;
  const ending = /(ingly|edly|ing|ed)$/.exec(word);
  if (!ending) return word;
  const stem = word.slice(0, ending.index);
  if (!VOWEL.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLE.test(stem)) return stem.slice(0, -1);
  return r1 >= stem.length && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function endsInShortSyllable(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

function derivation(word: string, r1: number): string {
  const rule = STEP_2.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const [ending, instead] = rule;
  const stem = word.slice(0, -ending.length);
  if (stem.length < r1) return word;
  if (ending === "ogi" && !stem.endsWith("l")) return word;
  if (ending === "li" && !/[cdeghkmnrt]$/.test(stem)) return word;
  return stem + instead;
}

function derivationDeeper(word: string, r1: number, r2: number): string {
  const rule = STEP_3.find(([ending]) => word.endsWith(ending));
  if (!rule) return word;
  const [ending, instead] = rule;
  const stem = word.slice(0, -ending.length);
  if (stem.length < (ending === "ative" ? r2 : r1)) return word;
  return stem + instead;
}

function residue(word: string, r2: number): string {
  const ending = STEP_4.find((candidate) => word.endsWith(candidate));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.length < r2 || (ending === "ion" && !/[st]$/.test(stem))) return word;
  return stem;
}

function finalLetter(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith("e")) return stem.length >= r2 || (stem.length >= r1 && !endsInShortSyllable(stem)) ? stem : word;
  return word.endsWith("ll") && stem.length >= r2 ? stem : word;
}
