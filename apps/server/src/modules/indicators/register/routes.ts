import { DomainError } from "@songhua/kernel";
import { FILING_WINDOW_RULES, filingWindow, REGISTER_COLUMNS } from "@songhua/statistics";
import { DONE, type Router } from "../../../platform/http/router.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { ensureAccount } from "../../accounts/index.ts";
import { appendAudit } from "../../audit/index.ts";
import { bookOf, findStanding, mustManage, mustRead } from "../books.ts";
import { INSTALLATION } from "../installation.ts";
import { openActs } from "./decide-filing.ts";
import { fileLines } from "./file-lines.ts";
import { applyRegister, uploadRegister } from "./import-register.ts";
import { nameOfCode } from "../numbers/name-codes.ts";
import { filingOf, presentExecutions, presentFiling, presentImport, presentLine } from "./present.ts";
import {
  findImportRow,
  findLineRow,
  listFindingRows,
  listHistory,
  listImportRows,
  listLineRows,
  listLinesByNumber,
  listOffices,
  listTechnologyRows,
  listUnder,
} from "./queries.ts";
import { deleteOffice, insertOffice } from "./store.ts";

export function registerLineRoutes(router: Router): void {
  router.on("listOutsourcingLines", async ({ services, viewer, query }) => {
    const demonstration = await bookOf(services, query.book);
    await mustRead(services, viewer, demonstration);
    const { items, total } = await listLineRows(services.db, demonstration, query, query);
    return { items: items.map(presentLine), total, demonstration };
  });
  router.on("getOutsourcingLine", ({ services, viewer, params }) => oneLine(services, viewer, params.line));
  router.on("listTechnologyContracts", async ({ services, viewer, query }) => {
    const demonstration = await bookOf(services, query.book);
    await mustRead(services, viewer, demonstration);
    const { items, total } = await listTechnologyRows(services.db, demonstration, query);
    return {
      items: items.map((row) => ({
        ...row.line,
        id: row.id,
        number: row.number,
        regionName: nameOfCode("region", row.line.region),
        demonstration: row.demonstration,
      })),
      total,
      demonstration,
    };
  });
  router.on("listOutsourcingColumns", () =>
    Promise.resolve(
      REGISTER_COLUMNS.map(({ code, form, records, names }) => ({ code, form, records: [...records], names })),
    ),
  );
  router.on("fileOutsourcing", ({ services, viewer, body }) => fileLines(services, viewer, body));
  router.on("getFilingWindow", ({ services, query }) => {
    const filedOn = query.filedOn ?? services.clock.now().slice(0, 10);
    return Promise.resolve({ filedOn, window: filingWindow(filedOn) ?? null, rules: [...FILING_WINDOW_RULES] });
  });
}

export function registerImportRoutes(router: Router): void {
  router.on("uploadOutsourcing", async ({ services, viewer, query, upload }) => {
    const demonstration = query.book === "demonstration";
    await mustManage(services, viewer, demonstration);
    return oneImport(services, viewer, await uploadRegister(services, viewer, demonstration, await upload()));
  });
  router.on("listOutsourcingImports", async ({ services, viewer, query }) => {
    const demonstration = await bookOf(services, query.book);
    await mustManage(services, viewer, demonstration);
    const { items, total } = await listImportRows(services.db, demonstration, query);
    return { items: items.map(presentImport), total, demonstration };
  });
  router.on("getOutsourcingImport", ({ services, viewer, params }) => oneImport(services, viewer, params.import));
  router.on("listOutsourcingFindings", async ({ services, viewer, params, query }) => {
    await oneImport(services, viewer, params.import);
    const { items, total } = await listFindingRows(services.db, params.import, query);
    return {
      items: items.map(({ code, severity, row, column_name: column, number, params: details }) => ({
        code,
        severity,
        row,
        column,
        number,
        params: details,
      })),
      total,
    };
  });
  router.on("applyOutsourcing", async ({ services, viewer, params, body }) => {
    await oneImport(services, viewer, params.import);
    await applyRegister(services, viewer, params.import, body);
    return oneImport(services, viewer, params.import);
  });
}

export function officeRoutes(router: Router): void {
  router.on("listFilingOffices", async ({ services }) => (await listOffices(services.db)).map(presentOffice));
  router.on("addFilingOffice", async ({ services, viewer, body, locale }) => {
    if (body.level === "company" && body.provider === null) throw new DomainError("bad_request", { field: "provider" });
    const now = services.clock.now();
    const id = await services.db.transaction().execute(async (tx) => {
      const account = await ensureAccount(tx, { email: body.email, name: body.email.split("@")[0]!, locale }, now);
      const office = await insertOffice(tx, {
        accountId: account.id,
        level: body.level,
        region: body.region,
        provider: body.provider,
        now,
      });
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: now,
        actor: actorOf(viewer),
        action: "office.added",
        subjectType: "filing_office",
        subjectId: office,
        data: { ...body },
      });
      return office;
    });
    return presentOffice((await listOffices(services.db)).find((office) => office.id === id)!);
  });
  router.on("removeFilingOffice", async ({ services, viewer, params }) => {
    await services.db.transaction().execute(async (tx) => {
      if (!(await deleteOffice(tx, params.office))) throw new DomainError("not_found", { what: "office" });
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "office.removed",
        subjectType: "filing_office",
        subjectId: params.office,
      });
    });
    return DONE;
  });
}

function presentOffice(row: Awaited<ReturnType<typeof listOffices>>[number]) {
  const { id, account_id: accountId, name, email, level, region, provider } = row;
  return { id, accountId, name, email, level, region, provider };
}

/** @throws DomainError not_found, also where the viewer may not know of the line. */
async function oneLine(services: Services, viewer: Viewer, id: string) {
  const row = await findLineRow(services.db, id);
  const standing = row && (await findStanding(services, viewer, row.demonstration));
  if (!row || !standing?.reads) throw new DomainError("not_found", { what: "line" });
  const { line } = row;
  const [history, under, masters] = await Promise.all([
    listHistory(services.db, id),
    listUnder(services.db, row.demonstration, row.number),
    listLinesByNumber(services.db, row.demonstration, line.masterId === null ? [] : [line.masterId]),
  ]);
  const today = {
    date: services.clock.now().slice(0, 10),
    acceptedBefore: history.some(({ after }) => after.kind === "accepted"),
  };
  return {
    ...presentLine(row),
    sha256: row.digest,
    executionLines: presentExecutions(row),
    changes: line.changes.map((change) => ({ ...change })),
    history: history.map(({ at, author, act, level, reason, after }) => ({
      at,
      actor: author,
      act,
      level,
      reason,
      after: presentFiling(after),
    })),
    under: under.map(({ id: lineId, number, master }) => ({
      id: lineId,
      number,
      relation: master === row.number ? ("under" as const) : ("renews" as const),
    })),
    master: masters[0] ? { id: masters[0].id, number: masters[0].number } : null,
    mayAct: openActs(standing, line, filingOf(row), today),
  };
}

/** @throws DomainError not_found, forbidden */
async function oneImport(services: Services, viewer: Viewer, id: string) {
  const row = await findImportRow(services.db, id);
  if (!row) throw new DomainError("not_found", { what: "import" });
  await mustManage(services, viewer, row.demonstration);
  return presentImport(row);
}
