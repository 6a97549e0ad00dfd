import type { Locale } from "@songhua/kernel";
import writeXlsx, { type CellObject, type Sheet } from "write-excel-file/node";
import { sayIn } from "../../platform/language/say.ts";
import type { Report } from "./compose-report.ts";
import type { ReportRow } from "./queries.ts";
import { amountText, cellText, textIn } from "./words.ts";

/* Every cell is written as a typed string or number: a text that begins with "=" stays a text. */
const text = (value: string, over: Partial<CellObject> = {}): CellObject =>
  ({ type: String, value, wrap: true, alignVertical: "top", ...over }) as CellObject;
const heading = (value: string): CellObject => text(value, { fontWeight: "bold", backgroundColor: "#ece7de" });

/** The report as a workbook: a summary, the totals, then one sheet of rows under each figure that has any. */
export async function reportWorkbook(
  report: Report,
  rows: ReadonlyMap<string, readonly ReportRow[]>,
  locale: Locale,
): Promise<Buffer> {
  const say = sayIn(locale);
  const figures = report.sections.flatMap((section) => section.figures);
  const summary: Sheet<never> = {
    sheet: say("report:summary"),
    columns: [{ width: 44 }, { width: 18 }],
    data: [
      [text(textIn(locale, report.event.name), { fontWeight: "bold", fontSize: 14 })],
      [text(say("report:title"))],
      [text(say("report:cut", { date: report.cutAt }))],
      ...(report.demonstration
        ? [[text(say("report:demonstration"), { fontWeight: "bold", textColor: "#9b2f45" })]]
        : []),
      [],
      [heading(say("report:figure")), heading(say("report:number"))],
      ...report.sections.flatMap((section) => [
        [text(say(`report:sections.${section.key}`), { fontWeight: "bold" })],
        ...section.figures.map((figure) => [
          text(say(`report:figures.${figure.key}`)),
          { type: Number, value: figure.rows } as CellObject,
        ]),
      ]),
      [],
      [text(say("report:honesty"))],
    ],
  };
  const totals: Sheet<never> = {
    sheet: say("report:totals"),
    columns: [{ width: 16 }, { width: 10 }, { width: 24 }, { width: 12 }, { width: 16 }, { width: 50 }],
    data: [
      ["kind", "currency", "amount", "agreements", "undisclosed", "source"].map((key) =>
        heading(say(`report:total.${key}`)),
      ),
      ...report.totals.map((total) => [
        text(say(`glossary:agreementKind.${total.kind}`)),
        text(total.currency),
        text(
          total.approximate
            ? say("report:total.about", { amount: amountText(locale, total.amount) })
            : amountText(locale, total.amount),
        ),
        { type: Number, value: total.agreements } as CellObject,
        { type: Number, value: total.undisclosed } as CellObject,
        text(
          total.reported
            ? `${total.reported.source.title} · ${total.reported.source.outlet} · ${total.reported.source.date}`
            : "",
        ),
      ]),
    ],
  };
  const details = figures.flatMap((figure, i): Sheet<never>[] => {
    const own = rows.get(figure.key) ?? [];
    if (own.length === 0) return [];
    const keys = Object.keys(own[0]!.cells);
    return [
      {
        // Excel allows 31 characters and none of []:*?/\ in a sheet's name; the number keeps names apart.
        sheet: `${i + 1} ${say(`report:figures.${figure.key}`).replace(/[[\]:*?/\\]/g, " ")}`.slice(0, 31),
        stickyRowsCount: 1,
        columns: keys.map(() => ({ width: 26 })),
        data: [
          [...keys.map((key) => heading(say(`report:cells.${key}`))), heading(say("report:demonstration"))],
          ...own.map((row) => [
            ...keys.map((key) => text(cellText(locale, figure.key, key, row.cells[key] ?? null))),
            text(row.demonstration ? "●" : ""),
          ]),
        ],
      },
    ];
  });
  return writeXlsx([summary, totals, ...details]).toBuffer();
}
