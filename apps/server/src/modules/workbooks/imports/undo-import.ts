import { DomainError, pickText } from "@songhua/kernel";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import type { ListingData, OrganisationData, ParticipantData, PlannedRow } from "../plan/planned.ts";
import {
  deleteCreated,
  lockForWriting,
  updateListings,
  updateOrganisations,
  updateParticipants,
} from "../rows/store.ts";
import { refuseChanged } from "./apply-import.ts";
import { listDependents, listPlannedRows, loadSnapshot, lockImport } from "./queries.ts";
import { setImport } from "./store.ts";

const MOST_NAMED = 10;

/**
 * Takes back a whole import in one transaction: what it made goes, what it changed becomes what it was.
 * @throws DomainError not_found; import_not_undoable { state }, or { changed } when something it wrote was changed by
 *   hand; import_in_use { count, used, reasons } naming what came into use since
 */
export async function undoImport(services: Services, viewer: Viewer, eventId: string, id: string): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const found = await lockImport(tx, eventId, id);
    if (!found) throw new DomainError("not_found", { what: "import" });
    if (found.state !== "applied") throw new DomainError("import_not_undoable", { state: found.state });
    await lockForWriting(tx, eventId);
    const used = await listDependents(tx, eventId, id, MOST_NAMED);
    if (used.length > 0)
      throw new DomainError("import_in_use", {
        count: Number(used[0]!.total),
        used: used.map(({ name }) => pickText(name, "zh-CN")?.text ?? ""),
        reasons: [...new Set(used.map(({ reason }) => reason))],
      });
    const rows = await listPlannedRows(tx, eventId, id);
    try {
      refuseChanged(rows, await loadSnapshot(tx, eventId), "data");
    } catch (error) {
      if (error instanceof DomainError)
        throw new DomainError("import_not_undoable", { changed: error.params["id"] ?? "" });
      throw error;
    }
    const now = services.clock.now();
    const at = { eventId, importId: id, now };
    const before = <D>(kind: PlannedRow["kind"]): D[] =>
      rows.flatMap((row) => (row.kind === kind && row.action === "update" ? [row.before as D] : []));
    // What is new goes first: it may hold an identifier or name an organisation that an older row had before.
    await deleteCreated(tx, eventId, id);
    await updateOrganisations(tx, at, before<OrganisationData>("organisations"));
    await updateParticipants(tx, at, before<ParticipantData>("participants"));
    await updateListings(tx, at, before<ListingData>("listings"));
    await setImport(tx, eventId, id, { state: "undone", undoneAt: now });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "import.undone",
      subjectType: "import",
      subjectId: id,
      data: { rows: rows.length },
    });
  });
}
