import { sameBytes } from "../bytes.ts";
import { PdfDict, PdfName, PdfRef, PdfStream, PdfText, type PdfValue } from "./values.ts";

/** Whether two values are written alike: references to the same object, streams with the same bytes. */
export function sameValue(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (a instanceof PdfRef) return b instanceof PdfRef && a.number === b.number && a.generation === b.generation;
  if (a instanceof PdfName) return b instanceof PdfName && a.value === b.value;
  if (a instanceof PdfText) return b instanceof PdfText && sameBytes(a.bytes, b.bytes);
  if (a instanceof PdfStream) return b instanceof PdfStream && sameDict(a.dict, b.dict) && sameBytes(a.raw, b.raw);
  if (a instanceof PdfDict) return b instanceof PdfDict && sameDict(a, b);
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, i) => sameValue(item as PdfValue, b[i] as PdfValue));
}

function sameDict(a: PdfDict, b: PdfDict): boolean {
  return differingKeys(a, b).length === 0;
}

/** Keys two dictionaries do not share with one value. */
export function differingKeys(a: PdfDict, b: PdfDict): string[] {
  return [...new Set([...a.entries.keys(), ...b.entries.keys()])].filter(
    (key) => !sameValue(a.get(key) ?? null, b.get(key) ?? null),
  );
}
