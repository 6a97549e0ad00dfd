import { INDUSTRIES, ORGANISATION_ROLES, SPOKEN_LANGUAGES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import {
  Done,
  Email,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  LocaleSchema,
  LocalTime,
  MultiLine,
  Zone,
} from "../shared.ts";

const tag = "timetable";
const MOST_MEETINGS = 500;
export const Language = z.enum(SPOKEN_LANGUAGES);
/** Two languages, interpreted in both directions. */
export const LanguagePair = z.tuple([Language, Language]).refine(([a, b]) => a !== b, { error: "same_language" });
export const TimeSpan = z
  .strictObject({ startsAt: Instant, endsAt: Instant })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { error: "dates_reversed" });
const spans = z.array(TimeSpan).max(50);
const fewest = z.number().int().min(0).max(MOST_MEETINGS).nullable();
const most = z.number().int().min(1).max(MOST_MEETINGS).nullable();

/** What the organiser asks of every timetable of the event. Null: no such rule. */
export const TimetableRules = z.strictObject({
  /** Meetings a person should (a wish) and may (a rule) hold in the whole event. */
  minPerPerson: fewest,
  maxPerPerson: most,
  /** The same for people of organisations of one role; goes before the figures for everybody. */
  perRole: z.array(z.strictObject({ role: z.enum(ORGANISATION_ROLES), min: fewest, max: most })).max(7),
  /** Largest wanted difference between two people's counts of breaks. */
  fairnessSpread: z.number().int().min(0).max(50).nullable(),
  /** Idle slots between the last meeting of a day and the first of the next are no break. */
  eachDayAlone: z.boolean(),
  /** From when on, by the event's clock, it is afternoon; with `lunchCounts` two meetings around it have a break between them. */
  afternoonFrom: LocalTime,
  lunchCounts: z.boolean(),
  /** Slots kept free before each of a person's own talks. */
  talkBufferSlots: z.number().int().min(0).max(20),
  /** After so many successive slots at work an interpreter has the next so many off. */
  interpreterRest: z
    .strictObject({ afterSlots: z.number().int().min(1).max(50), slots: z.number().int().min(1).max(50) })
    .nullable(),
  /** People who share no language meet with an interpreter, where the event has one for their languages; else only marked meetings. */
  interpretByLanguage: z.boolean(),
  /** Slots needed to get from one venue to another; between venues without an entry nobody travels, people meet online. */
  travel: z.array(z.strictObject({ venueIds: z.tuple([Id, Id]), slots: z.number().int().min(0).max(50) })).max(190),
  /** Meetings held online at the same time. */
  onlineCapacity: z.number().int().min(0).max(10_000).nullable(),
  /** When a venue falls out on the day, its meetings may go online. */
  onlineWhenVenueOut: z.boolean(),
});

const InterpreterInput = z.strictObject({
  name: MultiLine,
  /** Null: joins from afar and can serve any venue. */
  venueId: Id.nullable().default(null),
  languagePairs: z.array(LanguagePair).min(1).max(12),
  /** Industries the interpreter knows; empty: any. */
  fields: z.array(z.enum(INDUSTRIES)).max(INDUSTRIES.length).default([]),
  /** Where they are told of their day; null: not told. Another address makes the old personal link useless. */
  email: Email.nullable().default(null),
  /** The language they are told in; null: by the languages they interpret. */
  locale: LocaleSchema.nullable().default(null),
});
export const Interpreter = z.object({
  id: Id,
  name: MultiLine,
  venueId: Id.nullable(),
  languagePairs: z.array(LanguagePair),
  fields: z.array(z.enum(INDUSTRIES)),
  demonstration: z.boolean(),
  /** With language and personal link for organisers only; for others null. */
  email: z.string().nullable(),
  locale: LocaleSchema.nullable(),
  /** The page of their own day, below the language of the address; whoever has it may read it. */
  dayPath: z.string().nullable(),
});

export const SCHEDULED_KINDS = ["participant", "table", "venue", "interpreter"] as const;
/** `stated`: said beforehand; `disruption`: on the day, gone when it is undone; `talk`: on stage, from the programme. */
export const UnavailableTime = z.object({
  kind: z.enum(SCHEDULED_KINDS),
  subjectId: Id,
  startsAt: Instant,
  endsAt: Instant,
  reason: z.enum(["stated", "disruption", "talk"]),
});
/** How one participant can be met. */
const AvailabilityInput = z.strictObject({
  /** Own time zone of somebody who joins from elsewhere; null: that of the venue. */
  zone: Zone.nullable(),
  minMeetings: fewest,
  maxMeetings: most,
  unavailable: spans,
});
export const Availability = z.object({
  ...AvailabilityInput.shape,
  participantId: Id,
  /** The zone their times are shown in. */
  effectiveZone: Zone,
});

