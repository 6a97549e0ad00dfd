import { isName, PdfDict, PdfFile, PdfRef, PdfText, textOf, type PdfValue } from "@songhua/trust";
import { createHash } from "node:crypto";
import { appendRevision, named, nextNumber, ref, textValue } from "./append-revision.ts";
import { withEntries, writeText, writeValue } from "./write-value.ts";

export interface SignatureRequest {
  readonly kind: "signature" | "timestamp";
  /** A field that is there and empty is filled; another name makes a field without a picture. */
  readonly field: string;
  /** Who signs, as readers of the file show it. */
  readonly name?: string;
  readonly reason?: string;
  readonly location?: string;
  readonly at?: Date;
  /** Bytes kept free for the signature's value. */
  readonly room: number;
}

/** A PDF with a place for a signature's value: everything but that place is fixed. */
export interface PreparedSignature {
  readonly bytes: Uint8Array;
  /** From the first digit of the value on. */
  readonly valueAt: number;
  readonly room: number;
  /** SHA-256 over everything but the value. */
  readonly digest: Uint8Array;
}

const RANGE_WIDTH = 10;

/**
 * Appends a saving with a signature dictionary whose value is still zeros, the field that holds it, and the field's look. The pages stay as
 * they are. @throws Error when the field is signed already, FieldTaken.
 */
export function prepareSignature(pdf: Uint8Array, request: SignatureRequest): PreparedSignature {
  const file = new PdfFile(pdf);
  const objects = new Map<number, string>();
  let next = nextNumber(file);
  const signature = next++;
  const field = findField(file, request.field);
  if (field && file.resolve(field.dict.get("V")) !== null) throw new FieldTaken(request.field);
  if (field) {
    const rect = file.list(field.dict.get("Rect")).map(Number);
    const entries: Record<string, PdfValue> = { V: ref(signature) };
    const [width, height] = [(rect[2] ?? 0) - (rect[0] ?? 0), (rect[3] ?? 0) - (rect[1] ?? 0)];
    if (width > 0 && height > 0) {
      const look = next++;
      objects.set(look, lookOf(width, height));
      entries["AP"] = withEntries(new PdfDict(), { N: ref(look) });
    }
    objects.set(field.number, writeValue(withEntries(field.dict, entries)));
  } else next = addField(file, request.field, signature, objects, next);
  objects.set(signature, dictionaryOf(request));
  const { bytes, offsets } = appendRevision(file, objects);
  const start = offsets.get(signature)!;
  const valueAt = bytes.indexOf(0x3c, indexOfText(bytes, "/Contents ", start)) + 1;
  const [gapStart, gapEnd] = [valueAt - 1, valueAt + request.room * 2 + 1];
  const range = [0, gapStart, gapEnd, bytes.length - gapEnd].map((part) => String(part).padStart(RANGE_WIDTH, " "));
  bytes.set(
    Buffer.from(`[${range.join(" ")}]`, "latin1"),
    indexOfText(bytes, "/ByteRange ", start) + "/ByteRange ".length,
  );
  const digest = createHash("sha256").update(bytes.subarray(0, gapStart)).update(bytes.subarray(gapEnd)).digest();
  return { bytes, valueAt, room: request.room, digest: new Uint8Array(digest) };
}

/** Puts the value into its place; nothing else of the file changes. @throws Error when it needs more room than was kept. */
export function embedSignature({ bytes, valueAt, room }: PreparedSignature, value: Uint8Array): Uint8Array {
  if (value.length > room) throw new Error(`the signature needs ${value.length} bytes, ${room} are free`);
  const signed = bytes.slice();
  signed.set(Buffer.from(Buffer.from(value).toString("hex"), "latin1"), valueAt);
  return signed;
}

/** Names of the signature fields that hold nothing yet, in the file's order. */
export function emptyFields(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  return fieldsIn(file).flatMap(({ name, dict }) => (file.resolve(dict.get("V")) === null ? [name] : []));
}

export class FieldTaken extends Error {
  constructor(field: string) {
    super(`the field ${field} is signed already`);
  }
}

