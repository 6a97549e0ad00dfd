import { bundleOf, entriesOf, parseCount, TILE_WIDTH } from "@songhua/trust";
import { createHash } from "node:crypto";
import { closeSync, fdatasyncSync, ftruncateSync, openSync } from "node:fs";
import { readIfThere, writeAll, writeDurably } from "./durable-file.ts";

/**
 * Entries that are safe but may not stand in tiles that are: `songhua-journal BASE\n`, then records of at most 256 entries, each after its
 * length (4 bytes) and the beginning of its SHA-256 (8 bytes). A record that is cut short is the last one and was never acknowledged.
 */
export interface Journal {
  /** Number of entries in front of the journal's first. */
  readonly base: number;
  /** Safe when this returns: one fdatasync for all of them. */
  append(entries: readonly Uint8Array[]): void;
  /** Begins anew behind `base` entries, all of which must be safe elsewhere. */
  restart(base: number): void;
  close(): void;
}

const LENGTH_BYTES = 4;
const CHECK_BYTES = 8;

/** Opens a journal and gives what it holds; a torn record at its end is cut off. @throws Error when it is damaged before its end */
export function openJournal(path: string): { journal: Journal; entries: Uint8Array[] } {
  const bytes = readIfThere(path);
  if (!bytes) writeDurably(path, headerOf(0));
  const { base, entries, end } = bytes ? readJournal(bytes) : { base: 0, entries: [], end: headerOf(0).length };
  let file = openSync(path, "r+");
  if (bytes && end < bytes.length) ftruncateSync(file, end);
  closeSync(file);
  file = openSync(path, "a");
  let start = base;
  return {
    entries,
    journal: {
      get base() {
        return start;
      },
      append(added) {
        const records: Uint8Array[] = [];
        for (let i = 0; i < added.length; i += TILE_WIDTH) records.push(recordOf(added.slice(i, i + TILE_WIDTH)));
        writeAll(file, Buffer.concat(records));
        fdatasyncSync(file);
      },
      restart(next) {
        writeDurably(path, headerOf(next));
        closeSync(file);
        file = openSync(path, "a");
        start = next;
      },
      close() {
        closeSync(file);
      },
    },
  };
}

const headerOf = (base: number): string => `songhua-journal ${base}\n`;

function recordOf(entries: readonly Uint8Array[]): Buffer {
  const payload = bundleOf(entries);
  const head = Buffer.alloc(LENGTH_BYTES);
  head.writeUInt32BE(payload.length);
  return Buffer.concat([head, checkOf(payload), payload]);
}

function checkOf(payload: Uint8Array): Buffer {
  return createHash("sha256").update(payload).digest().subarray(0, CHECK_BYTES);
}

function readJournal(bytes: Buffer): { base: number; entries: Uint8Array[]; end: number } {
  const header = bytes.subarray(0, bytes.indexOf(0x0a) + 1).toString();
  const base = parseCount(/^songhua-journal (\S+)\n$/.exec(header)?.[1] ?? "");
  if (base === undefined) throw new Error("the journal's first line is damaged");
  const entries: Uint8Array[] = [];
  let at = header.length;
  while (at + LENGTH_BYTES + CHECK_BYTES <= bytes.length) {
    const begin = at + LENGTH_BYTES + CHECK_BYTES;
    const end = begin + bytes.readUInt32BE(at);
    const payload = bytes.subarray(begin, end);
    const check = bytes.subarray(at + LENGTH_BYTES, begin);
    const read = end <= bytes.length && checkOf(payload).equals(check) ? entriesOf(payload) : undefined;
    if (!read) break;
    entries.push(...read);
    at = end;
  }
  return { base, entries, end: at };
}
