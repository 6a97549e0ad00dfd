import type { Rng } from "@songhua/kernel";
import type { Disruption } from "../repair/disruption.ts";
import type { Problem } from "../problem/problem.ts";

/** A disruption of any kind, for tests; may name an interpreter the problem does not have. `serial` keeps ids of added meetings apart. */
export function arbitraryDisruption(problem: Problem, rng: Rng, serial: number): Disruption {
  const { slots, people, tables, venues, meetings } = problem;
  const one = <T>(items: readonly T[]): T => items[rng.int(items.length)]!;
  const slotIds = slots.filter(() => rng.next() < 0.4).map((slot) => slot.id);
  const some = rng.next() < 0.5 ? { slotIds } : {};
  const kinds: Disruption[] = [
    { kind: "person_out", personId: one(people).id, ...some },
    { kind: "person_late", personId: one(people).id, untilSlotId: one(slots).id },
    { kind: "slot_lost", slotId: one(slots).id, ...(rng.next() < 0.5 && { venueId: one(venues).id }) },
    { kind: "venue_out", venueId: one(venues).id, ...some },
    { kind: "table_out", tableId: one(tables).id, ...some },
    { kind: "interpreter_out", interpreterId: "i0", ...some },
    {
      kind: "meeting_added",
      meeting: {
        id: `new${serial}`,
        personIds: people.slice(0, 2).map((person) => person.id),
        priority: rng.next() < 0.5 ? "must" : "nice",
        weight: 1,
        mode: "online",
        afterMeetingIds: meetings.length > 0 && rng.next() < 0.3 ? [one(meetings).id] : [],
        ...(rng.next() < 0.3 && { languagePair: ["zh", "ru"] as const }),
      },
    },
    { kind: "meeting_cancelled", meetingId: meetings.length > 0 ? one(meetings).id : "none" },
  ];
  return one(kinds);
}
