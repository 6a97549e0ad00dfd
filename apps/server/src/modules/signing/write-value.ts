import { PdfDict, PdfName, PdfRef, PdfText, type PdfValue } from "@songhua/trust";

/** A value as a PDF writes it, Latin-1. Streams are written by who appends them. */
export function writeValue(value: PdfValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number")
    return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/\.?0+$/, "");
  if (value instanceof PdfRef) return `${value.number} ${value.generation} R`;
  if (value instanceof PdfName) return `/${escapedName(value.value)}`;
  if (value instanceof PdfText) return `<${Buffer.from(value.bytes).toString("hex")}>`;
  if (value instanceof PdfDict)
    return `<<${[...value.entries].map(([key, item]) => `/${escapedName(key)} ${writeValue(item)}`).join(" ")}>>`;
  if (Array.isArray(value)) return `[${(value as readonly PdfValue[]).map(writeValue).join(" ")}]`;
  throw new Error("a stream stands only as an object of its own");
}

const escapedName = (name: string): string =>
  name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (odd) => `#${odd.charCodeAt(0).toString(16).padStart(2, "0")}`);

/** A text string, UTF-16 with its mark, as a PDF writes it. */
export function writeText(text: string): string {
  return `<feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("")}>`;
}

/** A copy of a dictionary with some entries set. */
export function withEntries(dict: PdfDict, entries: Readonly<Record<string, PdfValue>>): PdfDict {
  const copy = new PdfDict();
  for (const [key, value] of [...dict.entries, ...Object.entries(entries)]) copy.entries.set(key, value);
  return copy;
}
