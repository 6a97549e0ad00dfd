import type { Services } from "../../platform/services.ts";
import { appendAudit, PLATFORM } from "../audit/index.ts";
import { expireBatch } from "./store.ts";

/** Marks requests nobody answered in time, of all events; every minute. Each batch and its audit events are one transaction. */
export async function expireRequests(services: Services): Promise<void> {
  for (;;) {
    const now = services.clock.now();
    const expired = await services.db.transaction().execute(async (tx) => {
      const rows = await expireBatch(tx, now);
      for (const row of rows)
        await appendAudit(tx, {
          eventId: row.event_id,
          at: now,
          actor: PLATFORM,
          action: "request.expired",
          subjectType: "request",
          subjectId: row.id,
          data: { expiresAt: row.expires_at },
        });
      return rows.length;
    });
    if (expired === 0) return;
  }
}
