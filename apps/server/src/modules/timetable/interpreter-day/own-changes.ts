import type { PlaceChange } from "../difference.ts";
import type { Place } from "../plan-input.ts";

/** What a difference is to one interpreter: work that came, moved, or went, be it to somebody else. */
export interface OwnChange {
  readonly meetingId: string;
  readonly kind: "placed" | "moved" | "unplaced";
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** By interpreter, in the order of `changes`. O(changes). */
export function changesByInterpreter(changes: readonly PlaceChange[]): Map<string, OwnChange[]> {
  const own = new Map<string, OwnChange[]>();
  const note = (id: string | null | undefined, change: OwnChange): void => {
    if (id == null) return;
    const noted = own.get(id);
    if (noted) noted.push(change);
    else own.set(id, [change]);
  };
  for (const { meetingId, before, after } of changes) {
    const [from, to] = [before?.interpreterId, after?.interpreterId];
    if (from != null && from === to) note(from, { meetingId, kind: "moved", before, after });
    else {
      note(from, { meetingId, kind: "unplaced", before, after: undefined });
      note(to, { meetingId, kind: "placed", before: undefined, after });
    }
  }
  return own;
}
