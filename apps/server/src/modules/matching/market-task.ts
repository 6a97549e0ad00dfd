import type { Services } from "../../platform/services.ts";
import { storedModels } from "./embedders/listing-vectors.ts";
import { eventDay, loadMarket } from "./queries.ts";

/** What a question about a market is asked with: its listings as they stand, what models make of them, and the day. */
export async function marketTask(services: Services, eventId: string) {
  const listings = await loadMarket(services.db, eventId);
  return {
    listings,
    models: await storedModels(services, eventId, listings),
    today: await eventDay(services.db, eventId, services.clock.now()),
  };
}
