export { LANGUAGES, languageOf, parseConcepts, type Concept, type ConceptId, type Language } from "./concept.ts";
export { CONCEPTS, LEXICON_VERSION, conceptById, conceptLabel } from "./lexicon.ts";
export { KOREAN_ENDINGS, KOREAN_LOAN_SPELLINGS } from "./korean.ts";
export { HAN_VARIANTS } from "./han-variants.ts";
export { STOP_WORDS } from "./stop-words.ts";
