import type { BodyOf, Operations } from "@songhua/contract";
import type { Locale } from "@songhua/kernel";
import type { Answer } from "../../api/transport.ts";

export type Listing = Answer<"getListing">;
export type ListingBody = NonNullable<BodyOf<Operations["createListing"]>>;
export type ListingText = Listing["texts"][number];

export const LISTING_TONE = {
  draft: "neutral",
  submitted: "attention",
  accepted: "confirmed",
  returned: "refused",
  withdrawn: "neutral",
} as const satisfies Record<Listing["state"], string>;

/** The language version a reader gets: their own, else the other Korean, else the original, else the first. */
export function textFor(listing: Listing, locale: Locale): ListingText {
  const korean = locale.startsWith("ko") ? listing.texts.find((text) => text.locale.startsWith("ko")) : undefined;
  return (
    listing.texts.find((text) => text.locale === locale) ??
    korean ??
    listing.texts.find((text) => text.provenance === "original") ??
    listing.texts[0]!
  );
}

/** A listing as it is sent back: for edits, and for taking a review back by writing it again unchanged. */
export function bodyOf(listing: Listing, organisationId: string): ListingBody {
  return {
    organisationId,
    side: listing.side,
    kind: listing.kind,
    industry: listing.industry,
    texts: listing.texts,
    validFrom: listing.validFrom,
    validUntil: listing.validUntil,
    anonymous: listing.anonymous,
  };
}
