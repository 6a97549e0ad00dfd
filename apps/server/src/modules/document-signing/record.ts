import { DomainError } from "@songhua/kernel";
import { EVENT_AUTHORITY_POLICY, NAME_OID, partOf, sameBytes, type Certificate } from "@songhua/trust";
import { json, type Db } from "../../platform/database/connect.ts";
import type { FindingRow } from "../../platform/database/schema.ts";
import { actorOf, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import { announce } from "../../platform/jobs/notify.ts";
import type { Services } from "../../platform/services.ts";
import { completeAgreement, lockAgreement, recordSignature, signingTopic } from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { authorityCertificate } from "./authority.ts";
import { sha256 } from "./freeze.ts";
import { lockDocument, listSignatures, listSigners, type DocumentRow, type SignerRow } from "./queries.ts";
import { takeTurn } from "./signers.ts";
import { withValidationData } from "./validation-data.ts";
import { completeDocument, deleteBegun, insertSignature, saveBytes } from "./store.ts";

export interface NewSignature {
  readonly position: number;
  /** The saving it was made over. */
  readonly revision: number;
  readonly method: "browser" | "file" | "upload";
  readonly bytes: Uint8Array;
  readonly certificate: Certificate;
  readonly root: Certificate | undefined;
  readonly stampedAt: string | null;
  readonly findings: readonly FindingRow[];
}
const LARGEST = 24 << 20;

/** Stores a signature that holds, in one transaction with all that follows from it. @throws DomainError document_moved, and as `takeTurn` */
export async function takeSignature(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  signature: NewSignature,
): Promise<void> {
  const { certificate, bytes } = signature;
  if (bytes.length > LARGEST) throw new DomainError("document_too_large", { limitMb: LARGEST >> 20 });
  await changing(services, event.id, agreementId, signature.position, async (tx, document, signer, after) => {
    if (document.revision !== signature.revision) throw new DomainError("document_moved");
    const authority = await authorityCertificate(tx, event.id);
    await insertSignature(tx, {
      event_id: event.id,
      document_id: document.id,
      position: signer.position,
      method: signature.method,
      signed_at: services.clock.now(),
      account_id: viewer.account?.id ?? null,
      author: actorOf(viewer).name,
      subject: certificate.subject.text,
      issuer: certificate.issuer.text,
      certificate: Buffer.from(certificate.der),
      root: signature.root ? Buffer.from(signature.root.der) : null,
      event_authority:
        authority !== undefined &&
        sameBytes(authority.subject.der, certificate.issuer.der) &&
        certificate.known.policies?.includes(EVENT_AUTHORITY_POLICY) === true,
      stamped_at: signature.stampedAt,
      findings: json(signature.findings),
      hash: sha256(bytes),
    });
    const stampWanted =
      document.stamp_wanted || (services.config.signing.timestampUrl !== undefined && signature.stampedAt === null);
    // With every time proven the file is closed with chains and lists (B-LT); a later stamp brings them along.
    const closed =
      after.length === 0 && !stampWanted && signature.stampedAt !== null
        ? await withValidationData(services, tx, event.id, document.id, bytes)
        : bytes;
    const hash = sha256(closed);
    await saveBytes(tx, event.id, document.id, {
      bytes: closed,
      hash,
      revision: document.revision + 1,
      stampWanted,
    });
    await follow(services, tx, viewer, event, agreementId, document, signer, {
      method: "certificate",
      who: partOf(certificate.subject, NAME_OID.commonName) ?? certificate.subject.text,
      hash,
      length: closed.length,
      after,
      data: { method: signature.method, subject: certificate.subject.text, stampedAt: signature.stampedAt },
    });
  });
}

type Change = (tx: Db, document: DocumentRow, signer: SignerRow, after: readonly SignerRow[]) => Promise<void>;

/** One change of a document at a time; the agreement is locked first, as everywhere. `after`: who still has to sign then. */
export async function changing(
  services: Services,
  eventId: string,
  agreementId: string,
  position: number,
  change: Change,
): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const agreement = await lockAgreement(tx, eventId, agreementId);
    if (!agreement) throw new DomainError("not_found", { what: "agreement" });
    const document = await lockDocument(tx, eventId, agreementId);
    if (!document) throw new DomainError("document_missing");
    const signers = await listSigners(tx, eventId, document.id);
    const signed = new Set((await listSignatures(tx, eventId, document.id)).map((one) => one.position));
    const signer = takeTurn(agreement.state, document, signers, signed, position);
    await change(
      tx,
      document,
      signer,
      signers.filter((one) => one !== signer && !signed.has(one.position)),
    );
  });
}

/** What follows from a signature on the document: the party has signed, and with the last of all the agreement is complete. */
export async function follow(
  services: Services,
  tx: Db,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  document: DocumentRow,
  signer: SignerRow,
  done: {
    method: "certificate" | "paper";
    who: string;
    hash: string;
    length: number;
    after: readonly SignerRow[];
    data: Record<string, unknown>;
  },
): Promise<void> {
  const now = services.clock.now();
  await deleteBegun(tx, event.id, document.id, signer.position);
  await appendAudit(tx, {
    eventId: event.id,
    at: now,
    actor: actorOf(viewer),
    action: "document.signed",
    subjectType: "agreement",
    subjectId: agreementId,
    data: { position: signer.position, role: signer.role, hash: done.hash, ...done.data },
  });
  const last = done.after.length === 0;
  // Before what follows: the entry is about these bytes.
  if (last) await completeDocument(tx, event.id, document.id, { at: now, length: done.length });
  if (signer.role === "party" && signer.organisation_id !== null)
    await recordSignature(services, tx, viewer, event.id, agreementId, {
      organisationId: signer.organisation_id,
      version: document.version,
      method: done.method,
      signer: done.who,
      claimedAt: null,
      document: done.hash,
      othersWait: !last,
    });
  else if (last) await completeAgreement(services, tx, viewer, event.id, agreementId, done.hash);
  await announce(tx, signingTopic(event.id));
}
