import type { Json } from "./columns.ts";
import type { Instant, MultiText } from "@songhua/kernel";

export interface AgreementDocumentTable {
  event_id: string;
  agreement_id: string;
  id: string;
  version: number;
  /** What the PDF shows: an `AgreementStructure`. */
  structure: Json<Record<string, unknown>>;
  text_hash: string;
  pdf_hash: string;
  pdf_length: number;
  bytes: Buffer;
  current_hash: string;
  revision: number;
  signing_order: "sequential" | "parallel";
  created_by: string | null;
  author: string;
  created_at: Instant;
  completed_at: Instant | null;
  completed_length: number | null;
  stamp_wanted: boolean;
  discarded_at: Instant | null;
}

export interface DocumentSignerTable {
  event_id: string;
  document_id: string;
  position: number;
  role: "party" | "witness" | "approver" | "countersigner";
  name: Json<MultiText>;
  organisation_id: string | null;
  email: string | null;
  step: number;
  field: string;
}

export interface DocumentSignatureBegunTable {
  event_id: string;
  id: string;
  document_id: string;
  position: number;
  revision: number;
  method: "browser" | "file";
  certificate: Buffer;
  chain: Buffer[];
  to_be_signed: Buffer;
  account_id: string | null;
  at: Instant;
}

export interface FindingRow {
  code: string;
  params: Record<string, string | number>;
}

export interface DocumentSignatureTable {
  event_id: string;
  document_id: string;
  position: number;
  method: "browser" | "file" | "upload" | "paper";
  signed_at: Instant;
  account_id: string | null;
  author: string;
  subject: string | null;
  issuer: string | null;
  certificate: Buffer | null;
  root: Buffer | null;
  event_authority: boolean;
  stamped_at: Instant | null;
  findings: Json<FindingRow[]>;
  hash: string;
}

export interface PaperScanTable {
  event_id: string;
  document_id: string;
  position: number;
  media: string;
  bytes: Buffer;
  hash: string;
  uploaded_by: string | null;
  uploader: string;
  uploaded_at: Instant;
  confirmations: Json<{ account: string; name: string; at: Instant }[]>;
}

/** A file signed elsewhere over an earlier state of the document. */
export interface EarlierSignatureTable {
  event_id: string;
  document_id: string;
  position: number;
  hash: string;
  base_length: number;
  base_hash: string;
  base_signatures: number;
  tail: Buffer;
  subject: string;
  issuer: string;
  root: Buffer | null;
  stamped_at: Instant | null;
  findings: Json<FindingRow[]>;
  /** A `VerifyReport`. */
  report: Json<Record<string, unknown>>;
  account_id: string | null;
  author: string;
  at: Instant;
}

export interface NationalSignatureTable {
  event_id: string;
  document_id: string;
  name: string;
  cms: Buffer;
  algorithm: string;
  subject: string;
  account_id: string | null;
  at: Instant;
}

export interface EventAuthorityTable {
  event_id: string;
  certificate: Buffer;
  sealed_key: Buffer;
  created_at: Instant;
}

export interface EventCertificateTable {
  event_id: string;
  serial: string;
  account_id: string | null;
  organisation_id: string | null;
  name: string;
  organisation: string;
  certificate: Buffer;
  issued_at: Instant;
  not_after: Instant;
  withdrawn_at: Instant | null;
  withdrawn_reason: string | null;
  withdrawn_by: string | null;
}
