import { isLocale, type Locale } from "@songhua/kernel";

/**
 * The language to answer in: the one asked for, else that of the terminal as POSIX orders it (LC_ALL, LC_MESSAGES, LANG),
 * else English. Looks at the raw words, so that a mistake among them is told in the right language too.
 */
export function chooseLocale(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = words.indexOf("--locale");
  const asked =
    words.find((word) => word.startsWith("--locale="))?.slice("--locale=".length) ??
    (at < 0 ? undefined : words[at + 1]);
  if (isLocale(asked)) return asked;
  const terminal = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const [language, country] = terminal.split(/[.@]/)[0]!.split(/[_-]/);
  if (language === "zh") return "zh-CN";
  if (language === "ru") return "ru";
  if (language === "ko") return country === "CN" ? "ko-CN" : "ko-KR";
  return "en";
}
