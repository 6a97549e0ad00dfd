import { DomainError } from "@songhua/kernel";
import { inspectPdf, verifySignedData, signedBytes, type Certificate } from "@songhua/trust";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { readable } from "../agreements/index.ts";
import { addedField, judgeFile } from "./judge.ts";
import { findDocument, listSignatures, listSigners } from "./queries.ts";
import { takeSignature } from "./record.ts";
import { judgingOf } from "./sign.ts";
import { mayBringFor, takeTurn } from "./signers.ts";

/**
 * The current file with one signature more, made by a program of the signer's own (a token, a national provider).
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
  const { db } = services;
  const agreement = await readable(db, viewer, event.id, agreementId);
  const document = await findDocument(db, event.id, agreementId);
  if (!document) throw new DomainError("document_missing");
  const signers = await listSigners(db, event.id, document.id);
  const signed = new Set((await listSignatures(db, event.id, document.id)).map((one) => one.position));
  const signer = takeTurn(agreement.state, document, signers, signed, position);
  if (!mayBringFor(viewer, signer)) throw new DomainError("not_a_signer");
  const current = new Uint8Array(document.bytes);
  // A file that continues an earlier saving is a good signature too late: it must be made again, and that is said.
  if (!startsWith(bytes, current) && startsWith(bytes, current.subarray(0, document.pdf_length)))
    throw new DomainError("document_moved");
  const field = addedField(current, bytes);
  const { findings, statement } = judgeFile(bytes, field, await judgingOf(services, event));
  const { certificate, certificates } = signerOf(bytes, field);
  if (!certificate) throw new DomainError("certificate_refused", { finding: "signer-certificate-missing" });
  const own = certificates.find((one) => one.issuer.text === one.subject.text);
  await takeSignature(services, viewer, event, agreementId, {
    position,
    revision: document.revision,
    method: "upload",
    bytes,
    certificate,
    root: own,
    stampedAt: statement.stampedAt === undefined ? null : new Date(statement.stampedAt).toISOString(),
    findings,
  });
}

const startsWith = (bytes: Uint8Array, head: Uint8Array): boolean =>
  bytes.length >= head.length && Buffer.compare(bytes.subarray(0, head.length), head) === 0;

function signerOf(
  bytes: Uint8Array,
  field: string,
): { certificate?: Certificate; certificates: readonly Certificate[] } {
  const inspection = inspectPdf(bytes);
  const signature = inspection.file && inspection.signatures.find((one) => one.field === field);
  if (!inspection.file || !signature) return { certificates: [] };
  const { signers } = verifySignedData(signature.contents, signedBytes(inspection.file, signature), {
    now: 0,
    roots: [],
    zeroPadded: true,
  });
  const [signer] = signers;
  return signer?.certificate ? { certificate: signer.certificate, certificates: signer.chain } : { certificates: [] };
}
