import { isLocale, type Locale } from "@songhua/kernel";
import type { FastifyRequest } from "fastify";
import type { Viewer } from "./viewer.ts";

/** The language to answer in: what the request names first, then the account's own, then English. */
export function preferredLocale(request: FastifyRequest, viewer?: Viewer): Locale {
  return localeOfHeader(request.headers["accept-language"]) ?? viewer?.account?.locale ?? "en";
}

/** The first known locale of an Accept-Language header; "zh" and "ko" alone mean zh-CN and ko-KR. Quality values only order ties in practice, so the header's own order is taken. */
export function localeOfHeader(header: string | undefined): Locale | undefined {
  for (const part of (header ?? "").slice(0, 400).split(",")) {
    const tag = part.split(";")[0]!.trim();
    if (isLocale(tag)) return tag;
    const language = tag.split("-")[0]!.toLowerCase();
    if (language === "zh") return "zh-CN";
    if (language === "ko") return "ko-KR";
    if (language === "ru" || language === "en") return language;
  }
  return undefined;
}
