import { pickText, type Currency } from "@songhua/kernel";
import { totalsOf, type CountedAgreement, type ReportedTotal } from "@songhua/statistics";
import type { Db } from "../../platform/database/connect.ts";
import { listCorrections, listParties, listReportedTotals, listSignedRows, presentValue } from "../agreements/index.ts";
import { getEventRow, listVenues } from "../events/index.ts";

const LINES = 60;

/** The whole wall of an event from its signed agreements: counts, totals by kind and currency, newest lines first. O(n) in signings. */
export async function composeWall(db: Db, eventId: string) {
  const [event, venues, signed, reported] = await Promise.all([
    getEventRow(db, eventId),
    listVenues(db, [eventId]),
    listSignedRows(db, eventId),
    listReportedTotals(db, eventId),
  ]);
  const shown = signed.slice(0, LINES);
  const [parties, corrections] = await Promise.all([
    listParties(
      db,
      eventId,
      shown.map((row) => row.id),
    ),
    listCorrections(
      db,
      eventId,
      signed.map((row) => row.id),
    ),
  ]);
  const standing = signed.filter((row) => row.state === "signed");
  return {
    eventName: event.name,
    zones: [
      ...new Map(
        venues.map((venue) => [
          venue.zone + (pickText(venue.city, "en")?.text ?? ""),
          { city: venue.city, zone: venue.zone },
        ]),
      ).values(),
    ],
    counts: {
      intention: standing.filter((row) => row.kind === "intention").length,
      framework: standing.filter((row) => row.kind === "framework").length,
      contract: standing.filter((row) => row.kind === "contract").length,
      corrections: corrections.length,
    },
    totals: wallTotals(standing, reported),
    lines: shown.map((row) => ({
      agreementId: row.id,
      at: row.signed_at ?? row.created_at,
      kind: row.kind,
      title: row.title,
      parties: parties.filter((party) => party.agreement_id === row.id).map((party) => party.name),
      value: presentValue(row),
      corrected: corrections.some(
        (correction) => correction.agreementId === row.id && correction.type === "correction",
      ),
      withdrawn: row.state === "withdrawn",
      demonstration: row.demonstration,
    })),
    demonstration: event.demonstration,
    version: signed.length + corrections.length,
  };
}

type SignedRow = Awaited<ReturnType<typeof listSignedRows>>[number];
type ReportedRow = Awaited<ReturnType<typeof listReportedTotals>>[number];

export function wallTotals(standing: readonly SignedRow[], reported: readonly ReportedRow[]) {
  const counted: CountedAgreement[] = standing.map((row) => ({
    id: row.id,
    kind: row.kind,
    value: presentValue(row),
    masterId: row.master_id,
    reportedTotalId: row.reported_total_id,
  }));
  const stated: ReportedTotal[] = reported.map((row) => ({ ...row, currency: row.currency as Currency }));
  return totalsOf(counted, stated).map(({ reportedTotalId, ...total }) => {
    const statement = reported.find((row) => row.id === reportedTotalId);
    const rates = standing.flatMap((row) => {
      const value = presentValue(row);
      return value.kind === "amount" && value.rate && row.kind === total.kind && value.currency === total.currency
        ? [value.rate]
        : [];
    });
    return {
      ...total,
      rates: [...new Map(rates.map((rate) => [JSON.stringify(rate), rate])).values()].slice(0, 20),
      reported: statement
        ? {
            amount: statement.amount.replace(/(\.\d\d)0{1,2}$/, "$1"),
            agreements: statement.agreements,
            source: statement.source,
          }
        : null,
    };
  });
}
