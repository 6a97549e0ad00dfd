import { DomainError, type Locale } from "@songhua/kernel";
import type { Router } from "../../platform/http/router.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import type { RunBook } from "../runs/index.ts";
import { exportWorkbook, workbookTemplate } from "./export-workbook.ts";
import { applyImport, writeImport } from "./imports/apply-import.ts";
import { findImport, listImports, listProblems } from "./imports/queries.ts";
import { readUpload, uploadWorkbook } from "./imports/read-upload.ts";
import { undoImport } from "./imports/undo-import.ts";
import { presentImport, presentProblem } from "./present.ts";

export function workbookRoutes(router: Router): void {
  router.on("getWorkbookTemplate", async ({ query }) => ({
    body: await workbookTemplate(query.locale),
    fileName: `${sayIn(query.locale)("workbook:fileName.template")}.xlsx`,
  }));
  router.on("exportWorkbook", async ({ services, event, query }) => ({
    body: await exportWorkbook(services.db, event.id, query.locale),
    fileName: `${sayIn(query.locale)("workbook:fileName.export")}-${event.slug}.xlsx`,
  }));
  router.on("uploadWorkbook", async ({ services, viewer, event, upload, locale }) =>
    one(services, event.id, await uploadWorkbook(services, viewer, event.id, await upload()), locale),
  );
  router.on("listImports", async ({ services, event, query, locale }) => {
    const { items, total } = await listImports(services.db, event.id, query);
    return { items: items.map((row) => presentImport(row, locale)), total };
  });
  router.on("getImport", ({ services, event, params, locale }) => one(services, event.id, params.import, locale));
  router.on("listImportProblems", async ({ services, event, params, query }) => {
    await one(services, event.id, params.import, query.locale);
    const { items, total } = await listProblems(services.db, event.id, params.import, query);
    return { items: items.map((row) => presentProblem(row, query.locale)), total };
  });
  router.on("applyImport", async ({ services, viewer, event, params, body, locale }) => {
    await applyImport(services, viewer, event.id, params.import, body);
    return one(services, event.id, params.import, locale);
  });
  router.on("undoImport", async ({ services, viewer, event, params, locale }) => {
    await undoImport(services, viewer, event.id, params.import);
    return one(services, event.id, params.import, locale);
  });
}

export function workbookRuns(book: RunBook): void {
  book.add("workbook.read", readUpload);
  book.add("workbook.apply", writeImport);
}

/** @throws DomainError not_found */
async function one(services: Services, eventId: string, id: string, locale: Locale) {
  const row = await findImport(services.db, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "import" });
  return presentImport(row, locale);
}
