import { DomainError } from "@songhua/kernel";
import {
  FINDINGS,
  leftOutOf,
  type ContractLine,
  type Finding,
  type FilingState,
  type TechnologyContract,
} from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";
import type { OutsourcingCounts } from "../../../platform/database/schema.ts";
import type { Upload } from "../../../platform/http/router.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import { runInThread } from "../../../platform/jobs/thread.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { digestOf, sha256Hex } from "../digest.ts";
import { INSTALLATION } from "../installation.ts";
import { findImportRow, listKept, listKeptTechnology, lockImport } from "./queries.ts";
import { readRegisterFile, type FileRead, type ReadTask } from "./read-file.ts";
import {
  appendHistory,
  insertFindings,
  insertImport,
  markApplied,
  nextVersion,
  saveLines,
  saveTechnology,
  type WrittenLine,
} from "./store.ts";

const MOST_FINDINGS = 50_000;
/** Some thousand lines: read sooner than a thread has started, and no request waits noticeably. */
const READ_AT_ONCE_BYTES = 256 * 1024;

/** A file held against the register: what it brings, and what is wrong with it. */
interface Comparison {
  readonly write: readonly { line: ContractLine; digest: string; keptId: string | null; round: number }[];
  readonly technology: readonly { id: string; contract: TechnologyContract }[];
  readonly findings: readonly Finding[];
  readonly counts: OutsourcingCounts;
  readonly leftOut: readonly { code: string; rows: number }[];
}

async function readFile(bytes: Uint8Array, fileName: string, asOf: string): Promise<FileRead> {
  const task: ReadTask = { bytes, fileName, asOf };
  if (bytes.length <= READ_AT_ONCE_BYTES) return readRegisterFile(task);
  const script = new URL("./read-file.worker.ts", import.meta.url);
  return runInThread<ReadTask, never, FileRead>(script, task, () => Promise.resolve(false));
}

/**
 * Holds a file against the register. A number the register knows is unchanged when every field is the same, re-filed when its
 * revision is higher, and refused otherwise: a register is corrected by filing again, never overwritten.
 */
async function compare(db: Db, demonstration: boolean, read: FileRead): Promise<Comparison> {
  const kept = new Map(
    (
      await listKept(
        db,
        demonstration,
        read.lines.map(({ id }) => id),
      )
    ).map((row) => [row.number, row]),
  );
  const findings = [...read.findings];
  const counts = { new: 0, refiled: 0, unchanged: 0, conflicting: 0 };
  const write: Comparison["write"][number][] = [];
  for (const line of read.lines) {
    const other = kept.get(line.id);
    const digest = digestOf(line);
    if (other === undefined) {
      counts.new++;
      write.push({ line, digest, keptId: null, round: 1 });
    } else if (other.digest === digest) counts.unchanged++;
    else if (line.revision > other.revision) {
      counts.refiled++;
      write.push({ line, digest, keptId: other.id, round: other.filing_round + 1 });
    } else {
      counts.conflicting++;
      findings.push({
        code: "refiled_older",
        severity: FINDINGS.refiled_older,
        row: read.rowOf.get(line.id) ?? 0,
        column: "revision",
        id: line.id,
        params: { first: 0, revision: line.revision, kept: other.revision },
      });
    }
  }
  findings.sort((a, b) => a.row - b.row);
  const knownTechnology = new Map(
    (
      await listKeptTechnology(
        db,
        demonstration,
        read.technology.map(({ id }) => id),
      )
    ).map((row) => [row.number, row.id]),
  );
  return {
    write,
    technology: read.technology.map((contract) => ({ id: knownTechnology.get(contract.id) ?? newId(), contract })),
    findings,
    counts: {
      ...counts,
      technology: read.technology.length,
      executions: read.lines.reduce((sum, line) => sum + line.executions.length, 0),
      errors: findings.filter(({ severity }) => severity === "error").length,
      warnings: findings.filter(({ severity }) => severity === "warning").length,
    },
    leftOut: Object.entries(leftOutOf(findings)).map(([code, rows]) => ({ code, rows })),
  };
}

/** Reads a file as a dry run and keeps it, with everything that is wrong with it. @returns the import's id. */
export async function uploadRegister(
  services: Services,
  viewer: Viewer,
  demonstration: boolean,
  upload: Upload,
): Promise<string> {
  const now = services.clock.now();
  const read = await readFile(upload.bytes, upload.fileName, now.slice(0, 10));
  const found = await compare(services.db, demonstration, read);
  return services.db.transaction().execute(async (tx) => {
    const id = await insertImport(tx, {
      demonstration,
      fileName: upload.fileName,
      sha256: sha256Hex(upload.bytes),
      file: upload.bytes,
      readOn: now.slice(0, 10),
      rows: read.rows,
      counts: found.counts,
      leftOut: found.leftOut,
      createdBy: viewer.account?.id ?? null,
      author: actorOf(viewer).name,
      now,
    });
    await insertFindings(tx, id, found.findings.slice(0, MOST_FINDINGS));
    return id;
  });
}

/**
 * Writes a whole file in one transaction. It is read again and held against the register as it stands now, so that what changed
 * since the dry run is seen.
 * @throws DomainError not_found, import_already_applied, register_has_errors { rows }
 */
export async function applyRegister(
  services: Services,
  viewer: Viewer,
  id: string,
  how: { filedAs: "draft" | "accepted"; leaveOutErrors: boolean },
): Promise<void> {
  const waiting = await findImportRow(services.db, id);
  if (!waiting) throw new DomainError("not_found", { what: "import" });
  await services.db.transaction().execute(async (tx) => {
    const found = await lockImport(tx, id);
    if (!found) throw new DomainError("not_found", { what: "import" });
    if (found.state === "applied") throw new DomainError("import_already_applied");
    const version = await nextVersion(tx, found.demonstration);
    const read = await readFile(found.file, found.file_name, found.read_on);
    const result = await compare(tx, found.demonstration, read);
    const rows = result.leftOut.reduce((sum, one) => sum + one.rows, 0);
    if (rows > 0 && !how.leaveOutErrors) throw new DomainError("register_has_errors", { rows });
    const now = services.clock.now();
    const filing = (round: number): FilingState => ({ kind: how.filedAs, round });
    const lines: WrittenLine[] = result.write.map(({ line, digest, keptId, round }) => ({
      id: keptId ?? newId(),
      line,
      digest,
      filing: filing(round),
    }));
    await saveLines(tx, lines, { demonstration: found.demonstration, version, importId: id });
    await appendHistory(
      tx,
      lines.map(({ id: lineId, filing: after }, i) => ({
        lineId,
        act: result.write[i]!.keptId === null ? "imported" : "refiled",
        level: null,
        reason: found.file_name,
        after,
      })),
      { actorId: viewer.account?.id ?? null, author: actorOf(viewer).name, now },
    );
    await saveTechnology(tx, result.technology, { demonstration: found.demonstration, importId: id });
    await markApplied(tx, id, { filedAs: how.filedAs, counts: result.counts, leftOut: result.leftOut, now });
    await appendAudit(tx, {
      eventId: INSTALLATION,
      at: now,
      actor: actorOf(viewer),
      action: "outsourcing.imported",
      subjectType: "outsourcing_import",
      subjectId: id,
      data: { ...result.counts, filedAs: how.filedAs, leftOut: rows, demonstration: found.demonstration },
    });
  });
}
