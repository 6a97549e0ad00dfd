import type { Problem, Slot } from "../problem/problem.ts";
import type { LooseningKind, LooseningStep } from "./loosening.ts";
import type { RuleAtom } from "./rule-atom.ts";

/** What a step costs against others: what the organiser decides alone is cheapest, leaving a meeting out dearest. */
const STEP_COSTS: Readonly<Record<LooseningKind, number>> = {
  widen_wish: 1,
  raise_maximum: 1,
  unlock_table: 1,
  drop_order: 2,
  raise_online_capacity: 2,
  shorten_talk_buffer: 2,
  unfix: 2,
  restore_table: 2,
  add_table: 3,
  add_interpreter: 3,
  open_venue: 3,
  drop_rest: 3,
  shorten_travel: 4,
  free_person: 4,
  leave_out: 6,
};

/** A step through the whole event costs this much more than one in a single slot. */
const WHOLE_EVENT = 1;

export function costOf(step: LooseningStep): number {
  const whole = (step.kind === "add_table" || step.kind === "add_interpreter") && step.slotIds.length > 1;
  return STEP_COSTS[step.kind] + (whole ? WHOLE_EVENT : 0);
}

/**
 * Every single step that loosens one of the rules, in their order; steps with the same subject stand together, the smaller first.
 * `missing`: how many meetings more than one can be held have to find a place, for steps that can make up for all at once.
 * O(atoms · slots).
 */
export function stepsFor(problem: Problem, atoms: readonly RuleAtom[], missing: number): LooseningStep[] {
  const held = new Set(atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : [])));
  const meetings = problem.meetings.filter((meeting) => held.has(meeting.id));
  const seats = Math.max(2, ...meetings.map((meeting) => meeting.personIds.length));
  const slotIds = problem.slots.map((slot) => slot.id);
  return atoms.flatMap((atom): LooseningStep[] => {
    switch (atom.kind) {
      case "meeting_held":
        return [{ kind: "leave_out", meetingId: atom.meetingId }];
      case "slot_wish":
        return widenings(problem.slots, atom);
      case "slot_fixed":
        return [{ kind: "unfix", meetingId: atom.meetingId }];
      case "table_locked":
        return [{ kind: "unlock_table", meetingId: atom.meetingId }];
      case "precedence":
        return [{ kind: "drop_order", meetingId: atom.meetingId, afterMeetingId: atom.afterMeetingId }];
      case "person_unavailable":
        return atom.slotIds.map((slotId) => ({ kind: "free_person", personId: atom.personId, slotId }));
      case "person_talks":
        return [];
      case "talk_buffer":
        return Array.from({ length: atom.slots }, (_, i) => ({ kind: "shorten_talk_buffer", to: atom.slots - 1 - i }));
      case "person_maximum":
        return upTo(missing).map((more) => ({ kind: "raise_maximum", personId: atom.personId, to: atom.limit + more }));
      case "venue_hours":
        return atom.closedSlotIds.map((slotId) => ({ kind: "open_venue", venueId: atom.venueId, slotId }));
      case "tables":
        return [
          ...slotIds.map((slotId) => ({ slotIds: [slotId], count: 1 })),
          ...upTo(Math.ceil(missing / Math.max(1, slotIds.length))).map((count) => ({ slotIds, count })),
        ].map((more) => ({ kind: "add_table", venueId: atom.venueId, seats, ...more }));
      case "table_out":
        return atom.slotIds.map((slotId) => ({ kind: "restore_table", tableId: atom.tableId, slotId }));
      case "online_capacity":
        return upTo(Math.ceil(missing / Math.max(1, slotIds.length))).map((more) => ({
          kind: "raise_online_capacity",
          to: atom.limit + more,
        }));
      case "travel":
        return Array.from({ length: atom.slots }, (_, i) => ({
          kind: "shorten_travel",
          venueIds: atom.venueIds,
          to: atom.slots - 1 - i,
        }));
      case "interpreters":
        return [...slotIds.map((slotId) => [slotId]), slotIds].map((own) => ({
          kind: "add_interpreter",
          languagePair: atom.languagePair,
          slotIds: own,
        }));
      case "interpreter_rest":
        return [{ kind: "drop_rest" }];
    }
  });
}

function upTo(most: number): number[] {
  return most > 1 ? [1, most] : [1];
}

/** What a step is about, slot and degree apart: of steps with the same subject one stands for all. */
export function subjectOf(step: LooseningStep): string {
  switch (step.kind) {
    case "widen_wish":
      return JSON.stringify([step.kind, step.meetingId, step.session]);
    case "leave_out":
    case "unfix":
    case "unlock_table":
      return JSON.stringify([step.kind, step.meetingId]);
    case "drop_order":
      return JSON.stringify([step.kind, step.meetingId, step.afterMeetingId]);
    case "free_person":
    case "raise_maximum":
      return JSON.stringify([step.kind, step.personId]);
    case "open_venue":
    case "add_table":
      return JSON.stringify([step.kind, step.venueId]);
    case "restore_table":
      return JSON.stringify([step.kind, step.tableId]);
    case "shorten_travel":
      return JSON.stringify([step.kind, ...step.venueIds]);
    case "add_interpreter":
      return JSON.stringify([step.kind, ...step.languagePair]);
    case "shorten_talk_buffer":
    case "raise_online_capacity":
    case "drop_rest":
      return JSON.stringify([step.kind]);
  }
}

function widenings(slots: readonly Slot[], atom: Extract<RuleAtom, { kind: "slot_wish" }>): LooseningStep[] {
  const { meetingId } = atom;
  const allowed = new Set(atom.slotIds);
  const others = slots.filter((slot) => !allowed.has(slot.id));
  const sessions = [...Map.groupBy(others, (slot) => JSON.stringify([slot.day, slot.session])).values()];
  const bySession = sessions.map((own) => ({
    kind: "widen_wish" as const,
    meetingId,
    session: own[0]!.session,
    slotIds: own.map((slot) => slot.id),
  }));
  if (sessions.length < 2) return bySession;
  return [...bySession, { kind: "widen_wish", meetingId, session: null, slotIds: others.map((slot) => slot.id) }];
}
