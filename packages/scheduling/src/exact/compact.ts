import type { Event } from "./event.ts";
import { SlotMatcher } from "./matching.ts";

/** What of an event is asked here. */
export type Programme = Pick<Event, "slotCount" | "meetingsOf" | "joins" | "groupCount">;

/** What one person's day can look like, seen alone. */
export interface Shape {
  /** Slots at which a single run of all the person's meetings can start; empty when there is always a break. */
  readonly starts: readonly number[];
  /** Fewest breaks: 0, 1, 2 standing for "2 or more", or undefined when the meetings cannot all be held. */
  readonly least: 0 | 1 | 2 | undefined;
}

/**
 * By matchings of a person's meetings with one run of slots, then with two (Bofill et al., JAIR 2022). Where each day stands alone runs are
 * not looked at: `least` is 0 and `starts` empty means nothing. O(slots · matching), and slots² · meetings · matching where there is always a break.
 */
export function shapeOf(
  event: Programme,
  domain: Uint8Array,
  p: number,
  matcher: SlotMatcher,
  starts: "all" | "first" = "all",
): Shape {
  const S = event.slotCount;
  const meetings = event.meetingsOf[p]!;
  const d = meetings.length;
  if (d === 0) return { starts: [], least: 0 };
  if (!matcher.fits(meetings, domain, [0, S])) return { starts: [], least: undefined };
  if (event.groupCount > 1) return { starts: [], least: 0 };
  const reach = reaches(event, domain, meetings);
  const found: number[] = [];
  for (let u = 0; u + d <= S; u++) {
    if (reach[u]! < d || !matcher.fits(meetings, domain, [u, d])) continue;
    found.push(u);
    if (starts === "first") break;
  }
  if (found.length > 0) return { starts: found, least: 0 };
  for (let u = 0; u < S; u++) {
    for (let first = 1; first < d && first <= reach[u]!; first++) {
      for (let v = u + first; v + d - first <= S; v++) {
        if (reach[v]! < d - first || (v === u + first && event.joins[v] === 1)) continue;
        if (matcher.fits(meetings, domain, [u, first, v, d - first])) return { starts: [], least: 1 };
      }
    }
  }
  return { starts: [], least: 2 };
}

/** The shapes of everybody. */
export function shapesOf(event: Event, domain: Uint8Array): Shape[] {
  const matcher = new SlotMatcher(event.slotCount);
  return event.meetingsOf.map((_, p) => shapeOf(event, domain, p, matcher));
}

/** How many slots from each on could be busy without a break. */
function reaches(event: Programme, domain: Uint8Array, meetings: Int32Array): Int32Array {
  const S = event.slotCount;
  const reach = new Int32Array(S + 1);
  for (let t = S - 1; t >= 0; t--) {
    const usable = meetings.some((m) => domain[m * S + t] === 1);
    const next = t + 1 < S && event.joins[t + 1] === 1 ? reach[t + 1]! : 0;
    reach[t] = usable ? 1 + next : 0;
  }
  return reach;
}
