import { isLocale, LOCALES, type Locale } from "@songhua/kernel";

/** The language an address names in its first segment. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : undefined;
}

/** The same address in another language. */
export function inLocale(path: string, locale: Locale): string {
  const current = localeOfPath(path);
  return current ? `/${locale}${path.slice(current.length + 1)}` : `/${locale}${path === "/" ? "" : path}`;
}

function match(tag: string): Locale | undefined {
  const lower = tag.toLowerCase();
  const exact = LOCALES.find((locale) => locale.toLowerCase() === lower);
  if (exact) return exact;
  const language = lower.split("-")[0];
  return LOCALES.find((locale) => locale.toLowerCase().split("-")[0] === language);
}

/** The reader's language: the one chosen before (cookie), else the best of Accept-Language, else Chinese, the home of the platform. */
export function negotiateLocale(acceptLanguage: string | null, cookie: string | null): Locale {
  const chosen = /(?:^|;\s*)locale=([\w-]+)/.exec(cookie ?? "")?.[1];
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", q] = part.trim().split(/;\s*q=/);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    const found = match(tag);
    if (found) return found;
  }
  return wanted.some(({ tag }) => tag !== "" && tag !== "*") ? "en" : "zh-CN";
}
