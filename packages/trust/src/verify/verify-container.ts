import { signedDataFindings, verifyEvidence } from "../evidence/verify-evidence.ts";
import { finding, hasError, type Finding } from "../finding.ts";
import { hexOf } from "../bytes.ts";
import { checkReceipt } from "../log/check-receipt.ts";
import { plainSha256 } from "../log/merkle.ts";
import { checkOpenings, parseEntry, type Openings } from "../log/register-entry.ts";
import { looseTextOf } from "../text.ts";
import { eventOf } from "../x509/event-authority.ts";
import type { VerifyOptions } from "./options.ts";
import type { OpenQuestion, Rule, SignatureStatement } from "./report.ts";

/** Paths of an agreement's evidence. */
export const EVIDENCE = {
  agreement: "agreement.pdf",
  entry: "entry.json",
  openings: "openings.json",
  receipt: "receipt.txt",
  checkpoint: "checkpoint.txt",
} as const;

export interface ContainerStatements {
  readonly signatures: readonly SignatureStatement[];
  readonly findings: readonly Finding[];
  readonly verified: readonly Rule[];
  readonly open: readonly OpenQuestion[];
  /** Files worth a report of their own. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly readable: boolean;
}

/**
 * An evidence container: what seals it, what signs the agreement beside the PDF's own signatures, and whether the register's receipt is for
 * this very agreement: the entry is in the log, and the hash it commits to is that of the file here.
 */
export function verifyContainer(bytes: Uint8Array, options: VerifyOptions): ContainerStatements {
  const report = verifyEvidence(bytes, options);
  const { files } = report;
  if (files.size === 0)
    return { signatures: [], findings: report.findings, verified: [], open: ["law"], files, readable: false };
  const told = new Set<Finding>();
  const signatures = [...report.seals, ...report.signatures].flatMap(({ name, report: data }) =>
    data.signers.map((signer): SignatureStatement => {
      const { certificate, algorithm, signingTime, timestamp, judgedAt } = signer;
      const event = certificate === undefined ? "" : eventOf(certificate);
      return {
        kind: "signature",
        place: name,
        ...(certificate && { subject: certificate.subject.text, issuer: certificate.issuer.text }),
        ...(algorithm !== undefined && { algorithm }),
        ...(signingTime !== undefined && { claimedAt: signingTime }),
        ...(timestamp && !hasError(timestamp.findings) && { stampedAt: timestamp.time }),
        ...(event !== "" && { eventAuthority: event }),
        judgedAt,
        holds: !hasError(signer.findings) && !hasError(data.findings),
        findings: signedDataFindings({ signers: [signer], findings: data.findings }, name),
      };
    }),
  );
  for (const { findings } of signatures) for (const each of findings) told.add(each);
  const said = new Set([...told].map((each) => JSON.stringify(each)));
  const register = registerFindings(files, options);
  return {
    signatures,
    findings: [...report.findings.filter((each) => !said.has(JSON.stringify(each))), ...register.findings],
    verified: ["container", "cms", "chain", ...register.verified],
    open: register.open,
    files,
    readable: true,
  };
}

function registerFindings(
  files: ReadonlyMap<string, Uint8Array>,
  { policy, now }: VerifyOptions,
): { findings: Finding[]; verified: Rule[]; open: OpenQuestion[] } {
  const [receipt, entry] = [files.get(EVIDENCE.receipt), files.get(EVIDENCE.entry)];
  if (!receipt || !entry) return { findings: [], verified: [], open: ["law", "register"] };
  const parsed = parseEntry(entry);
  const findings: Finding[] = parsed
    ? openingFindings(files, parsed)
    : [finding("entry-unreadable", {}, EVIDENCE.entry)];
  if (!policy) return { findings, verified: [], open: ["law", "register"] };
  const checked = checkReceipt(looseTextOf(receipt), entry, policy, now);
  return {
    findings: [...findings, ...checked.findings.map((each) => ({ ...each, place: EVIDENCE.receipt }))],
    verified: ["receipt", "log"],
    open: checked.witnesses.length === 0 ? ["law", "witnesses"] : ["law"],
  };
}

function openingFindings(
  files: ReadonlyMap<string, Uint8Array>,
  entry: NonNullable<ReturnType<typeof parseEntry>>,
): Finding[] {
  const bytes = files.get(EVIDENCE.openings);
  const agreement = files.get(EVIDENCE.agreement);
  const openings = bytes && openingsOf(bytes);
  if (!openings || !agreement) return [finding("commitment-missing", { field: "document" }, EVIDENCE.openings)];
  const hash = hexOf(plainSha256(agreement));
  const about =
    openings.document?.value === hash ? [] : [finding("commitment-differs", { field: "document" }, EVIDENCE.agreement)];
  return [...about, ...checkOpenings(entry, openings).map((each) => ({ ...each, place: EVIDENCE.openings }))];
}

function openingsOf(bytes: Uint8Array): Openings | undefined {
  try {
    const data: unknown = JSON.parse(looseTextOf(bytes));
    return isOpenings(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isOpenings(data: unknown): data is Openings {
  if (typeof data !== "object" || data === null) return false;
  return Object.values(data).every((each: unknown) => {
    if (typeof each !== "object" || each === null || !("salt" in each) || !("value" in each)) return false;
    return typeof each.salt === "string" && typeof each.value === "string";
  });
}
