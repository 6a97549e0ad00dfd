import { DznError } from "./dzn-error.ts";

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, PERCENT, STAR, PLUS, MINUS, SLASH] = [34, 37, 42, 43, 45, 47];
const [ZERO, NINE, SEMICOLON, UNDERSCORE, BYTE_ORDER_MARK] = [48, 57, 59, 95, 0xfeff];
const OPENING = "([{";
const CLOSING = ")]}";
const SHOWN = 20;
/** Digits a number may have: more than any limit, few enough to be exact. */
const DIGITS = 12;

/** Walks once over the text of a data file. Every step is O(what it passes over); nothing is looked at twice. */
export class Cursor {
  readonly #text: string;
  #at = 0;
  /** The field being read, for messages; empty between fields. */
  field = "";

  constructor(text: string) {
    this.#text = text;
  }

  /** Passes over blanks and comments; true at the end of the text. */
  atEnd(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  /** Passes over `token` if it comes next. */
  take(token: string): boolean {
    this.#skip();
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  need(token: string): void {
    if (!this.take(token)) this.fail(token);
  }

  /** True when a name stands here: the start of a field, or of `array2d(…)`. */
  atWord(): boolean {
    this.#skip();
    return isLetter(this.#text.charCodeAt(this.#at));
  }

  word(): string {
    if (!this.atWord()) this.fail("name");
    const from = this.#at;
    while (isLetter(this.#text.charCodeAt(this.#at)) || isDigit(this.#text.charCodeAt(this.#at))) this.#at++;
    return this.#text.slice(from, this.#at);
  }

  /** A whole number from `min` to `max`. */
  integer(min: number, max: number): number {
    this.#skip();
    const from = this.#at;
    const sign = this.#text.charCodeAt(from);
    if (sign === MINUS || sign === PLUS) this.#at++;
    const digits = this.#at;
    let value = 0;
    for (let c = this.#text.charCodeAt(this.#at); isDigit(c); c = this.#text.charCodeAt(++this.#at)) {
      if (this.#at - digits < DIGITS) value = value * 10 + (c - ZERO);
      else value = Infinity;
    }
    if (this.#at === digits) {
      this.#at = from;
      this.fail("number");
    }
    if (sign === MINUS) value = value === 0 ? 0 : -value;
    if (value < min || value > max) {
      const told = this.#text.slice(from, Math.min(this.#at, from + SHOWN));
      this.#at = from;
      throw new DznError("number_range", { ...this.place(), value: told, min, max });
    }
    return value;
  }

  /** Passes over a value nobody needs, up to the semicolon that ends it or the end of the text. */
  skipValue(): void {
    let open = 0;
    for (; !this.atEnd(); this.#at++) {
      const c = this.#text.charCodeAt(this.#at);
      if (c === SEMICOLON && open === 0) return;
      if (c === QUOTE) this.#skipString();
      else if (OPENING.includes(this.#text[this.#at]!)) open++;
      else if (CLOSING.includes(this.#text[this.#at]!)) open--;
      // A field that starts inside brackets: the bracket was never closed, and the rest would vanish in silence.
      else if (c === SEMICOLON) this.fail("]");
    }
    if (open > 0) this.fail("]");
  }

  /** Line and column, from 1, of where the cursor stands. O(text before it): for messages. */
  place(): { field: string; line: number; column: number } {
    const before = this.#text.slice(0, this.#at);
    const lineStart = before.lastIndexOf("\n") + 1;
    return { field: this.field, line: before.split("\n").length, column: this.#at - lineStart + 1 };
  }

  /** @throws DznError always: something else than `wanted` stands here. */
  fail(wanted: string): never {
    if (this.atEnd()) throw new DznError("unfinished", { ...this.place(), wanted });
    const found = this.#text.slice(this.#at, this.#at + SHOWN).split(/\s/)[0]!;
    throw new DznError("unexpected", { ...this.place(), found, wanted });
  }

  #skip(): void {
    const text = this.#text;
    for (;;) {
      const c = text.charCodeAt(this.#at);
      if (c === SPACE || c === LINE_FEED || c === RETURN || c === TAB || c === BYTE_ORDER_MARK) this.#at++;
      else if (c === PERCENT) this.#skipTo("\n");
      else if (c === SLASH && text.charCodeAt(this.#at + 1) === STAR) this.#skipTo("*/");
      else return;
    }
  }

  #skipTo(end: string): void {
    const found = this.#text.indexOf(end, this.#at);
    this.#at = found < 0 ? this.#text.length : found + end.length;
  }

  #skipString(): void {
    const from = this.#at;
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      if (this.#text[this.#at] === "\\") this.#at++;
      else if (this.#text.charCodeAt(this.#at) === QUOTE) return;
    }
    this.#at = from;
    throw new DznError("unfinished", { ...this.place(), wanted: '"' });
  }
}

function isDigit(c: number): boolean {
  return c >= ZERO && c <= NINE;
}
function isLetter(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === UNDERSCORE;
}
