import type { ClauseLog } from "./sat/state.ts";

const FIRST_ROOM = 1 << 16;
const ADDED = 0x61;
const DELETED = 0x64;

/** What the solver learned and forgot, as steps of a refutation file (see refutation-shape.ts). Beyond its limit everything is let go. */
export class RefutationLog implements ClauseLog {
  private bytes = new Uint8Array(FIRST_ROOM);
  private used = 0;
  private readonly limit: number;

  constructor(limitBytes: number) {
    this.limit = limitBytes;
  }

  /** Bytes written so far; undefined once they are more than the limit. */
  get length(): number | undefined {
    return this.used > this.limit ? undefined : this.used;
  }

  learned(literals: Int32Array, from: number, size: number): void {
    this.step(ADDED, literals, from, size);
  }

  deleted(literals: Int32Array, from: number, size: number): void {
    this.step(DELETED, literals, from, size);
  }

  /** A copy of the first `length` bytes. */
  steps(length: number): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, length);
  }

  private step(kind: number, literals: Int32Array, from: number, size: number): void {
    if (this.used > this.limit) return;
    // A literal takes at most five bytes.
    const most = this.used + 2 + 5 * size;
    if (most > this.bytes.length) this.grow(most);
    const { bytes } = this;
    let at = this.used;
    bytes[at++] = kind;
    for (let i = from; i < from + size; i++) {
      // The solver counts variables from 0, the file from 1.
      let rest = literals[i]! + 2;
      for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
      bytes[at++] = rest;
    }
    bytes[at++] = 0;
    this.used = at;
    if (at > this.limit) this.bytes = new Uint8Array(0);
  }

  private grow(most: number): void {
    const larger = new Uint8Array(Math.max(most, 2 * this.bytes.length));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
