import { z } from "zod";
import { operation } from "../operation.ts";
import { EventParams, eventParamsWith, Id, Instant, MultiLine, prose } from "../shared.ts";
import { Wall } from "./agreements.ts";

const tag = "wall";
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
