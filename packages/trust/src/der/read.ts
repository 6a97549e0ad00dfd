/** Thrown while reading ASN.1 and always caught at this package's doors, which turn it into a finding. */
export class DerFault extends Error {
  override readonly name = "DerFault";
}

/** One element: where its header, content and end lie in `bytes`. Offsets are absolute, so that the signed bytes are cut out unchanged. */
export interface Der {
  readonly bytes: Uint8Array;
  /** Identifier octet: class, constructed bit and number together. */
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  /** BER only: the length was left open and closed by two zero octets. */
  readonly indefinite: boolean;
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** Context-specific tag: [n] constructed, or primitive for implicit strings and numbers. */
export const context = (n: number, primitive = false): number => (primitive ? 0x80 : 0xa0) | n;

const DEEPEST = 40;
const CONSTRUCTED = 0x20;

/**
 * The element that starts at `start` and must end by `limit`. Lengths must be in the shortest form and definite, as DER demands;
 * with `ber` both may be otherwise (older PDF producers do so). Tags above 30 are not in use in any format read here.
 * @throws DerFault on anything else. O(1); with an open length O(n) up to 40 levels deep.
 */
export function elementAt(bytes: Uint8Array, start: number, limit: number, ber = false, depth = 0): Der {
  if (depth > DEEPEST) throw new DerFault(`nested deeper than ${DEEPEST} levels at byte ${start}`);
  if (start + 2 > limit) throw new DerFault(`cut off at byte ${start}`);
  const tag = bytes[start]!;
  if ((tag & 0x1f) === 0x1f) throw new DerFault(`long tag at byte ${start}`);
  const first = bytes[start + 1]!;
  let contentStart = start + 2;
  if (first === 0x80) {
    if (!ber || (tag & CONSTRUCTED) === 0) throw new DerFault(`open length at byte ${start}`);
    let at = contentStart;
    while (!(bytes[at] === 0 && bytes[at + 1] === 0 && at + 2 <= limit))
      at = elementAt(bytes, at, limit, true, depth + 1).end;
    return { bytes, tag, start, contentStart, contentEnd: at, end: at + 2, indefinite: true };
  }
  let length = first;
  if (first > 0x80) {
    const octets = first & 0x7f;
    if (octets > 4 || contentStart + octets > limit) throw new DerFault(`length out of range at byte ${start}`);
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + bytes[contentStart + i]!;
    if (!ber && (length < 0x80 || length < 256 ** (octets - 1)))
      throw new DerFault(`length not shortest at byte ${start}`);
    contentStart += octets;
  }
  const end = contentStart + length;
  if (end > limit) throw new DerFault(`element at byte ${start} runs past its end`);
  return { bytes, tag, start, contentStart, contentEnd: end, end, indefinite: false };
}

/** The one element that fills all of `bytes`. @throws DerFault also for bytes behind it. */
export function readDer(bytes: Uint8Array): Der {
  const element = elementAt(bytes, 0, bytes.length);
  if (element.end !== bytes.length) throw new DerFault(`${bytes.length - element.end} bytes behind the end`);
  return element;
}

/** Elements inside a constructed one, in order. @throws DerFault for a primitive one, or more than 100,000 of them. */
export function childrenOf(element: Der, ber = false): Der[] {
  if ((element.tag & CONSTRUCTED) === 0) throw new DerFault(`byte ${element.start} holds a value, not a structure`);
  const children: Der[] = [];
  for (let at = element.contentStart; at < element.contentEnd;) {
    const child = elementAt(element.bytes, at, element.contentEnd, ber);
    children.push(child);
    if (children.length > 100_000) throw new DerFault(`more than 100,000 parts at byte ${element.start}`);
    at = child.end;
  }
  return children;
}

/** The content octets, as a view. */
export const contentOf = (element: Der): Uint8Array => element.bytes.subarray(element.contentStart, element.contentEnd);
/** Header and content octets, as a view. */
export const rawOf = (element: Der): Uint8Array => element.bytes.subarray(element.start, element.end);

/** The element itself when it has the tag. @throws DerFault with `what` for another or none. */
export function expectTag(element: Der | undefined, tag: number, what: string): Der {
  if (element?.tag !== tag)
    throw new DerFault(`${what} expected${element === undefined ? "" : ` at byte ${element.start}`}`);
  return element;
}

/** The one element inside an explicit tag. @throws DerFault for none or several. */
export function onlyChildOf(element: Der, ber = false): Der {
  const [child, ...more] = childrenOf(element, ber);
  if (child === undefined || more.length > 0) throw new DerFault(`one part expected at byte ${element.start}`);
  return child;
}

/** Walks the parts of a SEQUENCE in their fixed order: `take` what must come, `maybe` what may. */
export class DerCursor {
  readonly #parts: readonly Der[];
  readonly #what: string;
  #at = 0;
  constructor(element: Der, what: string, ber = false) {
    this.#parts = childrenOf(expectTag(element, TAG.sequence, what), ber);
    this.#what = what;
  }
  get peek(): Der | undefined {
    return this.#parts[this.#at];
  }
  take(tag: number, what: string): Der {
    return expectTag(this.#parts[this.#at++], tag, `${this.#what}: ${what}`);
  }
  maybe(tag: number): Der | undefined {
    return this.peek?.tag === tag ? this.#parts[this.#at++] : undefined;
  }
  any(what: string): Der {
    const element = this.#parts[this.#at++];
    if (element === undefined) throw new DerFault(`${this.#what}: ${what} expected`);
    return element;
  }
  end(): void {
    if (this.peek !== undefined) throw new DerFault(`${this.#what}: unexpected part at byte ${this.peek.start}`);
  }
}
