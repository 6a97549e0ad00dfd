import type { Services } from "../../platform/services.ts";
import { demonstration } from "./data/index.ts";
import { loadEvent } from "./load-event.ts";
import { eventBySlug, lockDemonstration } from "./store.ts";

/** The event a newcomer is shown first. */
export const FIRST_EVENT = demonstration.events[0]!.slug;

/**
 * Writes the demonstration events that are not there yet, all in one transaction; safe to call again and from several processes.
 * @returns the ids of events written now, by slug.
 */
export async function loadDemonstration(services: Services): Promise<Map<string, string>> {
  return services.db.transaction().execute(async (tx) => {
    await lockDemonstration(tx);
    const written = new Map<string, string>();
    for (const event of demonstration.events) {
      if ((await eventBySlug(tx, event.slug)) !== undefined) continue;
      written.set(event.slug, await loadEvent(tx, demonstration, event, services.clock.now()));
    }
    return written;
  });
}
