import type { Problem } from "../problem/problem.ts";
import { usedTwice, type Held } from "./held.ts";
import type { Violation } from "./violation.ts";

/**
 * Where interpreters are planned, a meeting with a language pair has one who speaks it, knows its field, is free and within reach;
 * others have none.
 */
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
    const knows = meeting.field === undefined || own.fields?.includes(meeting.field) !== false;
    return speaks && knows && here && reaches ? [] : wrong;
  });
}

export function interpreterOnce(_: Problem, held: readonly Held[]): Violation[] {
  const own = ({ placement: { interpreterId } }: Held) => (interpreterId === null ? [] : [interpreterId]);
  return usedTwice(held, own).map(({ id: interpreterId, slotId, held: group }) => {
    return { rule: "interpreter_once", interpreterId, slotId, meetingIds: group.map((one) => one.meeting.id) };
  });
}

/** After so many slots at work in a row come so many off, within a day. */
export function interpreterRest({ slots, rules }: Problem, held: readonly Held[]): Violation[] {
  const rest = rules.interpreterRest;
  if (!rest) return [];
  const planned = held.filter((one) => one.placement.interpreterId !== null);
  return [...Map.groupBy(planned, (one) => one.placement.interpreterId ?? "")].flatMap(([interpreterId, own]) => {
    const found: Violation[] = [];
    let row = 0;
    let before = -1;
    let restUntil = -1;
    for (const order of [...new Set(own.map((one) => one.order))].sort((a, b) => a - b)) {
      const newDay = slots[before]?.day !== slots[order]!.day;
      if (newDay) restUntil = -1;
      if (order <= restUntil) {
        found.push({ rule: "interpreter_rest", interpreterId, slotId: slots[order]!.id, ...rest });
      }
      row = !newDay && before === order - 1 ? row + 1 : 1;
      before = order;
      if (row >= rest.afterSlots) restUntil = order + rest.slots;
    }
    return found;
  });
}
