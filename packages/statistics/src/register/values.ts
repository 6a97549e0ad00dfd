import type { Currency, Decimal } from "@songhua/kernel";
import { multiplyDecimals, plainDecimal, sumExact } from "../exact/decimal.ts";

/** Words for units of a number that may follow an amount's heading: "金额（万元）", "Сумма, тыс. руб.". */
export function unitOfHeading(text: string): { readonly unit: string; readonly currency: Currency | null } | undefined {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\p{L})\./gu, "")
    .replace(/\s+/g, "");
  const found = unitAndCurrency(plain.replace(/^(unit|单位|ед|단위):?/, ""));
  if (!found) return undefined;
  const unit = UNITS.find(([, power]) => found.power > 0 && power === found.power)?.[0] ?? "";
  if (found.word === "") return unit === "" ? undefined : { unit, currency: null };
  const currency = currencyNamed(found.word);
  return currency === undefined ? undefined : { unit, currency };
}

/** Words people write for units of a number, the largest first within a script; each a power of ten. */
const UNITS: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千万", 7],
  ["百万", 6],
  ["亿", 8],
  ["億", 8],
  ["万", 4],
  ["萬", 4],
  ["千", 3],
  ["조", 12],
  ["억", 8],
  ["천만", 7],
  ["백만", 6],
  ["만", 4],
  ["천", 3],
  ["трлн", 12],
  ["млрд", 9],
  ["млн", 6],
  ["тыс", 3],
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
  ["thousand", 3],
  ["bn", 9],
  ["mln", 6],
  ["mn", 6],
];
const POWER = new Map(UNITS);

const CURRENCY_WORDS: Readonly<Record<Currency, readonly string[]>> = {
  CNY: "CNY RMB CNH CN¥ 人民币 人民币元 人民幣 元人民币 元 圆 юань юаней юани китайскийюань 위안 위안화 중국위안 인민폐 인민페 yuan renminbi chineseyuan".split(
    " ",
  ),
  USD: "USD US$ $ 美元 美金 美圆 доллар доллары долларов долларсша долларысша долларовсша долл доллсша 달러 미달러 미국달러 딸라 미국딸라 dollar dollars usdollar usdollars".split(
    " ",
  ),
  RUB: "RUB RUR ₽ 卢布 俄罗斯卢布 рубль рубли рублей руб р российскийрубль 루블 rouble roubles ruble rubles".split(" "),
  EUR: "EUR € 欧元 евро 유로 유로화 euro euros".split(" "),
  JPY: "JPY JP¥ 日元 日圆 иена иены японскаяиена 엔 엔화 yen".split(" "),
  KRW: "KRW ₩ 韩元 韩币 вона воны южнокорейскаявона 원 원화 한국원 won".split(" "),
  HKD: "HKD HK$ 港元 港币 港幣 гонконгскийдоллар 홍콩달러 홍콩딸라 hongkongdollar".split(" "),
};
const CURRENCY_OF = new Map(
  Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
    words.map((word) => [foldWord(word), code as Currency] as const),
  ),
);

/** Words are compared without case, spaces and marks of writing. */
export function foldWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s_.,:;()/·'’-]+/g, "");
}

/** The currency a word or sign names in any of the five languages; undefined for one not kept here. ¥ alone may be two. */
export function currencyNamed(text: string): Currency | undefined {
  return CURRENCY_OF.get(foldWord(text));
}

export interface ReadAmount {
  readonly amount: Decimal;
  /** The currency written with the number, if one was. */
  readonly currency: Currency | null;
}

const GROUP_MARKS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const PART = /^([\d.,]+)([^\d.,]*)/;

/**
 * An amount as people write it: digits of any width, groups of three by comma, point, space or apostrophe, a decimal comma where no
 * reading as a group is possible, words for units (万, 亿, 만, млн, million), a currency before or after. Undefined where it can be
 * read in no way, or only by guessing ("1.5E+06").
 */
