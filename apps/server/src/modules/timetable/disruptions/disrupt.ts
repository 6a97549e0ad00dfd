import type { Instant, Interval } from "@songhua/kernel";
import type { Disruption, Meeting, Placement, Problem } from "@songhua/scheduling";
import type { DisruptionRow, ScheduledKind } from "../../../platform/database/schema.ts";
import type { Place } from "../plan-input.ts";
import type { PlanRow } from "../queries.ts";

/** Slots a disruption takes away: those that have not begun and begin before its end, in order of time. */
export function slotsLost(
  what: DisruptionRow,
  slots: readonly (Interval & { readonly id: string })[],
  begun: (slot: Interval) => boolean,
): (Interval & { readonly id: string })[] {
  const until: Instant | undefined = "until" in what ? what.until : undefined;
  return slots.filter(
    (slot) =>
      !begun(slot) &&
      (until === undefined || slot.startsAt < until) &&
      (what.kind !== "slot_lost" || slot.id === what.slotId),
  );
}

/** The disruption as the engine knows it, one after the other; `added` is the meeting a new request asks for. */
export function engineDisruptions(
  what: DisruptionRow,
  slotIds: readonly string[],
  added: Meeting | undefined,
): Disruption[] {
  switch (what.kind) {
    case "late":
    case "no_show":
    case "withdrawn":
      return [{ kind: "person_out", personId: what.participantId, slotIds }];
    case "table_out":
      return [{ kind: "table_out", tableId: what.tableId, slotIds }];
    case "interpreter_ill":
      return [{ kind: "interpreter_out", interpreterId: what.interpreterId, slotIds }];
    case "venue_cut_off":
      return [{ kind: "venue_out", venueId: what.venueId, slotIds }];
    case "slot_lost":
      return slotIds.map((slotId) => ({ kind: "slot_lost", slotId }));
    case "new_request":
      return added ? [{ kind: "meeting_added", meeting: added }] : [];
  }
}

/** Who or what cannot be had from now on, for later runs; a slot lost is every venue's. */
export function unavailableSubjects(
  what: DisruptionRow,
  venueIds: readonly string[],
): { readonly kind: ScheduledKind; readonly subjectId: string }[] {
  switch (what.kind) {
    case "late":
    case "no_show":
      return [{ kind: "participant", subjectId: what.participantId }];
    case "table_out":
      return [{ kind: "table", subjectId: what.tableId }];
    case "interpreter_ill":
      return [{ kind: "interpreter", subjectId: what.interpreterId }];
    case "venue_cut_off":
      return [{ kind: "venue", subjectId: what.venueId }];
    case "slot_lost":
      return venueIds.map((subjectId) => ({ kind: "venue", subjectId }));
    case "withdrawn":
    case "new_request":
      return [];
  }
}

/**
 * Meetings that go on without the person who does not come, since somebody else of the same organisation is in them. Only what is in
 * slots to come; somebody late still comes.
 */
export function goOnWithout(
  what: DisruptionRow,
  meetings: readonly PlanRow[],
  places: ReadonlyMap<string, Place>,
  lost: ReadonlySet<string>,
): string[] {
  if (what.kind !== "no_show" && what.kind !== "withdrawn") return [];
  return meetings
    .filter(({ id, sides }) => {
      const place = places.get(id);
      const own = sides.find((side) => side.includes(what.participantId));
      return place !== undefined && lost.has(place.slotId) && own !== undefined && own.length > 1;
    })
    .map(({ id }) => id);
}

/**
 * The published problem as it now stands: meetings that can still be held, with the people they have now; what was held, missed or
 * locked is tied to its place, everything else may move again, by its own priority. O(meetings).
 */
export function currentProblem(
  problem: Problem,
  meetings: ReadonlyMap<string, PlanRow>,
  places: ReadonlyMap<string, Place>,
): Problem {
  return {
    ...problem,
    meetings: problem.meetings.flatMap((planned): Meeting[] => {
      const now = meetings.get(planned.id);
      if (!now || now.personIds.length < 2) return [];
      const place = places.get(planned.id);
      const firm = now.locked || now.state === "held" || now.state === "missed";
      return [
        {
          id: planned.id,
          mode: planned.mode,
          afterMeetingIds: planned.afterMeetingIds,
          ...(planned.venueId === undefined ? {} : { venueId: planned.venueId }),
          ...(planned.languagePair === undefined ? {} : { languagePair: planned.languagePair }),
          ...(planned.field === undefined ? {} : { field: planned.field }),
          personIds: [...now.personIds].sort(),
          priority: place && firm ? "must" : now.priority,
          weight: 1,
          ...(place && firm ? { fixedSlotId: place.slotId } : {}),
          ...(place?.tableId != null && firm ? { lockedTableId: place.tableId } : {}),
        },
      ];
    }),
  };
}

/** Places of the meetings a problem has, as the engine reads them, in its order. */
export function placementsIn(problem: Problem, places: ReadonlyMap<string, Place>): Placement[] {
  return problem.meetings.flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [{ meetingId: id, ...place }] : [];
  });
}