interface Field {
  readonly number: number;
  readonly name: string;
  readonly dict: PdfDict;
}
function fieldsIn(file: PdfFile): Field[] {
  const form = file.dict(file.root().get("AcroForm"));
  return file.list(form?.get("Fields")).flatMap((item) => {
    const dict = file.dict(item);
    const name = dict?.get("T");
    return item instanceof PdfRef && dict && isName(dict.get("FT"), "Sig") && name instanceof PdfText
      ? [{ number: item.number, name: textOf(name.bytes), dict }]
      : [];
  });
}
const findField = (file: PdfFile, name: string): Field | undefined =>
  fieldsIn(file).find((field) => field.name === name);

function dictionaryOf({ kind, name, reason, location, at, room }: SignatureRequest): string {
  const time = at ? `/M (D:${at.toISOString().replace(/\D/g, "").slice(0, 14)}Z)` : "";
  const said = Object.entries({ Name: name, Reason: reason, Location: location })
    .flatMap(([key, text]) => (text === undefined || text === "" ? [] : [`/${key} ${writeText(text)}`]))
    .join(" ");
  const type =
    kind === "timestamp"
      ? "/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161"
      : "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached";
  const range = `[${Array.from({ length: 4 }, () => " ".repeat(RANGE_WIDTH)).join(" ")}]`;
  return `<<${type} ${time} ${said} /ByteRange ${range} /Contents <${"0".repeat(room * 2)}>>>`;
}

/** A tick in a frame: a look without words, so that it needs no font and claims nothing. */
function lookOf(width: number, height: number): string {
  const [cx, cy, unit] = [height * 0.5, height * 0.5, height * 0.16];
  const content = [
    "0.05 0.31 0.36 RG 1.2 w",
    `1 1 ${(width - 2).toFixed(2)} ${(height - 2).toFixed(2)} re S`,
    `${(unit * 0.7).toFixed(2)} w 1 J 1 j`,
    `${(cx - 1.4 * unit).toFixed(2)} ${cy.toFixed(2)} m ${(cx - 0.3 * unit).toFixed(2)} ${(cy - 1.2 * unit).toFixed(2)} l ${(cx + 1.7 * unit).toFixed(2)} ${(cy + 1.4 * unit).toFixed(2)} l S`,
  ].join("\n");
  return `<</Type /XObject /Subtype /Form /BBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}] /Resources <<>> /Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Adds an empty, unseen field to the form and to the first page's list. @returns the next free number. */
function addField(file: PdfFile, name: string, signature: number, objects: Map<number, string>, from: number): number {
  let next = from;
  const field = next++;
  const { number: pageNumber, dict: page } = firstPage(file);
  const dict = withEntries(new PdfDict(), {
    Type: named("Annot"),
    Subtype: named("Widget"),
    FT: named("Sig"),
    T: textValue(name),
    F: 132,
    Rect: [0, 0, 0, 0],
    P: ref(pageNumber),
    V: ref(signature),
  });
  objects.set(field, writeValue(dict));
  objects.set(pageNumber, writeValue(withEntries(page, { Annots: [...file.list(page.get("Annots")), ref(field)] })));
  const root = file.revisions.at(-1)!.trailer.get("Root");
  const held = file.root().get("AcroForm");
  const form = withEntries(file.dict(held) ?? new PdfDict(), {
    Fields: [...file.list(file.dict(held)?.get("Fields")), ref(field)],
    SigFlags: 3,
  });
  if (held instanceof PdfRef) objects.set(held.number, writeValue(form));
  else if (root instanceof PdfRef) objects.set(root.number, writeValue(withEntries(file.root(), { AcroForm: form })));
  return next;
}

function firstPage(file: PdfFile): Field {
  let value = file.root().get("Pages");
  for (let depth = 0; depth < 32; depth++) {
    const dict = file.dict(value);
    if (value instanceof PdfRef && dict && isName(dict.get("Type"), "Page"))
      return { number: value.number, name: "", dict };
    value = file.list(dict?.get("Kids"))[0];
  }
  throw new Error("the PDF has no page");
}

function indexOfText(bytes: Uint8Array, text: string, from: number): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, from, "latin1");
  if (at < 0) throw new Error(`${text} is missing`);
  return at;
}
