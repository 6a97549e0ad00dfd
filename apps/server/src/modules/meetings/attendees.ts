import type { Instant } from "@songhua/kernel";

export interface Candidate {
  readonly participantId: string;
  readonly venueId: string | null;
  readonly checkedIn: boolean;
  readonly registeredAt: Instant;
}

/**
 * Who meets for an organisation: whoever is here first, then whoever registered first (ties by id), and with them at most one
 * more who is at the same venue, so that the second never turns a meeting at a table into one online. Empty for none. O(n log n).
 */
export function chooseAttendees(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      Number(b.checkedIn) - Number(a.checkedIn) ||
      compare(a.registeredAt, b.registeredAt) ||
      compare(a.participantId, b.participantId),
  );
  const [first, ...others] = ranked;
  if (!first) return [];
  const second = others.find((other) => other.venueId === first.venueId && other.checkedIn === first.checkedIn);
  return second ? [first, second] : [first];
}

/**
 * At a table when everybody is at one venue. Who names no venue is taken to be at the only one; of several, nobody can tell.
 */
export function meetingMode(
  people: readonly { readonly venueId: string | null }[],
  venueIds: readonly string[],
): "table" | "online" {
  const onlyVenue = venueIds.length === 1 ? venueIds[0]! : null;
  const places = new Set(people.map((person) => person.venueId ?? onlyVenue));
  const [place] = places;
  return places.size === 1 && place != null && venueIds.includes(place) ? "table" : "online";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
