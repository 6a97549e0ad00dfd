import type { PdfRef } from "@libpdf/core";
import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  PdfString,
  type Color,
  type PDFPage,
} from "@libpdf/core";
import type { Weight } from "./fonts.ts";
import { HAIRLINE, INK, QUIET, type TextStyle, type Typesetter } from "./typesetter.ts";

const PAGE = { width: 595.28, height: 841.89 }; // A4
const MARGIN = { left: 54, right: 54, top: 58, bottom: 62 };
const GAP = 18;

/** A node of the structure tree: what a piece of the page is, in which language, and where its text stands. */
export interface StructureElement {
  readonly dict: PdfDict;
  readonly ref: PdfRef;
  readonly kids: PdfArray;
}
/** A paragraph to be set: its text, how it looks, what it is. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly role: "H1" | "H2" | "P" | "TH" | "TD" | "Lbl";
  readonly language: string;
  readonly after?: number;
  readonly leading?: number;
}
interface Sheet {
  readonly page: PDFPage;
  readonly operators: string[];
  /** Structure elements by marked-content number. */
  readonly marked: PdfRef[];
}
export interface Box {
  readonly page: PDFPage;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Pages of A4 whose text is real, marked and part of a structure tree (ISO 32000-1, 14.7 and 14.8): headings, paragraphs, columns side by
 * side that flow over pages, boxes kept whole. Page furniture is marked as artifact. Text a font would map back to another character
 * carries its own (`ActualText`); a character no font has is spelled `[U+1F680]` to the eye and stands as itself in the
 * text, never a box and never left out.
 */
export class TaggedPages {
  readonly set: Typesetter;
  readonly document: StructureElement;
  readonly #root: PdfRef;
  readonly #rootDict: PdfDict;
  readonly #footer: string;
  readonly #sheets: Sheet[] = [];
  readonly #widgets: PdfRef[] = [];
  readonly #said = new Map<string, string>();
  #y = 0;

  constructor(set: Typesetter, footer: string) {
    this.set = set;
    this.#footer = footer;
    this.#rootDict = PdfDict.of({ Type: PdfName.of("StructTreeRoot") });
    this.#root = set.pdf.register(this.#rootDict);
    this.document = this.#newElement("Document", this.#root);
    this.#rootDict.set("K", this.document.ref);
    this.newPage();
  }

  get lineWidth(): number {
    return PAGE.width - MARGIN.left - MARGIN.right;
  }
  get pageCount(): number {
    return this.#sheets.length;
  }
  get #sheet(): Sheet {
    return this.#sheets.at(-1)!;
  }

  newPage(): void {
    const page = this.set.pdf.addPage({ width: PAGE.width, height: PAGE.height });
    this.#sheets.push({ page, operators: [], marked: [] });
    this.#y = PAGE.height - MARGIN.top;
  }

  /** A new element under `parent`. */
  element(role: string, parent: StructureElement = this.document, language?: string): StructureElement {
    const made = this.#newElement(role, parent.ref, language);
    parent.kids.push(made.ref);
    return made;
  }

