import { inspectPdf, PdfDict, PdfFile, PdfName, PdfRef, type PdfValue } from "@songhua/trust";
import { appendRevision, named, nextNumber, ref, textValue } from "../append-revision.ts";
import { withEntries, writeValue } from "../write-value.ts";

export interface Attack {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Single bits turned over, evenly through the file. */
export function bitFlips(file: Uint8Array, count: number, label: string): Attack[] {
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor(((i + 0.5) * file.length) / count);
    const bytes = file.slice();
    bytes[at] = bytes[at]! ^ (1 << (i % 7));
    return { name: `${label}: bit ${i % 7} of byte ${at}`, bytes };
  });
}

/**
 * Single bits turned over in the newest signature's value, which no signature covers, and in the noughts behind it. Some change no byte of
 * the value: a letter's case, or a nought that becomes a blank.
 */
export function flipsInLastValue(file: Uint8Array, count: number): Attack[] {
  const text = Buffer.from(file).toString("latin1");
  const start = text.lastIndexOf("/Contents <") + "/Contents <".length;
  const digits = text.slice(start, text.indexOf(">", start));
  const length = digits.replace(/0+$/, "").length + 40;
  return Array.from({ length: count }, (_, i) => {
    const bit = i % 8;
    let at = Math.floor(((i + 0.5) * length) / count);
    if (bit === 5) while (at > 0 && !/[a-f]/i.test(digits[at]!)) at--;
    const bytes = file.slice();
    bytes[start + at] = bytes[start + at]! ^ (1 << bit);
    return { name: `newest value: bit ${bit} of digit ${at}`, bytes };
  });
}

/** Something behind the end, where no signature looks. */
export function junk(file: Uint8Array): Attack[] {
  return [
    "x",
    "\nhello",
    "\0\0\0\0",
    "%PDF-1.7\n",
    "\n1 0 obj\n<<>>\nendobj\n",
    "\n%%EOF\n%%EOF",
    " ".repeat(40) + "z",
    "\nstartxref\n5\n%%EOF\n",
  ].map((tail) => ({
    name: `junk behind the end: ${JSON.stringify(tail.slice(0, 12))}`,
    bytes: new Uint8Array(Buffer.concat([file, Buffer.from(tail, "latin1")])),
  }));
}

/** The file cut off, but not at the end of one of its savings. */
export function cuts(file: Uint8Array): Attack[] {
  return [0.1, 0.3, 0.5, 0.8, 0.95]
    .map((share) => ({ name: `cut at ${share}`, bytes: file.slice(0, Math.floor(file.length * share)) }))
    .concat(
      [2, 5, 8, 30].map((less) => ({ name: `cut ${less} bytes short`, bytes: file.slice(0, file.length - less) })),
    );
}

interface Found {
  readonly number: number;
  readonly value: PdfValue;
}
function objects(file: PdfFile): Found[] {
  const numbers = new Set(file.revisions.flatMap(({ entries }) => [...entries.keys()]));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const entry = file.entry(number);
      return entry ? [{ number, value: file.object(number) }] : [];
    });
}
const typed = (value: PdfValue, type: string): value is PdfDict =>
  value instanceof PdfDict && value.get("Type") instanceof PdfName && (value.get("Type") as PdfName).value === type;

