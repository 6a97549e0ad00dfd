import type { PDFPage } from "@libpdf/core";
import { HAIRLINE, QUIET, type TextStyle, type Typesetter } from "./typesetter.ts";

const PAGE = { width: 595.28, height: 841.89 }; // A4
const MARGIN = { left: 56, right: 56, top: 64, bottom: 64 };
const LEADING = 1.45;
const HEADING_ROOM = 90;

export interface Column {
  readonly heading: string;
  /** Share of the line's width; shares of a table add up to 1. */
  readonly share: number;
  readonly right?: boolean;
}

/** Pages of A4 that fill from top to bottom: headings, paragraphs, tables whose heading is repeated on each page. */
export class Flow {
  readonly #set: Typesetter;
  readonly #footer: string;
  #page: PDFPage;
  #pages = 0;
  #y = 0;

  constructor(set: Typesetter, footer: string) {
    this.#set = set;
    this.#footer = footer;
    this.#page = this.#newPage();
  }

  #newPage(): PDFPage {
    this.#page = this.#set.pdf.addPage({ width: PAGE.width, height: PAGE.height });
    this.#pages += 1;
    this.#y = PAGE.height - MARGIN.top;
    const style: TextStyle = { size: 8, colour: QUIET };
    this.#set.line(this.#page, this.#footer, MARGIN.left, MARGIN.bottom / 2, style);
    const number = String(this.#pages);
    this.#set.line(
      this.#page,
      number,
      PAGE.width - MARGIN.right - this.#set.width(number, style),
      MARGIN.bottom / 2,
      style,
    );
    return this.#page;
  }

  get #lineWidth(): number {
    return PAGE.width - MARGIN.left - MARGIN.right;
  }

  /** Makes room for `height` points, on a new page when this one has not enough. @returns true when a page was turned. */
  room(height: number): boolean {
    if (this.#y - height >= MARGIN.bottom) return false;
    this.#newPage();
    return true;
  }

  space(points: number): void {
    this.#y -= points;
  }

  text(text: string, style: TextStyle): void {
    for (const line of this.#set.wrap(text, this.#lineWidth, style)) {
      this.room(style.size * LEADING);
      this.#y -= style.size * LEADING;
      this.#set.line(this.#page, line, MARGIN.left, this.#y, style);
    }
  }

  /** A heading with room for what begins below it, so that it never stands alone at the foot of a page. */
  heading(text: string, style: TextStyle): void {
    this.room(HEADING_ROOM);
    this.text(text, style);
    this.space(4);
  }

  rule(): void {
    this.#page.drawLine({
      start: { x: MARGIN.left, y: this.#y - 4 },
      end: { x: PAGE.width - MARGIN.right, y: this.#y - 4 },
      thickness: 0.5,
      color: HAIRLINE,
    });
    this.#y -= 8;
  }

  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    const heading = () => {
      this.#row(
        columns,
        columns.map((column) => column.heading),
        { size: 8, weight: "bold", colour: QUIET },
      );
      this.rule();
    };
    this.room(48);
    heading();
    for (const cells of rows) {
      if (this.room(this.#heightOf(columns, cells, ROW))) heading();
      this.#row(columns, cells, ROW);
      this.space(3);
    }
    this.space(10);
  }

  #widths(columns: readonly Column[]): number[] {
    return columns.map((column) => column.share * this.#lineWidth - 8);
  }

  #heightOf(columns: readonly Column[], cells: readonly string[], style: TextStyle): number {
    const widths = this.#widths(columns);
    return (
      Math.max(1, ...cells.map((cell, i) => this.#set.wrap(cell, widths[i]!, style, 4).length)) * style.size * LEADING +
      3
    );
  }

  #row(columns: readonly Column[], cells: readonly string[], style: TextStyle): void {
    const widths = this.#widths(columns);
    const wrapped = cells.map((cell, i) => this.#set.wrap(cell, widths[i]!, style, 4));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length)) * style.size * LEADING;
    let x = MARGIN.left;
    columns.forEach((column, i) => {
      wrapped[i]?.forEach((line, n) => {
        const shift = column.right ? widths[i]! - this.#set.width(line, style) : 0;
        this.#set.line(this.#page, line, x + shift, this.#y - (n + 1) * style.size * LEADING + 3, style);
      });
      x += widths[i]! + 8;
    });
    this.#y -= height;
  }
}

const ROW: TextStyle = { size: 9.5 };
