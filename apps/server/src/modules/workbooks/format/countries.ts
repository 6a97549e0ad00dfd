/** ISO 3166-1 alpha-2, as far as the platform's locale data names them. */
const REGION_CODES: readonly string[] = (() => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const notCountries = new Set([
    "EU",
    "EZ",
    "UN",
    "QO",
    "XA",
    "XB",
    "ZZ",
    "AC",
    "CP",
    "DG",
    "EA",
    "IC",
    "TA",
    "SU",
    "AN",
  ]);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined);
})();

/* Names people write that the locale data lacks: short forms, official forms, the orthography of north-east China. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  CN: ["中华人民共和国", "中国大陆", "大陆", "国内", "КНР", "Китайская Народная Республика", "중화인민공화국", "PRC", "CHN", "PR China", "P.R. China", "Mainland China"], // prettier-ignore
  RU: ["俄国", "俄", "俄罗斯联邦", "РФ", "Российская Федерация", "러시아련방", "로씨야", "로씨야련방", "러시아연방", "Russian Federation", "RUS"], // prettier-ignore
  KR: ["韩", "大韩民国", "南韩", "Республика Корея", "Южная Корея", "Корея", "한국", "대한민국", "남한", "South Korea", "Republic of Korea", "Korea", "Rep. of Korea", "ROK", "KOR"], // prettier-ignore
  KP: [
    "朝鲜",
    "朝鲜民主主义人民共和国",
    "КНДР",
    "Северная Корея",
    "조선",
    "조선민주주의인민공화국",
    "DPRK",
    "North Korea",
  ],
  HK: ["香港", "中国香港", "香港特别行政区", "Гонконг", "향항", "홍콩", "Hong Kong", "Hong Kong SAR", "HKG"],
  MO: ["澳门", "中国澳门", "Макао", "Аомынь", "오문", "마카오", "Macao", "Macau", "MAC"],
  TW: ["台湾", "中国台湾", "Тайвань", "대만", "Taiwan", "TWN"],
  JP: ["日本国", "日", "일본", "JPN"],
  US: ["美", "美利坚合众国", "США", "미국", "USA", "U.S.A.", "U.S.", "United States of America"],
  GB: ["英", "Великобритания", "Англия", "영국", "UK", "U.K.", "Great Britain", "England"],
  BY: ["Беларусь", "Белоруссия", "Республика Беларусь", "白俄罗斯"],
  KZ: ["Казахстан", "Республика Казахстан", "哈萨克"],
  MN: ["蒙古国", "외몽골", "몽골"],
  DE: ["德", "ФРГ"],
  AE: ["阿联酋", "ОАЭ", "UAE"],
};

/** A word without case, spaces, punctuation: how words of closed vocabularies are compared. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

const BY_WORD: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  for (const locale of ["zh-CN", "ru", "ko-KR", "en"])
    for (const style of ["long", "short"] as const) {
      const names = new Intl.DisplayNames(locale, { type: "region", style, fallback: "none" });
      for (const code of REGION_CODES) {
        const name = names.of(code);
        if (name !== undefined && !found.has(wordKey(name))) found.set(wordKey(name), code);
      }
    }
  for (const code of REGION_CODES) found.set(wordKey(code), code);
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names) found.set(wordKey(name), code);
  return found;
})();

/** ISO 3166-1 alpha-2 code of a country written in any of the platform's languages, or as a code. O(1). */
export function countryOf(text: string): string | undefined {
  return BY_WORD.get(wordKey(text));
}

export function isCountryCode(code: string): boolean {
  return REGION_CODES.includes(code);
}
