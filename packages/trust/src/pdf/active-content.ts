import type { PdfFile } from "./file.ts";
import { PdfDict, PdfName, PdfStream, type PdfValue } from "./values.ts";

const ACTIONS = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "Rendition",
  "Movie",
  "Sound",
  "GoTo3DView",
  "RichMediaExecute",
]);
const KEYS = new Set(["JS", "JavaScript", "XFA", "RichMediaContent"]);

/** Kinds of content that can act or change by itself, anywhere in any saving: "JavaScript", "Launch", "XFA" … Sorted. O(objects). */
export function activeContentOf(file: PdfFile): string[] {
  const found = new Set<string>();
  const look = (value: PdfValue, depth: number): void => {
    if (depth > 64) return;
    if (Array.isArray(value)) for (const item of value as readonly PdfValue[]) look(item, depth + 1);
    const dict = value instanceof PdfStream ? value.dict : value instanceof PdfDict ? value : undefined;
    if (!dict) return;
    const kind = dict.get("S");
    if (kind instanceof PdfName && ACTIONS.has(kind.value)) found.add(kind.value);
    for (const [key, item] of dict.entries) {
      if (KEYS.has(key)) found.add(key === "JS" ? "JavaScript" : key);
      look(item, depth + 1);
    }
  };
  file.revisions.forEach(({ entries }, index) => {
    for (const [number, entry] of entries) if (entry.kind !== "free") look(file.valueAt(number, entry, index), 0);
  });
  return [...found].sort();
}
