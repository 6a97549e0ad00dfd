import { hexOf } from "../bytes.ts";
import { looseTextOf } from "../text.ts";
import { finding, hasError, type Finding } from "../finding.ts";
import { checkCheckpoint } from "../log/check-checkpoint.ts";
import { checkReceipt } from "../log/check-receipt.ts";
import { plainSha256 } from "../log/merkle.ts";
import { parseReceipt } from "../log/receipt.ts";
import type { VerifyOptions } from "./options.ts";
import { allFindings, type FileKind, type OpenQuestion, type Rule, type VerifyReport } from "./report.ts";
import { verifyContainer } from "./verify-container.ts";
import { verifyPdf } from "./verify-pdf.ts";

const LARGEST = 128 << 20;
const RECEIPT = "c2sp.org/tlog-proof@v1";

/** What a file is, by its first bytes alone. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "evidence";
  if (head.startsWith(RECEIPT)) return "receipt";
  const lines = looseTextOf(bytes.subarray(0, 4096)).split("\n");
  return bytes.length <= 1 << 17 && /^\d+$/.test(lines[1] ?? "") && lines.some((line) => line.startsWith("— "))
    ? "checkpoint"
    : "unknown";
}

type Parts = Pick<VerifyReport, "signatures" | "revisions" | "findings" | "verified" | "open" | "inside"> & {
  readonly readable: boolean;
};
const nothing = { signatures: [], revisions: [], inside: [] };

/**
 * The one door of the verifier: says of a PDF, an evidence container, a receipt or a checkpoint what holds, by which rule, when, and what was not looked at.
 * Nothing is fetched and nothing is mended; hostile bytes give findings, never a fault. It states findings, not law.
 */
export function verifyFile(bytes: Uint8Array, options: VerifyOptions): VerifyReport {
  const kind = bytes.length > LARGEST ? "unknown" : kindOf(bytes);
  const parts = partsOf(kind, bytes, options);
  const report = {
    kind,
    size: bytes.length,
    sha256: hexOf(plainSha256(bytes)),
    checkedAt: options.now,
    ...parts,
  };
  const { readable, ...rest } = report;
  const outcome = !readable
    ? "unreadable"
    : hasError(allFindings({ ...rest, outcome: "holds" }))
      ? "does-not-hold"
      : "holds";
  return { ...rest, outcome };
}

function partsOf(kind: FileKind, bytes: Uint8Array, options: VerifyOptions): Parts {
  if (bytes.length > LARGEST) return refused(finding("file-too-large", { bytes: bytes.length, limit: LARGEST }));
  if (kind === "pdf") return { ...verifyPdf(bytes, options), inside: [] };
  if (kind === "evidence") return containerParts(bytes, options);
  if (kind === "receipt") return receiptParts(looseTextOf(bytes), options);
  if (kind === "checkpoint") return checkpointParts(looseTextOf(bytes), options);
  return refused(finding(bytes.length === 0 ? "file-empty" : "file-kind-unknown"));
}

function refused(...findings: Finding[]): Parts {
  return { ...nothing, findings, verified: [], open: ["law"], readable: false };
}

/** The agreement inside has a report of its own; the receipt is checked with its entry by the container. */
function containerParts(bytes: Uint8Array, options: VerifyOptions): Parts {
  const { files, ...statements } = verifyContainer(bytes, options);
  const inside = [...files].flatMap(([name, file]) =>
    kindOf(file) === "pdf" ? [{ name, report: verifyFile(file, options) }] : [],
  );
  return { ...statements, revisions: [], inside };
}

const LOG_RULES: readonly Rule[] = ["log"];

function receiptParts(text: string, options: VerifyOptions): Parts {
  const receipt = parseReceipt(text);
  if ("wrongLine" in receipt) return refused(finding("receipt-unreadable", { line: receipt.wrongLine }));
  const open: OpenQuestion[] = ["law", "meaning"];
  const { policy, now } = options;
  if (!policy)
    return {
      ...nothing,
      findings: [finding("log-key-missing")],
      verified: [],
      open: [...open, "register"],
      readable: true,
    };
  // The entry travels with the receipt: the log's hash, not the receipt, vouches for it.
  if (!receipt.extra)
    return {
      ...nothing,
      findings: [finding("receipt-entry-missing"), ...checkCheckpoint(receipt.checkpointText, policy, now).findings],
      verified: LOG_RULES,
      open,
      readable: true,
    };
  const { findings, witnesses } = checkReceipt(text, receipt.extra, policy, now);
  return {
    ...nothing,
    findings,
    verified: ["receipt", "log"],
    open: witnesses.length === 0 ? [...open, "witnesses"] : open,
    readable: true,
  };
}

function checkpointParts(text: string, { policy, now }: VerifyOptions): Parts {
  if (!policy)
    return {
      ...nothing,
      findings: [finding("log-key-missing")],
      verified: [],
      open: ["law", "register"],
      readable: true,
    };
  const { findings, witnesses } = checkCheckpoint(text, policy, now);
  return {
    ...nothing,
    findings,
    verified: LOG_RULES,
    open: witnesses.length === 0 ? ["law", "witnesses"] : ["law"],
    readable: true,
  };
}
