import { DomainError } from "@songhua/kernel";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Upload } from "../../../platform/http/router.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import { runInThread } from "../../../platform/jobs/thread.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { RunCancelled, startRun, type RunContext, type RunEnd } from "../../runs/index.ts";
import type { WorkbookContents } from "../format/records.ts";
import { planImport } from "../plan/plan-import.ts";
import type { ReadTask } from "../read.worker.ts";
import { findUpload, getWorkbookEvent, loadSnapshot } from "./queries.ts";
import { insertImport, saveDryRun, setImport } from "./store.ts";

const SCRIPT = new URL("../read.worker.ts", import.meta.url);

/** Keeps an uploaded workbook and has it read; nothing of it is written to the event. @throws DomainError event_archived, workbook_empty */
export async function uploadWorkbook(
  services: Services,
  viewer: Viewer,
  eventId: string,
  upload: Upload,
): Promise<string> {
  if ((await getWorkbookEvent(services.db, eventId)).state === "archived") throw new DomainError("event_archived");
  if (upload.bytes.length === 0) throw new DomainError("workbook_empty");
  const createdBy = viewer.account?.id ?? null;
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const id = await insertImport(tx, eventId, { ...upload, createdBy, now });
    const runId = await startRun(services, tx, { eventId, kind: "workbook.read", input: { importId: id }, createdBy });
    await setImport(tx, eventId, id, { state: "reading", runId });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "workbook.uploaded",
      subjectType: "import",
      subjectId: id,
      data: { fileName: upload.fileName, bytes: upload.bytes.length },
    });
    return id;
  });
}

/** The dry run: reads the file off this thread, compares it with the event, keeps rows and problems. */
export async function readUpload(context: RunContext): Promise<RunEnd> {
  const { services, eventId } = context;
  const importId = String(context.input["importId"]);
  const upload = await findUpload(services.db, eventId, importId);
  if (!upload?.file) return { note: { importId } }; // read already; the run was taken up again after its process was lost
  try {
    const contents = await understand({ bytes: upload.file, fileName: upload.file_name }, context);
    const plan = planImport(contents, await loadSnapshot(services.db, eventId), newId);
    await services.db.transaction().execute(async (tx) => {
      await saveDryRun(tx, eventId, importId, plan.rows, plan.problems);
      await setImport(tx, eventId, importId, {
        state: "ready",
        sheets: contents.sheets.map((sheet) => ({ ...sheet, columns: [...sheet.columns] })),
        counts: plan.counts,
      });
    });
    await context.progress(plan.rows.length, plan.rows.length);
    return { note: { importId, ...plan.counts } };
  } catch (error) {
    const failure =
      error instanceof DomainError ? { code: error.code, params: error.params } : { code: "internal", params: {} };
    if (!(error instanceof RunCancelled)) await setImport(services.db, eventId, importId, { state: "failed", failure });
    throw error;
  }
}

async function understand(task: ReadTask, context: RunContext): Promise<WorkbookContents> {
  try {
    return await runInThread<ReadTask, never, WorkbookContents>(SCRIPT, task, async () => {
      if (await context.progress(0, 0)) throw new RunCancelled();
      return false;
    });
  } catch (error) {
    // The thread ran out of memory, not the process: whatever the file holds, it is too much.
    if ((error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY")
      throw new DomainError("workbook_too_large", { limitMb: 32 });
    throw error;
  }
}
