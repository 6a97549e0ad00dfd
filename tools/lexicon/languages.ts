import { aligned } from "./align.ts";
import { addGlosses, knownOr, mixed, onlyNew, rowOf, type Evidence } from "./evidence.ts";
import { cedictWords, chineseGlosses } from "./sources/cedict.ts";
import { edictWords, type EdictWord } from "./sources/edict.ts";
import { japaneseRussian, wikdict } from "./sources/freedict.ts";
import { chineseCounts } from "./sources/jieba.ts";
import { koreanLoanwords } from "./sources/loanwords.ts";
import { asGlosses, cldrAnnotations, cldrNames, mapNames } from "./sources/names.ts";
import { russianForms, type RussianForms } from "./sources/opencorpora.ts";
import { ownList } from "./sources/own.ts";
import {
  chromiumMessages,
  codeMessages,
  libreOfficeHelp,
  libreOfficeMessages,
  type Foreign,
  type Pair,
} from "./sources/parallel.ts";
import { pivoted, russianKeys } from "./sources/russian.ts";
import { sinoKorean } from "./sources/sino-korean.ts";
import { wordNet, type WordNet } from "./sources/wordnet.ts";
import { chineseTokens, koreanTokens, russianTokens } from "./tokens.ts";

/** How much each source counts for a word that several know; found on the tuning set of ../shared/bench/matching. */
export const WEIGHTS = {
  "zh.cedict": 1,
  "zh.cldr": 0.2,
  "zh.map": 0.1,
  "zh.aligned": 0.3,
  "ko.own": 1.5,
  "ko.attested": 0.6,
  "ko.spelled": 0.15,
  "ko.cldr": 0.5,
  "ko.map": 0.3,
  "ko.aligned": 0.25,
  "ko.loans": 0.3,
  "ru.own": 1.5,
  "ru.jpn": 1,
  "ru.pol": 1,
  "ru.ell": 1,
  "ru.cldr": 0.5,
  "ru.map": 0.3,
  "ru.aligned": 0.25,
};
export type SourceName = keyof typeof WEIGHTS;

export interface Languages {
  readonly zh: Evidence;
  readonly ko: Evidence;
  readonly ru: Evidence;
  readonly chineseCounts: ReadonlyMap<string, number>;
  readonly wordNet: WordNet;
}

/** Verb and adjective endings: an unknown word with one is a conjugated form, which the encoder takes apart itself. */
const CONJUGATED = /([면고지서다는은던된한할될록려거게며자요죠까네기음]|[아어여해돼][야도서]?|[습합됩입]니.?)$/;
const CYRILLIC = /[а-яё]/;
const LEAST_LOANWORD_USES = 8;

const pairs = (language: Foreign): Pair[] => [
  ...libreOfficeHelp(language),
  ...libreOfficeMessages(language),
  ...chromiumMessages(language),
  ...codeMessages(language),
  ...cldrNames(language),
  ...Object.values(cldrAnnotations(language)).flat(),
  ...mapNames(language),
];

function japaneseGlosses(edict: readonly EdictWord[]): Evidence {
  const evidence: Evidence = new Map();
  for (const { spelling, reading, glosses } of edict)
    for (const word of new Set([spelling, reading])) addGlosses(rowOf(evidence, word), glosses);
  return evidence;
}

function englishGlosses(pair: string): Evidence {
  const evidence: Evidence = new Map();
  for (const { headwords, senses } of wikdict(pair, /^[a-z' -]+$/))
    for (const headword of headwords) for (const sense of senses) addGlosses(rowOf(evidence, headword), sense);
  return evidence;
}

/** The evidence of each source, before it is weighed. */
export interface Collected {
  readonly sources: Readonly<Record<SourceName, Evidence>>;
  readonly forms: RussianForms;
  readonly chineseCounts: ReadonlyMap<string, number>;
  readonly wordNet: WordNet;
}

/** Reads all sources. `remember` wraps the costly alignments, so that an experiment can keep their results. */
export async function collect(
  remember: (name: string, make: () => Evidence) => Evidence = (_name, make) => make(),
): Promise<Collected> {
  const [cedict, edict, counts, words, forms] = [
    await cedictWords(),
    edictWords(),
    chineseCounts(),
    wordNet(),
    await russianForms(),
  ];
  const cldr = (language: Foreign): Evidence =>
    asGlosses([...cldrNames(language), ...cldrAnnotations(language).names], language);
  const map = (language: Foreign): Evidence => asGlosses(mapNames(language), language);

  const chinese = chineseGlosses(cedict);
  const zhAligned = remember("zh", () => aligned(pairs("zh"), chineseTokens(chinese, counts)));

  const own = ownList("korean-basic");
  const { attested, spelled } = sinoKorean(cedict, edict, counts);
  const koCldr = cldr("ko");
  const koBase: Evidence = new Map([...own, ...attested, ...koCldr]);
  const koAligned = remember("ko", () => aligned(pairs("ko"), koreanTokens(koBase)));

  const japanese = japaneseGlosses(edict);
  const sources: Collected["sources"] = {
    "zh.cedict": chinese,
    "zh.cldr": cldr("zh"),
    "zh.map": map("zh"),
    "zh.aligned": knownOr(zhAligned, chinese, (word) => word.length > 1),
    "ko.own": own,
    "ko.attested": attested,
    "ko.spelled": spelled,
    "ko.cldr": koCldr,
    "ko.map": map("ko"),
    "ko.aligned": knownOr(koAligned, koBase, (word) => word.length > 1 && !CONJUGATED.test(word)),
    "ko.loans": onlyNew(koreanLoanwords(words.documents.counts, LEAST_LOANWORD_USES), koBase),
    "ru.own": ownList("russian-basic"),
    "ru.jpn": pivoted(japaneseRussian(), japanese),
    "ru.pol": pivoted(wikdict("pol-rus", CYRILLIC), englishGlosses("pol-eng")),
    "ru.ell": pivoted(wikdict("ell-rus", CYRILLIC), englishGlosses("ell-eng")),
    "ru.cldr": cldr("ru"),
    "ru.map": map("ru"),
    "ru.aligned": remember("ru", () => aligned(pairs("ru"), russianTokens(forms))),
  };
  return { sources, forms, chineseCounts: counts, wordNet: words };
}

/** The words of all languages with their English stems; a source of weight 0 is left out. */
export function combine(collected: Collected, weights: Readonly<Record<SourceName, number>> = WEIGHTS): Languages {
  const names = Object.keys(WEIGHTS) as SourceName[];
  const mix = (language: Foreign): Evidence =>
    mixed(
      names
        .filter((name) => name.startsWith(language) && weights[name] > 0)
        .map((name) => ({ evidence: collected.sources[name], weight: weights[name] })),
    );
  return {
    zh: mix("zh"),
    ko: mix("ko"),
    ru: russianKeys(mix("ru"), collected.forms),
    chineseCounts: collected.chineseCounts,
    wordNet: collected.wordNet,
  };
}
