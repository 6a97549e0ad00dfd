import { sql } from "kysely";
import { json, type Db } from "../../../platform/database/connect.ts";
import type { FailureRow, ImportCounts, ImportState, SheetRow } from "../../../platform/database/schema.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import type { RowProblem } from "../format/records.ts";
import type { PlannedRow } from "../plan/planned.ts";

const NO_COUNTS: ImportCounts = { create: 0, update: 0, unchanged: 0, skip: 0, errors: 0, warnings: 0 };
/** Rows written by one statement: large enough to be quick, small enough to report progress between. */
export const CHUNK = 2_000;

export async function insertImport(
  tx: Db,
  eventId: string,
  upload: { fileName: string; bytes: Buffer; createdBy: string | null; now: string },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("workbook_import")
    .values({
      event_id: eventId,
      id,
      file_name: upload.fileName,
      state: "reading",
      sheets: json([]),
      counts: json(NO_COUNTS),
      failure: null,
      file: upload.bytes,
      run_id: null,
      created_by: upload.createdBy,
      created_at: upload.now,
      applied_at: null,
      undone_at: null,
    })
    .execute();
  return id;
}

export async function setImport(
  tx: Db,
  eventId: string,
  id: string,
  change: {
    state: ImportState;
    runId?: string;
    failure?: FailureRow;
    sheets?: readonly SheetRow[];
    counts?: ImportCounts;
    appliedAt?: string;
    undoneAt?: string;
  },
): Promise<void> {
  await tx
    .updateTable("workbook_import")
    .set({
      state: change.state,
      failure: change.failure ? json(change.failure) : null,
      ...(change.state === "reading" ? {} : { file: null }),
      ...(change.runId ? { run_id: change.runId } : {}),
      ...(change.sheets ? { sheets: json(change.sheets) } : {}),
      ...(change.counts ? { counts: json(change.counts) } : {}),
      ...(change.appliedAt ? { applied_at: change.appliedAt } : {}),
      ...(change.undoneAt ? { undone_at: change.undoneAt } : {}),
    })
    .where("event_id", "=", eventId)
    .where("id", "=", id)
    .execute();
}

/** What the dry run found; a second reading of the same file after a lost process replaces the first. */
export async function saveDryRun(
  tx: Db,
  eventId: string,
  importId: string,
  rows: readonly PlannedRow[],
  problems: readonly RowProblem[],
): Promise<void> {
  await tx.deleteFrom("workbook_row").where("event_id", "=", eventId).where("import_id", "=", importId).execute();
  await tx.deleteFrom("workbook_problem").where("event_id", "=", eventId).where("import_id", "=", importId).execute();
  for (let at = 0; at < rows.length; at += CHUNK) {
    const chunk = rows
      .slice(at, at + CHUNK)
      .map((row, offset) => ({ ...row, position: at + offset, target: row.data.id }));
    await sql`insert into workbook_row (event_id, import_id, position, kind, action, target_id, data, before)
      select ${eventId}, ${importId}, r.position, r.kind, r.action, r.target, r.data, nullif(r.before, 'null'::jsonb)
      from jsonb_to_recordset(${json(chunk)}::jsonb)
        as r(position int, kind text, action text, target uuid, data jsonb, before jsonb)`.execute(tx);
  }
  for (let at = 0; at < problems.length; at += CHUNK) {
    const chunk = problems.slice(at, at + CHUNK).map((problem, offset) => ({ ...problem, position: at + offset }));
    await sql`insert into workbook_problem (event_id, import_id, position, severity, sheet, row, column_name, heading, value, code, params)
      select ${eventId}, ${importId}, r.position, r.severity, r.sheet, r.row, r."column", r.heading, r.value, r.code, r.params
      from jsonb_to_recordset(${json(chunk)}::jsonb)
        as r(position int, severity text, sheet text, row int, "column" text, heading text, value text, code text, params jsonb)`.execute(
      tx,
    );
  }
}
