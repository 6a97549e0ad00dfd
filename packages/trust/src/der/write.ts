import { bytesOfHex, joinBytes } from "../bytes.ts";
import { utf8 } from "../text.ts";
import { context, TAG } from "./read.ts";

/** One element: tag, shortest length, content. */
export function derOf(tag: number, ...content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const octets: number[] = [];
  if (length < 0x80) octets.push(length);
  else {
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
    octets.unshift(0x80 | octets.length);
  }
  return joinBytes(Uint8Array.of(tag, ...octets), ...content);
}

export const sequence = (...parts: readonly Uint8Array[]) => derOf(TAG.sequence, ...parts);
export const explicit = (n: number, ...parts: readonly Uint8Array[]) => derOf(context(n), ...parts);
export const octetString = (bytes: Uint8Array) => derOf(TAG.octetString, bytes);
export const bitString = (bytes: Uint8Array, unused = 0) => derOf(TAG.bitString, Uint8Array.of(unused), bytes);
export const NULL = derOf(TAG.null);
export const boolean = (value: boolean) => derOf(TAG.boolean, Uint8Array.of(value ? 0xff : 0));
export const utf8String = (text: string) => derOf(TAG.utf8String, utf8(text));
export const printableString = (text: string) => derOf(TAG.printableString, utf8(text));
export const ia5String = (text: string) => derOf(TAG.ia5String, utf8(text));

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** SET OF: DER sorts its parts by their bytes. */
export const setOf = (parts: readonly Uint8Array[], tag: number = TAG.set) =>
  derOf(tag, ...[...parts].sort(compareBytes));

/** A whole number in shortest two's complement. */
export function integer(value: bigint | number): Uint8Array<ArrayBuffer> {
  const number = BigInt(value);
  let length = 1;
  while (number < -(1n << BigInt(length * 8 - 1)) || number >= 1n << BigInt(length * 8 - 1)) length++;
  const digits = BigInt.asUintN(length * 8, number)
    .toString(16)
    .padStart(length * 2, "0");
  return derOf(TAG.integer, bytesOfHex(digits));
}

/** An unsigned number given as big-endian bytes. */
export function unsigned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let from = 0;
  while (from < bytes.length - 1 && bytes[from] === 0) from++;
  const shortest = bytes.subarray(from);
  return derOf(TAG.integer, (shortest[0] ?? 0) >= 0x80 ? joinBytes(Uint8Array.of(0), shortest) : shortest);
}

/** An object identifier from its dotted form. */
export function oid(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0n, second = 0n, ...rest] = dotted.split(".").map(BigInt);
  const bytes: number[] = [];
  for (const arc of [first * 40n + second, ...rest]) {
    const groups = [Number(arc & 0x7fn)];
    for (let left = arc >> 7n; left > 0n; left >>= 7n) groups.unshift(0x80 | Number(left & 0x7fn));
    bytes.push(...groups);
  }
  return derOf(TAG.oid, Uint8Array.from(bytes));
}

/** UTCTime up to 2049, GeneralizedTime after, whole seconds (RFC 5280, section 4.1.2.5). */
export function time(ms: number): Uint8Array<ArrayBuffer> {
  const text = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, "");
  const year = Number(text.slice(0, 4));
  return year >= 1950 && year < 2050 ? derOf(TAG.utcTime, utf8(text.slice(2))) : derOf(TAG.generalizedTime, utf8(text));
}
