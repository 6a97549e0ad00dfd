import { DomainError } from "@songhua/kernel";
import { fromBuffer, type Entry, type ZipFile } from "yauzl";
import type { ReadLimits } from "./limits.ts";

/** Names of the parts, found without parsing any of them. */
export type PartNames = readonly string[];

const MACRO_PART = /(^|\/)(vbaProject\.bin|vbaProjectSignature\w*\.bin|macrosheets\/)/i;
/* Some writers list the type of macro workbooks as a default for ".bin" without having one; an override is a part that is there. */
const MACRO_DECLARATION = /<Override[^>]*(macroEnabled|vbaProject)|relationships\/(vbaProject|xlMacrosheet)/i;
const DECLARING_PART = /^\[Content_Types\]\.xml$|^xl\/_rels\/[^/]+\.rels$/i;
const DECLARATION_BYTES = 1024 * 1024;

/**
 * Unpacks every part of a ZIP package into nothing, counting what really comes out: sizes in headers are an attacker's claim.
 * Parts that overlap are counted each time. O(unpacked size), constant memory; runs before any parser sees the bytes.
 * @throws DomainError workbook_bomb, workbook_too_large, workbook_macros, workbook_encrypted, workbook_unreadable
 */
export async function guardZip(bytes: Buffer, limits: ReadLimits): Promise<PartNames> {
  const zip = await open(bytes);
  const names: string[] = [];
  let total = 0;
  try {
    for await (const entry of entries(zip)) {
      names.push(entry.fileName);
      if (names.length > limits.entries) throw new DomainError("workbook_bomb", { entries: limits.entries });
      if (entry.isEncrypted()) throw new DomainError("workbook_encrypted");
      if (MACRO_PART.test(entry.fileName)) throw new DomainError("workbook_macros", { part: entry.fileName });
      if (/\.(zip|xlsx|7z|rar|gz)$/i.test(entry.fileName) && !entry.fileName.includes("embeddings/"))
        throw new DomainError("workbook_bomb", { part: entry.fileName });
      const declaring = DECLARING_PART.test(entry.fileName);
      const kept: Buffer[] = [];
      let size = 0;
      for await (const chunk of await unpack(zip, entry)) {
        const piece = chunk as Buffer;
        size += piece.length;
        total += piece.length;
        if (declaring && size <= DECLARATION_BYTES) kept.push(piece);
        const packed = Math.max(entry.compressedSize, 1);
        if (size > limits.ratioFromBytes && size / packed > limits.ratio)
          throw new DomainError("workbook_bomb", { part: entry.fileName, ratio: limits.ratio });
        if (total > limits.unpackedBytes)
          throw new DomainError("workbook_too_large", { limitMb: Math.round(limits.unpackedBytes / 1024 / 1024) });
      }
      if (MACRO_DECLARATION.test(Buffer.concat(kept).toString("utf8")))
        throw new DomainError("workbook_macros", { part: entry.fileName });
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError("workbook_unreadable", { reason: "zip" });
  } finally {
    zip.close();
  }
  return names;
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) => {
      if (error) reject(new DomainError("workbook_unreadable", { reason: "zip" }));
      else resolve(zip);
    });
  });
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  const queue: (Entry | Error | null)[] = [];
  let wake: () => void = () => undefined;
  const push = (item: Entry | Error | null): void => {
    queue.push(item);
    wake();
  };
  zip.on("entry", (entry: Entry) => push(entry));
  zip.on("end", () => push(null));
  zip.on("error", (error: Error) => push(error));
  zip.readEntry();
  for (;;) {
    if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const item = queue.shift();
    if (item === null || item === undefined) return;
    if (item instanceof Error) throw item;
    yield item;
    zip.readEntry();
  }
}

function unpack(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
