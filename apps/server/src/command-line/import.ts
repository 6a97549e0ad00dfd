import { DomainError, type ErrorCode, type ErrorParams } from "@songhua/kernel";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorker, type Songhua } from "../compose.ts";
import {
  applyImport,
  findImport,
  listProblems,
  uploadWorkbook,
  type ImportRow,
  type RowProblem,
} from "../modules/workbooks/index.ts";
import type { Viewer } from "../platform/http/viewer.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { eventOf, withInstallation } from "./installation.ts";
import { mendOf, problemLine } from "./plan/problem-words.ts";

const LOOK_EVERY_MS = 150;
const PROBLEMS_TOLD = 200;
const LIMIT_MB = 200;
/** Whoever can run this reads the database anyway; the audit trail shows a deed without an account. */
const OPERATOR: Viewer = {
  account: null,
  roles: new Set(["administrator"]),
  organisationId: null,
  participantId: null,
};

/** A workbook against an event as the console does it: a dry run with every problem, and with `--apply` the writing. */
export async function importCommand(call: Call): Promise<Outcome> {
  const { args, env, say, print, remark } = call;
  const path = args.positionals[0]!;
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("file_missing", { file: path });
  if (found.size > LIMIT_MB * 1024 * 1024) throw new DomainError("workbook_too_large", { limitMb: LIMIT_MB });
  return withInstallation(env, async (songhua) => {
    const { services } = songhua;
    const event = await eventOf(songhua, args.text("event")!);
    // The queue hands each run to one process: ours, or a server that runs beside us.
    await startWorker(services);
    const upload = { fileName: basename(path), bytes: await readFile(path) };
    const id = await uploadWorkbook(services, OPERATOR, event.id, upload);
    const checked = await settled(songhua, event.id, id, call);
    const { items, total } = await listProblems(services.db, event.id, id, { offset: 0, limit: PROBLEMS_TOLD });
    const problems = items.map(({ column_name, ...row }) => ({ ...row, column: column_name }) as RowProblem);
    for (const problem of problems) remark(problemLine(problem, say));
    if (total > problems.length) remark(say("cli:plan.moreProblems", { count: total - problems.length }));
    const { counts } = checked;
    print(say("cli:import.counts", { ...counts }));
    const told = {
      importId: id,
      counts,
      problems: problems.map((problem) => ({ ...problem, text: mendOf(problem, say) })),
    };
    if (counts.errors > 0 && !args.flag("skip-errors"))
      throw new Refusal("import_errors", { count: counts.errors }, EXIT.badInput, told);
    if (!args.flag("apply")) {
      print(say("cli:import.dryRun"));
      return { exitCode: EXIT.done, data: { ...told, applied: false } };
    }
    await applyImport(services, OPERATOR, event.id, id, { skipErrors: args.flag("skip-errors") });
    await settled(songhua, event.id, id, call);
    print(say("cli:import.applied"));
    return { exitCode: EXIT.done, data: { ...told, applied: true } };
  });
}

/** Waits until nothing works on the import any more. @throws DomainError saying why it failed */
async function settled(
  { services: { db } }: Songhua,
  eventId: string,
  id: string,
  { say, progress }: Call,
): Promise<ImportRow> {
  for (;;) {
    const row = (await findImport(db, eventId, id))!;
    if (row.state === "failed" && row.failure)
      throw new DomainError(row.failure.code as ErrorCode, row.failure.params as ErrorParams);
    if (row.state === "failed") throw new Error("the import was cancelled by somebody else");
    if (row.state !== "reading" && row.state !== "applying") return row;
    progress(say("cli:import.working"), row.state === "reading" ? 0 : 1, 2);
    await sleep(LOOK_EVERY_MS);
  }
}
