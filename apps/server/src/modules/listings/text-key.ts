import { normalisedText } from "@songhua/matching";

const LONGEST_KEY = 20_000;

/**
 * What a listing is searched by: all its language versions in the form texts are compared in, so that traditional characters,
 * ё, full-width letters and both Korean orthographies are found by either spelling. O(length).
 */
export function listingTextKey(texts: readonly { readonly title: string; readonly body: string }[]): string {
  return normalisedText(texts.map(({ title, body }) => `${title}\n${body}`).join("\n")).slice(0, LONGEST_KEY);
}

/** A pattern for `like` that finds `search` anywhere in a text key; the signs with a meaning in patterns lose it. */
export function searchPattern(search: string): string {
  return `%${normalisedText(search).replace(/[\\%_]/g, "\\$&")}%`;
}
