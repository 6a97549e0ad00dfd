import { json, type Db } from "../../platform/database/connect.ts";
import type { FailureRow } from "../../platform/database/schema.ts";
import { newId } from "../../platform/ids/new-id.ts";

export interface NewRun {
  readonly eventId: string;
  readonly kind: string;
  readonly input: Record<string, unknown>;
  readonly createdBy: string | null;
  readonly now: string;
}

export async function insertRun(tx: Db, run: NewRun): Promise<string> {
  const id = newId();
  await tx
    .insertInto("run")
    .values({
      event_id: run.eventId,
      id,
      kind: run.kind,
      state: "queued",
      input: json(run.input),
      failure: null,
      file_name: null,
      file_media: null,
      file: null,
      created_by: run.createdBy,
      created_at: run.now,
      finished_at: null,
    })
    .execute();
  return id;
}

/** Takes a queued run, or one whose process was lost, in hand. @returns undefined when it has ended already. */
export async function takeRun(db: Db, eventId: string, id: string) {
  return db
    .updateTable("run")
    .set({ state: "running" })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .where("state", "in", ["queued", "running"])
    .returning(["kind", "input", "cancel_requested", "created_by"])
    .executeTakeFirst();
}

/** Notes progress. @returns whether somebody asked the run to stop. */
export async function noteProgress(
  db: Db,
  eventId: string,
  id: string,
  progress: { done: number; total: number; note?: Record<string, unknown> },
): Promise<boolean> {
  const row = await db
    .updateTable("run")
    .set({ done: progress.done, total: progress.total, ...(progress.note ? { note: json(progress.note) } : {}) })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .returning("cancel_requested")
    .executeTakeFirst();
  return row?.cancel_requested ?? true;
}

export interface RunFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export async function finishRun(
  db: Db,
  eventId: string,
  id: string,
  end: {
    state: "done" | "failed" | "cancelled";
    now: string;
    failure?: FailureRow;
    note?: Record<string, unknown>;
    file?: RunFile;
  },
): Promise<void> {
  await db
    .updateTable("run")
    .set({
      state: end.state,
      finished_at: end.now,
      failure: end.failure ? json(end.failure) : null,
      ...(end.note ? { note: json(end.note) } : {}),
      ...(end.file
        ? { file_name: end.file.name, file_media: end.file.mediaType, file: Buffer.from(end.file.bytes) }
        : {}),
    })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/** Asks a run to stop; one that has not begun ends at once. @returns false when it has ended already. */
export async function requestCancel(tx: Db, eventId: string, id: string, now: string): Promise<boolean> {
  const queued = await tx
    .updateTable("run")
    .set({ state: "cancelled", finished_at: now, cancel_requested: true })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .where("state", "=", "queued")
    .executeTakeFirst();
  if (queued.numUpdatedRows > 0n) return true;
  const running = await tx
    .updateTable("run")
    .set({ cancel_requested: true })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .where("state", "=", "running")
    .executeTakeFirst();
  return running.numUpdatedRows > 0n;
}
