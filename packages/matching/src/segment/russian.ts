import { stemRussian, type GeneralLexicon } from "@songhua/lexicon";
import { remembered } from "../stem/remembered.ts";

const stemOf = remembered(stemRussian);
const ENTRIES = new WeakMap<GeneralLexicon, (word: string) => number>();

/** Entry of a Russian word (lower case, ё as е): the form itself, else its stem, else a stem an alternation apart; or -1. */
export function russianEntry(word: string, general: GeneralLexicon): number {
  let entryOf = ENTRIES.get(general);
  if (!entryOf) ENTRIES.set(general, (entryOf = remembered((one) => lookUp(one, general))));
  return entryOf(word);
}

function lookUp(word: string, general: GeneralLexicon): number {
  const form = general.find("ru", word);
  if (form >= 0) return form;
  const stem = stemOf(word);
  const found = general.find("ru", `~${stem}`);
  if (found >= 0 || stem.length < 3) return found;
  for (const other of alternants(stem)) {
    const entry = general.find("ru", `~${other}`);
    if (entry >= 0) return entry;
  }
  const imperfective = stem.replace(PERFECTIVE, "");
  return imperfective.length >= 4 && imperfective !== stem ? general.find("ru", `~${imperfective}`) : -1;
}

/** Entry of a phrase of stems, or -1. */
export function russianPhrase(words: readonly string[], general: GeneralLexicon): number {
  return general.find("ru", `~${words.map(stemOf).join(" ")}`);
}

/** [ending of a stem, what it may be in other forms]: fleeting vowels and the consonants verbs change. */
const ALTERNATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([бвгджзклмнпрстфхцчшщ])([бвгджзклмнпрстфхцч])$/, ["$1о$2", "$1е$2"]],
  [/[ое]([бвгджзклмнпрстфхцч])$/, ["$1", "ь$1"]],
  [/ш$/, ["с", "х"]],
  [/ж$/, ["г", "з", "д"]],
  [/ч$/, ["к", "т"]],
  [/щ$/, ["ст", "ск", "т"]],
  [/с$/, ["ш"]],
  [/з$/, ["ж"]],
  [/т$/, ["ч", "щ"]],
  [/д$/, ["жд", "ж"]],
  [/([бпвмф])$/, ["$1л"]],
  [/([бпвмф])л$/, ["$1"]],
  [/л$/, ["т", ""]],
  [/(ыва|ива|ова|ева|ва)$/, ["", "а"]],
  [/у$/, ["ова", "ева"]],
  [/(а|я|и|е)$/, [""]],
  [/([^аеиоуыэюя])$/, ["$1а", "$1и", "$1е", "$1ива", "$1ыва"]],
];
/** Prefixes that make a verb perfective; what is left is often known, and about the same. */
const PERFECTIVE = /^(?:пере|при|про|раз|рас|под|вы|за|на|об|от|по|до|из|ис|воз|с|у|о)(?=[бвгджзклмнпрстфхцчшщ].{2})/;

function* alternants(stem: string): Generator<string> {
  for (const [ending, others] of ALTERNATIONS)
    if (ending.test(stem)) for (const other of others) yield stem.replace(ending, other);
}
