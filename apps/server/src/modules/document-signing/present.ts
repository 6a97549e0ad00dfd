import { mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { isApproved, isSigner, listApprovals, listParties, readable } from "../agreements/index.ts";
import { authorityCertificate } from "./authority.ts";
import { findDocumentHead, listEarlier, listNational, listScans, listSignatures, listSigners } from "./queries.ts";
import { before, mayBringFor } from "./signers.ts";

/** The document of an agreement as somebody sees it. @throws DomainError not_found */
export async function presentDocument(services: Services, viewer: Viewer, eventId: string, agreementId: string) {
  const { db, config } = services;
  const agreement = await readable(db, viewer, eventId, agreementId);
  const [head, authority, parties, approvals] = await Promise.all([
    findDocumentHead(db, eventId, agreementId),
    authorityCertificate(db, eventId),
    listParties(db, eventId, [agreementId]),
    listApprovals(db, eventId, [agreementId]),
  ]);
  const acts = parties.some((party) => mayActFor(viewer, party.organisation_id));
  const mayFreeze =
    !head &&
    acts &&
    agreement.state === "proposed" &&
    agreement.current_version !== null &&
    isApproved(agreement, parties, approvals) &&
    parties.every((party) => party.confirmed_at === null);
  const common = {
    mayFreeze,
    authority: authority ? { subject: authority.subject.text, fingerprint: authority.fingerprint } : null,
  };
  if (!head) return { document: null, ...common };
  const [signers, signatures, scans, national, earlier] = await Promise.all([
    listSigners(db, eventId, head.id),
    listSignatures(db, eventId, head.id),
    listScans(db, eventId, head.id),
    listNational(db, eventId, head.id),
    listEarlier(db, eventId, head.id),
  ]);
  const signed = new Set(signatures.map(({ position }) => position));
  const open = agreement.state === "proposed" && head.completed_at === null;
  return {
    ...common,
    document: {
      id: head.id,
      version: head.version,
      textHash: head.text_hash,
      pdfHash: head.pdf_hash,
      currentHash: head.current_hash,
      bytes: head.size,
      revision: head.revision,
      order: head.signing_order,
      createdAt: head.created_at,
      author: head.author,
      completedAt: head.completed_at,
      stamps:
        config.signing.timestampUrl === undefined && !head.stamp_wanted
          ? ("none" as const)
          : head.stamp_wanted
            ? ("waiting" as const)
            : ("done" as const),
      signers: signers.map((signer) => {
        const signature = signatures.find(({ position }) => position === signer.position);
        const scan = scans.find(({ position }) => position === signer.position);
        const turn = open && !signature && before(signers, signed, signer).length === 0;
        return {
          position: signer.position,
          role: signer.role,
          name: signer.name,
          organisationId: signer.organisation_id,
          step: signer.step,
          signature: signature
            ? {
                method: signature.method,
                signedAt: signature.signed_at,
                by: signature.author,
                subject: signature.subject,
                issuer: signature.issuer,
                eventAuthority: signature.event_authority,
                stampedAt: signature.stamped_at,
                findings: signature.findings,
              }
            : null,
          paper: scan
            ? {
                sha256: scan.hash,
                uploadedBy: scan.uploader,
                uploadedAt: scan.uploaded_at,
                confirmedBy: scan.confirmations.map(({ name }) => name),
              }
            : null,
          turn,
          maySign: turn && isSigner(viewer, signer),
          mayBring: turn && mayBringFor(viewer, signer),
        };
      }),
      national: national.map(({ name, algorithm, subject, at }) => ({ name, algorithm, subject, at })),
      earlier: earlier.map((one) => ({
        position: one.position,
        sha256: one.hash,
        over: one.base_hash,
        signaturesThen: one.base_signatures,
        by: one.author,
        at: one.at,
        subject: one.subject,
        issuer: one.issuer,
        stampedAt: one.stamped_at,
        findings: one.findings,
      })),
      mayDiscard: acts && signatures.length === 0 && open,
      evidence: head.completed_at !== null,
    },
  };
}
