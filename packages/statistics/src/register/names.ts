import { ECONOMIES, economyNames } from "../classification/economies.ts";
import { REGIONS } from "../classification/regions.ts";
import { CLASS_NAMES } from "../classification/service-classes.ts";
import { foldWord } from "./values.ts";

/** Names in everyday use that are not the ones CLDR gives, and three-letter codes of frequent partners. */
const MORE_ECONOMIES: Readonly<Record<string, string>> = {
  CN: "中国大陆 中华人民共和国 mainlandchina китайскаянароднаяреспублика кнр 중화인민공화국 chn prc",
  RU: "俄联邦 俄罗斯联邦 russianfederation российскаяфедерация рф 로씨야 러시아연방 rus",
  KR: "大韩民国 南韩 한국 korea republicofkorea korearepublicof корея южнаякорея 남한 남조선 kor rok",
  US: "美利坚合众国 usa unitedstatesofamerica сша америка 미국 usa",
  JP: "日本国 jpn",
  GB: "uk greatbritain 大不列颠 великобритания 영국 gbr",
  HK: "香港 hongkong hongkongsarchina гонконг 홍콩 향항 hkg",
  MO: "澳门 macau macao макао 마카오 오문 mac",
  TW: "中国台湾 台湾省 台灣 taiwan taiwanchina тайвань 대만 twn",
  DE: "deu",
  FR: "fra",
  SG: "sgp",
  IN: "ind",
  KZ: "kaz",
  BY: "blr",
  UZ: "uzb",
  MN: "mng",
  VN: "越南社会主义共和国 vietnam вьетнам vnm",
  TH: "tha",
  AE: "阿联酋 uae оаэ are",
  KP: "朝鲜 northkorea 조선 prk",
  CA: "can",
  AU: "aus",
  NL: "nld 荷兰 holland",
  IT: "ita",
  ES: "esp",
  TR: "土耳其 turkey tur",
};

let economies: ReadonlyMap<string, string> | undefined;

/** The economy of a two-letter code, or of a name in any of the five languages. Names are gathered when first asked for. */
export function economyNamed(text: string): string | undefined {
  const code = text.normalize("NFKC").trim().toUpperCase();
  if (ECONOMIES.has(code)) return code;
  economies ??= new Map([
    ...[...ECONOMIES].flatMap((one) =>
      Object.values(economyNames(one)).map((name) => [foldWord(name ?? one), one] as const),
    ),
    ...Object.entries(MORE_ECONOMIES).flatMap(([one, names]) =>
      names.split(" ").map((name) => [foldWord(name), one] as const),
    ),
  ]);
  return economies.get(foldWord(text));
}

const SUFFIXES = /(特别行政区|(维吾尔|壮族|回族)?自治区|省|市|province)$/;
const REGION_OF = new Map(
  [...REGIONS].flatMap(([code, names]) =>
    Object.values(names).flatMap((name) => [
      [foldWord(name ?? code), code] as const,
      [foldWord(name ?? code).replace(SUFFIXES, ""), code] as const,
    ]),
  ),
);

/** The code of a province named in any of the five languages, with or without 省, 市, 自治区. */
export function regionNamed(text: string): string | undefined {
  const folded = foldWord(text);
  return REGION_OF.get(folded) ?? REGION_OF.get(folded.replace(SUFFIXES, ""));
}

const CLASS_OF = new Map(
  Object.entries(CLASS_NAMES).flatMap(([code, names]) =>
    [code, ...Object.values(names)].map((name) => [foldWord(name ?? code), code] as const),
  ),
);

/** The code of a class named in any of the five languages; codes with other marks between ("ito-rd") are known too. */
export function classNamed(text: string): string | undefined {
  return CLASS_OF.get(foldWord(text));
}
