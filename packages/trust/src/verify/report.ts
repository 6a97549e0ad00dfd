import type { Finding } from "../finding.ts";

export type FileKind = "pdf" | "evidence" | "receipt" | "checkpoint" | "unknown";

/** One signature as the report shows it. Times are milliseconds since 1970. */
export interface SignatureStatement {
  readonly kind: "signature" | "timestamp";
  /** Where it stands: a field of the PDF, a path in the container. */
  readonly place: string;
  readonly subject?: string;
  readonly issuer?: string;
  readonly algorithm?: string;
  readonly claimedAt?: number;
  /** Time a time-stamp proves. */
  readonly stampedAt?: number;
  /** The time the certificates were judged at. */
  readonly judgedAt?: number;
  /** Saving of the file it belongs to, from 1, and how much of the file it stands for. */
  readonly revision?: number;
  readonly coversWhole?: boolean;
  /** Identity stated by an event's organiser, and by no public authority. */
  readonly eventAuthority?: string;
  readonly holds: boolean;
  readonly findings: readonly Finding[];
}

/** One saving of a PDF after its first signature, in words a table can show. */
export interface RevisionStatement {
  readonly revision: number;
  readonly allowed: boolean;
  /** Roles of what was written, each once. */
  readonly roles: readonly string[];
  readonly findings: readonly Finding[];
}

/** What was looked at, by name of a rule; wording is the catalogue's (`verify:rule.…`). */
export type Rule = "pdf" | "pades" | "cms" | "chain" | "timestamp" | "revisions" | "container" | "log" | "receipt";
/** What nobody should take for checked (`verify:open.…`). */
export type OpenQuestion =
  "law" | "authority" | "meaning" | "revocation" | "time" | "identity" | "register" | "roots" | "witnesses";

/** Statements about one file. `holds`: nothing was found that contradicts what the file claims. No word on what the law makes of it. */
export interface VerifyReport {
  readonly kind: FileKind;
  readonly outcome: "holds" | "does-not-hold" | "unreadable";
  readonly size: number;
  /** SHA-256 of the file, lower-case hexadecimal. */
  readonly sha256: string;
  readonly checkedAt: number;
  readonly signatures: readonly SignatureStatement[];
  readonly revisions: readonly RevisionStatement[];
  /** About the file as a whole; signatures and savings carry their own. */
  readonly findings: readonly Finding[];
  readonly verified: readonly Rule[];
  readonly open: readonly OpenQuestion[];
  /** Files inside a container, each with its own report. */
  readonly inside: readonly { readonly name: string; readonly report: VerifyReport }[];
}

/** Every finding of a report, with those of what is inside. */
export function allFindings(report: VerifyReport): Finding[] {
  return [
    ...report.findings,
    ...report.signatures.flatMap(({ findings }) => findings),
    ...report.revisions.flatMap(({ findings }) => findings),
    ...report.inside.flatMap((each) => allFindings(each.report)),
  ];
}
