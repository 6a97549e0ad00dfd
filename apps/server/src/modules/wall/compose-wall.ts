import { pickText, type Currency } from "@songhua/kernel";
import { totalsOf, type CountedAgreement, type ReportedTotal } from "@songhua/statistics";
import type { Db } from "../../platform/database/connect.ts";
import { listChanges, listParties, listReportedTotals, listSignedRows, presentValue } from "../agreements/index.ts";
import { getEventRow, listVenues } from "../events/index.ts";

const LINES = 60;
type Change = Awaited<ReturnType<typeof listChanges>>[number];

/**
 * The whole wall of an event from its signed agreements: counts, totals by kind and currency, newest lines first; with `at`, as it
 * stood at that moment. An amendment is no line of its own: what it amends changes. O(n) in signings and changes.
 */
export async function composeWall(db: Db, eventId: string, at?: string) {
  const [event, venues, all, reported, changes] = await Promise.all([
    getEventRow(db, eventId),
    listVenues(db, [eventId]),
    listSignedRows(db, eventId),
    listReportedTotals(db, eventId),
    listChanges(db, eventId, { until: at }),
  ]);
  const history = Map.groupBy(changes, (change) => change.agreement_id);
  const signed = all
    .filter((row) => at === undefined || row.signed_at! <= at)
    .map((row) => asItStood(row, history.get(row.id) ?? [], at));
  const parties = Map.groupBy(
    await listParties(
      db,
      eventId,
      signed.map((row) => row.id),
    ),
    (party) => party.agreement_id,
  );
  const standing = signed.filter((row) => row.state === "signed");
  const ofKind = (kind: string) => standing.filter((row) => row.kind === kind).length;
  const later = changes.filter((change) => change.type !== "signing");
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
      intention: ofKind("intention"),
      framework: ofKind("framework"),
      contract: ofKind("contract"),
      corrections: later.length,
      organisations: new Set(
        standing.flatMap((row) => (parties.get(row.id) ?? []).flatMap((party) => party.organisation_id ?? [])),
      ).size,
    },
    totals: wallTotals(standing, reported),
    lines: signed.slice(0, LINES).map((row) => {
      const own = (history.get(row.id) ?? []).filter((change) => change.type !== "signing");
      return {
        agreementId: row.id,
        at: row.signed_at ?? row.created_at,
        kind: row.kind,
        title: row.title,
        parties: (parties.get(row.id) ?? []).map((party) => party.name),
        value: presentValue(row),
        corrected: own.some((change) => change.type === "correction" || change.type === "amendment"),
        withdrawn: row.state === "withdrawn",
        changes: own.flatMap(({ type, at: when, reason }) => (type === "signing" ? [] : [{ type, at: when, reason }])),
        demonstration: row.demonstration,
      };
    }),
    demonstration: event.demonstration,
    version: signed.length + later.length,
  };
}

type SignedRow = Awaited<ReturnType<typeof listSignedRows>>[number];
type ReportedRow = Awaited<ReturnType<typeof listReportedTotals>>[number];

/** A row with kind, value and state of a moment: those of its last change up to then. */
function asItStood(row: SignedRow, history: readonly Change[], at: string | undefined): SignedRow {
  const last = history.at(-1);
  if (at === undefined || last === undefined) return row;
  return {
    ...row,
    kind: last.kind,
    value_kind: last.value_kind,
    amount: last.amount,
    currency: last.currency,
    rate: last.rate,
    state: last.type === "withdrawal" ? "withdrawn" : "signed",
  };
}

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
