import type { Locale } from "@songhua/kernel";

/* Intl falls back from ko-CN to Korean by itself; the tag is passed on unchanged. */
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.NumberFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format;
}
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  let format = cache.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) cache.set(key, (format = new Intl.DateTimeFormat(locale, { hourCycle: "h23", ...options })));
  return format;
}

/** 12,345 / 12 345: as the language groups digits. */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A number as it fits on an axis: from a hundred thousand on in the large numbers of the language, 1.16亿, 20 млн. */
export function formatShort(value: number, locale: Locale): string {
  if (Math.abs(value) < 100_000) return formatNumber(value, locale, 2);
  return numberFormat(locale, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
}

/** A count in three significant digits and its unit apart: 9.28 + 亿, 928 + млн, 9.28 + 억. Below 10,000 nothing is cut. */
export function splitAmount(amount: string, locale: Locale): { digits: string; unit: string } {
  const value = Number(amount);
  if (Math.abs(value) < 10_000)
    return { digits: numberFormat(locale, { maximumFractionDigits: 2 }).format(value), unit: "" };
  const parts = numberFormat(locale, {
    notation: "compact",
    useGrouping: "always",
    compactDisplay: locale === "en" ? "long" : "short",
    maximumSignificantDigits: 4,
  }).formatToParts(value);
  const unit = parts.filter((part) => part.type === "compact").map((part) => part.value);
  const digits = parts.filter((part) => part.type !== "compact" && part.type !== "literal").map((part) => part.value);
  return { digits: digits.join(""), unit: unit.join("") };
}

/** The whole amount, every digit: for titles and tables that must add up. */
export function formatAmount(amount: string, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(amount as Intl.StringNumericLiteral);
}

/** A rate of conversion keeps every digit it was given with. */
export function formatRate(rate: string, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 8 }).format(rate as Intl.StringNumericLiteral);
}

/** A calendar date: 14 июня 2023 г. A date has no zone, so none is applied. */
export function formatDate(date: string, locale: Locale, style: "long" | "medium" | "day" = "long"): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (style === "day")
    return dateFormat(locale, { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" }).format(at);
  return dateFormat(locale, { timeZone: "UTC", dateStyle: style }).format(at);
}

/** From one date to another, what they share said once. */
export function formatDates(from: string, to: string, locale: Locale): string {
  const format = dateFormat(locale, { timeZone: "UTC", dateStyle: "long" });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** A month of a year: 2022年9月, сентябрь 2022 г. */
export function formatMonth(month: string, locale: Locale): string {
  return dateFormat(locale, { timeZone: "UTC", year: "numeric", month: "long" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A month's name alone, counted from 1: September, сентябрь. */
export function formatMonthName(month: number, locale: Locale): string {
  return dateFormat(locale, { timeZone: "UTC", month: "long" }).format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** The wall clock of a place: 14:00. */
export function formatTime(instant: string, zone: string, locale: Locale): string {
  return dateFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

/** A time zone as the language calls it: 莫斯科时间, Москва, Moscow Time. */
export function formatZone(zone: string, locale: Locale): string {
  const format = dateFormat(locale, { timeZone: zone, timeZoneName: "shortGeneric" });
  return format.formatToParts(new Date()).find((part) => part.type === "timeZoneName")?.value ?? zone;
}

/** Date and wall clock of a place. */
export function formatMoment(instant: string, zone: string | undefined, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "medium", timeStyle: "short" };
  return dateFormat(locale, zone ? { ...options, timeZone: zone } : options).format(new Date(instant));
}

/* As documents of the hosts of these events write it; the platform data leave the first word out. */
const REGION_NAMES: Partial<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-CN": { HK: "中国香港", MO: "中国澳门", TW: "中国台湾" },
  "ko-CN": { HK: "중국향항", MO: "중국오문", TW: "중국대만", RU: "로씨야", US: "미국" },
};

/** A country or region by its code, in the reader's language. */
export function formatCountry(code: string, locale: Locale): string {
  return REGION_NAMES[locale]?.[code] ?? new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}
