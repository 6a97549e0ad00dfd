import { z } from "zod";
import { operation } from "../operation.ts";
import { DecimalSchema, EventParams, Id, LocalDate, MultiLine, pageOf, PageQuery } from "../shared.ts";
import { IndicatorDefinition, IndicatorNumber } from "./indicator-schemas.ts";

const tag = "statistics";
const Text = z.string().nullable();

export const eventIndicators = {
  getEventIndicators: operation({
    id: "getEventIndicators",
    method: "GET",
    path: "/events/{event}/indicators",
    tag,
    summary: "An event's own figures: signing totals, follow-through and conversion, from its tables",
    params: EventParams,
    response: z.object({
      items: z.array(IndicatorNumber),
      definitions: z.array(IndicatorDefinition),
      names: z.record(z.string(), z.record(z.string(), MultiLine)),
      /** Requests → meetings → kept → agreements → executed; null where it is not recorded. */
      steps: z.array(
        z.object({
          step: z.enum(["requests", "meetings", "kept", "agreements", "executed"]),
          count: z.number().int().nullable(),
        }),
      ),
      asOf: LocalDate,
      demonstration: z.boolean(),
    }),
  }),
  listEventIndicatorRows: operation({
    id: "listEventIndicatorRows",
    method: "GET",
    path: "/events/{event}/indicators/rows",
    tag,
    summary: "The rows under one of an event's figures, or under a step",
    params: EventParams,
    query: PageQuery.extend({
      key: z.string().max(400).optional(),
      step: z.enum(["requests", "meetings", "kept", "agreements", "executed"]).optional(),
    }),
    response: pageOf(
      z.object({
        id: Id,
        type: z.enum(["request", "meeting", "agreement"]),
        title: MultiLine.nullable(),
        parties: z.array(MultiLine),
        kind: Text,
        state: z.string(),
        amount: DecimalSchema.nullable(),
        currency: Text,
        on: LocalDate.nullable(),
      }),
    ),
  }),
} as const;
