import { PDF, rgb, type Color, type EmbeddedFont, type PDFPage } from "@libpdf/core";
import { fontFiles, type Weight } from "./fonts.ts";

export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Color;
}

export const INK: Color = rgb(0.11, 0.1, 0.09);
export const QUIET: Color = rgb(0.36, 0.33, 0.28);
export const RIVER: Color = rgb(0.05, 0.31, 0.36);
export const HAIRLINE: Color = rgb(0.85, 0.82, 0.78);

interface Run {
  readonly font: EmbeddedFont;
  readonly text: string;
}

/* Where a line of Latin or Cyrillic may break; Han and Hangul may break at every character but not before closing marks. */
const CLOSING = /^[，。、；：！？）】》」』〉”’％,.;:!?)\]}%]/u;

/**
 * Sets text of any of our scripts in one PDF: every character in the first font that has it, so that no name shows an empty box.
 * Characters no font has (emoji, control characters) are left out rather than shown as boxes.
 */
export class Typesetter {
  readonly pdf: PDF;
  readonly #fonts: Record<Weight, EmbeddedFont[]>;
  readonly #choice = new Map<string, EmbeddedFont | null>();

  private constructor(pdf: PDF, fonts: Record<Weight, EmbeddedFont[]>) {
    this.pdf = pdf;
    this.#fonts = fonts;
  }

  static async open(title: string, language: string): Promise<Typesetter> {
    const pdf = PDF.create();
    pdf.setTitle(title, { showInWindowTitleBar: true });
    pdf.setLanguage(language);
    const embed = async (weight: Weight) => (await fontFiles(weight)).map((bytes) => pdf.embedFont(bytes));
    return new Typesetter(pdf, { regular: await embed("regular"), bold: await embed("bold") });
  }

  /** The finished file; only the glyphs that were used are inside. */
  save(): Promise<Uint8Array> {
    return this.pdf.save({ subsetFonts: true });
  }

  /** The first font of the weight that has the character; null where none has. */
  fontOf(character: string, weight: Weight): EmbeddedFont | null {
    const key = weight + character;
    let font = this.#choice.get(key);
    if (font === undefined) {
      font = this.#fonts[weight].find((candidate) => candidate.canEncode(character)) ?? null;
      this.#choice.set(key, font);
    }
    return font;
  }

  #runs(text: string, weight: Weight): Run[] {
    const runs: { font: EmbeddedFont; text: string }[] = [];
    for (const character of text.normalize("NFC")) {
      const font = this.fontOf(character, weight);
      if (!font) continue;
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  /** Width in points. */
  width(text: string, style: TextStyle): number {
    return this.#runs(text, style.weight ?? "regular").reduce(
      (sum, run) => sum + run.font.widthOfTextAtSize(run.text, style.size),
      0,
    );
  }

  /** Writes one line with its baseline at y (points from the lower edge). @returns its width. */
  line(page: PDFPage, text: string, x: number, y: number, style: TextStyle): number {
    let at = x;
    for (const run of this.#runs(text, style.weight ?? "regular")) {
      page.drawText(run.text, { x: at, y, font: run.font, size: style.size, color: style.colour ?? INK });
      at += run.font.widthOfTextAtSize(run.text, style.size);
    }
    return at - x;
  }

  /** Breaks a text into lines no wider than `width`; a word wider than a line is cut. With `most`, the last line ends in an ellipsis. */
  wrap(text: string, width: number, style: TextStyle, most = Number.POSITIVE_INFINITY): string[] {
    const pieces =
      text
        .replace(/\s+/g, " ")
        .trim()
        .match(
          /\[U\+[0-9A-F]{4,6}\]|\d+(?:[.,]\d+)+%?|\d+%|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|[^\s\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]+|\s/gu,
        ) ?? [];
    const lines: string[] = [];
    let line = "";
    for (const piece of pieces.flatMap((word) => (this.width(word, style) > width ? [...word] : [word]))) {
      if (line !== "" && this.width(line + piece, style) > width && !CLOSING.test(piece)) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    if (lines.length <= most) return lines;
    let last = lines[most - 1]!;
    while (last !== "" && this.width(`${last}…`, style) > width) last = last.slice(0, -1);
    return [...lines.slice(0, most - 1), `${last}…`];
  }
}
