import { z } from "zod";
import { operation } from "../operation.ts";
import { EventParams, eventParamsWith, Id, Instant, MultiLine, pageOf, PageQuery, prose, Zone } from "../shared.ts";
import { Slot } from "./events.ts";

const tag = "timetable";
export const MeetingState = z.enum(["unplaced", "planned", "held", "missed", "cancelled"]);
export const Meeting = z.object({
  id: Id,
  organisations: z.array(z.object({ id: Id, name: MultiLine })),
  people: z.array(z.object({ id: Id, name: MultiLine, organisationId: Id.nullable(), zone: Zone })),
  mode: z.enum(["table", "online"]),
  state: MeetingState,
  priority: z.enum(["must", "nice"]),
  slot: Slot.nullable(),
  table: z.object({ id: Id, label: z.string(), venueId: Id }).nullable(),
  locked: z.boolean(),
  outcome: z.string().nullable(),
  agreementId: Id.nullable(),
});
/** What stands under a published timetable: who checked what, with which engine, seed and bound. */
export const Certificate = z.object({
  engineVersion: z.string(),
  seed: z.number().int(),
  problemHash: z.string(),
  held: z.object({ must: z.number().int(), nice: z.number().int(), asked: z.number().int() }),
  breaks: z.number().int(),
  breaksLowerBound: z.number().int(),
  boundReason: z.string(),
  proven: z.boolean(),
  violations: z.number().int(),
});
export const Timetable = z.object({
  id: Id,
  version: z.number().int(),
  state: z.enum(["draft", "published", "superseded"]),
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  certificate: Certificate,
  unplaced: z.array(z.object({ meetingId: Id, code: z.string(), params: z.record(z.string(), z.unknown()) })),
});
export const MyDay = z.object({
  participantId: Id,
  zone: Zone,
  calendarPath: z.string(),
  organisationId: Id.nullable(),
  meetings: z.array(Meeting),
});

export const timetable = {
  startTimetable: operation({
    id: "startTimetable",
    method: "POST",
    path: "/events/{event}/timetables",
    tag,
    summary: "Place all agreed meetings in slots and at tables",
    params: EventParams,
    body: z.strictObject({
      seed: z
        .number()
        .int()
        .min(0)
        .max(2 ** 31)
        .default(1),
      seconds: z.number().int().min(1).max(120).default(5),
      keepPublished: z.boolean().default(true),
    }),
    response: z.object({ runId: Id }),
    status: 202,
  }),
  listTimetables: operation({
    id: "listTimetables",
    method: "GET",
    path: "/events/{event}/timetables",
    tag,
    summary: "Versions of the timetable, newest first",
    params: EventParams,
    response: z.object({ items: z.array(Timetable) }),
  }),
  publishTimetable: operation({
    id: "publishTimetable",
    method: "POST",
    path: "/events/{event}/timetables/{timetable}/publish",
    tag,
    summary: "Freeze a version and tell everyone affected",
    params: eventParamsWith("timetable"),
    response: Timetable,
  }),
  getTimetableFile: operation({
    id: "getTimetableFile",
    method: "GET",
    path: "/events/{event}/timetables/{timetable}/schedule.json",
    tag,
    summary: "Problem, placements and certificate, for the independent checker",
    params: eventParamsWith("timetable"),
    media: "application/octet-stream",
  }),
  listMeetings: operation({
    id: "listMeetings",
    method: "GET",
    path: "/events/{event}/meetings",
    tag,
    summary: "Meetings with their places in one version (the published one unless named)",
    params: EventParams,
    query: PageQuery.extend({
      limit: z.coerce.number().int().min(1).max(2000).default(500),
      timetableId: Id.optional(),
      organisationId: Id.optional(),
      state: MeetingState.optional(),
    }),
    response: pageOf(Meeting),
  }),
  moveMeeting: operation({
    id: "moveMeeting",
    method: "POST",
    path: "/events/{event}/meetings/{meeting}/move",
    tag,
    summary: "Place a meeting by hand in a draft; a clash is refused with the people it hits",
    params: eventParamsWith("meeting"),
    body: z.strictObject({ timetableId: Id, slotId: Id, tableId: Id.nullable() }),
    response: Meeting,
  }),
  lockMeeting: operation({
    id: "lockMeeting",
    method: "POST",
    path: "/events/{event}/meetings/{meeting}/lock",
    tag,
    summary: "Keep a meeting where it is in later runs",
    params: eventParamsWith("meeting"),
    body: z.strictObject({ locked: z.boolean() }),
    response: Meeting,
  }),
  setMeetingState: operation({
    id: "setMeetingState",
    method: "POST",
    path: "/events/{event}/meetings/{meeting}/state",
    tag,
    summary: "Held, missed or cancelled, with a note",
    params: eventParamsWith("meeting"),
    body: z.strictObject({
      state: z.enum(["planned", "held", "missed", "cancelled"]),
      outcome: prose(2000).optional(),
    }),
    response: Meeting,
  }),
  getMyDay: operation({
    id: "getMyDay",
    method: "GET",
    path: "/events/{event}/my-day",
    tag,
    summary: "The caller's own meetings, in the caller's own zone",
    params: EventParams,
    response: MyDay,
  }),
  getCalendar: operation({
    id: "getCalendar",
    method: "GET",
    path: "/calendars/{token}",
    tag,
    summary: "A participant's meetings as an iCalendar feed",
    params: z.object({ token: z.string().min(20).max(80) }),
    media: "text/calendar",
  }),
  getTimetableWorkbook: operation({
    id: "getTimetableWorkbook",
    method: "GET",
    path: "/events/{event}/timetable.xlsx",
    tag,
    summary: "The published timetable as a workbook",
    params: EventParams,
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }),
} as const;
