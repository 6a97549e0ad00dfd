/**
 * English stems by the Snowball "english" (Porter2) algorithm, written from its published description
 * (M. Porter, snowballstem.org/algorithms/english/stemmer.html).
 */

const VOWELS = "aeiouy";
const DOUBLES = new Set(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]);
const LI_ENDING = "cdeghkmnrt";

const EXCEPTIONS: Readonly<Record<string, string>> = {
  skis: "ski",
  skies: "sky",
  dying: "die",
  lying: "lie",
  tying: "tie",
  idly: "idl",
  gently: "gentl",
  ugly: "ugli",
  early: "earli",
  only: "onli",
  singly: "singl",
  sky: "sky",
  news: "news",
  howe: "howe",
  atlas: "atlas",
  cosmos: "cosmos",
  bias: "bias",
  andes: "andes",
};
const KEPT_AFTER_1A = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);

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
const STEP_4 = "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic".split(" ");

const isVowel = (text: string, at: number): boolean => VOWELS.includes(text[at]!);

/** Start of the region after the first consonant that follows a vowel, from `from` on. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (!isVowel(word, i) && isVowel(word, i - 1)) return i + 1;
  return word.length;
}

function firstRegion(word: string): number {
  for (const prefix of ["gener", "commun", "arsen"]) if (word.startsWith(prefix)) return prefix.length;
  return regionAfter(word, 0);
}

function hasVowel(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isVowel(text, i)) return true;
  return false;
}

/** A short syllable ends the text: vowel + consonant other than w, x, Y after a consonant, or a vowel + consonant alone. */
function endsInShortSyllable(text: string): boolean {
  const n = text.length;
  if (n === 2) return isVowel(text, 0) && !isVowel(text, 1);
  return (
    n > 2 && !isVowel(text, n - 3) && isVowel(text, n - 2) && !isVowel(text, n - 1) && !"wxY".includes(text[n - 1]!)
  );
}

function step1a(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ied") || word.endsWith("ies")) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith("us") || word.endsWith("ss")) return word;
  return word.endsWith("s") && hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  for (const end of ["eedly", "eed"])
    if (word.endsWith(end)) return word.length - end.length >= r1 ? `${word.slice(0, -end.length)}ee` : word;
  const end = ["ingly", "edly", "ing", "ed"].find((it) => word.endsWith(it));
  if (end === undefined) return word;
  const stem = word.slice(0, -end.length);
  if (!hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLES.has(stem.slice(-2))) return stem.slice(0, -1);
  return endsInShortSyllable(stem) && r1 >= stem.length ? `${stem}e` : stem;
}

function step2(word: string, r1: number): string {
  for (const [end, by] of STEP_2) {
    if (!word.endsWith(end)) continue;
    const at = word.length - end.length;
    if (at < r1) return word;
    if (end === "ogi" && word[at - 1] !== "l") return word;
    if (end === "li" && (at === 0 || !LI_ENDING.includes(word[at - 1]!))) return word;
    return word.slice(0, at) + by;
  }
  return word;
}

function step3(word: string, r1: number, r2: number): string {
  for (const [end, by] of STEP_3) {
    if (!word.endsWith(end)) continue;
    const at = word.length - end.length;
    if (at < r1 || (end === "ative" && at < r2)) return word;
    return word.slice(0, at) + by;
  }
  return word;
}

function step4(word: string, r2: number): string {
  const end = STEP_4.find((it) => word.endsWith(it));
  if (end === undefined) return word;
  const at = word.length - end.length;
  if (at < r2 || (end === "ion" && !/[st]$/.test(word.slice(0, at)))) return word;
  return word.slice(0, at);
}

function step5(word: string, r1: number, r2: number): string {
  const at = word.length - 1;
  if (word.endsWith("e") && (at >= r2 || (at >= r1 && !endsInShortSyllable(word.slice(0, at)))))
    return word.slice(0, at);
  return word.endsWith("ll") && at >= r2 ? word.slice(0, at) : word;
}

/**
 * The Snowball stem of a lower-case English word: "services" and "service" → "servic", "batteries" → "batteri".
 * Words of up to two letters are their own stem. Anything but a–z and the apostrophe is kept as it is. O(length).
 */
export function stemEnglish(input: string): string {
  if (input.length <= 2) return input;
  let word = input.replace(/’/g, "'").replace(/^'/, "");
  const exception = Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : undefined;
  if (exception !== undefined) return exception;
  word = word.replace(/^y|([aeiouy])y/g, (hit, vowel: string | undefined) =>
    vowel === undefined ? "Y" : `${hit[0]}Y`,
  );
  const r1 = firstRegion(word);
  const r2 = regionAfter(word, r1);
  word = step1a(word.replace(/('s'|'s|')$/, ""));
  if (KEPT_AFTER_1A.has(word)) return word;
  word = step1b(word, r1);
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, "i");
  word = step4(step3(step2(word, r1), r1, r2), r2);
  return step5(word, r1, r2).replace(/Y/g, "y");
}
