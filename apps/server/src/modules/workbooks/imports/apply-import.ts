import { DomainError } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import { refreshStatistics } from "../../../platform/database/statistics.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit, PLATFORM } from "../../audit/index.ts";
import { RunCancelled, startRun, type RunContext, type RunEnd } from "../../runs/index.ts";
import { sameListing } from "../plan/listings.ts";
import { sameOrganisation } from "../plan/organisations.ts";
import { sameParticipant } from "../plan/participants.ts";
import type { PlannedRow, Snapshot } from "../plan/planned.ts";
import {
  insertListings,
  insertOrganisations,
  insertParticipants,
  lockForWriting,
  updateListings,
  updateOrganisations,
  updateParticipants,
  type Writing,
} from "../rows/store.ts";
import { listPlannedRows, loadSnapshot, lockImport } from "./queries.ts";
import { CHUNK, setImport } from "./store.ts";

/**
 * Has the rows of a dry run written.
 * @throws DomainError not_found; import_already_applied; import_not_ready, also { errors } when there are errors and they
 *   were not to be left out
 */
export async function applyImport(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  options: { skipErrors: boolean },
): Promise<void> {
  const createdBy = viewer.account?.id ?? null;
  await services.db.transaction().execute(async (tx) => {
    const found = await lockImport(tx, eventId, id);
    if (!found) throw new DomainError("not_found", { what: "import" });
    if (found.state === "applied" || found.state === "applying") throw new DomainError("import_already_applied");
    if (found.state !== "ready") throw new DomainError("import_not_ready", { state: found.state });
    if (found.counts.errors > 0 && !options.skipErrors)
      throw new DomainError("import_not_ready", { errors: found.counts.errors });
    const runId = await startRun(services, tx, { eventId, kind: "workbook.apply", input: { importId: id }, createdBy });
    await setImport(tx, eventId, id, { state: "applying", runId });
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "import.confirmed",
      subjectType: "import",
      subjectId: id,
      data: { skipErrors: options.skipErrors },
    });
  });
}

/** Writes all rows or none. What changed since the dry run is not overwritten: the import fails and says so. */
export async function writeImport(context: RunContext): Promise<RunEnd> {
  const { services, eventId } = context;
  const importId = String(context.input["importId"]);
  try {
    const written = await services.db.transaction().execute(async (tx) => {
      const found = await lockImport(tx, eventId, importId);
      if (found?.state !== "applying") return undefined; // done already by a process that was lost afterwards
      await lockForWriting(tx, eventId);
      const rows = await listPlannedRows(tx, eventId, importId);
      refuseChanged(rows, await loadSnapshot(tx, eventId), "before");
      const now = services.clock.now();
      await writeRows(tx, { eventId, importId, now }, rows, async (done) => {
        if (await context.progress(done, rows.length)) throw new RunCancelled();
      });
      await setImport(tx, eventId, importId, { state: "applied", appliedAt: now });
      await appendAudit(tx, {
        eventId,
        at: now,
        actor: PLATFORM,
        action: "import.applied",
        subjectType: "import",
        subjectId: importId,
        data: { rows: rows.length },
      });
      return rows.length;
    });
    if (written !== undefined) {
      await refreshStatistics(services.db, ["organisation", "organisation_identifier", "participant", "listing"]);
      await context.progress(written, written);
    }
    return { note: { importId, rows: written ?? 0 } };
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal)
      await setImport(services.db, eventId, importId, {
        state: "failed",
        failure: { code: refusal.code, params: refusal.params },
      });
    throw refusal ?? error;
  }
}

/** @throws DomainError conflict { id } when something differs from what the rows say of it */
export function refuseChanged(rows: readonly PlannedRow[], current: Snapshot, side: "before" | "data"): void {
  const organisations = new Map(current.organisations.map((row) => [row.id, row]));
  const participants = new Map(current.participants.map((row) => [row.id, row]));
  const listings = new Map(current.listings.map((row) => [row.id, row]));
  for (const row of rows) {
    if (row.action !== "update") continue;
    const { id } = row.data;
    const same =
      row.kind === "organisations"
        ? organisations.has(id) && sameOrganisation(organisations.get(id)!, row[side])
        : row.kind === "participants"
          ? participants.has(id) && sameParticipant(participants.get(id)!, row[side])
          : listings.has(id) && sameListing(listings.get(id)!, row[side]);
    if (!same) throw new DomainError("conflict", { kind: row.kind, id });
  }
}

type DataOf<K extends PlannedRow["kind"]> = Extract<PlannedRow, { kind: K }>["data"];

async function writeRows(
  tx: Db,
  at: Writing,
  rows: readonly PlannedRow[],
  wrote: (done: number) => Promise<void>,
): Promise<void> {
  let done = 0;
  const write = async <K extends PlannedRow["kind"]>(
    kind: K,
    action: "create" | "update",
    statement: (tx: Db, at: Writing, data: readonly DataOf<K>[]) => Promise<void>,
  ): Promise<void> => {
    const data = rows.filter((row) => row.kind === kind && row.action === action).map((row) => row.data as DataOf<K>);
    for (let from = 0; from < data.length; from += CHUNK) {
      const chunk = data.slice(from, from + CHUNK);
      await statement(tx, at, chunk);
      done += chunk.length;
      await wrote(done);
    }
  };
  await write("organisations", "create", insertOrganisations);
  await write("organisations", "update", updateOrganisations);
  await write("participants", "create", insertParticipants);
  await write("participants", "update", updateParticipants);
  await write("listings", "create", insertListings);
  await write("listings", "update", updateListings);
}

/* An identifier, address or organisation that was taken or went since the dry run shows as a broken key. */
const KEY_BROKEN = new Set(["23505", "23503"]);
function toRefusal(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  return KEY_BROKEN.has((error as { code?: string }).code ?? "")
    ? new DomainError("conflict", { what: "import" })
    : undefined;
}
