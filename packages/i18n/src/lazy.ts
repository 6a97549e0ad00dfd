import type { Locale } from "@songhua/kernel";
import type { Catalogue } from "./catalogue.ts";

const LOADERS: Record<Locale, () => Promise<{ catalogue: Catalogue }>> = {
  "zh-CN": () => import("./locales/zh-CN/index.ts"),
  ru: () => import("./locales/ru/index.ts"),
  "ko-KR": () => import("./locales/ko-KR/index.ts"),
  "ko-CN": () => import("./locales/ko-CN/index.ts"),
  en: () => import("./locales/en/index.ts"),
};

/** The texts of one locale, loaded when asked for, so that a browser downloads one language only. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const { catalogue } = await LOADERS[locale]();
  return catalogue;
}