/** Savings appended after the last signature that change what a reader sees or what a viewer does: incremental saving and shadow attacks. */
export function appended(signed: Uint8Array): Attack[] {
  const file = new PdfFile(signed);
  const all = objects(file);
  const pages = all.filter((each): each is Found & { value: PdfDict } => typed(each.value, "Page"));
  const fonts = all.filter((each): each is Found & { value: PdfDict } => typed(each.value, "Font"));
  const descriptors = all.filter((each): each is Found & { value: PdfDict } => typed(each.value, "FontDescriptor"));
  const fields = all.filter(
    (each): each is Found & { value: PdfDict } =>
      each.value instanceof PdfDict && each.value.get("FT") !== undefined && each.value.get("V") !== undefined,
  );
  const signatures = all.filter((each): each is Found & { value: PdfDict } => typed(each.value, "Sig"));
  const trees = all.filter((each): each is Found & { value: PdfDict } => typed(each.value, "Pages"));
  const rootRef = file.revisions.at(-1)!.trailer.get("Root") as PdfRef;
  const root = file.root();
  const form = root.get("AcroForm") as PdfRef;
  const next = nextNumber(file);
  const write = (name: string, changes: readonly (readonly [number, string])[]): Attack => ({
    name,
    bytes: appendRevision(file, new Map(changes)).bytes,
  });
  const stream = (content: string, extra = ""): string =>
    `<<${extra} /Length ${content.length}>>\nstream\n${content}\nendstream`;
  const dict = (value: PdfDict, entries: Readonly<Record<string, PdfValue>>): string =>
    writeValue(withEntries(value, entries));
  const attacks: Attack[] = [];
  pages.forEach(({ number, value }, at) => {
    const contents = file.list(value.get("Contents"));
    const own = contents[0];
    if (own instanceof PdfRef)
      attacks.push(write(`replace: content of page ${at + 1} exchanged in place`, [[own.number, stream("BT ET")]]));
    attacks.push(
      write(`replace: page ${at + 1} gets another content`, [
        [number, dict(value, { Contents: ref(next) })],
        [next, stream("1 0 0 rg 0 0 600 800 re f")],
      ]),
      write(`hide: page ${at + 1} gets a picture on top`, [
        [number, dict(value, { Contents: [...contents, ref(next)] })],
        [next, stream("1 g 0 0 600 800 re f")],
      ]),
      write(`page ${at + 1} cut to another size`, [[number, dict(value, { MediaBox: [0, 0, 300, 300] })]]),
      write(`page ${at + 1} turned`, [[number, dict(value, { Rotate: 180 })]]),
      write(`note laid on page ${at + 1}`, [
        [number, dict(value, { Annots: [...file.list(value.get("Annots")), ref(next)] })],
        [next, "<</Type /Annot /Subtype /FreeText /Rect [50 50 500 700] /Contents (paid) /DA (/Helv 12 Tf)>>"],
      ]),
      write(`big field laid on page ${at + 1}`, [
        [number, dict(value, { Annots: [...file.list(value.get("Annots")), ref(next)] })],
        [
          next,
          `<</Type /Annot /Subtype /Widget /FT /Sig /T (Cover) /Rect [0 0 595 842] /AP <</N ${next + 1} 0 R>> /P ${number} 0 R>>`,
        ],
        [next + 1, stream("1 g 0 0 595 842 re f", "/Type /XObject /Subtype /Form /BBox [0 0 595 842]")],
        [form.number, dict(file.dict(form)!, { Fields: [...file.list(file.dict(form)!.get("Fields")), ref(next)] })],
      ]),
    );
  });
  for (const { number, value } of fonts)
    attacks.push(
      write(`font ${number} exchanged`, [[number, "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"]]),
      ...(value.get("ToUnicode") === undefined
        ? []
        : [write(`font ${number} without its map`, [[number, dict(value, { ToUnicode: null })]])]),
    );
  for (const { number, value } of descriptors) {
    const program = value.get("FontFile2");
    if (program instanceof PdfRef)
      attacks.push(write(`font program ${program.number} exchanged`, [[program.number, stream("junk")]]));
    attacks.push(write(`font descriptor ${number} changed`, [[number, dict(value, { Flags: 0 })]]));
  }
  for (const { number, value } of fields)
    attacks.push(
      write(`signature field ${number} moved`, [[number, dict(value, { Rect: [300, 300, 400, 400] })]]),
      write(`signature field ${number} emptied`, [[number, dict(value, { V: null })]]),
      write(`signature field ${number} shows another signature`, [
        [
          number,
          dict(value, {
            V: ref(signatures.find((one) => one.number !== (value.get("V") as PdfRef | undefined)?.number)!.number),
          }),
        ],
      ]),
      write(`signature field ${number} becomes a text field`, [
        [number, dict(value, { FT: named("Tx"), V: textValue("ok") })],
      ]),
    );
  for (const { number, value } of signatures)
    attacks.push(
      write(`signature ${number} written over`, [[number, dict(value, { Reason: textValue("other") })]]),
      write(`signature ${number} replaced by nothing`, [[number, "null"]]),
    );
  for (const { number, value } of trees)
    attacks.push(
      write("last page taken out", [
        [number, dict(value, { Kids: file.list(value.get("Kids")).slice(0, -1), Count: pages.length - 1 })],
      ]),
      write("pages exchanged", [[number, dict(value, { Kids: [...file.list(value.get("Kids"))].reverse() })]]),
    );
  const extra: readonly (readonly [string, string])[] = [
    ["script on opening", "/OpenAction <</S /JavaScript /JS (app.alert(1))>>"],
    ["program started on opening", "/OpenAction <</S /Launch /F (calc.exe)>>"],
    ["script by name", "/Names <</JavaScript <</Names [(a) <</S /JavaScript /JS (1)>>]>>>>"],
    ["script on closing", "/AA <</WC <</S /JavaScript /JS (1)>>>>"],
    ["other pages", `/Pages ${next} 0 R`],
    ["optional content", "/OCProperties <</OCGs [] /D <<>>>>"],
  ];
  for (const [name, entry] of extra) {
    const base = writeValue(root).replace(entry.startsWith("/Pages") ? /\/Pages \d+ 0 R/ : /$^/, "");
    attacks.push(
      write(`catalog: ${name}`, [
        [rootRef.number, `${base.slice(0, -2)} ${entry}>>`],
        [next, "<</Type /Pages /Kids [] /Count 0>>"],
      ]),
    );
  }
  attacks.push(
    write("form without fields", [[form.number, dict(file.dict(form)!, { Fields: [] })]]),
    write("catalog without form", [[rootRef.number, dict(root, { AcroForm: null })]]),
    write("text field added", [
      [form.number, dict(file.dict(form)!, { Fields: [...file.list(file.dict(form)!.get("Fields")), ref(next)] })],
      [next, "<</FT /Tx /T (amount) /V (1)>>"],
    ]),
    write("structure tree exchanged", [[(root.get("StructTreeRoot") as PdfRef).number, "<</Type /StructTreeRoot>>"]]),
  );
  return attacks;
}

