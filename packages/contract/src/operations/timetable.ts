import { z } from "zod";
import { operation } from "../operation.ts";
import {
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  LocaleSchema,
  MultiLine,
  pageOf,
  PageQuery,
  prose,
  Zone,
} from "../shared.ts";
import { Slot } from "./events.ts";
import { LanguagePair } from "./timetable-rules.ts";

const tag = "timetable";
export const MeetingState = z.enum(["unplaced", "planned", "held", "missed", "cancelled"]);
export const PlaceTable = z.object({ id: Id, label: z.string(), venueId: Id });
export const PlaceInterpreter = z.object({ id: Id, name: MultiLine });
/** `auto`: by the languages of its people, in pairs that some interpreter of the event serves; `needed`: the organiser says so. */
export const INTERPRETING = ["auto", "needed", "none"] as const;
export const Meeting = z.object({
  id: Id,
  organisations: z.array(z.object({ id: Id, name: MultiLine })),
  people: z.array(z.object({ id: Id, name: MultiLine, organisationId: Id.nullable(), zone: Zone })),
  mode: z.enum(["table", "online"]),
  state: MeetingState,
  priority: z.enum(["must", "nice"]),
  slot: Slot.nullable(),
  table: PlaceTable.nullable(),
  /** Who interprets in this version; null: nobody needed, or nobody planned. */
  interpreter: PlaceInterpreter.nullable(),
  interpreting: z.enum(INTERPRETING),
  /** The pair an organiser has named; null where the people's own languages decide. */
  languages: LanguagePair.nullable(),
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
  /** Length of the file that shows the bound on breaks step by step, unpacked; null or absent: the bound needs none, or none was kept. */
  proofBytes: z.number().int().nullish(),
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
/** Where a meeting stands in one version. */
export const Place = z.object({
  slot: Slot,
  table: PlaceTable.nullable(),
  interpreter: PlaceInterpreter.nullable(),
});
/** `moved`: another slot; `reseated`: the same slot at another table, or now online; `reinterpreted`: another interpreter only. */
export const CHANGE_KINDS = ["added", "moved", "reseated", "reinterpreted", "dropped"] as const;
export const MeetingChange = z.object({
  meetingId: Id,
  kind: z.enum(CHANGE_KINDS),
  organisations: z.array(z.object({ id: Id, name: MultiLine })),
  before: Place.nullable(),
  after: Place.nullable(),
  /** After a disruption only. `made_way`: moved for another meeting's sake; `freed`: placed where there was room afterwards. */
  cause: z.enum(["disruption", "made_way", "freed"]).optional(),
});
export const Figures = z.object({
  timetableId: Id.nullable(),
  version: z.number().int().nullable(),
  held: z.number().int(),
  unplaced: z.number().int(),
  breaks: z.number().int(),
  breaksLowerBound: z.number().int(),
  walking: z.number().int(),
});
/** What one version changes against another, meeting by meeting and person by person. */
export const TimetableDifference = z.object({
  /** Null: nothing was published before. */
  from: Figures.nullable(),
  to: Figures,
  /** Of the whole difference; the lists below hold at most the first 1,000 meetings and 1,000 people. */
  totals: z.object({
    added: z.number().int(),
    moved: z.number().int(),
    reseated: z.number().int(),
    reinterpreted: z.number().int(),
    dropped: z.number().int(),
    people: z.number().int(),
    told: z.number().int(),
  }),
  /** In order of time. */
  meetings: z.array(MeetingChange),
  people: z.array(
    z.object({
      id: Id,
      name: MultiLine,
      organisationId: Id.nullable(),
      zone: Zone,
      /** Of `meetings` above, in order of time. */
      meetingIds: z.array(Id),
      /** Whether publishing writes this person a letter: a place changes, and there is an address. */
      told: z.boolean(),
      /** The language of that letter. */
      toldIn: LocaleSchema.nullable(),
    }),
  ),
  /** Whose work changes; counted among `told` where they are written to. */
  interpreters: z.array(
    z.object({
      id: Id,
      name: MultiLine,
      zone: Zone,
      /** In order of time; not all need stand in `meetings` above. */
      meetingIds: z.array(Id),
      told: z.boolean(),
      toldIn: LocaleSchema.nullable(),
    }),
  ),
});
/** One slot at one venue, or online, as a target for a meeting: what moving there costs, or what stands against it. */
export const MoveOption = z.object({
  slotId: Id,
  /** Null: online. */
  venueId: Id.nullable(),
  /** Null where something stands against it. Differences to the version as it is; below zero is better. */
  cost: z
    .object({
      breaks: z.number().int(),
      fairness: z.number().int(),
      walking: z.number().int(),
      finish: z.number().int(),
    })
    .nullable(),
  /** Tables free and fitting, as positions in `tableIds` of the whole, the one with the least walking first; none online. */
  tables: z.array(z.number().int()),
  clash: z
    .object({
      rules: z.array(z.string()),
      people: z.array(z.object({ id: Id, name: MultiLine })),
      meetingIds: z.array(Id),
    })
    .nullable(),
});
export const MyDay = z.object({
  participantId: Id,
  zone: Zone,
  calendarPath: z.string(),
  organisationId: Id.nullable(),
  publishedAt: Instant.nullable(),
  /** What the newest publication changed for the caller against the one before; none by the first. */
  changes: z.array(MeetingChange),
  meetings: z.array(Meeting),
});

/** An interpreter's own day: times, places and names, nothing of what comes of a meeting. */
export const InterpreterDay = z.object({
  event: z.object({ slug: z.string(), name: MultiLine, demonstration: z.boolean() }),
  name: MultiLine,
  zone: Zone,
  calendarPath: z.string(),
  publishedAt: Instant.nullable(),
  /** In order of time; `unplaced`: taken from them by the newest publication. */
  meetings: z.array(
    z.object({
      id: Id,
      state: MeetingState,
      organisations: z.array(MultiLine),
      people: z.array(MultiLine),
      languages: LanguagePair.nullable(),
      slot: Slot,
      /** Null: online. */
      place: z.object({ table: z.string(), venue: MultiLine, city: MultiLine, zone: Zone }).nullable(),
      /** What the newest publication was to them; null: nothing, or the first one. */
      change: z.enum(["placed", "moved", "unplaced"]).nullable(),
      before: z.object({ startsAt: Instant, table: z.string().nullable() }).nullable(),
    }),
  ),
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
      seconds: z.number().int().min(1).max(600).default(5),
      /** Meetings of the published version stay where they are, as far as the rules still allow. */
      keepPublished: z.boolean().default(true),
      /** A version to go on from: the search begins there, and locked meetings stay where they stand in it. */
      continueFrom: Id.optional(),
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
  getTimetableDifference: operation({
    id: "getTimetableDifference",
    method: "GET",
    path: "/events/{event}/timetables/{timetable}/difference",
    tag,
    summary: "What a version changes against another (the published one unless named), and who would be told",
    params: eventParamsWith("timetable"),
    query: z.object({ from: Id.optional() }),
    response: TimetableDifference,
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
  getTimetableProof: operation({
    id: "getTimetableProof",
    method: "GET",
    path: "/events/{event}/timetables/{timetable}/schedule.json.proof.gz",
    tag,
    summary: "What shows the bound on breaks step by step, for the independent checker; packed by gzip",
    params: eventParamsWith("timetable"),
    media: "application/gzip",
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
    summary:
      "Place a meeting by hand in a draft, at a table of any venue or online (no table); a clash is refused with the people it hits",
    params: eventParamsWith("meeting"),
    body: z.strictObject({ timetableId: Id, slotId: Id, tableId: Id.nullable() }),
    response: Meeting,
  }),
  listMoves: operation({
    id: "listMoves",
    method: "GET",
    path: "/events/{event}/meetings/{meeting}/moves",
    tag,
    summary:
      "Where a meeting of a draft could stand, venue by venue and slot by slot: what it costs or what stands against it",
    params: eventParamsWith("meeting"),
    query: z.object({ timetableId: Id }),
    response: z.object({
      /** Where it is asked to be held as the draft stands; null: online. */
      venueId: Id.nullable(),
      tableIds: z.array(Id),
      /** That venue first, then each other one with tables, then online; of each the slots in order of time. */
      items: z.array(MoveOption),
    }),
  }),
  setInterpreting: operation({
    id: "setInterpreting",
    method: "POST",
    path: "/events/{event}/meetings/{meeting}/interpreting",
    tag,
    summary: "Say whether a meeting needs an interpreter, and for which languages; for later runs",
    params: eventParamsWith("meeting"),
    body: z.strictObject({ interpreting: z.enum(INTERPRETING), languages: LanguagePair.nullable().default(null) }),
    response: Meeting,
  }),
  lockMeetings: operation({
    id: "lockMeetings",
    method: "POST",
    path: "/events/{event}/meetings/locks",
    tag,
    summary:
      "Lock or release many meetings at once: by id, or all that stand in a version with a person, in a slot, at a table",
    params: EventParams,
    body: z.strictObject({
      locked: z.boolean(),
      timetableId: Id,
      meetingIds: z.array(Id).max(2000).optional(),
      participantId: Id.optional(),
      slotId: Id.optional(),
      tableId: Id.optional(),
    }),
    response: z.object({ changed: z.number().int() }),
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
  getInterpreterDay: operation({
    id: "getInterpreterDay",
    method: "GET",
    path: "/interpreting/{token}",
    tag,
    summary: "An interpreter's own day, for whoever has the personal link",
    params: z.object({ token: z.string().min(20).max(80) }),
    response: InterpreterDay,
  }),
  getCalendar: operation({
    id: "getCalendar",
    method: "GET",
    path: "/calendars/{token}",
    tag,
    summary: "A participant's or an interpreter's meetings as an iCalendar feed",
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
