import type { Locale } from "@songhua/kernel";
import type { Slot } from "./slot.ts";

/** Names of large numbers, largest first, and how many decimals stand with them. */
const SCALES: Readonly<Record<Locale, readonly (readonly [unit: number, word: string])[]>> = {
  "zh-CN": [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
  ru: [
    [1e12, " трлн"],
    [1e9, " млрд"],
    [1e6, " млн"],
    [1e3, " тыс."],
  ],
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
  "ko-KR": [
    [1e12, "조"],
    [1e8, "억"],
    [1e4, "만"],
  ],
  "ko-CN": [
    [1e12, "조"],
    [1e8, "억"],
    [1e4, "만"],
  ],
};
const DECIMALS = 2;

const plain = (value: number, locale: Locale, digits = DECIMALS): string =>
  new Intl.NumberFormat(locale, {
    maximumFractionDigits: digits,
    // Four digits stand together in Chinese and in the Korean of its north-east.
    useGrouping: locale === "zh-CN" || locale === "ko-CN" ? "min2" : true,
  }).format(value);

/**
 * An amount in the large numbers of its language: 1.63亿, 162,97 млн, 1억 6297만. Chinese, Russian and English round to two decimals
 * of the largest unit; Korean names two units from 억 on and rounds to the second. Halves go away from zero.
 */
export function sayLarge(value: number, locale: Locale): string {
  const scales = SCALES[locale];
  const size = Math.abs(value);
  if ((locale === "ko-KR" || locale === "ko-CN") && size >= 1e8) {
    const at = scales.findIndex(([unit]) => size >= unit);
    const below = scales[at + 1]?.[0] ?? 1;
    const whole = Math.round(size / below) * below;
    // 9,999.99만 has become a unit of the one above.
    const upper = at > 0 && whole >= scales[at - 1]![0] ? at - 1 : at;
    const [unit, word] = scales[upper]!;
    const rest = Math.round((whole - Math.floor(whole / unit) * unit) / (scales[upper + 1]?.[0] ?? 1));
    const first = `${plain(Math.floor(whole / unit), locale)}${word}`;
    return `${value < 0 ? "−" : ""}${first}${rest > 0 ? ` ${plain(rest, locale)}${scales[upper + 1]?.[1] ?? ""}` : ""}`;
  }
  const rounded = (unit: number): number => Math.round((size / unit) * 100) / 100;
  const scale = scales.find(([unit]) => size >= unit || rounded(unit) >= 1);
  if (!scale) return plain(value, locale);
  return `${value < 0 ? "−" : ""}${plain(rounded(scale[0]), locale)}${scale[1]}`;
}

type Money = "CNY" | "USD";
const MONEY: Readonly<Record<Exclude<Locale, "ru">, Record<Money, string>>> = {
  "zh-CN": { CNY: "元", USD: "美元" },
  en: { CNY: " yuan", USD: " US dollars" },
  "ko-KR": { CNY: " 위안", USD: " 달러" },
  "ko-CN": { CNY: "원", USD: "딸라" },
};

function russianMoney(said: string, value: number, currency: Money): string {
  // After a named large number the noun is in the genitive plural; after a fraction in the genitive singular.
  const large = /[а-я]/.test(said);
  const form = large ? "many" : new Intl.PluralRules("ru").select(value);
  const words = {
    CNY: { one: "юань", few: "юаня", many: "юаней", other: "юаня" },
    USD: { one: "доллар США", few: "доллара США", many: "долларов США", other: "доллара США" },
  }[currency] as Readonly<Record<string, string>>;
  return `${said} ${words[form]!}`;
}

/** An amount with its currency, in words of the language: 1.63亿元, 162.97 million yuan, 1억 6297만 위안. */
export function sayAmount(value: number, currency: string, locale: Locale): string {
  const said = sayLarge(value, locale);
  if (currency !== "CNY" && currency !== "USD") return `${said} ${currency}`;
  return locale === "ru" ? russianMoney(said, value, currency) : `${said}${MONEY[locale][currency]}`;
}

/** A share or a rate: 47.9%, 47,9 %. */
export function sayPercent(value: number, locale: Locale): string {
  return `${plain(value, locale)}${locale === "ru" ? "\u00a0%" : "%"}`;
}

/** A change with its direction, which wording cannot contradict: 增长0.2%, снижение на 3,2 %, 3.2% 감소. */
export function sayChange(value: number, locale: Locale): string {
  const size = sayPercent(Math.abs(value), locale);
  const at = value > 0 ? 0 : value < 0 ? 1 : 2;
  switch (locale) {
    case "zh-CN":
      return [`增长${size}`, `下降${size}`, "持平"][at]!;
    case "ru":
      return [`рост на ${size}`, `снижение на ${size}`, "без изменений"][at]!;
    case "en":
      return [`up ${size}`, `down ${size}`, "unchanged"][at]!;
    case "ko-KR":
    case "ko-CN":
      return [`${size} 증가`, `${size} 감소`, "변동 없음"][at]!;
  }
}

function sayCount(value: number, locale: Locale, what: "contracts" | "persons"): string {
  const said = plain(value, locale, 0);
  switch (locale) {
    case "zh-CN":
      return `${said}${what === "contracts" ? "份" : "人"}`;
    case "ko-KR":
    case "ko-CN":
      return `${said}${what === "contracts" ? "건" : "명"}`;
    case "en":
      return `${said} ${what === "contracts" ? (value === 1 ? "contract" : "contracts") : value === 1 ? "person" : "people"}`;
    case "ru": {
      const form = new Intl.PluralRules("ru").select(value);
      const words: Readonly<Record<string, string>> =
        what === "contracts"
          ? { one: "договор", few: "договора", many: "договоров", other: "договора" }
          : { one: "человек", few: "человека", many: "человек", other: "человека" };
      return `${said} ${words[form]!}`;
    }
  }
}

function sayRank(value: number, locale: Locale): string {
  switch (locale) {
    case "zh-CN":
      return `第${value}位`;
    case "ru":
      return `${value}-е место`;
    case "en":
      return `place ${value}`;
    case "ko-KR":
    case "ko-CN":
      return `${value}위`;
  }
}

/** Why a figure has no value, in the few words that can stand in a sentence. */
const NO_VALUE: Readonly<Record<Locale, { withheld: string; unknown: string }>> = {
  "zh-CN": { withheld: "不予公布", unknown: "不详" },
  ru: { withheld: "не публикуется", unknown: "неизвестно" },
  en: { withheld: "withheld", unknown: "unknown" },
  "ko-KR": { withheld: "비공개", unknown: "미상" },
  "ko-CN": { withheld: "비공개", unknown: "미상" },
};

/** The figure of a slot as the text says it. A suppressed or unknown one is said to be so, never as a number. */
export function sayFigure({ number, definition }: Pick<Slot, "number" | "definition">, locale: Locale): string {
  if (number.value === null) return NO_VALUE[locale][number.status === "suppressed" ? "withheld" : "unknown"];
  const value = Number(number.value);
  switch (number.unit) {
    case "PERCENT":
      return definition.formula.kind === "growth" ? sayChange(value, locale) : sayPercent(value, locale);
    case "COUNT":
      return sayCount(value, locale, "contracts");
    case "PERSONS":
      return sayCount(value, locale, "persons");
    case "RANK":
      return sayRank(value, locale);
    case "ORIGINAL":
      return sayAmount(value, number.dims.currency ?? "", locale);
    case "CNY":
    case "USD":
      return sayAmount(value, number.unit, locale);
  }
}
