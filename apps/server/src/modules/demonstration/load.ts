import { refreshStatistics } from "../../platform/database/statistics.ts";
import type { Services } from "../../platform/services.ts";
import { loadDemonstrationRegister } from "../indicators/index.ts";
import { demonstration } from "./data/index.ts";
import { loadEvent } from "./load-event.ts";
import { startStaging } from "./stage.ts";
import { eventBySlug, lockDemonstration } from "./store.ts";

/** The event a newcomer is shown first. */
export const FIRST_EVENT = demonstration.events[0]!.slug;

/**
 * Writes the demonstration events that are not there yet and starts the work that brings them to life, all in one transaction;
 * safe to call again and from several processes. @returns the run of that work, or null when nothing was missing.
 */
export async function loadDemonstration(services: Services): Promise<string | null> {
  const started = await services.db.transaction().execute(async (tx) => {
    await lockDemonstration(tx);
    await loadDemonstrationRegister(tx, services.clock.now());
    let runId: string | null = null;
    for (const event of demonstration.events) {
      if ((await eventBySlug(tx, event.slug)) !== undefined) continue;
      const eventId = await loadEvent(tx, demonstration, event, services.clock.now());
      if (event.slots !== null) runId = await startStaging(services, tx, eventId);
    }
    return runId;
  });
  if (started !== null) await refreshStatistics(services.db, ["organisation", "participant", "listing", "agreement"]);
  return started;
}
