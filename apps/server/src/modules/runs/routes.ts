import { DomainError, type ErrorCode, type ErrorParams, type Locale } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { describeRefusal } from "../../platform/language/say.ts";
import { findRun, findRunFile, listRuns } from "./queries.ts";
import { requestCancel } from "./store.ts";

type RunRow = NonNullable<Awaited<ReturnType<typeof findRun>>>;

export const presentRun = (row: RunRow, locale: Locale) => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  done: row.done,
  total: row.total,
  note: row.note,
  failure: row.failure && {
    code: row.failure.code,
    text: describeRefusal(locale, row.failure.code as ErrorCode, row.failure.params as ErrorParams).detail,
  },
  fileName: row.file_name,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
});

export function runRoutes(router: Router): void {
  router.on("listRuns", async ({ services, event, query, locale }) => {
    const { items, total } = await listRuns(services.db, event.id, query);
    return { items: items.map((row) => presentRun(row, locale)), total };
  });
  router.on("getRun", async ({ services, event, params, locale }) => {
    const row = await findRun(services.db, event.id, params.run);
    if (!row) throw new DomainError("not_found", { what: "run" });
    return presentRun(row, locale);
  });
  router.on("cancelRun", async ({ services, event, params, locale }) => {
    const stopped = await requestCancel(services.db, event.id, params.run, services.clock.now());
    const row = await findRun(services.db, event.id, params.run);
    if (!row) throw new DomainError("not_found", { what: "run" });
    if (!stopped) throw new DomainError("run_finished");
    return presentRun(row, locale);
  });
  router.on("getRunFile", async ({ services, event, params }) => {
    const file = await findRunFile(services.db, event.id, params.run);
    if (!file) throw new DomainError("not_found", { what: "file" });
    return { body: file.bytes, mediaType: file.mediaType, fileName: file.name };
  });
}
