import { accounts } from "./operations/accounts.ts";
import { agreements } from "./operations/agreements.ts";
import { ceremonies } from "./operations/ceremony.ts";
import { followThrough } from "./operations/follow-through.ts";
import { documentSigning } from "./operations/document-signing.ts";
import { drafting } from "./operations/drafting.ts";
import { disruptions } from "./operations/disruptions.ts";
import { events } from "./operations/events.ts";
import { eventIndicators } from "./operations/event-indicators.ts";
import { indicatorSources } from "./operations/indicator-sources.ts";
import { indicators } from "./operations/indicators.ts";
import { listings } from "./operations/listings.ts";
import { matching } from "./operations/matching.ts";
import { market } from "./operations/market.ts";
import { outsourcing } from "./operations/outsourcing.ts";
import { outsourcingFiling } from "./operations/outsourcing-filing.ts";
import { outsourcingImports } from "./operations/outsourcing-imports.ts";
import { releases } from "./operations/releases.ts";
import { releasePack } from "./operations/release-pack.ts";
import { register } from "./operations/register.ts";
import { registration } from "./operations/registration.ts";
import { timetable } from "./operations/timetable.ts";
import { timetableRules } from "./operations/timetable-rules.ts";
import { wallFigures } from "./operations/wall-figures.ts";
import { workbooks } from "./operations/workbooks.ts";

/** Every operation of the HTTP API by id: the source of the server's routes, the OpenAPI document and the web's client. */
export const operations = {
  ...accounts,
  ...events,
  ...registration,
  ...workbooks,
  ...listings,
  ...matching,
  ...market,
  ...timetable,
  ...timetableRules,
  ...disruptions,
  ...agreements,
  ...drafting,
  ...documentSigning,
  ...ceremonies,
  ...wallFigures,
  ...followThrough,
  ...register,
  ...outsourcing,
  ...outsourcingImports,
  ...outsourcingFiling,
  ...indicators,
  ...indicatorSources,
  ...releases,
  ...eventIndicators,
  ...releasePack,
} as const;
export type Operations = typeof operations;
export type OperationId = keyof Operations;
