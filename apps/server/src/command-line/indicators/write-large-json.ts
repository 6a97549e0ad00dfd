import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const PART = 2 ** 20;

/**
 * An object as a JSON file, written in parts: a register of millions of rows has more to say of them than one string can hold.
 * Lists that are members of the object stand one entry a line.
 */
export async function writeLargeJson(path: string, value: object): Promise<void> {
  await pipeline(Readable.from(inParts(piecesOf(value))), createWriteStream(path));
}

function* piecesOf(value: object, indent = ""): Generator<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  yield "{\n";
  for (const [i, [name, member]] of members.entries()) {
    yield `${indent}  ${JSON.stringify(name)}: `;
    if (Array.isArray(member) && member.length > 0) {
      yield "[\n";
      const entries: readonly unknown[] = member;
      for (const [k, entry] of entries.entries())
        yield `${indent}    ${JSON.stringify(entry)}${k === entries.length - 1 ? "\n" : ",\n"}`;
      yield `${indent}  ]`;
    } else if (typeof member === "object" && member !== null && !Array.isArray(member)) {
      const inner: object = member;
      yield* piecesOf(inner, `${indent}  `);
    } else yield JSON.stringify(member);
    yield i === members.length - 1 ? "\n" : ",\n";
  }
  yield `${indent}}`;
}

function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = "";
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = "";
  }
  yield `${part}\n`;
}
