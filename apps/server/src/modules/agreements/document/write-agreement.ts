import { pickText, type Locale, type MultiText } from "@songhua/kernel";
import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from "@libpdf/core";
import { qrOperators } from "../../../platform/documents/qr-code.ts";
import { TaggedPages, type Box, type Piece, type StructureElement } from "../../../platform/documents/tagged-pages.ts";
import { QUIET, RIVER, Typesetter, type TextStyle } from "../../../platform/documents/typesetter.ts";
import { sayIn } from "../../../platform/language/say.ts";
import { amountText, multiLabel } from "./wording.ts";
import { structureHash, type AgreementStructure, type Signatory } from "./structure.ts";

export interface DocumentExtras {
  /** Pictures of seals (PNG or JPEG) by a signatory's place in the list. */
  readonly seals?: ReadonlyMap<number, Uint8Array>;
  /** Where the register shows this agreement; printed as text and as QR on the last page. */
  readonly address?: string;
  readonly demonstration?: boolean;
  /** The hash to print and to keep, where the agreement is stored in another form than this structure. */
  readonly hash?: string;
  /** Stands in the file as the time of its making. */
  readonly now: Date;
}
export interface WrittenAgreement {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly structureHash: string;
  /** Names of the signature fields, one a signatory in the structure's order. */
  readonly fields: readonly string[];
}

const BODY: TextStyle = { size: 9.5 };
const BOLD: TextStyle = { size: 9.5, weight: "bold" };
const TITLE: TextStyle = { size: 17, weight: "bold", colour: RIVER };
const HEADING: TextStyle = { size: 11, weight: "bold", colour: RIVER };
const SMALL: TextStyle = { size: 8, colour: QUIET };
const FRAME = 64;
const QR_SIDE = 92;

/**
 * The PDF of an agreement: title, parties, clauses in one language or two side by side, milestones, a framed field per signatory, and a page
 * that says what the file is and how to check it. Text is real, marked and in a structure tree; fonts are subset. Signature fields are part
 * of the file from the start, so that no signature changes a page. O(text).
 */
export async function writeAgreement(structure: AgreementStructure, extras: DocumentExtras): Promise<WrittenAgreement> {
  const { languages } = structure;
  const title = languages.map((language) => pickText(structure.title, language)?.text ?? "").join(" · ");
  const hash = extras.hash ?? structureHash(structure);
  const set = await Typesetter.open(title, languages[0]);
  const { pdf } = set;
  pdf.setMetadata({
    title,
    author: structure.signatories.map(({ name }) => pickText(name, languages[0])?.text ?? "").join("; "),
    subject: `sha256:${hash}`,
    creator: "Songhua",
    producer: "Songhua",
    creationDate: extras.now,
    modificationDate: extras.now,
  });
  const pages = new TaggedPages(set, `${title.slice(0, 60)}  ·  sha256:${hash.slice(0, 16)}…`);
  const scribe = new Scribe(pages, structure);
  scribe.head(extras.demonstration ?? false);
  scribe.parties();
  scribe.clauses();
  scribe.milestones();
  const boxes = scribe.signatures(extras.seals);
  const fields = addSignatureFields(pages, boxes, structure);
  scribe.record(hash, fields, extras.address);
  pages.finish();
  return { bytes: await set.save(), pages: pages.pageCount, structureHash: hash, fields };
}

/** Writes the parts of an agreement in order. */
class Scribe {
  readonly #pages: TaggedPages;
  readonly #structure: AgreementStructure;

  constructor(pages: TaggedPages, structure: AgreementStructure) {
    this.#pages = pages;
    this.#structure = structure;
  }

