import { LISTING_KINDS, LISTING_SIDES, ORGANISATION_ROLES } from "@songhua/kernel";
import { z } from "zod";
import { operation } from "../operation.ts";
import {
  Country,
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
import { Evidence, EXCLUSION_KINDS, matchFilter, Span } from "./matching.ts";
import { Meeting } from "./timetable.ts";

const tag = "matching";

/** How long to wait for an answer that has to be worked out, in ms. Without it the answer comes, or says that it is pending, within a second. */
const WaitMs = z.coerce.number().int().min(0).max(30_000).optional();
/** The answer is still being worked out: ask the same again. */
const Pending = z.boolean();

/** Listings a rule speaks of: those that fit every list; an empty list says nothing (all roles, all countries …). */
export const RuleParty = z.strictObject({
  sides: z.array(z.enum(LISTING_SIDES)).max(LISTING_SIDES.length).default([]),
  roles: z.array(z.enum(ORGANISATION_ROLES)).max(ORGANISATION_ROLES.length).default([]),
  countries: z.array(Country).max(250).default([]),
  kinds: z.array(z.enum(LISTING_KINDS)).max(LISTING_KINDS.length).default([]),
});
/**
 * Who may meet whom. `never`: what fits `who` is not matched with what fits `whom`. `only`: what fits `who` is matched with
 * nothing but what fits `whom`.
 */
export const MeetingRule = z.strictObject({
  id: Id,
  effect: z.enum(["never", "only"]),
  who: RuleParty,
  whom: RuleParty,
  reason: prose(300).default(""),
});
export const REFUSAL_KINDS = ["sanctioned", "refused"] as const;
export const MarketRules = z.strictObject({
  exclusions: z
    .array(
      z.strictObject({
        aId: Id,
        bId: Id,
        kind: z.enum(EXCLUSION_KINDS).default("other"),
        reason: prose(300).default(""),
      }),
    )
    .max(2000),
  /** Organisations nobody is matched with, nor asked to meet. */
  refused: z
    .array(z.strictObject({ organisationId: Id, kind: z.enum(REFUSAL_KINDS), reason: prose(300).default("") }))
    .max(500),
  meetings: z.array(MeetingRule).max(100),
  /** Matches kept per listing. */
  matchesPerListing: z.number().int().min(1).max(50),
  /** Matches of all of an organisation's listings together; null: any number. */
  matchesPerOrganisation: z.number().int().min(1).max(500).nullable().default(null),
  /** Agreed meetings per organisation; null: any number. */
  meetingsPerOrganisation: z.number().int().min(1).max(500).nullable(),
  /** With fewer good matches than this an organisation counts as left with too few. */
  enoughMatches: z.number().int().min(1).max(20),
});
const Named = z.object({ id: Id, name: MultiLine });
export const PublishedRules = z.object({
  rules: MarketRules,
  /** Names of every organisation the rules speak of. */
  organisations: z.array(Named),
  version: z.number().int(),
  publishedAt: Instant.nullable(),
  publishedBy: z.string().nullable(),
  mayUndo: z.boolean(),
});

/** What stands between a listing and a good match. `text_short`: it says too little for anybody to find it. */
export const SHORT_REASONS = [
  "refused",
  "excluded",
  "rule_forbids",
  "expired",
  "validity_apart",
  "kind_incompatible",
  "quota_reached",
  "outranked",
  "nothing_similar",
  "text_short",
] as const;
const ShortReason = z.object({ code: z.enum(SHORT_REASONS), count: z.number().int(), ruleId: Id.nullable() });
/** A listing as a line: what it is and whose. */
const ListingLine = z.object({
  id: Id,
  side: z.enum(LISTING_SIDES),
  title: MultiLine,
  organisation: Named,
});
const PairChange = z.object({
  need: ListingLine,
  offer: ListingLine,
  score: z.number(),
  because: z.enum(SHORT_REASONS).nullable(),
});
/** What other rules would do to the matches as they stand under the published ones. Lists are cut; counts are whole. */
export const RulesPreview = z.object({
  matchesBefore: z.number().int(),
  matchesAfter: z.number().int(),
  lostCount: z.number().int(),
  gainedCount: z.number().int(),
  lost: z.array(PairChange),
  gained: z.array(PairChange),
  /** Listings with too few good matches, before and after. */
  shortBefore: z.number().int(),
  shortAfter: z.number().int(),
  short: z.array(
    z.object({
      listing: ListingLine,
      good: z.number().int(),
      wanted: z.number().int(),
      reasons: z.array(ShortReason),
    }),
  ),
  /** What the rules would mean for meetings: agreed ones stay, whatever the rules say. */
  meetings: z.object({
    /** Organisations with as many agreed meetings as they may have, or more. */
    full: z.number().int(),
    /** Requests that wait for an answer and would be withdrawn, and those that could not be accepted for want of room. */
    withdrawn: z.number().int(),
    withoutRoom: z.number().int(),
  }),
});

export const FewMatches = z.object({
  organisation: Named,
  country: Country,
  /** Reasons are null while they are being worked out: ask again. */
  listings: z.array(z.object({ listing: Listing, good: z.number().int(), reasons: z.array(ShortReason).nullable() })),
  /** When its people were last asked for more words. */
  askedAt: Instant.nullable(),
});

/** `due`: a good pair that the next matching will bring together. `quota_reached`: one of the two has as many matches as it may. */
export const WHY_REASONS = [
  "matched",
  "due",
  "not_accepted",
  "same_side",
  "same_organisation",
  "refused",
  "excluded",
  "rule_forbids",
  "expired",
  "validity_apart",
  "kind_incompatible",
  "text_too_far",
  "outranked",
  "quota_reached",
] as const;
const Rival = z.object({ listing: Listing, score: z.number() });
export const WhyNot = z.object({
  other: Listing,
  reason: z.enum(WHY_REASONS),
  /** The rule that stands against it: which exclusion, refusal or rule of who may meet whom. */
  rule: z.object({ kind: z.enum([...EXCLUSION_KINDS, ...REFUSAL_KINDS]).nullable(), reason: z.string() }).nullable(),
  /** One of the two organisations has as many agreed meetings as it may. */
  full: z.boolean(),
  /** The match there is. */
  matchId: Id.nullable(),
  score: z.number().nullable(),
  parts: z.record(z.string(), z.number()),
  evidence: z.array(Evidence),
  /** What each text turns on, where the two have too little in common. */
  subjects: z.object({ need: z.array(Span), offer: z.array(Span) }),
  /** Places counted from 1, and the best of those before it. */
  forNeed: z.object({ place: z.number().int(), before: z.array(Rival) }).nullable(),
  forOffer: z.object({ place: z.number().int(), before: z.array(Rival) }).nullable(),
});

export const CONSORTIUM_PARTS = [
  "anchor",
  "cohesion",
  "coverage",
  "complementarity",
  "languages",
  "countries",
] as const;
const Member = z.object({
  id: Id,
  name: MultiLine,
  role: z.enum(ORGANISATION_ROLES),
  country: Country,
  languages: z.array(LocaleSchema),
});
const Joint = z.object({ slotId: Id, startsAt: Instant, endsAt: Instant, tableId: Id.nullable() });
/** A slot that does not suit: whose person is not free then, and whether a table with room is lacking. */
const Unfit = z.object({
  slotId: Id,
  startsAt: Instant,
  endsAt: Instant,
  busy: z.array(Id),
  noTable: z.boolean(),
});
export const Consortia = z.object({
  anchor: Member,
  sets: z.array(
    z.object({
      members: z.array(Member.extend({ covers: z.array(MultiLine) })),
      missing: z.array(z.enum(ORGANISATION_ROLES)),
      score: z.number(),
      parts: z.record(z.string(), z.number()),
      /** Languages all of them speak. */
      shared: z.array(LocaleSchema),
    }),
  ),
  /** Wanted roles nobody at the event has, where no set could be made. */
  missing: z.array(z.enum(ORGANISATION_ROLES)),
  pending: Pending,
});

export const market = {
  getMatchesWorkbook: operation({
    id: "getMatchesWorkbook",
    method: "GET",
    path: "/events/{event}/matches.xlsx",
    tag,
    summary: "Matches as a workbook, with their words and parts",
    params: EventParams,
    query: z.object({ ...matchFilter, language: LocaleSchema.optional() }),
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }),
  getMatchesCsv: operation({
    id: "getMatchesCsv",
    method: "GET",
    path: "/events/{event}/matches.csv",
    tag,
    summary: "Matches as CSV in UTF-8, one line each",
    params: EventParams,
    query: z.object({ ...matchFilter, language: LocaleSchema.optional() }),
    media: "text/csv",
  }),
  explainNoMatch: operation({
    id: "explainNoMatch",
    method: "GET",
    path: "/events/{event}/listings/{listing}/why-not",
    tag,
    summary: "Why a listing is not matched with another listing, or with the listings of an organisation",
    params: eventParamsWith("listing"),
    query: z.object({ listingId: Id.optional(), organisationId: Id.optional(), waitMs: WaitMs }),
    response: z.object({ listing: Listing, answers: z.array(WhyNot), pending: Pending }),
  }),
  getMarketRules: operation({
    id: "getMarketRules",
    method: "GET",
    path: "/events/{event}/matching/rules",
    tag,
    summary: "Rules of the market: exclusions, refused parties, who may meet whom, quotas",
    params: EventParams,
    response: PublishedRules,
  }),
  publishMarketRules: operation({
    id: "publishMarketRules",
    method: "PUT",
    path: "/events/{event}/matching/rules",
    tag,
    summary: "Publish rules; what they forbid is dropped at once, and all is matched anew",
    params: EventParams,
    body: z.strictObject({
      rules: MarketRules,
      /** The version they were written from; another one published since is not overwritten. */
      version: z.number().int(),
    }),
    response: z.object({ published: PublishedRules, runId: Id }),
  }),
  undoMarketRules: operation({
    id: "undoMarketRules",
    method: "POST",
    path: "/events/{event}/matching/rules/undo",
    tag,
    summary: "Publish the rules again that stood before the last ones",
    params: EventParams,
    response: z.object({ published: PublishedRules, runId: Id }),
  }),
  startRulesPreview: operation({
    id: "startRulesPreview",
    method: "POST",
    path: "/events/{event}/matching/rules/preview",
    tag,
    summary: "See what rules would do before they are published; nothing is changed",
    params: EventParams,
    body: z.strictObject({ rules: MarketRules }),
    response: z.object({ runId: Id }),
    status: 202,
  }),
  getRulesPreview: operation({
    id: "getRulesPreview",
    method: "GET",
    path: "/events/{event}/matching/rules/preview/{run}",
    tag,
    summary: "What a finished preview found: matches lost and gained, and who is left with too few",
    params: eventParamsWith("run"),
    response: RulesPreview,
  }),
  listFewMatches: operation({
    id: "listFewMatches",
    method: "GET",
    path: "/events/{event}/matching/few",
    tag,
    summary: "Organisations with listings that have fewer good matches than the rules call enough, and why",
    params: EventParams,
    query: PageQuery.extend({ waitMs: WaitMs }),
    response: pageOf(FewMatches).extend({ enough: z.number().int() }),
  }),
  getFewWorkbook: operation({
    id: "getFewWorkbook",
    method: "GET",
    path: "/events/{event}/matching/few.xlsx",
    tag,
    summary: "Listings with too few good matches as a workbook, with what stands in their way",
    params: EventParams,
    query: z.object({ language: LocaleSchema.optional() }),
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }),
  getFewCsv: operation({
    id: "getFewCsv",
    method: "GET",
    path: "/events/{event}/matching/few.csv",
    tag,
    summary: "Listings with too few good matches as CSV in UTF-8, one line each",
    params: EventParams,
    query: z.object({ language: LocaleSchema.optional() }),
    media: "text/csv",
  }),
  askForWords: operation({
    id: "askForWords",
    method: "POST",
    path: "/events/{event}/matching/few/letters",
    tag,
    summary: "Write to organisations with too few good matches and ask for more detail, each in their language",
    params: EventParams,
    body: z.strictObject({ organisationIds: z.array(Id).min(1).max(200) }),
    response: z.object({ letters: z.number().int(), withoutAddress: z.array(Id) }),
  }),
  findConsortia: operation({
    id: "findConsortia",
    method: "POST",
    path: "/events/{event}/consortia",
    tag,
    summary: "Sets of organisations around an anchor, one of each wanted role, best first",
    params: EventParams,
    body: z.strictObject({
      anchorId: Id,
      roles: z.array(z.enum(ORGANISATION_ROLES)).min(1).max(5),
      waitMs: WaitMs,
    }),
    response: Consortia,
  }),
  findJointSlots: operation({
    id: "findJointSlots",
    method: "POST",
    path: "/events/{event}/consortia/slots",
    tag,
    summary: "Slots in which somebody of every organisation is free",
    params: EventParams,
    body: z.strictObject({ organisationIds: z.array(Id).min(2).max(6) }),
    response: z.object({
      slots: z.array(Joint),
      /** Slots to come that do not suit, those with the fewest not free first; at most eight. */
      unfit: z.array(Unfit),
      mode: z.enum(["table", "online"]),
      /** Where the person is who would come for each organisation; null: at none of the venues. */
      people: z.array(z.object({ organisationId: Id, venueId: Id.nullable() })),
      /** Organisations with nobody who could come. */
      nobody: z.array(Id),
    }),
  }),
  proposeGroupMeeting: operation({
    id: "proposeGroupMeeting",
    method: "POST",
    path: "/events/{event}/consortia/meetings",
    tag,
    summary: "A meeting of two to six organisations, in a slot that suits all; everybody is told",
    params: EventParams,
    body: z.strictObject({
      organisationIds: z.array(Id).min(2).max(6),
      slotId: Id,
      message: prose(1000).default(""),
    }),
    response: Meeting,
    status: 201,
  }),
  writeMissingNeed: operation({
    id: "writeMissingNeed",
    method: "POST",
    path: "/events/{event}/consortia/needs",
    tag,
    summary: "Write the role a consortium lacks as a need of its anchor, as a draft",
    params: EventParams,
    body: z.strictObject({ anchorId: Id, role: z.enum(ORGANISATION_ROLES) }),
    response: Listing,
    status: 201,
  }),
} as const;
