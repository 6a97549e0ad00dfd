export { LANGUAGES, languageOf, parseConcepts, type Concept, type ConceptId, type Language } from "./concept.ts";
export { CONCEPTS, LEXICON_VERSION, conceptById, conceptLabel } from "./lexicon.ts";
export { KOREAN_ENDINGS, KOREAN_LOAN_SPELLINGS } from "./korean.ts";
export { HAN_VARIANTS } from "./han-variants.ts";
export { STOP_WORDS } from "./stop-words.ts";
export {
  LexiconFileError,
  openGeneralLexicon,
  type GeneralLexicon,
  type WeightedRows,
} from "./general/general-lexicon.ts";
export { writeGeneralLexicon, type LexiconContent, type LexiconEntry } from "./general/write-general-lexicon.ts";
export { stemEnglish } from "./general/stem-english.ts";
export { stemRussian } from "./general/stem-russian.ts";
