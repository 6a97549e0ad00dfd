import type { Industry, ListingKind, ListingSide, LocalDate, Locale, OrganisationRole } from "@songhua/kernel";
import type { ListingText } from "./encode.ts";

/** A listing as matching sees it. Two listings with equal texts are two listings; ids are unique. */
export interface MatchListing {
  readonly id: string;
  readonly organisationId: string;
  readonly side: ListingSide;
  readonly kind: ListingKind;
  readonly industry?: Industry | undefined;
  /** Role of the organisation behind it. */
  readonly role: OrganisationRole;
  /** ISO 3166-1 alpha-2 of the organisation. */
  readonly country: string;
  readonly texts: readonly ListingText[];
  /** Both days belong to the validity; missing means open. */
  readonly validFrom?: LocalDate | undefined;
  readonly validUntil?: LocalDate | undefined;
  /** Languages the organisation can talk in; empty when not said. */
  readonly languages: readonly Locale[];
}

/** Two organisations that must not be matched, in either order. */
export type Exclusion = readonly [string, string];
