import { finding, type Finding } from "../finding.ts";
import type { PdfFile } from "./file.ts";
import { isName, isWhole, latin, PdfDict, PdfFault, PdfName, PdfRef, PdfText, type PdfValue } from "./values.ts";

/** A signature or document time-stamp as the file holds it; whether it verifies is another's question. */
export interface PdfSignature {
  readonly field: string;
  readonly object: number;
  readonly kind: "signature" | "timestamp";
  readonly subFilter: string;
  /** Number of the saving it came with, from 1. */
  readonly revision: number;
  /** Bytes from the start it stands for, its own value left out. */
  readonly covered: number;
  readonly byteRange: readonly [number, number, number, number];
  readonly contents: Uint8Array;
  readonly reason?: string;
  readonly findings: readonly Finding[];
}

const SUB_FILTERS = ["ETSI.CAdES.detached", "adbe.pkcs7.detached", "ETSI.RFC3161"];

/**
 * Every signature a field holds, in the order of what they cover, and what is wrong with how they stand in the file: a ByteRange that is
 * not [0, a, b, c] around exactly its own value up to the end of its own saving, values a reader could take two ways, signatures no field
 * holds. Source: ISO 32000-1, 12.8.1; the attacks of pdf-insecurity.org (universal forgery, wrapping, incremental saving).
 */
export function signaturesOf(file: PdfFile): { signatures: PdfSignature[]; findings: Finding[] } {
  const signatures: PdfSignature[] = [];
  const findings: Finding[] = [];
  const held = new Set<number>();
  for (const { name, value } of fieldsOf(file)) {
    if (!(value instanceof PdfRef)) {
      findings.push(finding("pdf-signature-malformed", { field: name, reason: "not an object of its own" }));
      continue;
    }
    if (held.has(value.number)) findings.push(finding("pdf-signature-shared", { field: name }));
    held.add(value.number);
    const read = signatureOf(file, name, value.number);
    if ("covered" in read) signatures.push(read);
    else findings.push(read);
  }
  for (const number of looseSignatures(file, held)) findings.push(finding("pdf-signature-loose", { object: number }));
  signatures.sort((a, b) => a.covered - b.covered || a.object - b.object);
  return { signatures, findings };
}

interface Field {
  readonly name: string;
  readonly value: PdfValue;
}

/** Signature fields that hold something, kinds inherited from their parents. */
export function fieldsOf(file: PdfFile, index = file.lastIndex): Field[] {
  const form = file.dict(file.root(index).get("AcroForm"), index);
  const found: Field[] = [];
  const seen = new Set<PdfDict>();
  const walk = (value: PdfValue, path: string, type: PdfValue | undefined, depth: number): void => {
    const field = file.dict(value, index);
    if (!field || depth > 32 || seen.has(field)) return;
    seen.add(field);
    const own = file.resolve(field.get("T"), index);
    const name = own instanceof PdfText ? [path, textOf(own.bytes)].filter(Boolean).join(".") : path;
    const kind = field.get("FT") ?? type;
    if (isName(kind, "Sig") && field.get("V") !== undefined && file.resolve(field.get("V"), index) !== null)
      found.push({ name, value: field.get("V")! });
    for (const kid of file.list(field.get("Kids"), index)) walk(kid, name, kind, depth + 1);
  };
  for (const field of file.list(form?.get("Fields"), index)) walk(field, "", undefined, 0);
  return found;
}

