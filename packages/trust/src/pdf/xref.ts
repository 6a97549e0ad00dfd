import { decoded } from "./inflate.ts";
import { Parser } from "./parse.ts";
import { isName, isWhole, latin, PdfDict, PdfFault, PdfStream, type PdfValue } from "./values.ts";

export type Entry =
  | { readonly kind: "free" }
  | { readonly kind: "at"; readonly offset: number; readonly generation: number }
  | { readonly kind: "packed"; readonly container: number; readonly index: number };

/** One cross-reference section with its trailer. */
export interface Section {
  readonly offset: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDict;
  /** Behind the trailer, before `startxref`. */
  readonly end: number;
  /** A section of objects only newer readers see, next to a table. */
  readonly hybrid?: Section;
}

const MOST_OBJECTS = 1_000_000;
const MOST_SECTIONS = 512;

/** Sections from the newest to the oldest, as `Prev` leads. @throws PdfFault when the chain is broken or goes in a circle. */
export function sectionsFrom(bytes: Uint8Array, start: number): Section[] {
  const sections: Section[] = [];
  const seen = new Set<number>();
  for (let offset: number | undefined = start; offset !== undefined;) {
    if (seen.has(offset) || sections.length >= MOST_SECTIONS) throw new PdfFault("cross-references go in a circle");
    seen.add(offset);
    const section = sectionAt(bytes, offset);
    sections.push(section);
    const previous: PdfValue | undefined = section.trailer.get("Prev");
    if (previous !== undefined && !isWhole(previous)) throw new PdfFault("Prev");
    offset = previous;
  }
  return sections;
}

function sectionAt(bytes: Uint8Array, offset: number): Section {
  if (offset >= bytes.length) throw new PdfFault("cross-reference beyond the end");
  if (latin(bytes.subarray(offset, offset + 4)) !== "xref") return streamSection(bytes, offset);
  const parser = new Parser(bytes, offset + 4);
  const entries = new Map<number, Entry>();
  for (;;) {
    parser.skip();
    const back = parser.at;
    if (parser.word() === "trailer") break;
    parser.at = back;
    const first = parser.whole();
    const count = parser.whole();
    if (first + count > MOST_OBJECTS) throw new PdfFault("too many objects");
    for (let number = first; number < first + count; number++) {
      const place = parser.whole();
      const generation = parser.whole();
      const kind = parser.word();
      if (kind !== "n" && kind !== "f") throw new PdfFault("cross-reference entry");
      if (entries.has(number)) throw new PdfFault(`object ${number} twice in one table`);
      entries.set(number, kind === "f" ? { kind: "free" } : { kind: "at", offset: place, generation });
    }
  }
  const trailer = parser.value();
  if (!(trailer instanceof PdfDict)) throw new PdfFault("trailer");
  if (trailer.twice.length > 0) throw new PdfFault(`trailer has ${trailer.twice[0]} twice`);
  const hybrid = trailer.get("XRefStm");
  return {
    offset,
    entries,
    trailer,
    end: parser.at,
    ...(isWhole(hybrid) && { hybrid: streamSection(bytes, hybrid) }),
  };
}

function streamSection(bytes: Uint8Array, offset: number): Section {
  const { value, number, end } = new Parser(bytes, offset).indirect(() => undefined);
  if (!(value instanceof PdfStream) || !isName(value.dict.get("Type"), "XRef"))
    throw new PdfFault("cross-reference expected");
  const { dict } = value;
  if (dict.twice.length > 0) throw new PdfFault(`trailer has ${dict.twice[0]} twice`);
  const widths = dict.get("W");
  const size = dict.get("Size");
  if (
    !Array.isArray(widths) ||
    widths.length < 3 ||
    !widths.every((w) => isWhole(w as PdfValue) && (w as number) <= 8) ||
    !isWhole(size)
  )
    throw new PdfFault("cross-reference stream");
  const [w0, w1, w2] = widths as [number, number, number];
  const index = dict.get("Index") ?? [0, size];
  if (!Array.isArray(index) || index.length % 2 !== 0 || !index.every((n) => isWhole(n as PdfValue)))
    throw new PdfFault("cross-reference index");
  const data = decoded(value);
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number, fallback: number): number => {
    if (width === 0) return fallback;
    let whole = 0;
    for (let i = 0; i < width; i++) whole = whole * 256 + (data[at++] ?? NaN);
    if (!Number.isSafeInteger(whole)) throw new PdfFault("cross-reference stream too short");
    return whole;
  };
  for (let pair = 0; pair < index.length; pair += 2) {
    const [first, count] = [index[pair] as number, index[pair + 1] as number];
    if (first + count > MOST_OBJECTS) throw new PdfFault("too many objects");
    for (let entry = first; entry < first + count; entry++) {
      const type = field(w0, 1);
      const a = field(w1, 0);
      const b = field(w2, 0);
      if (entries.has(entry)) throw new PdfFault(`object ${entry} twice in one table`);
      if (type === 0) entries.set(entry, { kind: "free" });
      else if (type === 1) entries.set(entry, { kind: "at", offset: a, generation: b });
      else if (type === 2) entries.set(entry, { kind: "packed", container: a, index: b });
      else throw new PdfFault("cross-reference entry");
    }
  }
  entries.set(number, { kind: "at", offset, generation: 0 });
  return { offset, entries, trailer: dict, end };
}
