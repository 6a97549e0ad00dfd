import type { Locale } from "@songhua/kernel";
import { useSearchParams } from "react-router";
import type { Answer } from "../../../api/transport.ts";

export type Pack = Answer<"getReleasePack">;
export type PackParagraph = Pack["paragraphs"][number];

export const packKey = (release: string, locale: Locale, year: string | undefined) =>
  ["statistics", "pack", release, locale, year ?? ""] as const;

/** The year the address asks for; undefined leaves the choice to the release. */
export function useYear(): string | undefined {
  const [search] = useSearchParams();
  const year = search.get("year") ?? "";
  return /^\d{4}$/.test(year) ? year : undefined;
}

/** Where a part of the pack is to be had as a file. */
export function packFile({ release, locale, period }: Pack, file: string): string {
  return `/api/statistics/releases/${release.id}/pack/files/${file}?locale=${locale}&period=${period}`;
}
