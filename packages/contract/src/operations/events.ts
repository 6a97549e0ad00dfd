import { EVENT_ROLES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import {
  Done,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  line,
  LocalDate,
  LocaleSchema,
  LocalTime,
  MultiLine,
  MultiProse,
  Zone,
} from "../shared.ts";

const tag = "events";
export const Slug = z
  .string()
  .min(3)
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const EventState = z.enum(["draft", "published", "archived"]);

export const Table = z.object({ id: Id, venueId: Id, label: z.string(), capacity: z.number().int() });
export const VenueHours = z.strictObject({ date: LocalDate, opens: LocalTime, closes: LocalTime });
export const Venue = z.object({
  id: Id,
  name: MultiLine,
  city: MultiLine,
  zone: Zone,
  hours: z.array(VenueHours),
  tables: z.array(Table),
});
export const Slot = z.object({ id: Id, startsAt: Instant, endsAt: Instant });
export const EventBody = z.object({ organisationId: Id, name: MultiLine, role: z.enum(EVENT_ROLES) });
export const Source = z.object({ title: z.string(), outlet: z.string(), date: LocalDate });
export const EventSummary = z.object({
  id: Id,
  slug: z.string(),
  name: MultiLine,
  summary: MultiProse,
  state: EventState,
  startsOn: LocalDate,
  endsOn: LocalDate,
  homeZone: Zone,
  cities: z.array(MultiLine),
  demonstration: z.boolean(),
});
export const EventDetail = EventSummary.extend({
  registrationOpen: z.boolean(),
  requestHours: z.number().int(),
  languages: z.array(LocaleSchema),
  venues: z.array(Venue),
  slots: z.array(Slot),
  bodies: z.array(EventBody),
  source: Source.nullable(),
  counts: z.object({
    organisations: z.number().int(),
    participants: z.number().int(),
    pending: z.number().int(),
    checkedIn: z.number().int(),
    listings: z.number().int(),
    listingsToReview: z.number().int(),
    requests: z.number().int(),
    meetings: z.number().int(),
    agreements: z.number().int(),
    signed: z.number().int(),
  }),
});
export const Speaker = z.object({
  name: MultiLine,
  title: MultiLine.nullable(),
  organisationId: Id.nullable(),
  organisationName: MultiLine.nullable(),
  byVideo: z.boolean(),
});
export const EventSession = z.object({
  id: Id,
  venueId: Id,
  kind: z.enum(["opening", "address", "keynote", "panel", "release", "signing", "matchmaking", "break", "other"]),
  title: MultiLine,
  summary: MultiProse,
  startsAt: Instant,
  endsAt: Instant,
  room: z.string().nullable(),
  languages: z.array(LocaleSchema),
  speakers: z.array(Speaker),
});

const VenueInput = z.strictObject({
  name: MultiLine,
  city: MultiLine,
  zone: Zone,
  hours: z.array(VenueHours).max(60),
  tableCount: z.number().int().min(0).max(500),
});
const EventFields = z.strictObject({
  slug: Slug,
  name: MultiLine,
  summary: MultiProse,
  startsOn: LocalDate,
  endsOn: LocalDate,
  homeZone: Zone,
  languages: z.array(LocaleSchema).min(1).max(5),
  registrationOpen: z.boolean(),
  requestHours: z.number().int().min(1).max(720),
});
const { summary, registrationOpen, requestHours } = EventFields.shape;
const EventInput = EventFields.extend({
  summary: summary.default({}),
  registrationOpen: registrationOpen.default(false),
  requestHours: requestHours.default(48),
  venues: z.array(VenueInput).max(20).default([]),
});
/* Made of the fields without their defaults: what a change does not name stays as it is. */
const EventChange = EventFields.extend({ state: EventState }).partial();
const SpeakerInput = z.strictObject({
  name: MultiLine,
  title: MultiLine.nullable().default(null),
  organisationId: Id.nullable().default(null),
  byVideo: z.boolean().default(false),
});
const SessionInput = z.strictObject({
  venueId: Id,
  kind: EventSession.shape.kind,
  title: MultiLine,
  summary: MultiProse.default({}),
  date: LocalDate,
  startsAtLocal: LocalTime,
  endsAtLocal: LocalTime,
  room: line(80).nullable().default(null),
  languages: z.array(LocaleSchema).max(5),
  speakers: z.array(SpeakerInput).max(20),
});

export const events = {
  listEvents: operation({
    id: "listEvents",
    method: "GET",
    path: "/events",
    tag,
    summary: "Events the caller may see",
    response: z.object({ items: z.array(EventSummary) }),
  }),
  createEvent: operation({
    id: "createEvent",
    method: "POST",
    path: "/events",
    tag,
    summary: "Create an event, with venues, from a template of its own or empty",
    body: EventInput,
    response: EventDetail,
    status: 201,
  }),
  getEvent: operation({
    id: "getEvent",
    method: "GET",
    path: "/events/{event}",
    tag,
    summary: "One event by slug or id",
    params: EventParams,
    response: EventDetail,
  }),
  updateEvent: operation({
    id: "updateEvent",
    method: "PATCH",
    path: "/events/{event}",
    tag,
    summary: "Change an event",
    params: EventParams,
    body: EventChange,
    response: EventDetail,
  }),
  setEventBodies: operation({
    id: "setEventBodies",
    method: "PUT",
    path: "/events/{event}/bodies",
    tag,
    summary: "Hosts, organisers and co-organisers, in order",
    params: EventParams,
    body: z.strictObject({ items: z.array(z.strictObject({ organisationId: Id, role: z.enum(EVENT_ROLES) })).max(60) }),
    response: z.object({ items: z.array(EventBody) }),
  }),
  createVenue: operation({
    id: "createVenue",
    method: "POST",
    path: "/events/{event}/venues",
    tag,
    summary: "Add a venue",
    params: EventParams,
    body: VenueInput,
    response: Venue,
    status: 201,
  }),
  updateVenue: operation({
    id: "updateVenue",
    method: "PUT",
    path: "/events/{event}/venues/{venue}",
    tag,
    summary: "Change a venue, its hours and tables",
    params: eventParamsWith("venue"),
    body: VenueInput,
    response: Venue,
  }),
  deleteVenue: operation({
    id: "deleteVenue",
    method: "DELETE",
    path: "/events/{event}/venues/{venue}",
    tag,
    summary: "Remove a venue nothing stands on",
    params: eventParamsWith("venue"),
    response: Done,
  }),
  setSlots: operation({
    id: "setSlots",
    method: "PUT",
    path: "/events/{event}/slots",
    tag,
    summary: "Lay the slots of the event out anew from blocks of local time",
    params: EventParams,
    body: z.strictObject({
      blocks: z
        .array(
          z.strictObject({
            venueId: Id,
            date: LocalDate,
            from: LocalTime,
            to: LocalTime,
            durationMin: z.number().int().min(5).max(240),
            gapMin: z.number().int().min(0).max(120),
          }),
        )
        .max(60),
    }),
    response: z.object({ items: z.array(Slot) }),
  }),
  listSessions: operation({
    id: "listSessions",
    method: "GET",
    path: "/events/{event}/sessions",
    tag,
    summary: "The programme in order of time",
    params: EventParams,
    response: z.object({ items: z.array(EventSession) }),
  }),
  createSession: operation({
    id: "createSession",
    method: "POST",
    path: "/events/{event}/sessions",
    tag,
    summary: "Add a session to the programme",
    params: EventParams,
    body: SessionInput,
    response: EventSession,
    status: 201,
  }),
  updateSession: operation({
    id: "updateSession",
    method: "PUT",
    path: "/events/{event}/sessions/{session}",
    tag,
    summary: "Change a session",
    params: eventParamsWith("session"),
    body: SessionInput,
    response: EventSession,
  }),
  deleteSession: operation({
    id: "deleteSession",
    method: "DELETE",
    path: "/events/{event}/sessions/{session}",
    tag,
    summary: "Take a session out of the programme",
    params: eventParamsWith("session"),
    response: Done,
  }),
} as const;
