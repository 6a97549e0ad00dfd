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
  "ko.spelled": 0.22,
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

export interface Options {
  readonly weights: Readonly<Record<SourceName, number>>;
  /** Wraps costly steps, so that an experiment can keep their results. */
  readonly remember: (name: string, make: () => Evidence) => Evidence;
}

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
const LEAST_LOANWORD_USES = 5;

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

/** The words of all languages with their English stems. */
export async function languages({ weights, remember }: Options): Promise<Languages> {
  const mix = (sources: Partial<Record<SourceName, Evidence>>): Evidence =>
    mixed(
      Object.entries(sources)
        .map(([name, evidence]) => ({ evidence, weight: weights[name as SourceName] }))
        .filter(({ weight }) => weight > 0),
    );
  const named = (language: Foreign): { cldr: Evidence; map: Evidence } => ({
    cldr: asGlosses([...cldrNames(language), ...cldrAnnotations(language).names], language),
    map: asGlosses(mapNames(language), language),
  });
  const words = wordNet();
  const [cedict, edict, counts] = [await cedictWords(), edictWords(), chineseCounts()];

  const chinese = chineseGlosses(cedict);
  const zhAligned = remember("zh", () => aligned(pairs("zh"), chineseTokens(chinese, counts)));
  const zhNames = named("zh");
  const zh = mix({
    "zh.cedict": chinese,
    "zh.cldr": zhNames.cldr,
    "zh.map": zhNames.map,
    "zh.aligned": knownOr(zhAligned, chinese, (word) => word.length > 1),
  });

  const { attested, spelled } = sinoKorean(cedict, edict, counts);
  const own = ownList("korean-basic");
  const koNames = named("ko");
  const koBase = mix({ "ko.own": own, "ko.attested": attested, "ko.cldr": koNames.cldr });
  const koAligned = remember("ko", () => aligned(pairs("ko"), koreanTokens(koBase)));
  const koKnown = mix({
    "ko.own": own,
    "ko.attested": attested,
    "ko.spelled": spelled,
    "ko.cldr": koNames.cldr,
    "ko.map": koNames.map,
    "ko.aligned": knownOr(koAligned, koBase, (word) => word.length > 1 && !CONJUGATED.test(word)),
  });
  const loans = onlyNew(koreanLoanwords(words.documents.counts, LEAST_LOANWORD_USES), koBase);
  const ko = mixed([
    { evidence: koKnown, weight: 1 },
    { evidence: loans, weight: weights["ko.loans"] },
  ]);

  const forms: RussianForms = await russianForms();
  const ruNames = named("ru");
  const russian = mix({
    "ru.own": ownList("russian-basic"),
    "ru.jpn": pivoted(japaneseRussian(), japaneseGlosses(edict)),
    "ru.pol": pivoted(wikdict("pol-rus", CYRILLIC), englishGlosses("pol-eng")),
    "ru.ell": pivoted(wikdict("ell-rus", CYRILLIC), englishGlosses("ell-eng")),
    "ru.cldr": ruNames.cldr,
    "ru.map": ruNames.map,
    "ru.aligned": remember("ru", () => aligned(pairs("ru"), russianTokens(forms))),
  });
  return { zh, ko, ru: russianKeys(russian, forms), chineseCounts: counts, wordNet: words };
}
