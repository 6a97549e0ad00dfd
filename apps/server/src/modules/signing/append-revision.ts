import { PdfName, PdfRef, PdfText, type PdfFile, type PdfValue } from "@songhua/trust";
import { writeValue } from "./write-value.ts";

export interface AppendedRevision {
  readonly bytes: Uint8Array;
  /** Where each object begins. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** The first object number a new saving may use. */
export function nextNumber(file: PdfFile): number {
  const size = file.revisions.at(-1)!.trailer.get("Size");
  if (typeof size !== "number") throw new Error("the PDF's trailer has no Size");
  return size;
}

/**
 * The file with one more saving behind it; not a byte in front changes. `objects` are bodies between `obj` and `endobj`, Latin-1. A table or
 * a stream of cross-references is written as the file has it. O(file).
 */
export function appendRevision(file: PdfFile, objects: ReadonlyMap<number, string>): AppendedRevision {
  const { sections, trailer } = file.revisions.at(-1)!;
  const newest = sections[0]!;
  const usesTable = file.bytes[newest.offset] === 0x78; // "x" of xref
  const needsBreak = ![10, 13].includes(file.bytes.at(-1)!);
  const parts: string[] = needsBreak ? ["\n"] : [];
  let at = file.bytes.length + (needsBreak ? 1 : 0);
  const offsets = new Map<number, number>();
  const generations = new Map<number, number>();
  for (const [number, body] of [...objects].sort(([a], [b]) => a - b)) {
    const entry = file.entry(number);
    const generation = entry?.kind === "at" ? entry.generation : 0;
    const text = `${number} ${generation} obj\n${body}\nendobj\n`;
    offsets.set(number, at);
    generations.set(number, generation);
    parts.push(text);
    at += text.length;
  }
  const size = Math.max(nextNumber(file), ...[...objects.keys()].map((number) => number + 1));
  const kept: [string, PdfValue][] = (["Root", "Info", "ID"] as const).flatMap((key) => {
    const value = trailer.get(key);
    return value === undefined ? [] : [[key, value] as [string, PdfValue]];
  });
  const tail = kept.map(([key, value]) => `/${key} ${writeValue(value)}`).join(" ");
  if (usesTable) {
    const rows = [...offsets].map(([number, offset]) => {
      const place = `${String(offset).padStart(10, "0")} ${String(generations.get(number)!).padStart(5, "0")} n \n`;
      return `${number} 1\n${place}`;
    });
    parts.push(`xref\n${rows.join("")}trailer\n<</Size ${size} ${tail} /Prev ${newest.offset}>>\n`);
  } else {
    offsets.set(size, at);
    const rows = [...offsets].sort(([a], [b]) => a - b);
    const data = rows
      .map(
        ([number, offset]) =>
          `01${offset.toString(16).padStart(8, "0")}${(generations.get(number) ?? 0).toString(16).padStart(4, "0")}`,
      )
      .join("");
    const index = rows.map(([number]) => `${number} 1`).join(" ");
    // Hexadecimal, so that what is appended stays text; it is a few lines.
    parts.push(
      `${size} 0 obj\n<</Type /XRef /Size ${size + 1} ${tail} /Prev ${newest.offset} /W [1 4 2] /Index [${index}] /Length ${data.length / 2}>>\nstream\n`,
      Buffer.from(data, "hex").toString("latin1"),
      "\nendstream\nendobj\n",
    );
  }
  parts.push(`startxref\n${at}\n%%EOF\n`);
  const appended = Buffer.from(parts.join(""), "latin1");
  const bytes = new Uint8Array(file.bytes.length + appended.length);
  bytes.set(file.bytes);
  bytes.set(appended, file.bytes.length);
  return { bytes, offsets };
}

export const ref = (number: number): PdfRef => new PdfRef(number, 0);
export const named = (name: string): PdfName => new PdfName(name);
export const textValue = (text: string): PdfText =>
  new PdfText(
    Uint8Array.from([
      0xfe,
      0xff,
      ...Array.from({ length: text.length * 2 }, (_, i) =>
        i % 2 === 0 ? text.charCodeAt(i / 2) >> 8 : text.charCodeAt((i - 1) / 2) & 255,
      ),
    ]),
    true,
  );
