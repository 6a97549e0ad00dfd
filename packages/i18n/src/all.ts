import type { Locale } from "@songhua/kernel";
import type { Catalogue } from "./catalogue.ts";
import { catalogue as en } from "./locales/en/index.ts";
import { catalogue as koCn } from "./locales/ko-CN/index.ts";
import { catalogue as koKr } from "./locales/ko-KR/index.ts";
import { catalogue as ru } from "./locales/ru/index.ts";
import { catalogue as zhCn } from "./locales/zh-CN/index.ts";

/** Every locale at once: for the server, which speaks all of them. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  "zh-CN": zhCn,
  ru,
  "ko-KR": koKr,
  "ko-CN": koCn,
  en,
};
