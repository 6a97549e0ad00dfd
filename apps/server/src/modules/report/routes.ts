import { DomainError } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { startRun } from "../runs/index.ts";
import { composeReport } from "./compose-report.ts";
import { listFigureRows } from "./queries.ts";

export function reportRoutes(router: Router): void {
  router.on("getReport", ({ services, event }) => composeReport(services.db, event.id, services.clock.now()));
  router.on("listReportRows", async ({ services, event, params, query }) => {
    const page = await listFigureRows(services.db, event.id, params.figure, query);
    if (!page) throw new DomainError("not_found", { what: "figure" });
    return page;
  });
  router.on("startReport", ({ services, viewer, event, body }) =>
    services.db.transaction().execute(async (tx) => ({
      runId: await startRun(services, tx, {
        eventId: event.id,
        kind: "report",
        input: { ...body },
        createdBy: viewer.account?.id ?? null,
      }),
    })),
  );
}
