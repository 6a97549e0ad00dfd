import { DomainError } from "@songhua/kernel";
import {
  differenceReport,
  divideDecimals,
  multiplyDecimals,
  numberKey,
  roundDecimal,
  subtractExact,
  type IndicatorNumber,
} from "@songhua/statistics";
import type { Router } from "../../../platform/http/router.ts";
import type { Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { bookOf, findStanding, mustManage } from "../books.ts";
import { presentDefinition } from "../numbers/definitions.ts";
import { nameCodes } from "../numbers/name-codes.ts";
import { definitionsOf, presentNumber, selectNumbers } from "../numbers/select-numbers.ts";
import { freeze, startRelease } from "./make-release.ts";
import { findReleaseFile, listReleaseFiles, listReleaseRows, type ReleaseRow } from "./queries.ts";
import { readRelease } from "./read-release.ts";
import { readVisibleRelease, visibleRelease } from "./visible.ts";

type FileRow = Awaited<ReturnType<typeof listReleaseFiles>>[number];
const FORMATS = [
  "indicators.json",
  "indicators.sdmx.csv",
  "indicators.sdmx.json",
  "structure.sdmx.json",
  "indicators.jsonstat.json",
  "indicators.xlsx",
  "indicators.csv",
  "dictionary.csv",
] as const;

export function releaseRoutes(router: Router): void {
  router.on("listReleases", async ({ services, viewer, query }) => {
    const draftsOf: boolean[] = [];
    for (const demonstration of [false, true])
      if ((await findStanding(services, viewer, demonstration)).manages) draftsOf.push(demonstration);
    const demonstration = query.book === undefined ? undefined : query.book === "demonstration";
    const { items, total } = await listReleaseRows(services.db, { demonstration, draftsOf }, query);
    const files = await listReleaseFiles(
      services.db,
      items.map(({ id }) => id),
    );
    return { items: items.map((row) => present(row, files)), total };
  });
  router.on("makeRelease", async ({ services, viewer, query, body }) => {
    const demonstration = await bookOf(services, query.book);
    await mustManage(services, viewer, demonstration);
    return one(services, viewer, await startRelease(services, viewer, { ...body, demonstration }));
  });
  router.on("getRelease", ({ services, viewer, params }) => one(services, viewer, params.release));
  router.on("queryReleaseNumbers", async ({ services, viewer, params, query }) => {
    const { release } = await readVisibleRelease(services, viewer, params.release);
    const { items, total, periods } = selectNumbers(release.numbers, query);
    return {
      items: items.map(presentNumber),
      total,
      demonstration: release.demonstration,
      definitions: definitionsOf(items, release.definitions).map(presentDefinition),
      names: nameCodes(items),
      periods,
      asOf: release.asOf,
      rateRule: release.rateRule,
      rateSources: [...release.rateSources],
      lines: release.lines,
      notCounted: [...release.notCounted],
      missingRates: [...release.missingRates],
    };
  });
  router.on("getReleaseDifference", async ({ services, viewer, params, query }) => {
    const { row, release } = await readVisibleRelease(services, viewer, params.release);
    const about = { previousId: row.previous_id, reason: row.reason };
    const previous = row.previous_id === null ? undefined : await readRelease(services.db, row.previous_id);
    if (!previous) return { items: [], total: 0, ...about };
    const all = differenceReport(previous, release);
    const byKey = (numbers: readonly IndicatorNumber[]) =>
      new Map(numbers.map((number) => [unversioned(number), number]));
    const [before, after] = [byKey(previous.numbers), byKey(release.numbers)];
    const items = all.slice(query.offset, query.offset + query.limit).map((difference) => {
      const [a, b] = [before.get(difference.key), after.get(difference.key)];
      const number = presentNumber((b ?? a)!);
      return {
        key: difference.key,
        indicator: number.indicator,
        period: number.period,
        dims: number.dims,
        before: difference.before,
        beforeStatus: a?.status ?? null,
        after: difference.after,
        afterStatus: b?.status ?? null,
        changePercent: changeOf(difference.before, difference.after),
        causes: [...difference.causes],
      };
    });
    return { items, total: all.length, ...about };
  });
  router.on("getReleaseFile", async ({ services, viewer, params }) => {
    const row = await visibleRelease(services, viewer, params.release);
    const file = await findReleaseFile(services.db, row.id, params.format);
    if (!file) throw new DomainError("not_found", { what: "file" });
    const mark = row.demonstration ? "demonstration-" : "";
    return { body: file.content, mediaType: file.media, fileName: `${mark}v${row.vintage}-${params.format}` };
  });
  router.on("freezeRelease", async ({ services, viewer, params }) => {
    const row = await visibleRelease(services, viewer, params.release);
    await mustManage(services, viewer, row.demonstration);
    await freeze(services, viewer, row.id);
    return one(services, viewer, row.id);
  });
}

const unversioned = (number: IndicatorNumber): string => numberKey({ ...number, version: 0 }).replace("@0", "");

function changeOf(before: string | null, after: string | null): string | null {
  if (before === null || after === null || Number(before) === 0) return null;
  const change = subtractExact(after, before);
  return roundDecimal(divideDecimals(multiplyDecimals(change, "100", 8), before.replace("-", ""), 8), 1);
}

async function one(services: Services, viewer: Viewer, id: string) {
  const row = await visibleRelease(services, viewer, id);
  return present(row, await listReleaseFiles(services.db, [id]));
}

function present(row: ReleaseRow, files: readonly FileRow[]) {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    vintage: row.vintage,
    previousId: row.previous_id,
    reason: row.reason,
    asOf: row.as_of,
    rateRule: row.rate_rule,
    createdAt: row.created_at,
    createdBy: row.author,
    frozenAt: row.frozen_at,
    numbers: row.numbers,
    lines: row.lines,
    sha256: row.sha256,
    files: FORMATS.flatMap((format) => {
      const file = files.find((candidate) => candidate.release_id === row.id && candidate.format === format);
      return file ? [{ format, bytes: Number(file.bytes), sha256: file.sha256 }] : [];
    }),
    failure: row.failure,
    demonstration: row.demonstration,
  };
}
