import { rgb } from "@libpdf/core";
import type { Locale } from "@songhua/kernel";
import { Flow } from "../../platform/documents/flow.ts";
import { QUIET, RIVER, Typesetter } from "../../platform/documents/typesetter.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Report } from "./compose-report.ts";
import type { ReportRow } from "./queries.ts";
import { amountText, cellText, textIn } from "./words.ts";

const PLUM = rgb(0.61, 0.18, 0.27);
/* Figures whose rows are printed in full; lists of people and listings stay in the workbook. */
const PRINTED = ["contracts", "frameworks", "intentions", "corrections"];
const PRINTED_CELLS = ["parties", "title", "value", "amount", "currency", "reason", "at"];

/** The report as a PDF of A4 pages with real text in all scripts. */
export async function reportPdf(
  report: Report,
  rows: ReadonlyMap<string, readonly ReportRow[]>,
  locale: Locale,
): Promise<Uint8Array> {
  const say = sayIn(locale);
  const name = textIn(locale, report.event.name);
  const set = await Typesetter.open(`${name} — ${say("report:title")}`, locale);
  const flow = new Flow(set, report.demonstration ? `${name} · ${say("report:demonstration")}` : name);
  flow.text(say("report:title"), { size: 11, colour: QUIET });
  flow.text(name, { size: 22, weight: "bold" });
  flow.text(
    `${report.event.startsOn}${report.event.endsOn === report.event.startsOn ? "" : ` – ${report.event.endsOn}`} · ${say("report:cut", { date: report.cutAt.slice(0, 16).replace("T", " ") })} UTC`,
    { size: 9, colour: QUIET },
  );
  if (report.demonstration) flow.text(say("report:demonstration"), { size: 10, weight: "bold", colour: PLUM });
  flow.space(14);

  flow.heading(say("report:totals"), { size: 14, weight: "bold", colour: RIVER });
  if (report.totals.length === 0) flow.text(say("report:none"), { size: 10 });
  else
    flow.table(
      [
        { heading: say("report:total.kind"), share: 0.2 },
        { heading: say("report:total.amount"), share: 0.26, right: true },
        { heading: say("report:total.currency"), share: 0.1 },
        { heading: say("report:total.agreements"), share: 0.12, right: true },
        { heading: say("report:total.source"), share: 0.32 },
      ],
      report.totals.map((total) => [
        say(`glossary:agreementKind.${total.kind}`),
        total.approximate
          ? say("report:total.about", { amount: amountText(locale, total.amount) })
          : amountText(locale, total.amount),
        total.currency,
        String(total.agreements),
        total.reported
          ? `${total.reported.source.title} · ${total.reported.source.outlet} · ${total.reported.source.date}`
          : total.rates.map((rate) => `${rate.to} ${rate.rate} · ${rate.source} · ${rate.date}`).join("; "),
      ]),
    );
  for (const section of report.sections) {
    flow.heading(say(`report:sections.${section.key}`), { size: 14, weight: "bold", colour: RIVER });
    flow.table(
      [
        { heading: say("report:figure"), share: 0.8 },
        { heading: say("report:number"), share: 0.2, right: true },
      ],
      section.figures.map((figure) => [
        say(`report:figures.${figure.key}`),
        new Intl.NumberFormat(locale).format(figure.rows),
      ]),
    );
  }
  for (const key of PRINTED) {
    const own = rows.get(key) ?? [];
    if (own.length === 0) continue;
    flow.heading(say(`report:figures.${key}`), { size: 12, weight: "bold" });
    // Columns that no row fills are left out.
    const cells = PRINTED_CELLS.filter((cell) => own.some((row) => (row.cells[cell] ?? null) !== null));
    const wide = cells.filter((cell) => cell === "title" || cell === "parties" || cell === "reason").length;
    const share = (cell: string) =>
      ["title", "parties", "reason"].includes(cell) ? 0.64 / wide : 0.36 / (cells.length - wide);
    flow.table(
      cells.map((cell) => ({ heading: say(`report:cells.${cell}`), share: share(cell) })),
      own.map((row) => cells.map((cell) => cellText(locale, key, cell, row.cells[cell] ?? null))),
    );
  }
  flow.text(say("report:honesty"), { size: 8.5, colour: QUIET });
  return set.save();
}
