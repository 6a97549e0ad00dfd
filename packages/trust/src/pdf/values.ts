/** What a PDF is made of (ISO 32000-1, 7.3), as read: names and strings are told apart by their class, keys keep where their value stood. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfRef | PdfDict | PdfStream | readonly PdfValue[];

export class PdfName {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
/** A string's bytes. */
export class PdfText {
  readonly bytes: Uint8Array;
  readonly hex: boolean;
  constructor(bytes: Uint8Array, hex: boolean) {
    this.bytes = bytes;
    this.hex = hex;
  }
}
export class PdfRef {
  readonly number: number;
  readonly generation: number;
  constructor(number: number, generation: number) {
    this.number = number;
    this.generation = generation;
  }
}
export interface Span {
  readonly start: number;
  readonly end: number;
}
export class PdfDict {
  readonly entries = new Map<string, PdfValue>();
  /** Where each value stood in the bytes it was read from. */
  readonly spans = new Map<string, Span>();
  /** Keys that stood more than once: readers differ in which they take. */
  readonly twice: string[] = [];
  get(key: string): PdfValue | undefined {
    return this.entries.get(key);
  }
}
export class PdfStream {
  readonly dict: PdfDict;
  readonly raw: Uint8Array;
  constructor(dict: PdfDict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** The file does not say what a PDF must say. Carries a short reason in English for the finding's `reason`. */
export class PdfFault extends Error {}

export const isName = (value: PdfValue | undefined, name: string): boolean =>
  value instanceof PdfName && value.value === name;
export const isWhole = (value: PdfValue | undefined): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
export const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
};
