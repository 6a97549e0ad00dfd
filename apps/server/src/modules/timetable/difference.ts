import type { Instant } from "@songhua/kernel";
import type { Place } from "./plan-input.ts";

export type ChangeKind = "added" | "moved" | "reseated" | "reinterpreted" | "dropped";
export interface PlaceChange {
  readonly meetingId: string;
  readonly kind: ChangeKind;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/**
 * Meetings whose place in `after` is another than in `before`, of those in `meetingIds`, in order of time (of the new place, else the
 * old), ties by id. `startOf` says when a slot begins; a slot that is no more comes first. O(meetings · log).
 */
export function placeChanges(
  meetingIds: Iterable<string>,
  before: ReadonlyMap<string, Place>,
  after: ReadonlyMap<string, Place>,
  startOf: (slotId: string) => Instant | undefined,
): PlaceChange[] {
  const changes: (PlaceChange & { readonly at: string })[] = [];
  for (const meetingId of meetingIds) {
    const [from, to] = [before.get(meetingId), after.get(meetingId)];
    const kind = kindOf(from, to);
    const place = to ?? from;
    if (kind && place) changes.push({ meetingId, kind, before: from, after: to, at: startOf(place.slotId) ?? "" });
  }
  changes.sort((a, b) => compare(a.at, b.at) || compare(a.meetingId, b.meetingId));
  return changes.map(({ meetingId, kind, before: from, after: to }) => ({ meetingId, kind, before: from, after: to }));
}

/** What people are told of: another interpreter at the same place asks nothing of them. */
export const isTold = (change: Pick<PlaceChange, "kind">): boolean => change.kind !== "reinterpreted";

function kindOf(before: Place | undefined, after: Place | undefined): ChangeKind | undefined {
  if (!before) return after && "added";
  if (!after) return "dropped";
  if (before.slotId !== after.slotId) return "moved";
  if (before.tableId !== after.tableId) return "reseated";
  return before.interpreterId === after.interpreterId ? undefined : "reinterpreted";
}
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