function signatureOf(file: PdfFile, field: string, number: number): PdfSignature | Finding {
  const malformed = (reason: string) => finding("pdf-signature-malformed", { field, reason });
  const entry = file.entry(number);
  if (entry?.kind !== "at") return malformed("packed or missing");
  const at = file.located(number, entry.offset, file.lastIndex);
  const dict = at.value;
  if (!(dict instanceof PdfDict)) return malformed("not a dictionary");
  if (dict.twice.length > 0) return malformed(`${dict.twice[0]} twice`);
  const [contents, range, subFilter] = [dict.get("Contents"), dict.get("ByteRange"), dict.get("SubFilter")];
  if (!(contents instanceof PdfText) || !contents.hex || contents.bytes.length < 16) return malformed("Contents");
  if (!isRange(range)) return malformed("ByteRange");
  if (!(subFilter instanceof PdfName) || !SUB_FILTERS.includes(subFilter.value))
    return finding("pdf-signature-format", { field, format: subFilter instanceof PdfName ? subFilter.value : "" });
  const findings: Finding[] = [];
  const span = dict.spans.get("Contents")!;
  const [start, first, second, length] = range;
  const covered = second + length;
  if (start !== 0) findings.push(finding("pdf-range-start", { field, start }));
  // The gap is the value with its brackets, blank for blank: nothing may hide between digits or around them.
  if (first !== span.start || second !== span.end || span.end - span.start !== contents.bytes.length * 2 + 2)
    findings.push(finding("pdf-range-gap", { field }));
  else if (!isOneRunOfDigits(file.bytes, span.start, span.end))
    findings.push(finding("pdf-signature-digits", { field }));
  const owner = file.revisions.findIndex(({ entries }) => {
    const own = entries.get(number);
    return own?.kind === "at" && own.offset === entry.offset;
  });
  if (covered > file.bytes.length)
    findings.push(finding("pdf-range-beyond", { field, covered, size: file.bytes.length }));
  else if (!endsWith(file, owner, covered)) findings.push(finding("pdf-range-not-revision", { field, covered }));
  const kind = isName(dict.get("Type"), "DocTimeStamp") ? "timestamp" : "signature";
  if ((kind === "timestamp") !== (subFilter.value === "ETSI.RFC3161"))
    findings.push(finding("pdf-signature-format", { field, format: subFilter.value }));
  const reason = dict.get("Reason");
  return {
    field,
    object: number,
    kind,
    subFilter: subFilter.value,
    revision: owner + 1,
    covered,
    byteRange: range,
    contents: contents.bytes,
    ...(reason instanceof PdfText && { reason: textOf(reason.bytes) }),
    findings,
  };
}

/**
 * Whether a value in its brackets is one run of digits, with letters all small or all capital: every program writes it so, and a blank or
 * a letter of the other kind would be a change that alters no byte of the value.
 */
function isOneRunOfDigits(file: Uint8Array, start: number, end: number): boolean {
  let [small, capital] = [false, false];
  for (let i = start + 1; i < end - 1; i++) {
    const byte = file[i]!;
    if (byte >= 0x61 && byte <= 0x66) small = true;
    else if (byte >= 0x41 && byte <= 0x46) capital = true;
    else if (byte < 0x30 || byte > 0x39) return false;
  }
  return !(small && capital);
}

/** Up to the end mark of its own saving, with or without the line end behind it. */
function endsWith(file: PdfFile, owner: number, covered: number): boolean {
  const end = file.revisions[owner]?.end;
  if (end === undefined || covered > end) return false;
  return /^[\r\n]{0,2}$/.test(latin(file.bytes.subarray(covered, Math.min(end, covered + 3)))) && end - covered <= 2;
}

function isRange(value: PdfValue | undefined): value is readonly [number, number, number, number] {
  if (!Array.isArray(value) || value.length !== 4 || !value.every((part) => isWhole(part as PdfValue))) return false;
  const [start, first, second] = value as readonly number[];
  return start! + first! <= second!;
}

/** Signature dictionaries of any saving that no field of the last one holds: removed, replaced, or put aside to be found by other readers. */
function looseSignatures(file: PdfFile, held: ReadonlySet<number>): number[] {
  const loose = new Set<number>();
  file.revisions.forEach(({ entries }, index) => {
    for (const [number, entry] of entries) {
      if (entry.kind === "free") continue;
      const value = file.valueAt(number, entry, index);
      if (!(value instanceof PdfDict) || !value.entries.has("ByteRange") || !value.entries.has("Contents")) continue;
      const now = file.entry(number);
      const replaced = entry.kind !== "at" || now?.kind !== "at" || now.offset !== entry.offset;
      if (!held.has(number) || replaced) loose.add(number);
    }
  });
  return [...loose].sort((a, b) => a - b);
}

/** A text string: UTF-16 where it begins with its mark, else taken as Latin. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return latin(bytes);
  let text = "";
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! * 256 + bytes[at + 1]!);
  return text;
}

/** The bytes a signature stands for. @throws PdfFault for a range beyond the file */
export function signedBytes(file: PdfFile, { byteRange: [start, first, second, length] }: PdfSignature): Uint8Array {
  if (second + length > file.bytes.length) throw new PdfFault("range beyond the end");
  const bytes = new Uint8Array(first + length);
  bytes.set(file.bytes.subarray(start, start + first));
  bytes.set(file.bytes.subarray(second, second + length), first);
  return bytes;
}
