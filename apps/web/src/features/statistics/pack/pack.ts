import type { Locale } from "@songhua/kernel";
import type { Answer } from "../../../api/transport.ts";

export type Pack = Answer<"getReleasePack">;
export type PackParagraph = Pack["paragraphs"][number];

export const packKey = (release: string, locale: Locale) => ["statistics", "pack", release, locale];

/** Where a part of the pack is to be had as a file. */
export function packFile(release: string, file: string, locale: Locale): string {
  return `/api/statistics/releases/${release}/pack/files/${file}?locale=${locale}`;
}
