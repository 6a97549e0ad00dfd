import type { Db } from "../../platform/database/connect.ts";
import { listReportedTotals, listSignedRows } from "../agreements/index.ts";
import { getEventRow } from "../events/index.ts";
import { wallTotals } from "../wall/index.ts";
import { countFigures, FIGURES, type Section } from "./queries.ts";

const SECTIONS: readonly Section[] = ["came", "met", "signed"];

/** The closing report as it stands at `cutAt`: every figure is the number of rows that open under it. */
export async function composeReport(db: Db, eventId: string, cutAt: string) {
  const [event, counts, signed, reported] = await Promise.all([
    getEventRow(db, eventId),
    countFigures(db, eventId),
    listSignedRows(db, eventId),
    listReportedTotals(db, eventId),
  ]);
  return {
    event: { slug: event.slug, name: event.name, startsOn: event.starts_on, endsOn: event.ends_on },
    cutAt,
    demonstration: event.demonstration,
    sections: SECTIONS.map((key) => ({
      key,
      figures: FIGURES.filter((figure) => figure.section === key).map((figure) => {
        const rows = counts.get(figure.key) ?? 0;
        return { key: figure.key, value: rows, unit: figure.unit, unknown: null, rows };
      }),
    })),
    totals: wallTotals(
      signed.filter((row) => row.state === "signed"),
      reported,
    ),
  };
}
export type Report = Awaited<ReturnType<typeof composeReport>>;
