import type { ProblemWarning } from "./finding.ts";
import type { Model } from "../model/model.ts";
import { LEVELS } from "../model/pools.ts";

/** Fixed meetings that cannot all be where they are fixed: of one person, at one table, more than a slot takes, out of order. O(meetings). */
export function fixedClashes(model: Model): ProblemWarning[] {
  const { meetings } = model.problem;
  const fixed = meetings.flatMap(({ fixedSlotId: slotId }, m) => (slotId === undefined ? [] : [{ m, slotId }]));
  if (fixed.length === 0) return [];
  return [
    ...together(model, fixed, (m) => meetings[m]!.personIds).map(({ id, slotId, meetingIds }) => ({
      code: "fixed_clash" as const,
      personId: id,
      slotId,
      meetingIds,
    })),
    ...together(model, fixed, (m) => [meetings[m]!.lockedTableId ?? []].flat()).map(({ id, slotId, meetingIds }) => ({
      code: "fixed_table_clash" as const,
      tableId: id,
      slotId,
      meetingIds,
    })),
    ...placesShort(model, fixed),
    ...outOfOrder(model),
  ];
}

interface Fixed {
  readonly m: number;
  readonly slotId: string;
}

function together(model: Model, fixed: readonly Fixed[], usersOf: (m: number) => readonly string[]) {
  const uses = fixed.flatMap(({ m, slotId }) => usersOf(m).map((id) => ({ id, slotId, m })));
  return [...Map.groupBy(uses, ({ id, slotId }) => JSON.stringify([id, slotId])).values()]
    .filter((own) => own.length > 1)
    .map((own) => ({ ...own[0]!, meetingIds: own.map(({ m }) => model.problem.meetings[m]!.id) }));
}

function placesShort(model: Model, fixed: readonly Fixed[]): ProblemWarning[] {
  const { slots, venues } = model.problem;
  const order = new Map(slots.map((slot, t) => [slot.id, t]));
  const groups = Map.groupBy(fixed, ({ m, slotId }) => JSON.stringify([model.pool[m], slotId]));
  return [...groups.values()].flatMap((own): ProblemWarning[] => {
    const { m, slotId } = own[0]!;
    const pool = model.pool[m]!;
    const places = model.places[(pool * model.slotCount + order.get(slotId)!) * LEVELS]!;
    if (own.length <= places) return [];
    const venueId = venues[pool]?.id ?? null;
    return [{ code: "fixed_places_short", venueId, slotId, meetings: own.length, places }];
  });
}

function outOfOrder({ problem }: Model): ProblemWarning[] {
  const { slots, meetings } = problem;
  const order = new Map(slots.map((slot, t) => [slot.id, t]));
  const fixedAt = new Map(
    meetings.flatMap(({ id, fixedSlotId }) => (fixedSlotId === undefined ? [] : [[id, order.get(fixedSlotId)!]])),
  );
  return meetings.flatMap(({ id, afterMeetingIds }) =>
    afterMeetingIds
      .filter((earlier) => (fixedAt.get(earlier) ?? -1) >= (fixedAt.get(id) ?? Infinity))
      .map((earlier) => ({ code: "fixed_order" as const, meetingIds: [earlier, id] as const })),
  );
}
