import { latin1Of, textOfBytes, type TextEncoding } from "../text.ts";
import { numberOfBytes } from "../bytes.ts";
import { childrenOf, contentOf, DerFault, expectTag, TAG, type Der } from "./read.ts";

/** Dotted form of an object identifier. @throws DerFault for a number not in shortest form or longer than 20 octets (a UUID takes 19). */
export function oidOf(element: Der): string {
  const bytes = contentOf(expectTag(element, TAG.oid, "object identifier"));
  const arcs: string[] = [];
  let value = 0n;
  let octets = 0;
  for (const byte of bytes) {
    if (octets === 0 && byte === 0x80) throw new DerFault("object identifier not in shortest form");
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (++octets > 20) throw new DerFault("object identifier too long");
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const top = value < 80n ? value / 40n : 2n;
      arcs.push(String(top), String(value - top * 40n));
    } else arcs.push(String(value));
    value = 0n;
    octets = 0;
  }
  if (arcs.length === 0 || octets > 0) throw new DerFault("object identifier cut off");
  return arcs.join(".");
}

/** An integer's value. @throws DerFault for an empty or padded one. */
export function integerOf(element: Der, tag: number = TAG.integer): bigint {
  const bytes = contentOf(expectTag(element, tag, "number"));
  const [first, second] = bytes;
  if (first === undefined) throw new DerFault("empty number");
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
    throw new DerFault("number not in shortest form");
  const value = numberOfBytes(bytes);
  return first >= 0x80 ? value - (1n << BigInt(bytes.length * 8)) : value;
}

/** An integer that counts something. @throws DerFault outside 0 … 2³¹. */
export function smallIntegerOf(element: Der, tag: number = TAG.integer): number {
  const value = integerOf(element, tag);
  if (value < 0n || value > 0x80000000n) throw new DerFault("number out of range");
  return Number(value);
}

export function booleanOf(element: Der): boolean {
  const [value, ...more] = contentOf(expectTag(element, TAG.boolean, "truth value"));
  if ((value !== 0 && value !== 0xff) || more.length > 0) throw new DerFault("truth value not DER");
  return value === 0xff;
}

/** The octets of a bit string made of whole octets: keys and signatures. @throws DerFault when bits are left over. */
export function bitStringOf(element: Der): Uint8Array {
  const bytes = contentOf(expectTag(element, TAG.bitString, "bit string"));
  if (bytes[0] !== 0) throw new DerFault("bit string of part octets");
  return bytes.subarray(1);
}

/** Named bits that are set, 0 first. */
export function bitsOf(element: Der): ReadonlySet<number> {
  const [unused, ...octets] = contentOf(expectTag(element, TAG.bitString, "bits"));
  if (unused === undefined || unused > 7 || octets.length > 8) throw new DerFault("bits out of range");
  const set = new Set<number>();
  octets.forEach((octet, i) => {
    for (let bit = 0; bit < 8; bit++) if ((octet & (0x80 >> bit)) !== 0) set.add(i * 8 + bit);
  });
  return set;
}

/** Octets of an octet string; in BER it may come in pieces. */
export function octetsOf(element: Der, depth = 0): Uint8Array {
  if (element.tag === TAG.octetString) return contentOf(element);
  if (element.tag !== (TAG.octetString | 0x20) || depth > 4)
    throw new DerFault(`octets expected at byte ${element.start}`);
  const pieces = childrenOf(element, true).map((piece) => octetsOf(piece, depth + 1));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const TEXT: Readonly<Record<number, TextEncoding>> = {
  [TAG.utf8String]: "utf-8",
  [TAG.printableString]: "latin1",
  [TAG.ia5String]: "latin1",
  [TAG.teletexString]: "latin1",
  [TAG.bmpString]: "utf-16be",
  0x12: "latin1",
};

/** Text of any of the directory's string kinds. @throws DerFault for another kind or bytes that are no text. */
export function textOf(element: Der): string {
  const bytes = contentOf(element);
  if (element.tag === TAG.universalString) {
    if (bytes.length % 4 !== 0) throw new DerFault("text cut off");
    let text = "";
    for (let i = 0; i < bytes.length; i += 4) {
      const point = ((bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!) >>> 0;
      if (point > 0x10ffff) throw new DerFault("text out of range");
      text += String.fromCodePoint(point);
    }
    return text;
  }
  const encoding = TEXT[element.tag];
  if (encoding === undefined) throw new DerFault(`text expected at byte ${element.start}`);
  const text = textOfBytes(bytes, encoding);
  if (text === undefined) throw new DerFault(`text at byte ${element.start} is not ${encoding}`);
  return text;
}

/**
 * Milliseconds since 1970 of a UTCTime (years 1950–2049) or GeneralizedTime, Zulu only, as RFC 5280 demands; fractions of a
 * second are read, as RFC 3161 allows. @throws DerFault for another form or a day that is not in the calendar.
 */
export function timeOf(element: Der): number {
  const text = latin1Of(contentOf(element));
  const form =
    element.tag === TAG.utcTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/
      : element.tag === TAG.generalizedTime
        ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/
        : undefined;
  const match = form?.exec(text);
  if (!match) throw new DerFault(`time not readable at byte ${element.start}`);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const full = element.tag === TAG.utcTime ? (year < 50 ? 2000 + year : 1900 + year) : year;
  const time = new Date(0);
  time.setUTCFullYear(full, month - 1, day);
  time.setUTCHours(hour, minute, second);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59)
    throw new DerFault(`no such time: ${text}`);
  return time.getTime() + Math.floor(Number(`0${match[7] ?? ""}`) * 1000);
}
