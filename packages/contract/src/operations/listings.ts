import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES, ORGANISATION_ROLES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import {
  Country,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  line,
  LocalDate,
  LocaleSchema,
  MultiLine,
  pageOf,
  PageQuery,
  prose,
  Provenance,
} from "../shared.ts";

const tag = "listings";
export const ListingState = z.enum(["draft", "submitted", "accepted", "returned", "withdrawn"]);
export const ListingText = z.strictObject({
  locale: LocaleSchema,
  title: line(200),
  body: prose(4000),
  provenance: Provenance,
});
/** `organisation` is null while an anonymous listing keeps its face: shown to everybody but its owner and the organisers. */
export const Listing = z.object({
  id: Id,
  side: z.enum(LISTING_SIDES),
  kind: z.enum(LISTING_KINDS),
  industry: z.enum(INDUSTRIES),
  texts: z.array(ListingText),
  validFrom: LocalDate.nullable(),
  validUntil: LocalDate.nullable(),
  anonymous: z.boolean(),
  state: ListingState,
  reviewNote: z.string().nullable(),
  organisation: z
    .object({
      id: Id,
      name: MultiLine,
      role: z.enum(ORGANISATION_ROLES),
      country: Country,
      city: z.string().nullable(),
    })
    .nullable(),
  demonstration: z.boolean(),
  updatedAt: Instant,
});
const ListingInput = z.strictObject({
  organisationId: Id,
  side: z.enum(LISTING_SIDES),
  kind: z.enum(LISTING_KINDS),
  industry: z.enum(INDUSTRIES),
  texts: z.array(ListingText).min(1).max(5),
  validFrom: LocalDate.nullable().default(null),
  validUntil: LocalDate.nullable().default(null),
  anonymous: z.boolean().default(false),
});

export const RequestState = z.enum(["pending", "accepted", "declined", "expired", "withdrawn"]);
const Party = z.object({ id: Id, name: MultiLine, country: Country });
export const MeetingRequest = z.object({
  id: Id,
  from: Party,
  to: Party,
  direction: z.enum(["sent", "received", "other"]),
  message: z.string(),
  priority: z.enum(["must", "nice"]),
  matchId: Id.nullable(),
  /** It waits, and what it is about has gone since: a listing ran out, was withdrawn or is being changed. It can still be answered. */
  matchEnded: z.boolean(),
  state: RequestState,
  expiresAt: Instant,
  createdAt: Instant,
  meetingId: Id.nullable(),
});

export const listings = {
  listListings: operation({
    id: "listListings",
    method: "GET",
    path: "/events/{event}/listings",
    tag,
    summary: "Offers and needs",
    params: EventParams,
    query: PageQuery.extend({
      side: z.enum(LISTING_SIDES).optional(),
      kind: z.enum(LISTING_KINDS).optional(),
      industry: z.enum(INDUSTRIES).optional(),
      state: ListingState.optional(),
      organisationId: Id.optional(),
      mine: z.enum(["yes"]).optional(),
    }),
    response: pageOf(Listing),
  }),
  createListing: operation({
    id: "createListing",
    method: "POST",
    path: "/events/{event}/listings",
    tag,
    summary: "Write an offer or a need",
    params: EventParams,
    body: ListingInput,
    response: Listing,
    status: 201,
  }),
  getListing: operation({
    id: "getListing",
    method: "GET",
    path: "/events/{event}/listings/{listing}",
    tag,
    summary: "One listing",
    params: eventParamsWith("listing"),
    response: Listing,
  }),
  updateListing: operation({
    id: "updateListing",
    method: "PUT",
    path: "/events/{event}/listings/{listing}",
    tag,
    summary: "Change a listing; an accepted one goes back to review",
    params: eventParamsWith("listing"),
    body: ListingInput,
    response: Listing,
  }),
  moveListing: operation({
    id: "moveListing",
    method: "POST",
    path: "/events/{event}/listings/{listing}/move",
    tag,
    summary: "Submit, accept, return with a note, or withdraw",
    params: eventParamsWith("listing"),
    body: z.strictObject({
      to: z.enum(["submitted", "accepted", "returned", "withdrawn", "draft"]),
      note: prose(1000).default(""),
    }),
    response: Listing,
  }),
  listRequests: operation({
    id: "listRequests",
    method: "GET",
    path: "/events/{event}/requests",
    tag,
    summary: "Meeting requests",
    params: EventParams,
    query: PageQuery.extend({ state: RequestState.optional(), mine: z.enum(["yes"]).optional() }),
    response: pageOf(MeetingRequest),
  }),
  createRequest: operation({
    id: "createRequest",
    method: "POST",
    path: "/events/{event}/requests",
    tag,
    summary: "Ask another organisation for a meeting; expires unanswered, blocks no slot",
    params: EventParams,
    body: z.strictObject({
      fromOrganisationId: Id,
      toOrganisationId: Id.optional(),
      matchId: Id.optional(),
      message: prose(1000).default(""),
      priority: z.enum(["must", "nice"]).default("nice"),
    }),
    response: MeetingRequest,
    status: 201,
  }),
  answerRequest: operation({
    id: "answerRequest",
    method: "POST",
    path: "/events/{event}/requests/{request}/answer",
    tag,
    summary: "Accept, decline or withdraw",
    params: eventParamsWith("request"),
    body: z.strictObject({ answer: z.enum(["accepted", "declined", "withdrawn"]) }),
    response: MeetingRequest,
  }),
} as const;
