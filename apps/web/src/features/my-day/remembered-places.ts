import type { Answer } from "../../api/transport.ts";

type Day = Answer<"getMyDay">;
/** Where a meeting stood: enough to say that it has changed, and what it was. */
export interface RememberedPlace {
  readonly startsAt: string;
  readonly table: string | null;
}
type Places = Readonly<Record<string, RememberedPlace | null>>;
interface Memory {
  readonly now: Places;
  /** As it was before the last change; null until something has changed. */
  readonly before: Places | null;
}

/**
 * Remembers on this device where the own meetings stand, and gives back how they stood before they last changed: null while they
 * have not. The published timetable itself knows no reader; a letter told of the change, this marks it on the day.
 */
export function rememberPlaces(slug: string, day: Day): Places | null {
  const key = `songhua.places.${slug}.${day.participantId}`;
  const now: Places = Object.fromEntries(
    day.meetings.map((meeting) => [
      meeting.id,
      meeting.slot && meeting.state !== "cancelled"
        ? { startsAt: meeting.slot.startsAt, table: meeting.table?.label ?? null }
        : null,
    ]),
  );
  try {
    const old = read(localStorage.getItem(key));
    const same = old !== null && JSON.stringify(old.now) === JSON.stringify(now);
    const memory: Memory = same ? old : { now, before: old && placedIn(old.now) ? old.now : null };
    if (!same) localStorage.setItem(key, JSON.stringify(memory));
    return memory.before;
  } catch {
    // Without storage (private windows) nothing is marked.
    return null;
  }
}

const placedIn = (places: Places) => Object.values(places).some((place) => place !== null);

function read(text: string | null): Memory | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return isMemory(value) ? value : null;
}

function isMemory(value: unknown): value is Memory {
  return (
    typeof value === "object" &&
    value !== null &&
    "now" in value &&
    typeof value.now === "object" &&
    value.now !== null &&
    "before" in value &&
    typeof value.before === "object"
  );
}

/** What became of a meeting since the own meetings last changed; null: nothing, or it was not known then. */
export function changeOf(
  meeting: Day["meetings"][number],
  before: Places | null,
): { readonly kind: "new" | "moved" | "dropped"; readonly was: RememberedPlace | null } | null {
  if (!before) return null;
  const was = before[meeting.id] ?? null;
  const placed = meeting.slot !== null && meeting.state !== "cancelled";
  if (!was) return placed ? { kind: "new", was: null } : null;
  if (!placed) return { kind: "dropped", was };
  const same = was.startsAt === meeting.slot?.startsAt && was.table === (meeting.table?.label ?? null);
  return same ? null : { kind: "moved", was };
}
