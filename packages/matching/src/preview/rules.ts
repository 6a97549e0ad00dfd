import type { Industry, ListingKind, ListingSide, OrganisationRole } from "@songhua/kernel";

/** Listings a rule speaks of: those that fit every list given. A missing list is "any"; an empty list fits nobody. */
export interface PartyFilter {
  readonly sides?: readonly ListingSide[] | undefined;
  readonly roles?: readonly OrganisationRole[] | undefined;
  /** ISO 3166-1 alpha-2 of the organisation. */
  readonly countries?: readonly string[] | undefined;
  readonly kinds?: readonly ListingKind[] | undefined;
  readonly industries?: readonly Industry[] | undefined;
}

/**
 * Who may meet whom. `never`: a listing that fits `who` is not matched with one that fits `whom`, whichever asks.
 * `only`: a listing that fits `who` is matched with nobody but those that fit `whom`.
 */
export interface MeetingRule {
  /** Unique among the rules; named in reasons. */
  readonly id: string;
  readonly effect: "never" | "only";
  readonly who: PartyFilter;
  readonly whom: PartyFilter;
}

/** Two organisations kept apart, in either order; `reason` is carried through to reasons (rivals, same group …). */
export interface ExclusionRule {
  readonly a: string;
  readonly b: string;
  readonly reason?: string | undefined;
}

/** An organisation matched with nobody. */
export interface Refusal {
  readonly organisationId: string;
  readonly reason: "refused" | "sanctioned";
}

/** Most matches one may take part in; missing: no limit. Whole numbers ≥ 0. */
export interface Quotas {
  readonly perListing?: number | undefined;
  readonly perOrganisation?: number | undefined;
  /** Times the people an organisation sends, see `people`. */
  readonly perPerson?: number | undefined;
  /** Organisation → people it sends; one not named counts as 1. */
  readonly people?: ReadonlyMap<string, number> | undefined;
}

export interface MatchRules {
  readonly exclusions?: readonly ExclusionRule[] | undefined;
  readonly refusals?: readonly Refusal[] | undefined;
  readonly meetings?: readonly MeetingRule[] | undefined;
  readonly quotas?: Quotas | undefined;
}

/** What a filter looks at. */
export interface Party {
  readonly side: ListingSide;
  readonly role: OrganisationRole;
  readonly country: string;
  readonly kind: ListingKind;
  readonly industry?: Industry | undefined;
}

/** True when a party fits every list of the filter. O(length of the lists). */
export function fitsFilter(filter: PartyFilter, party: Party): boolean {
  return (
    (filter.sides?.includes(party.side) ?? true) &&
    (filter.roles?.includes(party.role) ?? true) &&
    (filter.countries?.includes(party.country) ?? true) &&
    (filter.kinds?.includes(party.kind) ?? true) &&
    (filter.industries === undefined || (party.industry !== undefined && filter.industries.includes(party.industry)))
  );
}

/** A filter in which an empty list says nothing instead of fitting nobody, as forms write it. */
export function openFilter(filter: PartyFilter): PartyFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, list]: [string, readonly string[]]) => list.length > 0));
}

/** The first rule that keeps two parties apart, or `undefined`; the same for either order. O(rules). */
export function ruleAgainst(rules: readonly MeetingRule[], a: Party, b: Party): MeetingRule | undefined {
  return rules.find((rule) => forbids(rule, a, b) || forbids(rule, b, a));
}

function forbids({ effect, who, whom }: MeetingRule, one: Party, other: Party): boolean {
  return fitsFilter(who, one) && fitsFilter(whom, other) === (effect === "never");
}
