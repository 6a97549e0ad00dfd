import { decoded } from "./inflate.ts";
import { Parser, type IndirectObject } from "./parse.ts";
import { isName, isWhole, latin, PdfDict, PdfFault, PdfRef, PdfStream, type PdfValue } from "./values.ts";
import { sectionsFrom, type Entry, type Section } from "./xref.ts";

/** The file as it stood after one of its savings. */
export interface Revision {
  /** Behind `%%EOF` and its line end. */
  readonly end: number;
  readonly sections: readonly Section[];
  /** What this saving wrote: the first section's entry wins. */
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: PdfDict;
}

const LARGEST = 128 << 20;

/** A PDF as its savings made it. Nothing is mended: a file whose cross-references do not fit is refused. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly revisions: readonly Revision[];
  /** Bytes behind the last `%%EOF` that are no line end. */
  readonly trailing: number;
  /** Where `startxref` marks stand of savings the chain does not lead to. */
  readonly strayMarks: readonly number[];
  readonly #parsed = new Map<number, IndirectObject>();
  readonly #packed = new Map<number, ReadonlyMap<number, PdfValue>>();
  readonly #busy = new Set<number>();

  /** @throws PdfFault */
  constructor(bytes: Uint8Array) {
    if (bytes.length > LARGEST) throw new PdfFault("larger than 128 MiB");
    this.bytes = bytes;
    const head = latin(bytes.subarray(0, 8));
    if (!/^%PDF-\d/.test(head)) throw new PdfFault("no PDF header at the start");
    const marks = marksOf(bytes);
    const last = marks.at(-1);
    if (!last) throw new PdfFault("no end mark");
    this.trailing = bytes.length - last.end;
    this.revisions = revisionsOf(sectionsFrom(bytes, last.offset), marks);
    const known = new Set(this.revisions.flatMap(({ sections }) => sections.map(({ offset }) => offset)));
    this.strayMarks = marks.filter(({ offset }) => offset !== 0 && !known.has(offset)).map(({ at }) => at);
  }

  get lastIndex(): number {
    return this.revisions.length - 1;
  }

  /** What stands for an object after revision `index`; undefined when it is free or was never written. */
  entry(number: number, index = this.lastIndex): Entry | undefined {
    for (let at = index; at >= 0; at--) {
      const found = this.revisions[at]!.entries.get(number);
      if (found) return found.kind === "free" ? undefined : found;
    }
    return undefined;
  }

  /** An object as of a revision, null where there is none. @throws PdfFault */
  object(number: number, index = this.lastIndex): PdfValue {
    const entry = this.entry(number, index);
    return entry === undefined ? null : this.valueAt(number, entry, index);
  }

  valueAt(number: number, entry: Entry, index: number): PdfValue {
    if (entry.kind === "free") return null;
    if (entry.kind === "at") return this.located(number, entry.offset, index).value;
    const container = this.entry(entry.container, index);
    if (container?.kind !== "at") throw new PdfFault(`object ${number} in a missing container`);
    return this.#unpacked(entry.container, container.offset, index).get(number) ?? null;
  }

  /** The object that stands at an offset, which must be the one the cross-reference says. */
  located(number: number, offset: number, index: number): IndirectObject {
    const known = this.#parsed.get(offset);
    if (known) {
      if (known.number !== number) throw new PdfFault(`object ${number} is not where it should be`);
      return known;
    }
    if (this.#busy.has(offset)) throw new PdfFault("a length refers to itself");
    this.#busy.add(offset);
    try {
      const found = new Parser(this.bytes, offset).indirect((ref) => {
        const length = this.object(ref.number, index);
        return typeof length === "number" ? length : undefined;
      });
      if (found.number !== number || found.start !== offset)
        throw new PdfFault(`object ${number} is not where it should be`);
      this.#parsed.set(offset, found);
      return found;
    } finally {
      this.#busy.delete(offset);
    }
  }

  #unpacked(container: number, offset: number, index: number): ReadonlyMap<number, PdfValue> {
    const known = this.#packed.get(offset);
    if (known) return known;
    const stream = this.located(container, offset, index).value;
    if (!(stream instanceof PdfStream) || !isName(stream.dict.get("Type"), "ObjStm"))
      throw new PdfFault("container expected");
    const [count, first] = [stream.dict.get("N"), stream.dict.get("First")];
    if (!isWhole(count) || !isWhole(first) || count > 100_000) throw new PdfFault("container");
    const data = decoded(stream);
    const head = new Parser(data);
    const places = Array.from({ length: count }, () => [head.whole(), head.whole()] as const);
    const values = new Map(places.map(([number, place]) => [number, new Parser(data, first + place).value()]));
    this.#packed.set(offset, values);
    return values;
  }

  /** Follows references to a value. */
  resolve(value: PdfValue | undefined, index = this.lastIndex): PdfValue {
    let found = value ?? null;
    for (let hops = 0; found instanceof PdfRef; hops++) {
      if (hops > 16) throw new PdfFault("references go in a circle");
      found = this.object(found.number, index);
    }
    return found;
  }
  dict(value: PdfValue | undefined, index = this.lastIndex): PdfDict | undefined {
    const found = this.resolve(value, index);
    return found instanceof PdfDict ? found : found instanceof PdfStream ? found.dict : undefined;
  }
  list(value: PdfValue | undefined, index = this.lastIndex): readonly PdfValue[] {
    const found = this.resolve(value, index);
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [];
  }
  root(index = this.lastIndex): PdfDict {
    const root = this.dict(this.revisions[index]!.trailer.get("Root"), index);
    if (!root) throw new PdfFault("no catalog");
    return root;
  }
}

interface Mark {
  readonly at: number;
  readonly offset: number;
  readonly end: number;
}

/** Every `startxref n %%EOF` in the file, in order. */
function marksOf(bytes: Uint8Array): Mark[] {
  const marks: Mark[] = [];
  const word = ascii("startxref");
  for (let at = bytes.indexOf(word[0]!); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    if (!word.every((byte, i) => bytes[at + i] === byte)) continue;
    const found = /^startxref[\s\0]+(\d{1,15})[\s\0]+%%EOF(\r\n|\n|\r)?/.exec(latin(bytes.subarray(at, at + 64)));
    if (found) marks.push({ at, offset: Number(found[1]), end: at + found[0].length });
  }
  return marks;
}
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

function revisionsOf(newestFirst: readonly Section[], marks: readonly Mark[]): Revision[] {
  const groups: Section[][] = [];
  for (const section of newestFirst.toReversed()) {
    // A linearised file has its first page's section in front of the one it refers to: both are one saving.
    const last = groups.at(-1);
    if (last && section.offset < last[0]!.offset) last.unshift(section);
    else groups.push([section]);
  }
  return groups.map((sections) => {
    const furthest = Math.max(...sections.map(({ end }) => end));
    const offsets = new Set(sections.map(({ offset }) => offset));
    const mark = marks.find((one) => one.at >= furthest && (offsets.has(one.offset) || sections.length > 1));
    if (!mark) throw new PdfFault("a saving without end mark");
    const entries = new Map<number, Entry>();
    for (const { entries: own, hybrid } of sections)
      for (const part of [own, hybrid?.entries ?? new Map<number, Entry>()])
        for (const [number, entry] of part)
          if (!entries.has(number) || (entries.get(number)!.kind === "free" && part !== own))
            entries.set(number, entry);
    return { end: mark.end, sections, entries, trailer: sections[0]!.trailer };
  });
}
