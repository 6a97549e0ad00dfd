import type { Meeting } from "../problem/problem.ts";
import { fits, place } from "../state/state.ts";
import { modelOfOne } from "./add-meeting.ts";
import type { Draft } from "./draft.ts";

/** The meeting as an online one. */
export function onlineMeeting(meeting: Meeting): Meeting {
  const { id, personIds, priority, weight, allowedSlotIds, fixedSlotId, afterMeetingIds, languagePair, field } =
    meeting;
  return {
    id,
    personIds,
    priority,
    weight,
    mode: "online",
    ...(allowedSlotIds && { allowedSlotIds }),
    ...(fixedSlotId !== undefined && { fixedSlotId }),
    afterMeetingIds,
    ...(languagePair && { languagePair }),
    ...(field !== undefined && { field }),
  };
}

interface Row {
  readonly rows: readonly Uint8Array[];
  readonly slots: Int32Array;
  readonly candidates: Int32Array | undefined;
  /** Pool, level and lock. */
  readonly figures: readonly number[];
  readonly venue: number | undefined;
}

/** Holds a lifted table meeting online in `slot`. False, and nothing changed, where people, places or interpreters do not allow it. */
export function turnOnline({ model, state }: Draft, meeting: number, slot: number): boolean {
  const { problem, slotCount: S } = model;
  const one = modelOfOne(problem, onlineMeeting(problem.meetings[meeting]!));
  if (one.domain[slot] === 0) return false;
  const row = meeting * S;
  const rows = [model.domain, model.commonSlots] as const;
  const lists = model.domainSlots as Int32Array[];
  const candidates = model.candidates as (Int32Array | undefined)[];
  const before: Row = {
    rows: rows.map((cells) => cells.slice(row, row + S)),
    slots: lists[meeting]!,
    candidates: candidates[meeting],
    figures: [model.pool, model.level, model.lock].map((list) => list[meeting]!),
    venue: model.travel?.venueOf[meeting],
  };
  const set = (own: Row): void => {
    rows.forEach((cells, i) => cells.set(own.rows[i]!, row));
    lists[meeting] = own.slots;
    candidates[meeting] = own.candidates;
    [model.pool, model.level, model.lock].forEach((list, i) => (list[meeting] = own.figures[i]!));
    if (model.travel && own.venue !== undefined) model.travel.venueOf[meeting] = own.venue;
  };
  set({
    rows: [one.domain, one.commonSlots],
    slots: one.domainSlots[0]!,
    candidates: one.candidates[0],
    figures: [one.pool[0]!, one.level[0]!, one.lock[0]!],
    venue: model.travel && -1,
  });
  if (fits(state, meeting, slot) && place(state, meeting, slot)) return true;
  set(before);
  return false;
}
