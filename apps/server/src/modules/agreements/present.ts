import type { Currency } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { findAgreementRow } from "./queries.ts";
import { listApprovals, listOnDocument, listTextHashes } from "./drafting/queries.ts";
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
  const [parties, corrections, approvals, hashes, onDocument] = await Promise.all([
    listParties(db, eventId, ids),
    listCorrections(db, eventId, ids),
    listApprovals(db, eventId, ids),
    listTextHashes(db, eventId, ids),
    listOnDocument(db, eventId, ids),
  ]);
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
        method: party.method,
        signedVersion: party.signed_version,
        signer: party.signer,
        claimedAt: party.claimed_at,
      })),
      meetingId: row.meeting_id,
      masterId: row.master_id,
      amendsId: row.amends_id,
      version: row.current_version,
      textHash: hashes.find((one) => one.agreement_id === row.id)?.hash ?? null,
      approved: isApproved(row, own, approvals),
      onDocument: onDocument.has(row.id),
      approveBy: row.approve_by,
      signedAt: row.signed_at,
      demonstration: row.demonstration,
      createdAt: row.created_at,
      corrections: corrections
        .filter((correction) => correction.agreementId === row.id)
        .map(({ at, reason }) => ({ at, reason })),
      mayConfirm:
        row.state === "proposed" &&
        isApproved(row, own, approvals) &&
        own.some(
          (party) =>
            party.confirmed_at === null && party.organisation_id !== null && mayActFor(viewer, party.organisation_id),
        ),
    };
  });
}

/** Whether all parties approved the current version; an agreement of title and value alone has nothing to approve. */
export function isApproved(
  row: { id: string; current_version: number | null },
  parties: readonly { organisation_id: string | null }[],
  approvals: Awaited<ReturnType<typeof listApprovals>>,
): boolean {
  return (
    row.current_version === null ||
    parties.every(
      (party) =>
        party.organisation_id === null ||
        approvals.some(
          (one) =>
            one.agreement_id === row.id &&
            one.organisation_id === party.organisation_id &&
            one.version === row.current_version,
        ),
    )
  );
}