/** A file prepared before it is signed, with a second content nothing refers to; the saving after the signature puts it in front. */
export function preparedContent(unsigned: Uint8Array): {
  readonly prepared: Uint8Array;
  readonly swap: (signed: Uint8Array) => Attack;
} {
  const file = new PdfFile(unsigned);
  const hidden = nextNumber(file);
  const prepared = appendRevision(
    file,
    new Map([[hidden, "<</Length 25>>\nstream\n0 0 1 rg 0 0 600 800 re f\nendstream"]]),
  ).bytes;
  return {
    prepared,
    swap(signed) {
      const now = new PdfFile(signed);
      const page = objects(now).find((each): each is Found & { value: PdfDict } => typed(each.value, "Page"))!;
      const body = writeValue(withEntries(page.value, { Contents: ref(hidden) }));
      return {
        name: "hide and replace: content prepared before signing",
        bytes: appendRevision(now, new Map([[page.number, body]])).bytes,
      };
    },
  };
}

/** Signature dictionaries bent in place so that readers which mend or skip would find nothing wrong: universal forgery, moved ranges. */
export function bentSignatures(signed: Uint8Array): Attack[] {
  const inspection = inspectPdf(signed);
  if (!inspection.file) return [];
  const text = latin(signed);
  return inspection.signatures.flatMap(({ field, byteRange: [, first, second, length] }) => {
    const rangeAt = text.lastIndexOf("/ByteRange ", first);
    const close = text.indexOf("]", rangeAt);
    const room = close + 1 - rangeAt;
    const [contentsAt, contentsEnd] = [text.lastIndexOf("/Contents ", first), second];
    const put = (name: string, at: number, width: number, by: string): Attack => ({
      name: `${name} of ${field}`,
      bytes: bytesOf(text.slice(0, at) + by.padEnd(width, " ") + text.slice(at + width)),
    });
    const ranges: readonly (readonly [string, string])[] = [
      ["no range", ""],
      ["null range", "/ByteRange null"],
      ["empty range", "/ByteRange []"],
      ["range of zeros", "/ByteRange [0 0 0 0]"],
      ["negative range", `/ByteRange [0 -1 ${second} ${length}]`],
      ["huge range", "/ByteRange [0 99999999 99999999 9]"],
      ["two numbers", `/ByteRange [0 ${first}]`],
      ["range from 1", `/ByteRange [1 ${first - 1} ${second} ${length}]`],
      ["gap begins early", `/ByteRange [0 ${first - 20} ${second} ${length}]`],
      ["gap ends late", `/ByteRange [0 ${first} ${second + 10} ${length - 10}]`],
      ["range ends early", `/ByteRange [0 ${first} ${second} ${length - 5}]`],
      ["range in words", "/ByteRange /All"],
    ];
    const width = contentsEnd - contentsAt;
    const values: readonly (readonly [string, string])[] = [
      ["no value", ""],
      ["null value", "/Contents null"],
      ["empty value", "/Contents <>"],
      ["zero value", "/Contents <00>"],
      ["value of zeros", `/Contents <${"0".repeat(width - 12)}>`],
      ["value as text", "/Contents (0)"],
    ];
    return [
      ...ranges.map(([name, by]) => put(name, rangeAt, room, by)),
      ...values.map(([name, by]) => put(name, contentsAt, width, by)),
    ];
  });
}

/** The second signed part pushed back and something put into the gap (signature wrapping), for the last signature. */
export function wrapped(signed: Uint8Array): Attack[] {
  const inspection = inspectPdf(signed);
  if (!inspection.file) return [];
  const last = inspection.signatures.at(-1)!;
  const [, first, second, length] = last.byteRange;
  const text = latin(signed);
  const rangeAt = text.lastIndexOf("/ByteRange ", first);
  const room = text.indexOf("]", rangeAt) + 1 - rangeAt;
  return [
    "\n99 0 obj\n<<>>\nendobj\n",
    " ",
    "\n%%EOF\n",
    "\n1 0 obj\n<</Type /Catalog>>\nendobj\nxref\n0 0\ntrailer\n<</Root 1 0 R>>\n",
  ].map((inner) => {
    const range = `/ByteRange [0 ${first} ${second + inner.length} ${length}]`.padEnd(room, " ");
    const bent = text.slice(0, rangeAt) + range + text.slice(rangeAt + room, second) + inner + text.slice(second);
    return { name: `wrapping: ${JSON.stringify(inner.slice(0, 10))} in the gap`, bytes: bytesOf(bent) };
  });
}
