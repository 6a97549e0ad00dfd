import type { Db } from "../../../platform/database/connect.ts";

/** What a preview noted; undefined when the run is none. */
export async function findPreview(db: Db, eventId: string, runId: string) {
  return db
    .selectFrom("run")
    .select(["state", "note"])
    .where("event_id", "=", eventId)
    .where("id", "=", runId)
    .where("kind", "=", "rules_preview")
    .executeTakeFirst();
}
