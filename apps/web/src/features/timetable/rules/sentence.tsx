import { Fragment, type ReactNode } from "react";

/* Stand in a text for what is put there as an element; no text of people holds them. */
const OPEN = "\u2066";
const CLOSE = "\u2069";

/** The parameter that reserves a place in a text: `t(key, { n: placeFor("n") })`. */
export function placeFor(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** A text whose reserved places are filled with elements, in the order its language puts them. */
export function Sentence({ text, parts }: { text: string; parts: Readonly<Record<string, ReactNode>> }) {
  return text
    .split(new RegExp(`${OPEN}(.*?)${CLOSE}`))
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>);
}
