import { z } from "zod";
import { operation } from "../operation.ts";
import { Done, Email, EventParams, eventParamsWith, Id, Instant, MultiLine, prose } from "../shared.ts";

const tag = "signing";
const path = "/events/{event}/agreements/{agreement}/document";
const params = eventParamsWith("agreement");
/** Octets in base64; certificates and signatures are small. */
const Octets = (most: number) =>
  z
    .string()
    .max(Math.ceil(most / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const Position = z.coerce.number().int().min(0).max(23);
const AT_MOST_BYTES = 16_384;

export const SIGNER_ROLES = ["party", "witness", "approver", "countersigner"] as const;
export const SignatureLook = z.object({
  method: z.enum(["browser", "file", "upload", "paper"]),
  signedAt: Instant,
  /** Whose account did it. */
  by: z.string(),
  /** Of the certificate; null on paper. */
  subject: z.string().nullable(),
  issuer: z.string().nullable(),
  /** Certified by the event's own authority: the organiser's word, no public authority's. */
  eventAuthority: z.boolean(),
  /** The time a time-stamp proves; null: only claimed. */
  stampedAt: Instant.nullable(),
  /** What was found that somebody should know: codes of the catalogue `verify`. */
  findings: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })),
});
export const DocumentSigner = z.object({
  position: z.number().int(),
  role: z.enum(SIGNER_ROLES),
  name: MultiLine,
  organisationId: Id.nullable(),
  /** Those of a lower step sign first. */
  step: z.number().int(),
  signature: SignatureLook.nullable(),
  /** A scan waits for people who confirm it. */
  paper: z
    .object({ sha256: z.string(), uploadedBy: z.string(), uploadedAt: Instant, confirmedBy: z.array(z.string()) })
    .nullable(),
  /** It is this one's turn. */
  turn: z.boolean(),
  /** The reader may sign here now with a key. */
  maySign: z.boolean(),
  /** … and may bring a paper, a signed file, or confirm a scan. */
  mayBring: z.boolean(),
});
export const AgreementDocument = z.object({
  id: Id,
  version: z.number().int(),
  textHash: z.string(),
  /** SHA-256 of the file before anybody signed, and as it is now. */
  pdfHash: z.string(),
  currentHash: z.string(),
  bytes: z.number().int(),
  /** Grows with every saving. */
  revision: z.number().int(),
  order: z.enum(["sequential", "parallel"]),
  createdAt: Instant,
  author: z.string(),
  completedAt: Instant.nullable(),
  /** none: no service is named; waiting: the service was out of reach, a stamp follows; done. */
  stamps: z.enum(["none", "waiting", "done"]),
  signers: z.array(DocumentSigner),
  national: z.array(z.object({ name: z.string(), algorithm: z.string(), subject: z.string(), at: Instant })),
  /** Files signed elsewhere over an earlier state: they hold, are kept, and count as no signature of the document as it is now. */
  earlier: z.array(
    z.object({
      position: z.number().int(),
      /** Of the file that was brought, and of the state it was signed over. */
      sha256: z.string(),
      over: z.string(),
      /** How many had signed then. */
      signaturesThen: z.number().int(),
      by: z.string(),
      at: Instant,
      subject: z.string(),
      issuer: z.string(),
      stampedAt: Instant.nullable(),
      findings: SignatureLook.shape.findings,
    }),
  ),
  mayDiscard: z.boolean(),
  /** All have signed and the register has given the entry its place. */
  evidence: z.boolean(),
});
export const DocumentState = z.object({
  document: AgreementDocument.nullable(),
  /** The text is approved and the reader may have it made into a document. */
  mayFreeze: z.boolean(),
  /** The event's authority, where it has begun. */
  authority: z.object({ subject: z.string(), fingerprint: z.string() }).nullable(),
});
const WITHDRAWAL_REASONS = [
  "unspecified",
  "keyCompromise",
  "affiliationChanged",
  "superseded",
  "cessationOfOperation",
] as const;
export const EventCertificate = z.object({
  serial: z.string(),
  name: z.string(),
  organisation: z.string(),
  issuedAt: Instant,
  notAfter: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawnReason: z.enum(WITHDRAWAL_REASONS).nullable(),
  withdrawnBy: z.string().nullable(),
  /** Now, by the server's clock. */
  state: z.enum(["valid", "expired", "withdrawn"]),
  mine: z.boolean(),
});

