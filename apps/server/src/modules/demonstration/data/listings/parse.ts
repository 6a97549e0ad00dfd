import type { Industry, ListingKind, ListingSide, Locale } from "@songhua/kernel";
import { GENERATED, type DemoListing, type DemoListingText, type Provenance } from "../shape.ts";
import { lines } from "../text.ts";

const LOCALE_OF: Readonly<Record<string, Locale>> = { z: "zh-CN", r: "ru", k: "ko-KR", c: "ko-CN", e: "en" };
const PROVENANCE_OF: Readonly<Record<string, Provenance>> = { m: "machine", v: "reviewed" };

function text(locale: string, title: string, body: string, provenance: Provenance): DemoListingText {
  return { locale: LOCALE_OF[locale]!, title, body, provenance };
}

/**
 * A table of listings in one language. A line is `organisation|side: + offer, - need; kind|industry|valid until, month and
 * day or full date; "*" in front: anonymous|title|body`; a following line `>r m|title|body` is the same listing in another
 * language: m machine, v reviewed.
 */
export function parseListings(prefix: string, locale: string, table: string): readonly DemoListing[] {
  const listings: DemoListing[] = [];
  for (const line of lines(table)) {
    const cells = line.split("|");
    if (line.startsWith(">")) {
      const last = listings.pop();
      if (!last || cells.length !== 3) throw new Error(`bad second language: ${line}`);
      const [mark, title, body] = cells;
      const second = text(mark![1]!, title!, body!, PROVENANCE_OF[mark!.slice(3)]!);
      listings.push({ ...last, texts: [...last.texts, second] });
      continue;
    }
    const [organisationKey, sort, industry, validity, title, body] = cells;
    if (cells.length !== 6) throw new Error(`bad listing: ${line}`);
    const until = validity!.replace("*", "");
    listings.push({
      ...GENERATED,
      key: `${prefix}-${String(listings.length + 1).padStart(3, "0")}`,
      organisationKey: organisationKey!,
      side: (sort!.startsWith("+") ? "offer" : "need") satisfies ListingSide,
      kind: sort!.slice(1) as ListingKind,
      industry: industry as Industry,
      texts: [text(locale, title!, body!, "original")],
      validUntil: until.length === 5 ? `2023-${until}` : until,
      anonymous: validity!.startsWith("*"),
    });
  }
  return listings;
}
