import { DomainError } from "@songhua/kernel";
import {
  base64Of,
  bytesOfBase64,
  NAME_OID,
  partOf,
  readCertificate,
  sameBytes,
  signingAlgorithmFor,
  timestampOf,
  type Certificate,
} from "@songhua/trust";
import { type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { Services } from "../../platform/services.ts";
import { isSigner, readable } from "../agreements/index.ts";
import { beginRemoteSignature, finishRemoteSignature, type SignPdfRequest } from "../signing/index.ts";
import { authorityCertificate, certificateIn } from "./authority.ts";
import { revocationList } from "./certificates.ts";
import { judgeCertificate, judgeFile, type Judging } from "./judge.ts";
import { findBegun, findCertificate, findDocument, listSignatures, listSigners } from "./queries.ts";
import { takeSignature } from "./record.ts";
import { mayBringFor, takeTurn } from "./signers.ts";
import { stampOf } from "./stamping.ts";
import { deleteBegun, insertBegun } from "./store.ts";

/** What is begun and not finished within this time is begun anew. */
const LIFE_MS = 15 * 60_000;

export interface BeginInput {
  readonly position: number;
  readonly method: "browser" | "file";
  readonly certificate: string;
  readonly chain: readonly string[];
}

/**
 * First half: looks at the certificate, makes a place in the file and says which octets the key must sign.
 * @throws DomainError document_missing, not_a_signer, certificate_…, and as `takeTurn`
 */
export async function beginSignature(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  input: BeginInput,
) {
  const { db, clock } = services;
  const agreement = await readable(db, viewer, event.id, agreementId);
  const document = await findDocument(db, event.id, agreementId);
  if (!document) throw new DomainError("document_missing");
  const signers = await listSigners(db, event.id, document.id);
  const signed = new Set((await listSignatures(db, event.id, document.id)).map(({ position }) => position));
  const signer = takeTurn(agreement.state, document, signers, signed, input.position);
  if (!(input.method === "browser" ? isSigner(viewer, signer) : mayBringFor(viewer, signer)))
    throw new DomainError("not_a_signer");
  const certificate = readOne(input.certificate);
  const chain = input.chain.map(readOne);
  await checkOwn(services, viewer, event, certificate, input.method);
  judgeCertificate(certificate, chain, await judgingOf(services, event));
  const algorithm = signingAlgorithmFor(certificate.publicKey);
  if (algorithm === undefined || !["rsa", "ec"].includes(certificate.publicKey.kind))
    throw new DomainError("certificate_refused", { finding: "algorithm-unknown" });
  const at = clock.now();
  const begun = await beginRemoteSignature(
    new Uint8Array(document.bytes),
    certificate,
    chain,
    requestFor(services, signer.field, certificate, at),
  );
  const id = newId();
  await db.transaction().execute(async (tx) => {
    await deleteBegun(tx, event.id, document.id, input.position);
    await insertBegun(tx, {
      event_id: event.id,
      id,
      document_id: document.id,
      position: input.position,
      revision: document.revision,
      method: input.method,
      certificate: Buffer.from(certificate.der),
      chain: chain.map(({ der }) => Buffer.from(der)),
      to_be_signed: Buffer.from(begun.toBeSigned),
      account_id: viewer.account?.id ?? null,
      at,
    });
  });
  const hash = ({ 32: "SHA-256", 48: "SHA-384", 64: "SHA-512" } as const)[algorithm.digest.length as 32 | 48 | 64];
  return { id, toBeSigned: base64Of(begun.toBeSigned), hash };
}

/**
 * Second half: puts the key's answer into the file, has it time-stamped, and stores it only when the whole file verifies. The service is asked
 * before the document is locked. @throws DomainError document_moved when somebody else signed since: what was begun is begun anew
 */
export async function finishSignature(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  id: string,
  value: string,
): Promise<void> {
  const { db, clock } = services;
  await readable(db, viewer, event.id, agreementId);
  const begun = await findBegun(db, event.id, id);
  const document = await findDocument(db, event.id, agreementId);
  if (!begun || !document || begun.document_id !== document.id || begun.account_id !== (viewer.account?.id ?? null))
    throw new DomainError("document_moved");
  if (begun.revision !== document.revision || Date.parse(clock.now()) - Date.parse(begun.at) > LIFE_MS) {
    const signed = await listSignatures(db, event.id, document.id);
    // Said first: a phone that sends its answer twice learns that the first one arrived.
    if (signed.some(({ position }) => position === begun.position)) throw new DomainError("already_confirmed");
    throw new DomainError("document_moved");
  }
  const signers = await listSigners(db, event.id, document.id);
  const signer = signers.find(({ position }) => position === begun.position)!;
  const certificate = certificateIn(begun.certificate);
  const chain = begun.chain.map(certificateIn);
  const request = requestFor(services, signer.field, certificate, begun.at);
  const pdf = new Uint8Array(document.bytes);
  const prepared = await beginRemoteSignature(pdf, certificate, chain, request);
  if (!sameBytes(prepared.toBeSigned, new Uint8Array(begun.to_be_signed))) throw new DomainError("document_moved");
  const judging = await judgingOf(services, event);
  // Withdrawn or run out since it was begun.
  await checkOwn(services, viewer, event, certificate, begun.method);
  judgeCertificate(certificate, chain, judging);
  let stampedAt: string | null = null;
  const ask = stampOf(services);
  const signed = await finishRemoteSignature(prepared, bytesOfBase64(value) ?? new Uint8Array(), certificate, chain, {
    ...request,
    ...(ask && {
      stamp: async (bytes: Uint8Array) => {
        const token = await ask(bytes);
        stampedAt = token === undefined ? null : new Date(timestampOf(token).info.time).toISOString();
        return token;
      },
    }),
  });
  if (signed.level === "B-B") stampedAt = null;
  const { findings } = judgeFile(signed.bytes, signer.field, judging);
  await takeSignature(services, viewer, event, agreementId, {
    position: begun.position,
    revision: begun.revision,
    method: begun.method,
    bytes: signed.bytes,
    certificate,
    root: [...chain].find((one) => one.issuer.text === one.subject.text),
    stampedAt,
    findings,
  });
}

function requestFor(services: Services, field: string, certificate: Certificate, at: string): SignPdfRequest {
  return {
    field,
    name: partOf(certificate.subject, NAME_OID.commonName) ?? certificate.subject.text,
    at: new Date(at),
    // Room is kept for a stamp wherever a service is named, whether or not it answers.
    ...(stampOf(services) && { stamp: () => Promise.resolve(undefined) }),
  };
}

function readOne(text: string): Certificate {
  const read = readCertificate(bytesOfBase64(text) ?? new Uint8Array());
  if (!read.ok) throw new DomainError("certificate_refused", { finding: read.findings[0]?.code ?? "" });
  return read.value;
}

/** A certificate of the event's authority signs only for whom it was issued, and only until it is withdrawn. */
async function checkOwn(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  certificate: Certificate,
  method: "browser" | "file",
): Promise<void> {
  const own = await findCertificate(services.db, event.id, certificate.serial);
  const ours = own !== undefined && own.certificate.equals(Buffer.from(certificate.der));
  if (!ours) {
    if (method === "browser") throw new DomainError("certificate_refused", { finding: "root-unknown" });
    return;
  }
  if (own.withdrawn_at !== null) throw new DomainError("certificate_revoked");
  if (own.account_id !== viewer.account?.id) throw new DomainError("not_a_signer");
}

export async function judgingOf(services: Services, event: EventContext): Promise<Judging> {
  const authority = await authorityCertificate(services.db, event.id);
  return {
    now: Date.parse(services.clock.now()),
    authority,
    revocationList: authority ? await revocationList(services, event) : undefined,
  };
}
