import { z } from "zod";
import * as accounts from "./operations/accounts.ts";
import * as agreements from "./operations/agreements.ts";
import * as disruptions from "./operations/disruptions.ts";
import * as events from "./operations/events.ts";
import * as listings from "./operations/listings.ts";
import * as market from "./operations/market.ts";
import * as matching from "./operations/matching.ts";
import * as registration from "./operations/registration.ts";
import * as timetable from "./operations/timetable.ts";
import * as timetableRules from "./operations/timetable-rules.ts";
import * as workbooks from "./operations/workbooks.ts";
import { CurrencySchema, LocaleSchema, MultiLine, MultiProse, Problem } from "./shared.ts";

/** Every named schema of the contract: the components of the OpenAPI document, by the names they are exported under. */
export const entities = z.registry<{ id: string }>();

const modules: readonly Readonly<Record<string, unknown>>[] = [
  accounts,
  agreements,
  disruptions,
  events,
  listings,
  market,
  matching,
  registration,
  timetable,
  timetableRules,
  workbooks,
];
for (const module of modules)
  for (const [id, value] of Object.entries(module))
    if (value instanceof z.ZodType && /^[A-Z]/.test(id)) entities.add(value, { id });
for (const [id, schema] of Object.entries({
  MultiLine,
  MultiProse,
  Problem,
  Currency: CurrencySchema,
  Locale: LocaleSchema,
}))
  entities.add(schema, { id });
