import type { ListingKind, ListingSide, OrganisationRole } from "@songhua/kernel";
import { ruleAgainst, type MeetingRule } from "./rules.ts";

/** What rules of who may meet whom look at: an organisation, and the listings by which it takes part. */
export interface RuledOrganisation {
  readonly role: OrganisationRole;
  readonly country: string;
  readonly listings: readonly RuledListing[];
}
export interface RuledListing {
  readonly side: ListingSide;
  readonly kind: ListingKind;
}

/**
 * The rule that keeps two organisations from meeting, the first of several; the same for either order. A rule that speaks of
 * organisations alone (role, country) always holds. One that speaks of listings holds where it leaves them no need and offer
 * that may come together; who has no such listings is not known to be what it names. O(rules × listings of both).
 */
export function ruleBetween<T extends MeetingRule>(
  rules: readonly T[],
  one: RuledOrganisation,
  other: RuledOrganisation,
): T | undefined {
  const against = (those: readonly T[], a: RuledListing, b: RuledListing): T | undefined => {
    const found = ruleAgainst(those, { ...one, ...a }, { ...other, ...b });
    return those.find((rule) => rule === found);
  };
  const wide = rules.filter(({ who, whom }) => [who, whom].every((party) => !party.sides && !party.kinds));
  const anything = { side: "need", kind: "business" } as const;
  const always = against(wide, anything, anything);
  if (always) return always;
  const pairs = one.listings.flatMap((a) =>
    other.listings.flatMap((b) => (a.side === b.side ? [] : [against(rules, a, b)])),
  );
  return pairs.every((rule) => rule !== undefined) ? pairs[0] : undefined;
}
