import { DomainError } from "@songhua/kernel";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { readable } from "../agreements/index.ts";
import { continuedLength, keepEarlier } from "./earlier.ts";
import { judgeUpload } from "./judge-upload.ts";
import { findDocument, listSignatures, listSigners } from "./queries.ts";
import { takeSignature } from "./record.ts";
import { judgingOf } from "./sign.ts";
import { mayBringFor, takeTurn } from "./signers.ts";

const TRIES = 3;

/**
 * The current file with one signature more, made by a program of the signer's own (a token, a national provider). One that holds over an earlier
 * state, because somebody signed since, is kept beside the document, and the signer's turn stays.
 * @throws DomainError document_missing, not_a_signer, upload_not_ours, upload_unsigned, signature_wrong, certificate_…, and as `takeTurn`
 */
export async function uploadSigned(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  for (let left = TRIES; ; left -= 1)
    try {
      return await uploadOnce(services, viewer, event, agreementId, position, bytes);
    } catch (fault) {
      // Somebody signed while this file was looked at: it is over an earlier state now, and looked at as such.
      if (!(fault instanceof DomainError && fault.code === "document_moved") || left === 1) throw fault;
    }
}

async function uploadOnce(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  const { db } = services;
  const agreement = await readable(db, viewer, event.id, agreementId);
  const document = await findDocument(db, event.id, agreementId);
  if (!document) throw new DomainError("document_missing");
  const signers = await listSigners(db, event.id, document.id);
  const signed = new Set((await listSignatures(db, event.id, document.id)).map((one) => one.position));
  const signer = takeTurn(agreement.state, document, signers, signed, position);
  if (!mayBringFor(viewer, signer)) throw new DomainError("not_a_signer");
  const current = new Uint8Array(document.bytes);
  const judging = await judgingOf(services, event);
  const baseLength = continuedLength(current, document.pdf_length, bytes);
  if (baseLength !== undefined) {
    const judged = judgeUpload(current.subarray(0, baseLength), bytes, judging);
    return keepEarlier(services, viewer, event, agreementId, position, { bytes, baseLength, judged });
  }
  const { certificate, root, stampedAt, findings } = judgeUpload(current, bytes, judging);
  await takeSignature(services, viewer, event, agreementId, {
    position,
    revision: document.revision,
    method: "upload",
    bytes,
    certificate,
    root,
    stampedAt,
    findings,
  });
}
