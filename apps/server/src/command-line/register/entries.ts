import { MAX_ENTRY_BYTES } from "@songhua/trust";
import { canonicalJson } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { Refusal } from "../refusal.ts";

/* So many entries share one fdatasync at most; each is answered for after it. */
const BATCH = 4096;
const NEWLINE = 0x0a;
const MAX_JSON_BYTES = 16 * 1024 * 1024;

/**
 * What a file is entered as: JSON as it stands (without a newline at its end), any other file by its SHA-256 and length.
 * @throws Refusal file_missing, file_is_folder, entry_too_large
 */
export async function entryOfFile(path: string): Promise<Uint8Array> {
  const { size } = await existing(path);
  if (path.endsWith(".json") && size <= MAX_JSON_BYTES) {
    const bytes = await readFile(path);
    return fitting(bytes.at(-1) === NEWLINE ? bytes.subarray(0, -1) : bytes, path, 1);
  }
  const sha256 = createHash("sha256");
  for await (const chunk of createReadStream(path)) sha256.update(chunk as Buffer);
  return Buffer.from(canonicalJson({ bytes: size, sha256: sha256.digest("hex") }));
}

/** Entries of a file in batches: a line each of a `.jsonl` file or of standard input (`-`), one of any other file. */
export async function* entriesOfFile(path: string): AsyncGenerator<Uint8Array[]> {
  if (path !== "-" && !path.endsWith(".jsonl")) {
    yield [await entryOfFile(path)];
    return;
  }
  if (path !== "-") await existing(path);
  let rest: Buffer = Buffer.alloc(0);
  let line = 0;
  const stream = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1024 * 1024 });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const entries: Uint8Array[] = [];
    let at = 0;
    for (let end; (end = bytes.indexOf(NEWLINE, at)) >= 0; at = end + 1) {
      line++;
      if (end > at) entries.push(fitting(bytes.subarray(at, end), path, line));
    }
    rest = bytes.subarray(at);
    fitting(rest, path, line + 1);
    for (let i = 0; i < entries.length; i += BATCH) yield entries.slice(i, i + BATCH);
  }
  if (rest.length > 0) yield [fitting(rest, path, line + 1)];
}

function fitting(entry: Buffer, file: string, line: number): Buffer {
  if (entry.length > MAX_ENTRY_BYTES) throw new Refusal("entry_too_large", { file, line, most: MAX_ENTRY_BYTES });
  return entry;
}

async function existing(path: string): Promise<{ size: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal("file_missing", { file: path });
  if (found.isDirectory()) throw new Refusal("file_is_folder", { file: path });
  return found;
}
