import type { Answer, Input } from "../../../api/transport.ts";

export type Disruption = Answer<"listDisruptions">["items"][number];
export type What = Input<"repairTimetable">["body"]["what"];
export type Kind = What["kind"];
export type Outcome = Answer<"repairTimetable">;

export const KINDS: readonly Kind[] = [
  "no_show",
  "late",
  "withdrawn",
  "new_request",
  "table_out",
  "interpreter_ill",
  "venue_cut_off",
  "slot_lost",
];
/** What a kind is about, and whether it can end before the event does. */
export const SUBJECT: Record<Kind, "participant" | "meeting" | "table" | "interpreter" | "venue" | "slot"> = {
  no_show: "participant",
  late: "participant",
  withdrawn: "participant",
  new_request: "meeting",
  table_out: "table",
  interpreter_ill: "interpreter",
  venue_cut_off: "venue",
  slot_lost: "slot",
};
export const UNTIL: Record<Kind, "needed" | "may" | "never"> = {
  no_show: "may",
  late: "needed",
  withdrawn: "never",
  new_request: "never",
  table_out: "may",
  interpreter_ill: "may",
  venue_cut_off: "may",
  slot_lost: "never",
};

/** The event as it is sent; undefined while something is still to be chosen. */
export function whatOf(kind: Kind, subjectId: string, until: string): What | undefined {
  if (subjectId === "") return undefined;
  const end = until === "" ? {} : { until };
  switch (kind) {
    case "late":
      return until === "" ? undefined : { kind, participantId: subjectId, until };
    case "no_show":
      return { kind, participantId: subjectId, ...end };
    case "withdrawn":
      return { kind, participantId: subjectId };
    case "new_request":
      return { kind, meetingId: subjectId };
    case "table_out":
      return { kind, tableId: subjectId, ...end };
    case "interpreter_ill":
      return { kind, interpreterId: subjectId, ...end };
    case "venue_cut_off":
      return { kind, venueId: subjectId, ...end };
    case "slot_lost":
      return { kind, slotId: subjectId };
  }
}

export function subjectOf(what: What): string {
  switch (what.kind) {
    case "late":
    case "no_show":
    case "withdrawn":
      return what.participantId;
    case "new_request":
      return what.meetingId;
    case "table_out":
      return what.tableId;
    case "interpreter_ill":
      return what.interpreterId;
    case "venue_cut_off":
      return what.venueId;
    case "slot_lost":
      return what.slotId;
  }
}

export const untilOf = (what: What): string | undefined => ("until" in what ? what.until : undefined);
