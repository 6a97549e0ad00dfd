import type { Services } from "../../platform/services.ts";
import { storedModels } from "./embedders/listing-vectors.ts";
import { matchingDay } from "./market.ts";
import { getMatchingEvent, loadMarket } from "./queries.ts";

/** What a question about a market is asked with: its listings as they stand, what models make of them, and the day. */
export async function marketTask(services: Services, eventId: string) {
  const event = await getMatchingEvent(services.db, eventId);
  const listings = await loadMarket(services.db, eventId);
  return {
    listings,
    models: await storedModels(services, eventId, listings),
    today: matchingDay(services.clock.now(), {
      startsOn: event.starts_on,
      endsOn: event.ends_on,
      homeZone: event.home_zone,
    }),
  };
}
