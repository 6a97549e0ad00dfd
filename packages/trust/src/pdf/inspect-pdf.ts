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
  checkEveryObject(file);
  const active = activeContentOf(file);
  if (active.length > 0) findings.push(finding("pdf-active-content", { kinds: active.join(", ") }));
  const { signatures, findings: loose } = signaturesOf(file);
  findings.push(...loose, ...straySavings(file, signatures));
  if (signatures.length === 0) findings.push(finding("pdf-not-signed"));
  const first = Math.min(...signatures.map(({ revision }) => revision));
  const changes: RevisionChanges[] = [];
  for (let index = first; index <= file.lastIndex; index++) changes.push(changesOf(file, index));
  return { file, signatures, changes, findings };
}

/**
 * Savings the newest one does not lead to. Some writers put a new whole table behind the old one: then the old saving lies within the first
 * one of the chain, and every signature stands for both. Anywhere else a file may show one thing and hide another.
 */
function straySavings({ strayMarks, revisions }: PdfFile, signatures: readonly PdfSignature[]): Finding[] {
  const base = revisions[0]!.end;
  const covered =
    signatures.length > 0 && signatures.every((one) => one.findings.length === 0 && one.covered >= base - 2);
  const before = covered ? strayMarks.filter((at) => at < base).length : 0;
  return [
    ...(before > 0 ? [finding("pdf-earlier-saving", { count: before })] : []),
    ...(strayMarks.length > before ? [finding("pdf-hidden-revision", { count: strayMarks.length - before })] : []),
  ];
}

/** Reads everything once: an object that is not where it should be is found by its reader only, and readers differ in how they mend it. */
function checkEveryObject(file: PdfFile): void {
  file.revisions.forEach(({ entries }, index) => {
    for (const [number, entry] of entries) if (entry.kind !== "free") file.valueAt(number, entry, index);
  });
}
