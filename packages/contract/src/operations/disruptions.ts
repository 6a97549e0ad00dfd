import { z } from "zod";
import { operation } from "../operation.ts";
import { EventParams, eventParamsWith, Id, Instant } from "../shared.ts";
import { TimetableDifference } from "./timetable.ts";

const tag = "timetable";
/** Absent: to the end of the event. Slots that have begun are never touched. */
const until = Instant.optional();
/** What has happened on the day. */
export const DisruptionInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("late"), participantId: Id, until: Instant }),
  z.strictObject({ kind: z.literal("no_show"), participantId: Id, until }),
  /** The person's registration ends as well. */
  z.strictObject({ kind: z.literal("withdrawn"), participantId: Id }),
  /** A meeting agreed after the timetable was published, or left out of it. */
  z.strictObject({ kind: z.literal("new_request"), meetingId: Id }),
  z.strictObject({ kind: z.literal("table_out"), tableId: Id, until }),
  z.strictObject({ kind: z.literal("interpreter_ill"), interpreterId: Id, until }),
  z.strictObject({ kind: z.literal("venue_cut_off"), venueId: Id, until }),
  z.strictObject({ kind: z.literal("slot_lost"), slotId: Id }),
]);
export const Disruption = z.object({
  id: Id,
  /** `reported` by a participant and waiting for the organiser; `dismissed`: nothing was done about it. */
  state: z.enum(["reported", "applied", "undone", "dismissed"]),
  what: DisruptionInput,
  at: Instant,
  by: z.string(),
  /** The version it made. */
  timetableId: Id.nullable(),
  /** Meetings changed, and people told. */
  changed: z.number().int(),
  told: z.number().int(),
  /** The newest published version is its own, and no slot it touched has begun. */
  undoable: z.boolean(),
});
export const DisruptionOutcome = z.object({
  /** Null in a preview. */
  disruption: Disruption.nullable(),
  difference: TimetableDifference,
});

export const disruptions = {
  listDisruptions: operation({
    id: "listDisruptions",
    method: "GET",
    path: "/events/{event}/disruptions",
    tag,
    summary: "What has been reported and repaired on the day, newest first",
    params: EventParams,
    response: z.object({ items: z.array(Disruption) }),
  }),
  repairTimetable: operation({
    id: "repairTimetable",
    method: "POST",
    path: "/events/{event}/disruptions",
    tag,
    summary:
      "Repair the published timetable after a disruption, or only show what that would change; applying tells everyone affected",
    params: EventParams,
    body: z.strictObject({
      what: DisruptionInput,
      preview: z.boolean(),
      /** Offer the room there is afterwards to meetings left out, as far as they fit without moving others. */
      fill: z.boolean().default(false),
      /** The report this answers. */
      reportId: Id.optional(),
      /** The published version the preview was made for; refused as stale when another is published by now. */
      timetableId: Id.optional(),
    }),
    response: DisruptionOutcome,
  }),
  undoDisruption: operation({
    id: "undoDisruption",
    method: "POST",
    path: "/events/{event}/disruptions/{disruption}/undo",
    tag,
    summary: "Publish what stood before a disruption again, as a new version, and tell everyone affected",
    params: eventParamsWith("disruption"),
    body: z.strictObject({ preview: z.boolean().default(false) }),
    response: DisruptionOutcome,
  }),
  dismissDisruption: operation({
    id: "dismissDisruption",
    method: "POST",
    path: "/events/{event}/disruptions/{disruption}/dismiss",
    tag,
    summary: "Do nothing about a participant's report",
    params: eventParamsWith("disruption"),
    response: Disruption,
  }),
  reportAbsence: operation({
    id: "reportAbsence",
    method: "POST",
    path: "/events/{event}/my-day/reports",
    tag,
    summary: "Tell the organisers that you will be late or cannot come; they decide what follows",
    params: EventParams,
    body: z.strictObject({ kind: z.enum(["late", "no_show"]), until: Instant.optional() }),
    response: z.object({ id: Id, state: Disruption.shape.state }),
    status: 201,
  }),
} as const;
