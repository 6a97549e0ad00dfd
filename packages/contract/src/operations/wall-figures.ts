import { AGREEMENT_KINDS, LOCALES } from "@songhua/kernel";
import { z } from "zod";
import { AgreementValue, Rate } from "../agreement-value.ts";
import { operation } from "../operation.ts";
import {
  CurrencySchema,
  DecimalSchema,
  EventParams,
  eventParamsWith,
  Id,
  Instant,
  MultiLine,
  prose,
} from "../shared.ts";
import { Source } from "./events.ts";

const tag = "wall";
/** A total of one agreement kind in one currency. Nothing is ever added across kinds or currencies. */
export const WallTotal = z.object({
  kind: z.enum(AGREEMENT_KINDS),
  currency: CurrencySchema,
  amount: DecimalSchema,
  approximate: z.boolean(),
  basis: z.enum(["on_site", "to_date", "expected"]),
  agreements: z.number().int(),
  undisclosed: z.number().int(),
  rates: z.array(Rate),
  reported: z.object({ amount: DecimalSchema, agreements: z.number().int(), source: Source }).nullable(),
});
export const WallLine = z.object({
  agreementId: Id,
  at: Instant,
  kind: z.enum(AGREEMENT_KINDS),
  title: MultiLine,
  parties: z.array(MultiLine),
  value: AgreementValue,
  corrected: z.boolean(),
  withdrawn: z.boolean(),
  /** What happened to the line since it was signed, oldest first, with the reason. */
  changes: z.array(
    z.object({
      type: z.enum(["correction", "withdrawal", "amendment", "termination"]),
      at: Instant,
      reason: z.string(),
    }),
  ),
  demonstration: z.boolean(),
});
export const Wall = z.object({
  eventName: MultiLine,
  zones: z.array(z.object({ city: MultiLine, zone: z.string() })),
  counts: z.object({
    intention: z.number().int(),
    framework: z.number().int(),
    contract: z.number().int(),
    corrections: z.number().int(),
    /** Organisations that signed something that stands, each once. */
    organisations: z.number().int(),
  }),
  totals: z.array(WallTotal),
  lines: z.array(WallLine),
  demonstration: z.boolean(),
  version: z.number().int(),
});

export const FrozenWallLine = z.object({
  id: Id,
  note: z.string(),
  frozenAt: Instant,
  author: z.string(),
  hash: z.string(),
});
export const WallMoment = z.object({
  at: Instant,
  type: z.enum(["signing", "correction", "withdrawal", "amendment", "termination"]),
  agreementId: Id,
  title: MultiLine,
  reason: z.string(),
});

export const wallFigures = {
  getWall: operation({
    id: "getWall",
    method: "GET",
    path: "/events/{event}/wall",
    tag,
    summary: "The signing wall as it stands, or as it stood at a moment",
    params: EventParams,
    query: z.object({ at: Instant.optional() }),
    response: Wall,
  }),
  streamWall: operation({
    id: "streamWall",
    method: "GET",
    path: "/events/{event}/wall/stream",
    tag,
    summary:
      "The signing wall as it changes (server-sent events, each a whole wall, or with `page` what changed on its page)",
    params: EventParams,
    query: z.object({
      /** A language: the content of the wall's page is sent instead of data. */
      page: z.enum(LOCALES).optional(),
      /** The id of the last message a reader has, when it cannot set a header. */
      since: z.string().max(40).optional(),
    }),
    media: "text/event-stream",
  }),
  listWallMoments: operation({
    id: "listWallMoments",
    method: "GET",
    path: "/events/{event}/wall/moments",
    tag,
    summary: "Every moment at which the wall changed, oldest first, to replay it",
    params: EventParams,
    response: z.array(WallMoment),
  }),
  listFrozenWalls: operation({
    id: "listFrozenWalls",
    method: "GET",
    path: "/events/{event}/wall/frozen",
    tag,
    summary: "Figures given to the press, newest first",
    params: EventParams,
    response: z.array(FrozenWallLine),
  }),
  freezeWall: operation({
    id: "freezeWall",
    method: "POST",
    path: "/events/{event}/wall/frozen",
    tag,
    summary: "Keep the wall as it stands now, for the press",
    params: EventParams,
    body: z.strictObject({ note: prose(300).default("") }),
    response: FrozenWallLine,
    status: 201,
  }),
  getFrozenWall: operation({
    id: "getFrozenWall",
    method: "GET",
    path: "/events/{event}/wall/frozen/{frozen}",
    tag,
    summary: "One figure as it was given to the press",
    params: eventParamsWith("frozen"),
    response: FrozenWallLine.extend({ wall: Wall }),
  }),
} as const;
