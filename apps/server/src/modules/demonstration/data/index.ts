import { GENERATED_AGREEMENTS } from "./agreements.ts";
import { LISTINGS } from "./listings/index.ts";
import { NAMED_AGREEMENTS, RELEASES, REPORTED_TOTALS } from "./named/agreements.ts";
import { EVENT_2022 } from "./named/event-2022.ts";
import { EVENT_2023 } from "./named/event-2023.ts";
import { FIGURES } from "./named/figures.ts";
import { NAMED_ORGANISATIONS } from "./named/organisations.ts";
import { SOURCES } from "./named/sources.ts";
import { GENERATED_ORGANISATIONS } from "./organisations/index.ts";
import { PEOPLE } from "./people/index.ts";
import type { Demonstration } from "./shape.ts";

export type * from "./shape.ts";

/** Two real events: what the press reports say, and generated data that fills the rest and is marked as such. */
export const demonstration: Demonstration = {
  sources: SOURCES,
  events: [EVENT_2023, EVENT_2022],
  organisations: [...NAMED_ORGANISATIONS, ...GENERATED_ORGANISATIONS],
  people: PEOPLE,
  listings: LISTINGS,
  agreements: [...NAMED_AGREEMENTS, ...GENERATED_AGREEMENTS],
  reportedTotals: REPORTED_TOTALS,
  releases: RELEASES,
  figures: FIGURES,
};
