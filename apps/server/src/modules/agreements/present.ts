import type { Currency } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { findAgreementRow } from "./queries.ts";
import { listCorrections, listParties, valueOf } from "./queries.ts";

type Row = NonNullable<Awaited<ReturnType<typeof findAgreementRow>>>;

export const presentValue = (row: Parameters<typeof valueOf>[0]) => {
  const value = valueOf(row);
  return value.kind === "amount"
    ? { ...value, rate: value.rate && { ...value.rate, to: value.rate.to as Currency } }
    : value;
};

export async function presentAgreements(db: Db, viewer: Viewer, eventId: string, rows: readonly Row[]) {
  const ids = rows.map((row) => row.id);
  const [parties, corrections] = await Promise.all([listParties(db, eventId, ids), listCorrections(db, eventId, ids)]);
  return rows.map((row) => {
    const own = parties.filter((party) => party.agreement_id === row.id);
    return {
      id: row.id,
      kind: row.kind,
      title: row.title,
      summary: row.summary,
      value: presentValue(row),
      state: row.state,
      parties: own.map((party) => ({
        organisationId: party.organisation_id,
        name: party.name,
        position: party.position,
        confirmedAt: party.confirmed_at,
        confirmedBy: party.confirmed_by_name,
      })),
      meetingId: row.meeting_id,
      masterId: row.master_id,
      signedAt: row.signed_at,
      demonstration: row.demonstration,
      createdAt: row.created_at,
      corrections: corrections
        .filter((correction) => correction.agreementId === row.id)
        .map(({ at, reason }) => ({ at, reason })),
      mayConfirm:
        row.state === "proposed" &&
        own.some(
          (party) =>
            party.confirmed_at === null && party.organisation_id !== null && mayActFor(viewer, party.organisation_id),
        ),
    };
  });
}
