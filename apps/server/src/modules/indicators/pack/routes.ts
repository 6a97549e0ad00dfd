import { DomainError } from "@songhua/kernel";
import { chartSvg } from "@songhua/statistics";
import type { FileAnswer, Router } from "../../../platform/http/router.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import { sayIn } from "../../../platform/language/say.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { findStanding, mustManage } from "../books.ts";
import { INSTALLATION } from "../installation.ts";
import { readVisibleRelease } from "../releases/visible.ts";
import type { Locale } from "@songhua/kernel";
import { composePack, mustTell, periodOf } from "./compose-pack.ts";
import { listTextRows, newestText } from "./queries.ts";
import { insertText } from "./store.ts";
import { writeArchive } from "./write-archive.ts";
import { bulletinHtml } from "./write-html.ts";
import { bulletinPdf, leadershipPdf } from "./write-pdf.ts";

export function packRoutes(router: Router): void {
  router.on("getReleasePack", ({ services, viewer, params, query }) =>
    present(services, viewer, params.release, query),
  );
  router.on("listReleaseTexts", async ({ services, viewer, params, query }) => {
    const { row, release } = await readVisibleRelease(services, viewer, params.release);
    await mustManage(services, viewer, row.demonstration);
    const period = periodOf(release, query.period);
    const rows = await listTextRows(services.db, { releaseId: row.id, locale: query.locale, period });
    return {
      items: rows.map(({ version, author, created_at: at, paragraphs }) => ({ version, author, at, paragraphs })),
    };
  });
  router.on("saveReleaseText", async ({ services, viewer, params, query, body }) => {
    const { row, release } = await readVisibleRelease(services, viewer, params.release);
    await mustManage(services, viewer, row.demonstration);
    const period = periodOf(release, query.period);
    mustTell(release, period);
    const of = { releaseId: row.id, locale: query.locale, period };
    const { bulletin } = await composePack(services.db, row.id, release, query.locale, period);
    const written = new Map(bulletin.paragraphs.map(({ id, text }) => [id, text]));
    const unknown = body.paragraphs.find(({ id }) => !written.has(id));
    if (unknown) throw new DomainError("bad_request", { field: `paragraphs.${unknown.id}` });
    const paragraphs = body.paragraphs
      .map(({ id, text }) => ({ id, text: text.trim() }))
      .filter(({ id, text }) => text !== written.get(id));
    const now = services.clock.now();
    await services.db.transaction().execute(async (tx) => {
      const last = await newestText(tx, of);
      const newest = last?.version ?? 0;
      const kept =
        newest === body.basedOn &&
        (await insertText(tx, {
          ...{ ...of, version: newest + 1, paragraphs, now },
          ...{ author: actorOf(viewer).name, createdBy: viewer.account?.id ?? null },
        }));
      if (!kept) throw new DomainError("version_conflict", { version: newest, author: last?.author ?? "" });
      await appendAudit(tx, {
        eventId: INSTALLATION,
        at: now,
        actor: actorOf(viewer),
        action: "release.worded",
        subjectType: "release",
        subjectId: row.id,
        data: { locale: query.locale, period, version: newest + 1, paragraphs: paragraphs.length },
      });
    });
    return present(services, viewer, row.id, query);
  });
  router.on("getReleasePackFile", async ({ services, viewer, params, query }): Promise<FileAnswer> => {
    const { row, release } = await readVisibleRelease(services, viewer, params.release);
    const { locale } = query;
    const period = periodOf(release, query.period);
    mustTell(release, period);
    const begin = `${row.demonstration ? "demonstration-" : ""}${period}-${release.asOf}-v${row.vintage}`;
    if (params.file === "archive.zip") {
      const bytes = await writeArchive(services.db, row.id, release, row.title, period);
      return { body: Buffer.from(bytes), mediaType: "application/zip", fileName: `${begin}-archive.zip` };
    }
    const pack = await composePack(services.db, row.id, release, locale, period);
    const fileName = `${begin}-${locale}-${params.file}`;
    const document = { pack, release, title: row.title, locale };
    switch (params.file) {
      case "bulletin.html":
        return {
          body: bulletinHtml(pack, release, row.title, locale),
          mediaType: "text/html; charset=utf-8",
          fileName,
        };
      case "bulletin.pdf":
        return { body: Buffer.from(await bulletinPdf(document)), mediaType: "application/pdf", fileName };
      case "leadership.pdf":
        return { body: Buffer.from(await leadershipPdf(document)), mediaType: "application/pdf", fileName };
      case "scale.svg":
      case "structure.svg":
      case "regions.svg":
      case "markets.svg": {
        const chart = pack.charts.find(({ id }) => `${id}.svg` === params.file);
        if (!chart) throw new DomainError("not_found", { what: "file" });
        const mark = release.demonstration ? sayIn(locale)("common:demonstration.mark") : null;
        return { body: chartSvg(chart, locale, mark), mediaType: "image/svg+xml", fileName };
      }
    }
  });
}

async function present(
  services: Services,
  viewer: Viewer,
  id: string,
  { locale, period }: { locale: Locale; period?: string | undefined },
) {
  const { row, release } = await readVisibleRelease(services, viewer, id);
  const pack = await composePack(services.db, id, release, locale, period);
  const { bulletin, paragraphs, slots, leading, charts, version } = pack;
  return {
    release: {
      id: row.id,
      title: row.title,
      vintage: row.vintage,
      asOf: release.asOf,
      frozenAt: row.frozen_at,
      sha256: release.sha256,
      rateSources: [...release.rateSources],
      demonstration: row.demonstration,
    },
    locale,
    period: bulletin.period,
    years: pack.years.map((year) => ({ ...year })),
    enough: pack.enough,
    title: bulletin.title,
    sections: [...bulletin.sections],
    paragraphs: paragraphs.map(({ id: paragraph, section, text, original, marks }) => ({
      ...{ id: paragraph, section, text, original },
      marks: [...marks],
    })),
    leftOut: [...bulletin.leftOut],
    slots: { ...slots },
    leading: [...leading],
    charts: charts.map(({ bars, ...chart }) => ({ ...chart, bars: [...bars] })),
    version,
    mayEdit: (await findStanding(services, viewer, row.demonstration)).manages,
  };
}
