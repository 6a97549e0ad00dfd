import { bytesOfHex } from "../bytes.ts";
import { ITERATION, LINEAR, SUBSTITUTION } from "./streebog-constants.ts";

/* A vector of 512 bits is sixteen 32-bit words, least significant first: the order of its octets in memory. */
const WORDS = 16;
const BLOCK = 64;

interface Tables {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly iteration: readonly Uint32Array[];
}

/** Substitution, transposition and linear step in one look-up: 8 tables of 256 numbers of 64 bits, in halves. */
function buildTables(): Tables {
  const substitution = bytesOfHex(SUBSTITUTION);
  const rows = new DataView(bytesOfHex(LINEAR).buffer);
  const low = new Uint32Array(8 * 256);
  const high = new Uint32Array(8 * 256);
  for (let octet = 0; octet < 8; octet++)
    for (let value = 0; value < 256; value++)
      for (let bit = 0; bit < 8; bit++) {
        if ((substitution[value]! & (1 << bit)) === 0) continue;
        const row = (63 - 8 * octet - bit) * 8;
        high[octet * 256 + value]! ^= rows.getUint32(row);
        low[octet * 256 + value]! ^= rows.getUint32(row + 4);
      }
  return { low, high, iteration: ITERATION.map((hex) => wordsOf(bytesOfHex(hex).reverse(), 0)) };
}

let built: Tables | undefined;
const tables = (): Tables => (built ??= buildTables());

function wordsOf(bytes: Uint8Array, from: number): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset + from, BLOCK);
  return Uint32Array.from({ length: WORDS }, (_, i) => view.getUint32(i * 4, true));
}

/** out = L(P(S(a ⊕ b))). `mixed` is scratch space. */
function lpsx(a: Uint32Array, b: Uint32Array, out: Uint32Array, mixed: Uint32Array, { low, high }: Tables): void {
  for (let i = 0; i < WORDS; i++) mixed[i] = a[i]! ^ b[i]!;
  for (let i = 0; i < 8; i++) {
    const half = i >> 2;
    const shift = (i & 3) * 8;
    let lo = 0;
    let hi = 0;
    for (let octet = 0; octet < 8; octet++) {
      const at = octet * 256 + ((mixed[octet * 2 + half]! >>> shift) & 0xff);
      lo ^= low[at]!;
      hi ^= high[at]!;
    }
    out[i * 2] = lo;
    out[i * 2 + 1] = hi;
  }
}

/** a += b modulo 2⁵¹². */
function add(a: Uint32Array, b: Uint32Array): void {
  let carry = 0;
  for (let i = 0; i < WORDS; i++) {
    const sum = a[i]! + b[i]! + carry;
    a[i] = sum;
    carry = sum > 0xffffffff ? 1 : 0;
  }
}

/**
 * The hash function Streebog, GOST R 34.11-2012, of 256 or 512 bits; octets in the order every library prints them
 * (RFC 6986 prints numbers, which is the reverse). Source: RFC 6986, sections 7 to 9. O(n); about 12 table steps a block each way.
 */
export function streebog(message: Uint8Array, bits: 256 | 512): Uint8Array<ArrayBuffer> {
  const constants = tables();
  const state = new Uint32Array(WORDS).fill(bits === 256 ? 0x01010101 : 0);
  const count = new Uint32Array(WORDS);
  const sum = new Uint32Array(WORDS);
  const none = new Uint32Array(WORDS);
  const key = new Uint32Array(WORDS);
  const text = new Uint32Array(WORDS);
  const mixed = new Uint32Array(WORDS);

  const compress = (tweak: Uint32Array, block: Uint32Array): void => {
    lpsx(state, tweak, key, mixed, constants);
    text.set(block);
    for (const constant of constants.iteration) {
      lpsx(key, text, text, mixed, constants);
      lpsx(key, constant, key, mixed, constants);
    }
    for (let i = 0; i < WORDS; i++) state[i] = state[i]! ^ key[i]! ^ text[i]! ^ block[i]!;
  };
  const absorb = (block: Uint32Array, octets: number): void => {
    compress(count, block);
    add(
      count,
      Uint32Array.from({ length: WORDS }, (_, i) => (i === 0 ? octets * 8 : 0)),
    );
    add(sum, block);
  };

  let at = 0;
  for (; at + BLOCK <= message.length; at += BLOCK) absorb(wordsOf(message, at), BLOCK);
  const last = new Uint8Array(BLOCK);
  last.set(message.subarray(at));
  last[message.length - at] = 1;
  absorb(wordsOf(last, 0), message.length - at);
  compress(none, count);
  compress(none, sum);

  const digest = new Uint8Array(BLOCK);
  const view = new DataView(digest.buffer);
  state.forEach((word, i) => view.setUint32(i * 4, word, true));
  return bits === 512 ? digest : digest.slice(32);
}
