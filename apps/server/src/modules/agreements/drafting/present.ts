import { blanksOf } from "@songhua/contract";
import type { Db } from "../../../platform/database/connect.ts";
import { mayActFor, type Viewer } from "../../../platform/http/viewer.ts";
import { findAgreementRow, listParties } from "../queries.ts";
import { findVersion, listApprovals, listComments, listVersions } from "./queries.ts";

const NO_BLANKS = { variables: [], clauses: [] };

/** The text with everything around it, as one reader sees it. */
export async function presentDrafting(db: Db, viewer: Viewer, eventId: string, id: string) {
  const [agreement, parties, versions, approvals, comments] = await Promise.all([
    findAgreementRow(db, eventId, id),
    listParties(db, eventId, [id]),
    listVersions(db, eventId, id),
    listApprovals(db, eventId, [id]),
    listComments(db, eventId, id),
  ]);
  const version = agreement?.current_version ?? null;
  const current = version === null ? undefined : await findVersion(db, eventId, id, version);
  const open = agreement?.state === "proposed";
  const lines = versions.map((row) => ({
    version: row.version,
    hash: row.hash,
    note: row.note,
    author: row.author,
    createdAt: row.created_at,
  }));
  const given = parties.map((party) => {
    const newest = approvals.find((one) => one.organisation_id === party.organisation_id);
    return {
      organisationId: party.organisation_id,
      name: party.name,
      version: newest?.version ?? null,
      at: newest?.at ?? null,
      approver: newest?.approver ?? null,
      current: newest !== undefined && newest.version === version,
      mayApprove: open && party.organisation_id !== null && mayActFor(viewer, party.organisation_id),
    };
  });
  const blanks = current ? blanksOf(current.text) : NO_BLANKS;
  return {
    current: lines.find((line) => line.version === version) ?? null,
    text: current?.text ?? null,
    versions: lines,
    approveBy: agreement?.approve_by ?? null,
    approvals: given,
    approved: version !== null && given.every((one) => one.current || one.organisationId === null),
    comments: comments.map((row) => ({
      id: row.id,
      version: row.version,
      clauseId: row.clause_id,
      body: row.body,
      author: row.author,
      organisation: row.organisation,
      createdAt: row.created_at,
      resolvedAt: row.resolved_at,
      resolvedBy: row.resolved_by,
    })),
    blanks,
    mayEdit:
      open &&
      parties.every((party) => party.confirmed_at === null) &&
      parties.some((party) => mayActFor(viewer, party.organisation_id)),
  };
}
