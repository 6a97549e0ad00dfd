import { stemRussian } from "../../../packages/lexicon/src/general/stem-russian.ts";
import { addRow, normalised, rowOf, type Evidence } from "../evidence.ts";
import type { FreedictWord } from "./freedict.ts";
import type { RussianForms } from "./opencorpora.ts";

const RUSSIAN = /^[а-яё-]+( [а-яё-]+){0,2}$/;

/**
 * Russian words through words of a third language whose English and Russian meanings are known; each foreign word shares its
 * English meaning among its Russian translations.
 */
export function pivoted(dictionary: readonly FreedictWord[], english: Evidence): Evidence {
  const evidence: Evidence = new Map();
  for (const { headwords, senses } of dictionary) {
    const meaning = new Map<string, number>();
    for (const headword of headwords) addRow(meaning, normalised(english.get(headword) ?? new Map()), 1);
    if (meaning.size === 0) continue;
    const words = new Set(senses.flat().filter((word) => RUSSIAN.test(word)));
    for (const word of words) addRow(rowOf(evidence, word.replace(/ё/g, "е")), normalised(meaning), words.size ** -0.5);
  }
  return evidence;
}

/**
 * Keys under which Russian words are found (see GeneralLexicon): "~" + stem for the stems of all forms of a word, and forms
 * as they are written where only some of the words that share their stem have them.
 */
export function russianKeys(words: Evidence, forms: RussianForms): Evidence {
  const keys: Evidence = new Map();
  const owners = new Map<string, Map<string, number>>();
  const formOwners = new Map<string, Set<string>>();
  for (const [word, row] of words) {
    const meaning = normalised(row);
    if (/[ -]/.test(word)) {
      addRow(rowOf(keys, `~${word.split(/[ -]/).map(stemRussian).join(" ")}`), meaning, 1);
      continue;
    }
    for (const form of forms.formsOf(word)) {
      const stem = stemRussian(form);
      const own = rowOf(owners, stem);
      own.set(word, (own.get(word) ?? 0) + 1);
      let heirs = formOwners.get(form);
      if (heirs === undefined) formOwners.set(form, (heirs = new Set()));
      heirs.add(word);
    }
  }
  for (const [stem, own] of owners) {
    const most = Math.max(...own.values());
    for (const [word, count] of own) addRow(rowOf(keys, `~${stem}`), normalised(words.get(word)!), count / most);
  }
  for (const [form, heirs] of formOwners) {
    const own = owners.get(stemRussian(form))!;
    if (heirs.size === own.size) continue;
    for (const word of heirs) addRow(rowOf(keys, form), normalised(words.get(word)!), 1);
  }
  return keys;
}
