import { readSeries, SeriesBook, SeriesUnreadable, type SeriesObservation, type TableRow } from "@songhua/statistics";
import type { Router, Upload } from "../../../platform/http/router.ts";
import { actorOf } from "../../../platform/http/viewer.ts";
import { appendAudit } from "../../audit/index.ts";
import { cellText, readWorkbook } from "../../workbooks/index.ts";
import { INSTALLATION } from "../installation.ts";
import { listAllSeries, listSeriesRows, observationOf, type SeriesRow } from "./queries.ts";
import { insertSeries } from "./store.ts";

const present = (row: SeriesRow) => ({ id: row.id, ...observationOf(row) });

export function seriesRoutes(router: Router): void {
  router.on("listSeries", async ({ services, query }) => {
    const { items, ...rest } = await listSeriesRows(services.db, query, query);
    return { items: items.map(present), ...rest };
  });
  router.on("listSeriesConflicts", async ({ services, query }) => {
    const rows = await listAllSeries(services.db);
    // The book keeps the observations it was given, so that a row is found again by its observation.
    const rowOf = new Map<SeriesObservation, SeriesRow>(rows.map((row) => [observationOf(row), row]));
    const conflicts = new SeriesBook([...rowOf.keys()]).conflicts();
    const items = conflicts.slice(query.offset, query.offset + query.limit).map((one) => ({
      ...one,
      observations: one.observations.map((observation) => present(rowOf.get(observation)!)),
    }));
    return { items, total: conflicts.length };
  });
  router.on("importSeries", async ({ services, viewer, upload }) => {
    const file = await upload();
    const read = readSeriesTable(await tableOf(file));
    if (!read.ok) return { imported: 0, unchanged: 0, findings: [read.finding] };
    const now = services.clock.now();
    const imported = await services.db.transaction().execute(async (tx) => {
      const added = await insertSeries(tx, read.observations, { author: actorOf(viewer).name, now });
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: now,
        actor: actorOf(viewer),
        action: "series.imported",
        subjectType: "series",
        subjectId: file.fileName,
        data: { imported: added, rows: read.observations.length },
      });
      return added;
    });
    return { imported, unchanged: read.observations.length - imported, findings: [] };
  });
}

function readSeriesTable(table: readonly TableRow[]) {
  try {
    return { ok: true as const, observations: readSeries(table) };
  } catch (error) {
    if (!(error instanceof SeriesUnreadable)) throw error;
    const { row, column, value } = error;
    const code = value === "" ? "cell_missing" : "cell_invalid";
    return { ok: false as const, finding: { row, column, code, value } };
  }
}

/** The first sheet of an uploaded table, as text. @throws DomainError workbook_… */
async function tableOf({ bytes, fileName }: Upload): Promise<TableRow[]> {
  const sheets = await readWorkbook(bytes, fileName);
  return (sheets[0]?.lines ?? []).map(({ row, cells }) => ({ row, cells: Array.from(cells, cellText) }));
}
