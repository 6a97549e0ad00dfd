import { PdfDict, PdfFault, PdfName, PdfRef, PdfStream, PdfText, latin, type PdfValue } from "./values.ts";

const DEEPEST = 64;
const MOST_ENTRIES = 200_000;
const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
const isDelimiter = (byte: number | undefined): boolean =>
  byte !== undefined && "()<>[]{}/%".includes(String.fromCharCode(byte));
const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isSpace(byte) && !isDelimiter(byte);
const hexDigit = (byte: number | undefined): number =>
  byte === undefined ? -1 : "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());

export interface IndirectObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  /** Behind `endobj`. */
  readonly end: number;
}

/** Reads objects out of bytes from a position on. Depth and size are bounded; what is malformed is refused, not mended. */
export class Parser {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  skip(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++;
      if (this.bytes[this.at] !== 0x25) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
    }
  }

  /** The keyword or number at hand. */
  word(): string {
    this.skip();
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    if (this.at - start > 128) throw new PdfFault("word too long");
    return latin(this.bytes.subarray(start, this.at));
  }

  expect(word: string): void {
    const found = this.word();
    if (found !== word) throw new PdfFault(`${word} expected`);
  }

  whole(): number {
    const word = this.word();
    if (!/^\d{1,15}$/.test(word)) throw new PdfFault("number expected");
    return Number(word);
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new PdfFault("nested too deeply");
    this.skip();
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new PdfFault("ends too early");
    if (byte === 0x2f) return this.#name();
    if (byte === 0x28) return this.#literal();
    if (byte === 0x5b) return this.#array(depth);
    if (byte === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.#dict(depth) : this.#hex();
    return this.#plain();
  }

  #plain(): PdfValue {
    const word = this.word();
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null") return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfFault("unknown word");
    if (!/^\d{1,10}$/.test(word)) return Number(word);
    const back = this.at;
    const generation = this.word();
    if (/^\d{1,5}$/.test(generation) && this.word() === "R") return new PdfRef(Number(word), Number(generation));
    this.at = back;
    return Number(word);
  }

  #name(): PdfName {
    this.at++;
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    const raw = latin(this.bytes.subarray(start, this.at));
    return new PdfName(
      raw.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  }

  #array(depth: number): PdfValue[] {
    this.at++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 0x5d) {
        this.at++;
        return items;
      }
      items.push(this.value(depth + 1));
      if (items.length > MOST_ENTRIES) throw new PdfFault("array too long");
    }
  }

  #dict(depth: number): PdfDict {
    this.at += 2;
    const dict = new PdfDict();
    for (;;) {
      this.skip();
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) {
        this.at += 2;
        return dict;
      }
      if (this.bytes[this.at] !== 0x2f) throw new PdfFault("key expected");
      const key = this.#name().value;
      this.skip();
      const start = this.at;
      const value = this.value(depth + 1);
      if (dict.entries.has(key)) dict.twice.push(key);
      dict.entries.set(key, value);
      dict.spans.set(key, { start, end: this.at });
      if (dict.entries.size > MOST_ENTRIES) throw new PdfFault("dictionary too long");
    }
  }

  #hex(): PdfText {
    this.at++;
    const digits: number[] = [];
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === 0x3e) break;
      if (isSpace(byte)) continue;
      const digit = hexDigit(byte);
      if (digit < 0) throw new PdfFault("hexadecimal digit expected");
      digits.push(digit);
    }
    if (digits.length % 2 === 1) digits.push(0);
    const bytes = new Uint8Array(digits.length / 2);
    for (let i = 0; i < bytes.length; i++) bytes[i] = digits[2 * i]! * 16 + digits[2 * i + 1]!;
    return new PdfText(bytes, true);
  }

  #literal(): PdfText {
    this.at++;
    const out: number[] = [];
    for (let open = 1; ;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new PdfFault("string without end");
      if (byte === 0x28) open++;
      if (byte === 0x29 && --open === 0) return new PdfText(Uint8Array.from(out), false);
      if (byte !== 0x5c) {
        out.push(byte);
        continue;
      }
      const escaped = this.bytes[this.at++];
      const named = escaped === undefined ? -1 : "nrtbf".indexOf(String.fromCharCode(escaped));
      if (named >= 0) out.push([10, 13, 9, 8, 12][named]!);
      else if (escaped !== undefined && escaped >= 0x30 && escaped <= 0x37) {
        let code = escaped - 0x30;
        for (let more = 0; more < 2; more++) {
          const digit = this.bytes[this.at];
          if (digit === undefined || digit < 0x30 || digit > 0x37) break;
          code = code * 8 + digit - 0x30;
          this.at++;
        }
        out.push(code & 255);
      } else if (escaped === 13) {
        if (this.bytes[this.at] === 10) this.at++;
      } else if (escaped !== undefined && escaped !== 10) out.push(escaped);
    }
  }

  /** `n g obj … endobj` at the position at hand. `lengthOf` finds a stream's length that stands elsewhere. */
  indirect(lengthOf: (ref: PdfRef) => number | undefined): IndirectObject {
    this.skip();
    const start = this.at;
    const number = this.whole();
    const generation = this.whole();
    this.expect("obj");
    let value = this.value();
    this.skip();
    if (value instanceof PdfDict && latin(this.bytes.subarray(this.at, this.at + 6)) === "stream") {
      this.at += 6;
      if (this.bytes[this.at] === 13) this.at++;
      if (this.bytes[this.at] === 10) this.at++;
      const given = value.get("Length");
      const length = given instanceof PdfRef ? lengthOf(given) : given;
      if (
        typeof length !== "number" ||
        !Number.isSafeInteger(length) ||
        length < 0 ||
        this.at + length > this.bytes.length
      )
        throw new PdfFault("stream length");
      value = new PdfStream(value, this.bytes.subarray(this.at, this.at + length));
      this.at += length;
      this.expect("endstream");
    }
    this.expect("endobj");
    return { number, generation, value, start, end: this.at };
  }
}