/** One thing the check has found. `params` are ids and numbers for the sentence of the code; ids are named in `people` and `meetings`. */
export const TimetableFinding = z.object({
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  params: z.record(z.string(), z.unknown()),
});
export const TimetableFact = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) });
export const TimetableCheck = z.object({
  /** `possible`: all meetings can be held; `clash`: they cannot, and `clash` says why; `unknown`: not settled in the time given. */
  verdict: z.enum(["possible", "clash", "unknown"]),
  meetings: z.number().int(),
  findings: z.array(TimetableFinding),
  /** Findings beyond the first 200. */
  more: z.number().int(),
  /** The smallest set of rules found that clash, and what loosens it, smallest first. */
  clash: z.object({ rules: z.array(TimetableFact), loosenings: z.array(TimetableFact) }).nullable(),
  people: z.array(z.object({ id: Id, name: MultiLine })),
  meetingNames: z.array(z.object({ id: Id, organisations: z.array(z.object({ id: Id, name: MultiLine })) })),
});

export const timetableRules = {
  getTimetableRules: operation({
    id: "getTimetableRules",
    method: "GET",
    path: "/events/{event}/timetable-rules",
    tag,
    summary: "The rules of the event's timetables",
    params: EventParams,
    response: TimetableRules,
  }),
  setTimetableRules: operation({
    id: "setTimetableRules",
    method: "PUT",
    path: "/events/{event}/timetable-rules",
    tag,
    summary: "Set the rules of the event's timetables; for later runs",
    params: EventParams,
    body: TimetableRules,
    response: TimetableRules,
  }),
  checkTimetable: operation({
    id: "checkTimetable",
    method: "POST",
    path: "/events/{event}/timetable-checks",
    tag,
    summary: "Say before a run what cannot be met, which rules clash, and the smallest loosening that helps",
    params: EventParams,
    body: z.strictObject({
      seconds: z.number().int().min(1).max(20).default(5),
      /** Try these rules instead of the event's own. */
      rules: TimetableRules.optional(),
    }),
    response: TimetableCheck,
  }),
  listInterpreters: operation({
    id: "listInterpreters",
    method: "GET",
    path: "/events/{event}/interpreters",
    tag,
    summary: "Interpreters of the event",
    params: EventParams,
    response: z.object({ items: z.array(Interpreter) }),
  }),
  createInterpreter: operation({
    id: "createInterpreter",
    method: "POST",
    path: "/events/{event}/interpreters",
    tag,
    summary: "Add an interpreter",
    params: EventParams,
    body: InterpreterInput,
    response: Interpreter,
    status: 201,
  }),
  updateInterpreter: operation({
    id: "updateInterpreter",
    method: "PUT",
    path: "/events/{event}/interpreters/{interpreter}",
    tag,
    summary: "Change an interpreter",
    params: eventParamsWith("interpreter"),
    body: InterpreterInput,
    response: Interpreter,
  }),
  deleteInterpreter: operation({
    id: "deleteInterpreter",
    method: "DELETE",
    path: "/events/{event}/interpreters/{interpreter}",
    tag,
    summary: "Remove an interpreter who stands in no published timetable",
    params: eventParamsWith("interpreter"),
    response: Done,
  }),
  listUnavailableTimes: operation({
    id: "listUnavailableTimes",
    method: "GET",
    path: "/events/{event}/unavailable-times",
    tag,
    summary: "When people, tables, venues and interpreters cannot be had",
    params: EventParams,
    response: z.object({ items: z.array(UnavailableTime) }),
  }),
  setUnavailableTimes: operation({
    id: "setUnavailableTimes",
    method: "PUT",
    path: "/events/{event}/unavailable-times",
    tag,
    summary: "Say anew when one person, table, venue or interpreter cannot be had; for later runs",
    params: EventParams,
    body: z.strictObject({ kind: z.enum(SCHEDULED_KINDS), subjectId: Id, times: spans }),
    response: z.object({ items: z.array(UnavailableTime) }),
  }),
  getAvailability: operation({
    id: "getAvailability",
    method: "GET",
    path: "/events/{event}/participants/{participant}/availability",
    tag,
    summary: "How a participant can be met: own zone, fewest and most meetings, unavailable times",
    params: eventParamsWith("participant"),
    response: Availability,
  }),
  setAvailability: operation({
    id: "setAvailability",
    method: "PUT",
    path: "/events/{event}/participants/{participant}/availability",
    tag,
    summary: "Say how a participant can be met; the participant or an organiser, for later runs",
    params: eventParamsWith("participant"),
    body: AvailabilityInput,
    response: Availability,
  }),
} as const;