export const documentSigning = {
  getAgreementDocument: operation({
    id: "getAgreementDocument",
    method: "GET",
    path,
    tag,
    summary: "The document of an agreement: who signs, in which order, who has, and what was found",
    params,
    response: DocumentState,
  }),
  freezeAgreementDocument: operation({
    id: "freezeAgreementDocument",
    method: "POST",
    path,
    tag,
    summary: "Make the approved text into a PDF that is signed; from then on a click does not sign",
    params,
    body: z.strictObject({
      order: z.enum(["sequential", "parallel"]).default("parallel"),
      /** Beside the parties. Approvers sign before them, witnesses with them or after them, countersigners last. */
      others: z
        .array(
          z.strictObject({
            role: z.enum(["witness", "approver", "countersigner"]),
            name: MultiLine,
            email: Email.optional(),
            organisationId: Id.optional(),
          }),
        )
        .max(12)
        .default([]),
    }),
    response: DocumentState,
    status: 201,
  }),
  discardAgreementDocument: operation({
    id: "discardAgreementDocument",
    method: "DELETE",
    path,
    tag,
    summary: "Put away a document that nobody has signed",
    params,
    response: DocumentState,
  }),
  getAgreementPdf: operation({
    id: "getAgreementPdf",
    method: "GET",
    path: `${path}/file`,
    tag,
    summary: "The PDF with all signatures so far",
    params,
    media: "application/pdf",
  }),
  beginDocumentSignature: operation({
    id: "beginDocumentSignature",
    method: "POST",
    path: `${path}/signatures`,
    tag,
    summary: "First half of a signature by a key that stays where it is: what it must sign",
    params,
    body: z.strictObject({
      position: Position,
      method: z.enum(["browser", "file"]),
      certificate: Octets(AT_MOST_BYTES),
      chain: z.array(Octets(AT_MOST_BYTES)).max(6).default([]),
    }),
    response: z.object({
      id: Id,
      /** The octets to sign, base64. */
      toBeSigned: z.string(),
      /** Hash of the signature, as WebCrypto names it. */
      hash: z.enum(["SHA-256", "SHA-384", "SHA-512"]),
    }),
    status: 201,
  }),
  finishDocumentSignature: operation({
    id: "finishDocumentSignature",
    method: "POST",
    path: `${path}/signatures/{signature}`,
    tag,
    summary: "Second half: the key's answer; checked, time-stamped and put into the file",
    params: params.extend({ signature: Id }),
    body: z.strictObject({ value: Octets(4096) }),
    response: DocumentState,
  }),
  uploadSignedDocument: operation({
    id: "uploadSignedDocument",
    method: "PUT",
    path: `${path}/signers/{position}/file`,
    tag,
    summary:
      "The current PDF with one more signature, made by the signer's own program; one over an earlier state is kept under `earlier`, and the signer's turn stays",
    params: params.extend({ position: Position }),
    multipart: true,
    response: DocumentState,
  }),
  uploadPaperScan: operation({
    id: "uploadPaperScan",
    method: "PUT",
    path: `${path}/signers/{position}/scan`,
    tag,
    summary: "A scan of what was signed on paper (PDF, PNG or JPEG); two people must confirm it",
    params: params.extend({ position: Position }),
    multipart: true,
    response: DocumentState,
  }),
  getPaperScan: operation({
    id: "getPaperScan",
    method: "GET",
    path: `${path}/signers/{position}/scan`,
    tag,
    summary: "The scan",
    params: params.extend({ position: Position }),
    media: "application/octet-stream",
  }),
  confirmPaperScan: operation({
    id: "confirmPaperScan",
    method: "POST",
    path: `${path}/signers/{position}/scan/confirm`,
    tag,
    summary: "Confirm that the scan shows this signer's signature; two different people do",
    params: params.extend({ position: Position }),
    body: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    response: DocumentState,
  }),
  addNationalSignature: operation({
    id: "addNationalSignature",
    method: "PUT",
    path: `${path}/national`,
    tag,
    summary: "A detached CMS signature (SM2, GOST R 34.10-2012 or another) over exactly the signed PDF",
    params,
    multipart: true,
    response: DocumentState,
  }),
  getEvidence: operation({
    id: "getEvidence",
    method: "GET",
    path: `${path}/evidence`,
    tag,
    summary: "Everything about the signed agreement in one container (ASiC-E)",
    params,
    media: "application/octet-stream",
  }),
  issueEventCertificate: operation({
    id: "issueEventCertificate",
    method: "POST",
    path: "/events/{event}/certificates",
    tag,
    summary:
      "A certificate of the event's own authority for a key made in a browser; the request (PKCS#10) proves the key",
    params: EventParams,
    body: z.strictObject({ request: Octets(2048) }),
    response: z.object({ certificate: z.string(), chain: z.array(z.string()), subject: z.string(), notAfter: Instant }),
    status: 201,
  }),
  listEventCertificates: operation({
    id: "listEventCertificates",
    method: "GET",
    path: "/events/{event}/certificates",
    tag,
    summary: "Certificates the event's authority issued: all for organisers, one's own for others",
    params: EventParams,
    response: z.object({ items: z.array(EventCertificate) }),
  }),
  withdrawEventCertificate: operation({
    id: "withdrawEventCertificate",
    method: "POST",
    path: "/events/{event}/certificates/{serial}/withdraw",
    tag,
    summary: "Withdraw a certificate; it stands in the next revocation list",
    params: EventParams.extend({ serial: z.string().regex(/^[0-9a-f]{2,40}$/) }),
    body: z.strictObject({ reason: z.enum(WITHDRAWAL_REASONS), note: prose(300).default("") }),
    response: Done,
  }),
  getEventAuthority: operation({
    id: "getEventAuthority",
    method: "GET",
    path: "/events/{event}/authority.pem",
    tag,
    summary: "The certificate of the event's own authority",
    params: EventParams,
    media: "application/octet-stream",
  }),
  getEventRevocations: operation({
    id: "getEventRevocations",
    method: "GET",
    path: "/events/{event}/authority.crl",
    tag,
    summary: "The revocation list of the event's own authority (DER)",
    params: EventParams,
    media: "application/octet-stream",
  }),
} as const;