  /** What each language's column says, made by `say`. */
  #beside(make: (language: Locale) => readonly Piece[]): (readonly Piece[])[] {
    return this.#structure.languages.map((language) => make(language));
  }
  #piece(role: Piece["role"], style: TextStyle, text: string, language: string, after = 4): Piece {
    return { role, style, text, language, after };
  }
  #of(text: MultiText, language: Locale, role: Piece["role"], style: TextStyle, after?: number): Piece[] {
    const found = pickText(text, language);
    return found ? [this.#piece(role, style, found.text, found.locale, after)] : [];
  }

  /** Languages in pairs, one pair below the other: a third column would leave none of them room to be read. */
  #columns(columns: readonly (readonly Piece[])[], section: StructureElement): void {
    for (let at = 0; at < columns.length; at += 2) {
      if (at > 0) this.#pages.space(8);
      this.#pages.columns(columns.slice(at, at + 2), section);
    }
  }

  head(demonstration: boolean): void {
    const { title, kind, number, value, prevailing, place, date } = this.#structure;
    const pages = this.#pages;
    this.#columns(
      this.#beside((language) => {
        const say = sayIn(language);
        const facts: [string, string][] = [
          [say("documents:agreement.kind"), say(`glossary:agreementKind.${kind}`)],
          ...(number === undefined ? [] : [[say("documents:agreement.number"), number] as [string, string]]),
          [say("documents:agreement.value"), amountText(value, language)],
          ...(place
            ? [[say("documents:agreement.place"), pickText(place, language)?.text ?? ""] as [string, string]]
            : []),
          ...(date === undefined ? [] : [[say("documents:agreement.date"), date] as [string, string]]),
          [
            say("documents:agreement.prevailing"),
            prevailing === null
              ? say("documents:agreement.equallyAuthentic")
              : say(`glossary:languageName.${prevailing}`),
          ],
        ];
        return [
          ...(demonstration
            ? [this.#piece("P", { ...BOLD, colour: RIVER }, say("workbook:demonstration"), language, 6)]
            : []),
          ...this.#of(title, language, "H1", TITLE, 8),
          ...facts.map(([label, fact]) => this.#piece("P", BODY, `${label}: ${fact}`, language, 2)),
        ];
      }),
      pages.element("Sect"),
    );
    pages.space(10);
    pages.rule();
    pages.space(6);
  }

  parties(): void {
    const pages = this.#pages;
    const sect = pages.element("Sect");
    this.#columns(
      this.#beside((language) => [
        this.#piece("H2", HEADING, sayIn(language)("documents:agreement.parties"), language, 4),
        ...this.#structure.signatories.flatMap((signatory, at) => this.#signatory(signatory, at, language)),
      ]),
      sect,
    );
    pages.space(6);
  }

  #signatory(signatory: Signatory, at: number, language: Locale): Piece[] {
    const say = sayIn(language);
    const line = (label: string, text: string | undefined): Piece[] =>
      text === undefined || text === "" ? [] : [this.#piece("P", BODY, `${label}: ${text}`, language, 1)];
    return [
      this.#piece("P", BOLD, `${at + 1}. ${say(`documents:agreement.role.${signatory.role}`)}`, language, 1),
      ...this.#of(signatory.name, language, "P", BOLD, 1),
      ...line(say("documents:agreement.identifier"), signatory.identifier),
      ...line(say("documents:agreement.address"), signatory.address && pickText(signatory.address, language)?.text),
      ...line(
        say("documents:agreement.representative"),
        signatory.representative && pickText(signatory.representative, language)?.text,
      ),
    ];
  }

  clauses(): void {
    const pages = this.#pages;
    this.#structure.clauses.forEach((clause, at) => {
      pages.room(60);
      const sect = pages.element("Sect");
      // What is written in one language only stands once, over the whole line.
      const written = this.#structure.languages.filter((language) => clause.text[language] !== undefined);
      this.#columns(
        (written.length > 0 ? written : this.#structure.languages.slice(0, 1)).map((language) => {
          const heading = pickText(clause.heading, language);
          const body = pickText(clause.text, language);
          return [
            ...(heading ? [this.#piece("H2", HEADING, `${at + 1}. ${heading.text}`, heading.locale, 3)] : []),
            ...(body?.text.split(/\n+/) ?? [])
              .filter((paragraph) => paragraph.trim() !== "")
              .map((paragraph) => this.#piece("P", BODY, paragraph, body!.locale, 4)),
          ];
        }),
        sect,
      );
      pages.space(5);
    });
  }

  milestones(): void {
    const { milestones, languages, value } = this.#structure;
    if (milestones.length === 0) return;
    const pages = this.#pages;
    const currency = value.kind === "amount" ? value.currency : "";
    pages.room(90);
    const table = pages.element("Table");
    const widths = [0.08, 0.56, 0.16, 0.2];
    const label = (key: "milestone" | "due" | "amount"): string => multiLabel(`documents:agreement.${key}`, languages);
    const row = (role: "TH" | "TD", style: TextStyle, cells: readonly string[]) =>
      pages.columns(
        cells.map((text) => [this.#piece(role, style, text, languages[0], 3)]),
        pages.element("TR", table),
        widths,
      );
    row("TH", { ...SMALL, weight: "bold" }, ["№", label("milestone"), label("due"), label("amount")]);
    pages.rule();
    milestones.forEach((milestone, at) => {
      const words = languages.map((language) => pickText(milestone.title, language)?.text ?? "");
      row("TD", BODY, [
        String(at + 1),
        [...new Set(words)].join(" / "),
        milestone.due ?? "—",
        milestone.amount === null
          ? "—"
          : amountText(
              { kind: "amount", amount: milestone.amount, currency: milestone.currency ?? currency },
              languages[0],
            ),
      ]);
    });
    pages.space(8);
  }

  /** A frame a signatory; two stand beside each other as long as they fit. */
  signatures(seals: ReadonlyMap<number, Uint8Array> = new Map()): Box[] {
    const pages = this.#pages;
    const { signatories, languages } = this.#structure;
    pages.room(FRAME + 110);
    pages.text(
      this.#piece("H2", HEADING, multiLabel("documents:agreement.signatures", languages), languages[0], 4),
      pages.element("Sect"),
    );
    return signatories.map((signatory, at) => {
      pages.room(FRAME + 64);
      const names = everyName(signatory, languages);
      const role = multiLabel(`documents:agreement.role.${signatory.role}`, languages);
      pages.text(this.#piece("P", BOLD, `${at + 1}. ${names.join(" · ")}`, languages[0], 1));
      pages.text(this.#piece("P", SMALL, role, languages[0], 3));
      const box = pages.frame(FRAME, 0, pages.lineWidth * 0.6);
      const seal = seals.get(at);
      if (seal) {
        const image = pages.set.pdf.embedImage(seal);
        const side = FRAME - 6;
        box.page.drawImage(image, { x: box.x + box.width - side - 4, y: box.y + 3, width: side, height: side });
      }
      pages.space(14);
      return box;
    });
  }

  /** The last page: what this file is, what was hashed, and how anybody checks it. */
  record(hash: string, fields: readonly string[], address: string | undefined): void {
    const pages = this.#pages;
    const { languages, signatories } = this.#structure;
    pages.newPage();
    this.#columns(
      this.#beside((language) => {
        const say = sayIn(language);
        return [
          this.#piece("H2", HEADING, say("documents:agreement.recordTitle"), language, 4),
          ...["recordStructure", "recordFile", "recordSignatures", "recordCheck", "recordLaw"].map((key) =>
            this.#piece("P", BODY, say(`documents:agreement.${key}`), language, 4),
          ),
        ];
      }),
      pages.element("Sect"),
    );
    pages.space(6);
    pages.rule();
    const facts = [
      `sha256 ${hash}`,
      ...signatories.map((signatory, at) => {
        const names = everyName(signatory, languages);
        return `${fields[at]} — ${names.join(" · ")}`;
      }),
      ...(address === undefined ? [] : [address]),
    ];
    for (const fact of facts) pages.text(this.#piece("P", SMALL, fact, languages[0], 2));
    if (address === undefined) return;
    pages.room(QR_SIDE + 10);
    const { x, y } = pages.position;
    pages.figure(qrOperators(address, x, y - QR_SIDE - 6, QR_SIDE), address, languages[0]);
  }
}

/** Those of the document's languages first, then the names it has in others: none that was given is left out. */
const everyName = ({ name }: Signatory, languages: readonly Locale[]): string[] => [
  ...new Set([
    ...languages.map((language) => pickText(name, language)?.text ?? ""),
    ...Object.values(name).filter((one) => one !== undefined),
  ]),
];

/** Field and widget in one, on the page's list and in the tree, before anybody signs. @returns the fields' names. */
function addSignatureFields(pages: TaggedPages, boxes: readonly Box[], structure: AgreementStructure): string[] {
  const { pdf } = pages.set;
  const fields = new PdfArray([]);
  const language = structure.languages[0];
  const names = boxes.map((box, at) => {
    const name = `Signature${at + 1}`;
    const who = pickText(structure.signatories[at]!.name, language)?.text ?? name;
    const widget = PdfDict.of({
      Type: PdfName.of("Annot"),
      Subtype: PdfName.of("Widget"),
      FT: PdfName.of("Sig"),
      T: PdfString.fromString(name),
      TU: PdfString.fromString(who),
      F: PdfNumber.of(132), // printed, locked in place
      P: box.page.ref,
      Rect: new PdfArray(
        [box.x, box.y, box.x + box.width, box.y + box.height].map((edge) => PdfNumber.of(Math.round(edge * 100) / 100)),
      ),
    });
    const ref = pdf.register(widget);
    fields.push(ref);
    const annotations = box.page.dict.getArray("Annots") ?? new PdfArray([]);
    annotations.push(ref);
    box.page.dict.set("Annots", annotations);
    pages.widget(widget, ref, box.page, who, language);
    return name;
  });
  // Signatures exist, and the file only ever grows (ISO 32000-1, table 219).
  pdf.getCatalog().set("AcroForm", pdf.register(PdfDict.of({ Fields: fields, SigFlags: PdfNumber.of(3) })));
  return names;
}