export function readAmountText(raw: string): ReadAmount | undefined {
  let text = raw.normalize("NFKC").replace(/[−–]/g, "-").trim();
  let negative = false;
  const inBrackets = /^\((.*)\)$/.exec(text);
  if (inBrackets) {
    negative = true;
    text = inBrackets[1]!.trim();
  }
  let currency: Currency | null = null;
  const named = (word: string): boolean => {
    const found = word === "¥" ? null : currencyNamed(word);
    if (found === undefined || (found !== null && currency !== null && found !== currency)) return false;
    currency ??= found;
    return true;
  };
  const signed = /^[+-]\s*/.exec(text);
  if (signed) {
    negative ||= text.startsWith("-");
    text = text.slice(signed[0].length);
  }
  const before = /^([^\d+.,-]+)\s*(?=[+\d-])/.exec(text);
  if (before) {
    if (!named(before[1]!.trim())) return undefined;
    text = text.slice(before[0].length);
  }
  if (!signed && /^[+-]/.test(text)) {
    negative ||= text.startsWith("-");
    text = text.slice(1).trim();
  }
  text = text.replace(GROUP_MARKS, "").replace(/(?<=\p{L})\./gu, "");
  const parts: Decimal[] = [];
  let last = Infinity;
  while (text !== "") {
    const part = PART.exec(text);
    const digits = part && plainDigits(part[1]!.replace(/[.,]$/, ""));
    if (!part || digits === undefined || digits === null) return undefined;
    text = text.slice(part[0].length);
    const found = unitAndCurrency(part[2]!);
    if (!found || found.power >= last || (text !== "" && found.word !== "")) return undefined;
    if (found.word !== "" && !named(found.word)) return undefined;
    if (parts.length > 0 && last === 0) return undefined;
    last = found.power;
    parts.push(plainDecimal(multiplyDecimals(digits, `1${"0".repeat(found.power)}`, 18)));
  }
  if (parts.length === 0) return undefined;
  const sum = plainDecimal(sumExact(parts));
  if (!/^\d{1,30}(\.\d{1,4})?$/.test(sum)) return undefined;
  return { amount: negative && sum !== "0" ? `-${sum}` : sum, currency };
}

function unitAndCurrency(tail: string): { power: number; word: string } | undefined {
  const text = tail.toLowerCase().replace(/\s+/g, "");
  if (text === "") return { power: 0, word: "" };
  for (const [unit] of UNITS)
    if (text.startsWith(unit)) return { power: POWER.get(unit)!, word: text.slice(unit.length) };
  return { power: 0, word: text };
}

/** Digits with at most a decimal point, from digits with groups and either mark. */
function plainDigits(text: string): Decimal | undefined {
  const [comma, point] = [text.lastIndexOf(","), text.lastIndexOf(".")];
  const plain = (groups: string, decimal: string | null): Decimal | undefined => {
    const [whole = "", fraction, ...more] = decimal === null ? [text] : text.split(decimal);
    if (more.length > 0) return undefined;
    const grouped = groups === "," ? /^\d{1,3}(,\d{3})*$/ : /^\d{1,3}(\.\d{3})*$/;
    if (!/^\d+$/.test(whole) && !grouped.test(whole)) return undefined;
    const digits = whole.replaceAll(groups, "");
    if (fraction === undefined) return digits;
    return /^\d{1,14}$/.test(fraction) ? `${digits}.${fraction}` : undefined;
  };
  if (comma >= 0 && point >= 0) return comma > point ? plain(".", ",") : plain(",", ".");
  if (comma >= 0) {
    // "1,234" is a group of three to everybody who writes amounts; "1234,50" and "0,125" can only be decimals.
    if (/^[1-9]\d{0,2}(,\d{3})+$/.test(text)) return plain(",", null);
    return plain(".", ",");
  }
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(text)) return plain(".", null);
  return plain(",", ".");
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "jan янв",
    "feb фев",
    "mar мар",
    "apr апр",
    "may май мая",
    "jun июн",
    "jul июл",
    "aug авг",
    "sep сен",
    "oct окт",
    "nov ноя",
    "dec дек",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1])),
);

/**
 * A day as people write it, as YYYY-MM-DD; undefined where it is none, or where day and month could be exchanged ("5/6/2022").
 * A time after it is passed over. The calendar is not looked at.
 */
export function readDateText(raw: string): string | undefined {
  const text = raw
    .normalize("NFKC")
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/, "");
  const day = (year: string, month: string | number, date: string): string =>
    `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const yearFirst =
    /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return day(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(\s*г\.?)?$/.exec(text);
  if (dotted) return day(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12 || first === second) return day(slashed[3]!, slashed[2]!, slashed[1]!);
    return second > 12 ? day(slashed[3]!, slashed[1]!, slashed[2]!) : undefined;
  }
  const worded =
    /^(?<date>\d{1,2})[\s-]+(?<month>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})(\s*г\.?)?$/u.exec(text) ??
    /^(?<month>\p{L}{3,9})\.?\s+(?<date>\d{1,2}),?\s+(?<year>\d{4})$/u.exec(text);
  const month = worded && MONTHS[worded.groups!["month"]!.slice(0, 3).toLowerCase()];
  return worded && month ? day(worded.groups!["year"]!, month, worded.groups!["date"]!) : undefined;
}
