import type { Problem } from "../problem/problem.ts";
import { clashes, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

const ids = (group: readonly Held[]) => group.map((one) => one.meeting.id);

/** A table meeting has a table that stands at its venue, seats everybody, is in use then and is the locked one if any; an online one has none. */
export function tableSuits(_: Problem, held: readonly Held[]): Violation[] {
  return held.flatMap(({ meeting, placement, table, venueId }): Violation[] => {
    const { tableId } = placement;
    const at = { meetingId: meeting.id, tableId };
    if (meeting.mode === "online") return tableId === null ? [] : [{ rule: "table_given", ...at }];
    if (!table) return [{ rule: "table_given", ...at }];
    const found: Violation[] = [];
    if (table.venueId !== venueId) found.push({ rule: "table_at_venue", ...at });
    if (table.capacity < meeting.personIds.length) found.push({ rule: "table_seats", ...at });
    if (table.unavailableSlotIds?.includes(placement.slotId)) found.push({ rule: "table_in_use_allowed", ...at });
    if (meeting.lockedTableId !== undefined && meeting.lockedTableId !== table.id) {
      found.push({ rule: "table_locked", ...at });
    }
    return found;
  });
}

export function tableTakenOnce(_: Problem, held: readonly Held[]): Violation[] {
  const key = (one: Held) => (one.table ? [JSON.stringify([one.table.id, one.placement.slotId])] : []);
  return clashes(held, key).map(([text, group]) => {
    const [tableId, slotId] = JSON.parse(text) as [string, string];
    return { rule: "table_taken_once", tableId, slotId, meetingIds: ids(group) };
  });
}

export function onlineCapacity(problem: Problem, held: readonly Held[]): Violation[] {
  const limit = problem.rules.onlineCapacity ?? Infinity;
  return problem.slots.flatMap(({ id: slotId }) => {
    const own = held.filter((one) => one.meeting.mode === "online" && one.placement.slotId === slotId).length;
    return own > limit ? [{ rule: "online_capacity" as const, slotId, held: own, limit }] : [];
  });
}

/** Where interpreters are planned, a meeting with a language pair has one who speaks it, is free and within reach; others have none. */
export function interpreterSuits(problem: Problem, held: readonly Held[]): Violation[] {
  const open = new Map(problem.venues.map((v) => [v.id, new Set(v.openSlotIds)]));
  const known = new Map((problem.interpreters ?? []).map((i) => [i.id, i]));
  return held.flatMap(({ meeting, placement: { interpreterId, slotId }, venueId }): Violation[] => {
    const wrong: Violation[] = [{ rule: "interpreter_suits", meetingId: meeting.id, interpreterId }];
    const pair = problem.interpreters && meeting.languagePair;
    if (!pair) return interpreterId === null ? [] : wrong;
    const own = interpreterId === null ? undefined : known.get(interpreterId);
    if (!own || own.unavailableSlotIds.includes(slotId)) return wrong;
    const speaks = own.languagePairs.some(
      (p) => p.includes(pair[0]) && p.includes(pair[1]) && new Set(p).size === new Set(pair).size,
    );
    const here = own.venueId === undefined || open.get(own.venueId)?.has(slotId) === true;
    const reaches = own.venueId === undefined || meeting.mode === "online" || own.venueId === venueId;
    return speaks && here && reaches ? [] : wrong;
  });
}

export function interpreterOnce(_: Problem, held: readonly Held[]): Violation[] {
  const key = ({ placement: { interpreterId, slotId } }: Held) =>
    interpreterId === null ? [] : [JSON.stringify([interpreterId, slotId])];
  return clashes(held, key).map(([text, group]) => {
    const [interpreterId, slotId] = JSON.parse(text) as [string, string];
    return { rule: "interpreter_once", interpreterId, slotId, meetingIds: ids(group) };
  });
}
