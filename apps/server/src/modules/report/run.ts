import { isLocale, type Locale } from "@songhua/kernel";
import { RunCancelled, type RunBook, type RunContext, type RunEnd } from "../runs/index.ts";
import { composeReport } from "./compose-report.ts";
import { FIGURES, listFigureRows, type ReportRow } from "./queries.ts";
import { reportPdf } from "./write-pdf.ts";
import { reportWorkbook } from "./write-workbook.ts";

const MOST_ROWS = 20_000;

/** Adds the work of making the closing report as a file. */
export function reportRuns(book: RunBook): void {
  book.add("report", makeReport);
}

async function makeReport({ services, eventId, input, progress }: RunContext): Promise<RunEnd> {
  const locale: Locale = isLocale(input["locale"]) ? input["locale"] : "en";
  const report = await composeReport(services.db, eventId, services.clock.now());
  const rows = new Map<string, ReportRow[]>();
  for (const [i, figure] of FIGURES.entries()) {
    if (await progress(i, FIGURES.length + 1)) throw new RunCancelled();
    rows.set(
      figure.key,
      (await listFigureRows(services.db, eventId, figure.key, { offset: 0, limit: MOST_ROWS }))?.items ?? [],
    );
  }
  const name = `${report.event.slug}-report-${locale}`;
  const file = await fileOf(input["format"], { name, report, rows, locale });
  await progress(FIGURES.length + 1, FIGURES.length + 1);
  return { file };
}

async function fileOf(
  format: unknown,
  source: {
    name: string;
    report: Awaited<ReturnType<typeof composeReport>>;
    rows: Map<string, ReportRow[]>;
    locale: Locale;
  },
) {
  const { name, report, rows, locale } = source;
  switch (format) {
    case "pdf":
      return { name: `${name}.pdf`, mediaType: "application/pdf", bytes: await reportPdf(report, rows, locale) };
    case "xlsx":
      return {
        name: `${name}.xlsx`,
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        bytes: await reportWorkbook(report, rows, locale),
      };
    default: {
      const document = { ...report, rows: Object.fromEntries(rows) };
      return {
        name: `${name}.json`,
        mediaType: "application/json",
        bytes: Buffer.from(JSON.stringify(document, null, 1)),
      };
    }
  }
}
