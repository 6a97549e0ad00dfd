import type { Translate } from "./use-text.ts";

/** Whom a rate was taken from: a source the platform knows in the reader's language, any other as it was written down. */
export function rateSource(source: string, t: Translate): string {
  return source === "European Central Bank, euro reference rates" ? t("common:rate_source.ecb") : source;
}
