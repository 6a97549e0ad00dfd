import { CURRENCIES, DomainError, type Currency } from "@songhua/kernel";
import { RatesUnreadable, readRates, type RateSeries } from "@songhua/statistics";
import type { Router } from "../../../platform/http/router.ts";
import { actorOf } from "../../../platform/http/viewer.ts";
import { appendAudit, PLATFORM } from "../../audit/index.ts";
import { sha256Hex } from "../digest.ts";
import { INSTALLATION } from "../installation.ts";
import { extentOf } from "./extent.ts";
import { findRateRow, listRateRows, type RateRow } from "./queries.ts";
import { BUNDLED, ratesInUse } from "./rate-book.ts";
import { insertRateTable } from "./store.ts";

const BUNDLED_ID = "00000000-0000-4000-8000-000000000010";

export function rateRoutes(router: Router): void {
  router.on("listRateTables", async ({ services }) => {
    const series = readRates(BUNDLED.content);
    const bundled = {
      id: BUNDLED_ID,
      source: series.source,
      base: series.base,
      frequency: series.frequency,
      ...extentOf(series),
      fileName: BUNDLED.fileName,
      sha256: sha256Hex(BUNDLED.content),
      importedAt: "2000-01-01T00:00:00.000Z",
      importedBy: PLATFORM.name,
    };
    return [...(await listRateRows(services.db)).map(present), bundled];
  });
  router.on("importRates", async ({ services, viewer, upload }) => {
    const { bytes, fileName } = await upload();
    const content = bytes.toString("utf8");
    const series = checked(content);
    const sha256 = sha256Hex(bytes);
    const now = services.clock.now();
    await services.db.transaction().execute(async (tx) => {
      await insertRateTable(tx, series, { name: fileName, sha256, content }, { author: actorOf(viewer).name, now });
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: now,
        actor: actorOf(viewer),
        action: "rates.imported",
        subjectType: "rate_table",
        subjectId: sha256,
        data: { source: series.source, fileName },
      });
    });
    return present((await findRateRow(services.db, sha256))!);
  });
  router.on("lookUpRate", async ({ services, query }) => {
    const { from, to, on, rule } = query;
    if (!isCurrency(from)) return { rate: null };
    const { book } = await ratesInUse(services.db);
    return { rate: book.rate(from, to, on, rule) ?? null };
  });
}

/** @throws DomainError rates_unreadable { row } */
function checked(content: string): RateSeries {
  try {
    return readRates(content);
  } catch (error) {
    if (error instanceof RatesUnreadable) throw new DomainError("rates_unreadable", { row: error.row });
    throw error;
  }
}

function isCurrency(code: string): code is Currency {
  return Object.hasOwn(CURRENCIES, code);
}

function present(row: RateRow) {
  const { id, source, base, frequency, currencies, first, last, quotes, sha256 } = row;
  return {
    id,
    source,
    base,
    frequency,
    currencies,
    first,
    last,
    quotes,
    fileName: row.file_name,
    sha256,
    importedAt: row.imported_at,
    importedBy: row.author,
  };
}
