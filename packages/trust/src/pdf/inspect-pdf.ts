import { finding, type Finding } from "../finding.ts";
import { activeContentOf } from "./active-content.ts";
import { changesOf, type RevisionChanges } from "./changes.ts";
import { PdfFile } from "./file.ts";
import { signaturesOf, type PdfSignature } from "./signatures.ts";
import { PdfFault } from "./values.ts";

export interface PdfInspection {
  readonly file: PdfFile;
  readonly signatures: readonly PdfSignature[];
  /** What was saved after the first signature, oldest first. */
  readonly changes: readonly RevisionChanges[];
  readonly findings: readonly Finding[];
}

/**
 * What stands in a PDF and what happened to it since it was signed, without any cryptography. Undefined `file` never comes back: bytes that
 * cannot be read give findings alone. Never throws on hostile bytes. O(bytes + revisions × objects).
 */
export function inspectPdf(
  bytes: Uint8Array,
): PdfInspection | { readonly file?: undefined; readonly findings: readonly Finding[] } {
  try {
    return inspect(new PdfFile(bytes));
  } catch (fault) {
    if (fault instanceof PdfFault) return { findings: [finding("pdf-unreadable", { reason: fault.message })] };
    throw fault;
  }
}

function inspect(file: PdfFile): PdfInspection | { readonly findings: readonly Finding[] } {
  if (file.revisions.some(({ trailer }) => trailer.get("Encrypt") !== undefined))
    return { findings: [finding("pdf-encrypted")] };
  const findings: Finding[] = [];
  if (file.trailing > 0) findings.push(finding("pdf-trailing-bytes", { count: file.trailing }));
  if (file.strayMarks.length > 0) findings.push(finding("pdf-hidden-revision", { count: file.strayMarks.length }));
  checkEveryObject(file);
  const active = activeContentOf(file);
  if (active.length > 0) findings.push(finding("pdf-active-content", { kinds: active.join(", ") }));
  const { signatures, findings: loose } = signaturesOf(file);
  findings.push(...loose);
  if (signatures.length === 0) findings.push(finding("pdf-not-signed"));
  const first = Math.min(...signatures.map(({ revision }) => revision));
  const changes: RevisionChanges[] = [];
  for (let index = first; index <= file.lastIndex; index++) changes.push(changesOf(file, index));
  return { file, signatures, changes, findings };
}

/** Reads everything once: an object that is not where it should be is found by its reader only, and readers differ in how they mend it. */
function checkEveryObject(file: PdfFile): void {
  file.revisions.forEach(({ entries }, index) => {
    for (const [number, entry] of entries) if (entry.kind !== "free") file.valueAt(number, entry, index);
  });
}
