import type { Plan } from "./make-plan.ts";
import type { SourceListing, SourceOrganisation } from "./source.ts";

/** Why a listing has no match. */
export type LonelyReason = "ended" | "no_other_side" | "too_far";

/** Listings without any match, in the order of the file. */
export function lonelyListings({ source, matches, programme }: Plan): { listing: SourceListing; why: LonelyReason }[] {
  const matched = new Set(matches.flatMap((found) => [found.needId, found.offerId]));
  const sides = new Set(source.listings.map((listing) => listing.side));
  return source.listings
    .filter((listing) => !matched.has(listing.id))
    .map((listing) => {
      if (listing.validUntil !== null && listing.validUntil < programme.date) return { listing, why: "ended" };
      return { listing, why: sides.size < 2 ? "no_other_side" : "too_far" };
    });
}

/** Why an organisation meets nobody. */
export type IdleReason = "no_listing" | "no_match" | "no_meeting" | "not_placed";

/** Organisations without a meeting in the timetable, in the order of the file. */
export function idleOrganisations(plan: Plan): { organisation: SourceOrganisation; why: IdleReason }[] {
  const { source, matches, meetings, timetable } = plan;
  const placed = new Set(timetable.placements.map((placement) => placement.meetingId));
  const served = new Set(meetings.flatMap((meeting) => (placed.has(meeting.id) ? meeting.organisationIds : [])));
  const proposed = new Set(meetings.flatMap((meeting) => meeting.organisationIds));
  const matched = new Set(matches.flatMap((found) => [found.needOrganisationId, found.offerOrganisationId]));
  const listed = new Set(source.listings.map((listing) => listing.organisationId));
  return source.organisations
    .filter(({ id }) => !served.has(id))
    .map((organisation) => {
      const { id } = organisation;
      const why = proposed.has(id)
        ? "not_placed"
        : matched.has(id)
          ? "no_meeting"
          : listed.has(id)
            ? "no_match"
            : "no_listing";
      return { organisation, why };
    });
}