  #newElement(role: string, parent: PdfRef, language?: string): StructureElement {
    const kids = new PdfArray([]);
    const dict = PdfDict.of({ Type: PdfName.of("StructElem"), S: PdfName.of(role), P: parent, K: kids });
    if (language !== undefined) dict.set("Lang", PdfString.fromString(language));
    return { dict, kids, ref: this.set.pdf.register(dict) };
  }

  space(points: number): void {
    this.#y -= points;
  }

  /** Turns the page when less than `height` points are left. */
  room(height: number): void {
    if (this.#y - height < MARGIN.bottom) this.newPage();
  }

  rule(): void {
    const { operators } = this.#sheet;
    const y = this.#y.toFixed(2);
    operators.push(
      operator("BMC", "/Artifact"),
      ...stroke(HAIRLINE, 0.5),
      operator("m", MARGIN.left, Number(y)),
      operator("l", PAGE.width - MARGIN.right, Number(y)),
      operator("S"),
      operator("EMC"),
    );
  }

  text(piece: Piece, parent?: StructureElement): void {
    this.columns([[piece]], parent ?? this.document);
  }

  /**
   * Sets columns beside each other, each with its own pieces from top to bottom; whatever does not fit flows on to the next page in the
   * same column. `widths` are shares of the line. The tree reads a column whole before the next one.
   */
  columns(
    columns: readonly (readonly Piece[])[],
    parent: StructureElement,
    widths: readonly number[] = columns.map(() => 1 / columns.length),
  ): void {
    const room = this.lineWidth - GAP * (columns.length - 1);
    let x = MARGIN.left;
    const queues = columns.map((pieces, at) => {
      const width = room * widths[at]!;
      const left = x;
      x += width + GAP;
      return pieces.flatMap((piece) => {
        const element = this.element(piece.role, parent, piece.language);
        const lines = withBreaks(this.#spelled(piece.text, piece.style), width, piece.style, this.set);
        return lines.map((line, n) => ({
          line,
          x: left,
          element,
          style: piece.style,
          height: piece.style.size * (piece.leading ?? 1.5),
          after: n === lines.length - 1 ? (piece.after ?? 4) : 0,
        }));
      });
    });
    let start = queues.map(() => 0);
    while (queues.some((queue, at) => start[at]! < queue.length)) {
      let lowest = this.#y;
      const next = [...start];
      queues.forEach((queue, at) => {
        let y = this.#y;
        let open: StructureElement | undefined;
        for (; next[at]! < queue.length; next[at]!++) {
          const { line, x: left, element, style, height, after } = queue[next[at]!]!;
          if (y - height < MARGIN.bottom) break;
          y -= height;
          if (open !== element) {
            if (open) this.#sheet.operators.push(operator("EMC"));
            this.#mark(element);
            open = element;
          }
          this.#sheet.operators.push(...this.#line(line, left, y + style.size * 0.3, style));
          y -= after;
        }
        if (open) this.#sheet.operators.push(operator("EMC"));
        lowest = Math.min(lowest, y);
      });
      this.#y = lowest;
      const stuck = next.every((at, queue) => at === start[queue]);
      start = next;
      if (queues.some((queue, at) => start[at]! < queue.length)) {
        if (stuck && this.#y >= PAGE.height - MARGIN.top) throw new Error("a line is higher than a page");
        this.newPage();
      }
    }
  }

  /** Keeps a frame of the given size for somebody's signature, on one page with `caption` above it. */
  frame(height: number, x = 0, width = this.lineWidth): Box {
    const y = this.#y - height;
    const box = { page: this.#sheet.page, x: MARGIN.left + x, y, width, height };
    this.#sheet.operators.push(
      operator("BMC", "/Artifact"),
      ...stroke(HAIRLINE, 0.75),
      operator("re", round(box.x), round(y), round(width), round(height)),
      operator("S"),
      operator("EMC"),
    );
    this.#y = y;
    return box;
  }

  /** Raw operators of the page at hand, as an artifact or, with a description, as a figure. */
  figure(operators: readonly string[], description: string, language: string): void {
    const element = this.element("Figure", this.document, language);
    element.dict.set("Alt", PdfString.fromString(description));
    this.#mark(element);
    this.#sheet.operators.push(...operators, operator("EMC"));
  }

  /** Operators of one line of text at a place of the page at hand, for figures. */
  lineOperators(text: string, x: number, y: number, style: TextStyle): string[] {
    return this.#line(this.#spelled(text, style), x, y, style);
  }

  get position(): { page: PDFPage; x: number; y: number } {
    return { page: this.#sheet.page, x: MARGIN.left, y: this.#y };
  }

  /** Makes a widget part of the tree. @returns the number it must carry as `StructParent`, counted from the pages' end at `finish`. */
  widget(annotation: PdfDict, ref: PdfRef, page: PDFPage, description: string, language: string): void {
    const element = this.element("Form", this.document, language);
    element.dict.set("Alt", PdfString.fromString(description));
    element.kids.push(PdfDict.of({ Type: PdfName.of("OBJR"), Obj: ref, Pg: page.ref }));
    annotation.set("StructParent", PdfNumber.of(WIDGETS_FROM + this.#widgets.length));
    this.#widgets.push(element.ref);
  }

  #mark(element: StructureElement): void {
    const { marked, operators, page } = this.#sheet;
    element.kids.push(PdfDict.of({ Type: PdfName.of("MCR"), Pg: page.ref, MCID: PdfNumber.of(marked.length) }));
    const role = element.dict.getName("S")!.value;
    operators.push(operator("BDC", `/${role}`, `<</MCID ${marked.length}>>`));
    marked.push(element.ref);
  }

  #spelled(text: string, { weight = "regular" }: TextStyle): string {
    let spelled = "";
    for (const character of text.normalize("NFC").replace(/\s+/g, " "))
      spelled +=
        this.set.fontOf(character, weight) || /\p{Cf}/u.test(character)
          ? character
          : `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`;
    return spelled;
  }

  /** The character a spelling stands for; none where the text itself says so with characters its fonts have. */
  #unspelled(part: string, weight: Weight): string | undefined {
    const hex = /^\[U\+([0-9A-F]{4,6})\]$/.exec(part)?.[1];
    const character =
      hex === undefined || parseInt(hex, 16) > 0x10ffff ? undefined : String.fromCodePoint(parseInt(hex, 16));
    return character === undefined || this.set.fontOf(character, weight) ? undefined : character;
  }

  /** One line: a run per font, and a run of its own for what the font would give back as another character. */
  #line(text: string, x: number, y: number, style: TextStyle): string[] {
    const { weight = "regular", size, colour = INK } = style;
    const operators: string[] = [operator("BT"), fill(colour)];
    let run = "";
    let at = x;
    let current: ReturnType<Typesetter["fontOf"]> = null;
    const flush = (actual?: string) => {
      if (run === "" || !current) return;
      const name = this.#sheet.page.registerFont(current);
      if (actual !== undefined) operators.push(operator("BDC", "/Span", `<</ActualText <${utf16(actual)}>>>`));
      operators.push(
        operator("Tf", `/${name}`, size),
        operator("Tm", 1, 0, 0, 1, round(at), round(y)),
        operator(
          "Tj",
          `<${current
            .encodeTextToGids(run)
            .map((gid) => gid.toString(16).padStart(4, "0"))
            .join("")}>`,
        ),
      );
      if (actual !== undefined) operators.push(operator("EMC"));
      at += current.widthOfTextAtSize(run, size);
      run = "";
    };
    const draw = (character: string) => {
      const font = this.set.fontOf(character, weight);
      if (!font) return;
      const glyph = `${font.baseFontName}/${font.codePointToGid(character.codePointAt(0)!)}`;
      const said = this.#said.get(glyph) ?? character;
      this.#said.set(glyph, said);
      if (font !== current || said !== character) flush();
      current = font;
      // The glyph's own character goes into the file's map; another one that looks the same is said beside it.
      run += said === character ? character : said;
      if (said !== character) flush(character);
    };
    for (const part of text.split(SPELLED)) {
      const unspelled = this.#unspelled(part, weight);
      if (unspelled === undefined) {
        for (const character of part) draw(character);
        continue;
      }
      flush();
      current = this.set.fontOf("U", weight);
      run = part;
      flush(unspelled);
    }
    flush();
    return [...operators, operator("ET")];
  }

  /** Writes the furniture, the tree and what ties both together. Call once, before saving. */
  finish(): void {
    const { pdf } = this.set;
    const parents = new PdfArray([]);
    const style: TextStyle = { size: 7.5, colour: QUIET };
    this.#sheets.forEach((sheet, at) => {
      const number = `${at + 1} / ${this.#sheets.length}`;
      sheet.operators.push(operator("BMC", "/Artifact"));
      this.#onSheet(sheet, () => {
        const y = MARGIN.bottom / 2;
        sheet.operators.push(
          ...this.#line(this.#spelled(this.#footer, style), MARGIN.left, y, style),
          ...this.#line(number, PAGE.width - MARGIN.right - this.set.width(number, style), y, style),
        );
      });
      sheet.operators.push(operator("EMC"));
      const content = pdf.register(new PdfStream(new PdfDict(), new TextEncoder().encode(sheet.operators.join("\n"))));
      // Pictures were drawn on the page itself meanwhile; they stand on top.
      const drawn = sheet.page.dict.get("Contents");
      const pictures = drawn instanceof PdfArray ? drawn.toArray() : drawn === undefined ? [] : [drawn];
      sheet.page.dict.set("Contents", new PdfArray([content, ...pictures]));
      sheet.page.dict.set("StructParents", PdfNumber.of(at));
      sheet.page.dict.set("Tabs", PdfName.of("S"));
      parents.push(PdfNumber.of(at));
      parents.push(pdf.register(new PdfArray(sheet.marked)));
    });
    this.#widgets.forEach((ref, at) => {
      parents.push(PdfNumber.of(WIDGETS_FROM + at));
      parents.push(ref);
    });
    this.#rootDict.set("ParentTree", pdf.register(PdfDict.of({ Nums: parents })));
    this.#rootDict.set("ParentTreeNextKey", PdfNumber.of(WIDGETS_FROM + this.#widgets.length));
    const catalog = pdf.getCatalog();
    catalog.set("StructTreeRoot", this.#root);
    catalog.set("MarkInfo", PdfDict.of({ Marked: PdfBool.TRUE }));
  }

  #onSheet(sheet: Sheet, draw: () => void): void {
    this.#sheets.push(sheet);
    draw();
    this.#sheets.pop();
  }
}

/** Where a spelled character stands in a line, kept by `split`. */
const SPELLED = /(\[U\+[0-9A-F]{4,6}\])/;
/** Keys of widgets in the parent tree stand after every page's. */
const WIDGETS_FROM = 10_000;
/** The lines of a text; one that ends at a blank keeps it, so that words do not run together for whoever reads the text alone. */
function withBreaks(text: string, width: number, style: TextStyle, set: Typesetter): string[] {
  let at = 0;
  return set.wrap(text, width, style).map((line) => {
    at = text.indexOf(line, at) + line.length;
    return text[at] === " " ? `${line} ` : line;
  });
}
/** An operator of a content stream with its operands before it. */
const operator = (name: string, ...operands: readonly (string | number)[]): string => [...operands, name].join(" ");
const round = (value: number): number => Math.round(value * 100) / 100;
const utf16 = (text: string): string =>
  `feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, "0")).join("")}`;
const parts = (colour: Color): number[] =>
  colour.type === "RGB" ? [colour.red, colour.green, colour.blue] : [0, 0, 0];
const fill = (colour: Color): string => operator("rg", ...parts(colour));
const stroke = (colour: Color, width: number): string[] => [operator("RG", ...parts(colour)), operator("w", width)];
