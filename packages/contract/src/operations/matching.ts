import { z } from "zod";
import { operation } from "../operation.ts";
import {
  Done,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  LocaleSchema,
  MultiLine,
  pageOf,
  PageQuery,
  prose,
} from "../shared.ts";
import { Listing } from "./listings.ts";

const tag = "matching";

/** A stretch of text [start, end) in UTF-16 units of one field of one language version. */
export const Span = z.object({
  locale: LocaleSchema,
  field: z.enum(["title", "body"]),
  start: z.number().int(),
  end: z.number().int(),
});
/**
 * The words of both sides that made a match, and where else either side says the same; `label` is the name of what both speak of, in
 * every language there is one; `weight` the share of the texts' likeness that goes without it.
 */
export const Evidence = z.object({
  need: Span,
  offer: Span,
  again: z.object({ need: z.array(Span), offer: z.array(Span) }).optional(),
  label: MultiLine,
  weight: z.number(),
});

export const VERDICTS = ["must", "meet", "no"] as const;
/** What one side says of a match; `byOrganiser` when the organisers said it on its behalf. */
export const Verdict = z.object({ verdict: z.enum(VERDICTS), byOrganiser: z.boolean(), at: Instant });
export const Match = z.object({
  id: Id,
  need: Listing,
  offer: Listing,
  score: z.number(),
  parts: z.record(z.string(), z.number()),
  evidence: z.array(Evidence),
  verdicts: z.object({ need: Verdict.nullable(), offer: Verdict.nullable() }),
  requestId: Id.nullable(),
});

export const EXCLUSION_KINDS = ["rivals", "same_group", "other"] as const;
export const Exclusion = z.object({
  aId: Id,
  aName: MultiLine,
  bId: Id,
  bName: MultiLine,
  kind: z.enum(EXCLUSION_KINDS),
  reason: z.string(),
});

/** What a list of matches, and its exports, can be narrowed to. */
export const matchFilter = {
  search: z.string().trim().max(200).optional(),
  organisationId: Id.optional(),
  listingId: Id.optional(),
  /** Both want it, one side has said so, or one has refused. */
  interest: z.enum(["mutual", "one", "refused"]).optional(),
};

export const matching = {
  startMatching: operation({
    id: "startMatching",
    method: "POST",
    path: "/events/{event}/matching",
    tag,
    summary: "Match all accepted listings anew, both ways",
    params: EventParams,
    response: z.object({ runId: Id }),
    status: 202,
  }),
  listMatches: operation({
    id: "listMatches",
    method: "GET",
    path: "/events/{event}/matches",
    tag,
    summary: "Matches, best first",
    params: EventParams,
    query: PageQuery.extend({ ...matchFilter, mine: z.enum(["yes"]).optional() }),
    response: pageOf(Match),
  }),
  judgeMatch: operation({
    id: "judgeMatch",
    method: "POST",
    path: "/events/{event}/matches/{match}/verdict",
    tag,
    summary: "Must meet, meet, or no thanks, from one side; organisers name the side they speak for",
    params: eventParamsWith("match"),
    body: z.strictObject({ verdict: z.enum(VERDICTS).nullable(), side: z.enum(["need", "offer"]).optional() }),
    response: Match,
  }),
  listExclusions: operation({
    id: "listExclusions",
    method: "GET",
    path: "/events/{event}/exclusions",
    tag,
    summary: "Organisations that must not be matched",
    params: EventParams,
    response: z.object({ items: z.array(Exclusion) }),
  }),
  addExclusion: operation({
    id: "addExclusion",
    method: "POST",
    path: "/events/{event}/exclusions",
    tag,
    summary: "Keep two organisations apart at once",
    params: EventParams,
    body: z.strictObject({
      aId: Id,
      bId: Id,
      kind: z.enum(EXCLUSION_KINDS).default("other"),
      reason: prose(300).default(""),
    }),
    response: Exclusion,
    status: 201,
  }),
  removeExclusion: operation({
    id: "removeExclusion",
    method: "DELETE",
    path: "/events/{event}/exclusions/{a}/{b}",
    tag,
    summary: "Let two organisations meet again",
    params: z.object({ event: z.string(), a: Id, b: Id }),
    response: Done,
  }),
} as const;
