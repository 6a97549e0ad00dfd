import type { MultiText } from "@songhua/kernel";
import { HAN_VARIANTS } from "@songhua/lexicon";

/** Legal forms and their usual short forms, folded. What is left of a name is what tells two organisations apart. */
const LEGAL_FORMS = [
  "有限责任公司",
  "股份有限公司",
  "集团有限公司",
  "有限公司",
  "集团公司",
  "公司",
  "集团",
  "общество с ограниченной ответственностью",
  "публичное акционерное общество",
  "непубличное акционерное общество",
  "закрытое акционерное общество",
  "открытое акционерное общество",
  "акционерное общество",
  "индивидуальный предприниматель",
  "автономная некоммерческая организация",
  "ооо",
  "оао",
  "зао",
  "пао",
  "нао",
  "ао",
  "ип",
  "ано",
  "주식회사",
  "유한책임회사",
  "유한회사",
  "유한공사",
  "company limited",
  "co ltd",
  "co",
  "ltd",
  "limited",
  "llc",
  "inc",
  "corporation",
  "corp",
  "jsc",
  "plc",
  "gmbh",
];
/* Where words have spaces a form must be a word of its own; Han and Hangul are cut at the ends of the name. */
const SPACED_FORMS = new Set(LEGAL_FORMS.filter((form) => /^[a-zа-я ]+$/.test(form)));
const JOINED_FORMS = LEGAL_FORMS.filter((form) => !SPACED_FORMS.has(form)).map((form) => fold(form));

/** Lower case, one form for full-width and variant characters, words apart by one space, no punctuation. */
function words(text: string): string {
  return [...text.normalize("NFKC").toLowerCase().replaceAll("ё", "е")]
    .map((character) => HAN_VARIANTS.get(character) ?? character)
    .join("")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** Folds a text for search and exact comparison: as `words`, without spaces. Equal names in different dress fold the same. */
export function fold(text: string): string {
  return words(text).replaceAll(" ", "");
}

/** Every language version folded, each once, one a line: what `name_key` columns hold. */
export function nameKey(name: MultiText): string {
  const texts = Object.values(name).filter((text): text is string => Boolean(text));
  return [...new Set(texts.map(fold))].join("\n");
}

/** A name folded and without its legal form ("Россия" and "ООО «Россия»" give the same); never empty for a name that is not. */
export function nameCore(text: string): string {
  let spaced = ` ${words(text.replace(/\(주\)|（주）|㈜/g, " "))} `;
  for (const form of SPACED_FORMS) spaced = spaced.replaceAll(` ${form} `, " ");
  let core = spaced.replaceAll(" ", "");
  for (const form of JOINED_FORMS) {
    if (core.endsWith(form) && core.length > form.length) core = core.slice(0, -form.length);
    if (core.startsWith(form) && core.length > form.length) core = core.slice(form.length);
  }
  return core === "" ? fold(text) : core;
}

/**
 * Likeness of two short texts in [0, 1] by Jaro–Winkler (prefix weight 0.1, at most 4 characters).
 * Source: Winkler 1990, "String comparator metrics and enhanced decision rules". O(|a|·|b|).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [[...a], [...b]];
  if (first.length === 0 || second.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(first.length, second.length) / 2) - 1);
  const taken = new Array<boolean>(second.length).fill(false);
  const common: string[] = [];
  first.forEach((character, i) => {
    const end = Math.min(second.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (taken[j] || second[j] !== character) continue;
      taken[j] = true;
      common.push(character);
      break;
    }
  });
  if (common.length === 0) return 0;
  const other = second.filter((_, j) => taken[j]);
  const swapped = common.filter((character, i) => character !== other[i]).length / 2;
  const m = common.length;
  const jaro = (m / first.length + m / second.length + (m - swapped) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && first[prefix] !== undefined && first[prefix] === second[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
