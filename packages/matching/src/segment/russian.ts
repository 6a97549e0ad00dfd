import { stemRussian, type GeneralLexicon } from "@songhua/lexicon";

/** Entry of a Russian word (lower case, ё as е): the form itself, else its stem, else a stem an alternation apart; or -1. */
export function russianEntry(word: string, general: GeneralLexicon): number {
  const form = general.find("ru", word);
  if (form >= 0) return form;
  const stem = stemRussian(word);
  const found = general.find("ru", `~${stem}`);
  if (found >= 0 || stem.length < 3) return found;
  for (const other of alternants(stem)) {
    const entry = general.find("ru", `~${other}`);
    if (entry >= 0) return entry;
  }
  return -1;
}

/** Entry of a phrase of stems, or -1. */
export function russianPhrase(words: readonly string[], general: GeneralLexicon): number {
  return general.find("ru", `~${words.map(stemRussian).join(" ")}`);
}

/** [ending of a stem, what it may be in other forms]: fleeting vowels and the consonants verbs change. */
const ALTERNATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([бвгджзклмнпрстфхцчшщ])([кцнл])$/, ["$1о$2", "$1е$2"]],
  [/[ое]([кцнл])$/, ["$1", "ь$1"]],
  [/ш$/, ["с", "х"]],
  [/ж$/, ["г", "з", "д"]],
  [/ч$/, ["к", "т"]],
  [/щ$/, ["ст", "ск", "т"]],
  [/([бпвмф])л$/, ["$1"]],
  [/(ыва|ива|ова|ева|ва)$/, ["", "а"]],
  [/у$/, ["ова", "ева"]],
  [/(а|я|и|е)$/, [""]],
  [/([^аеиоуыэюя])$/, ["$1а", "$1и", "$1е"]],
];

function* alternants(stem: string): Generator<string> {
  for (const [ending, others] of ALTERNATIONS)
    if (ending.test(stem)) for (const other of others) yield stem.replace(ending, other);
}
