import { DomainError } from "@songhua/kernel";
import { createReadStream, type ReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { Readable } from "node:stream";

/** Where a workbook's bytes come from: memory for an upload, the disk for the command line. */
export interface Source {
  readonly size: number;
  head(bytes: number): Promise<Buffer>;
  all(): Promise<Buffer>;
  stream(): NodeJS.ReadableStream;
  close(): void;
}

const CHUNK_BYTES = 256 * 1024;

export function sourceOfBytes(bytes: Buffer): Source {
  return {
    size: bytes.length,
    head: (length) => Promise.resolve(bytes.subarray(0, length)),
    all: () => Promise.resolve(bytes),
    stream: () =>
      Readable.from(
        (function* () {
          for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
        })(),
        { objectMode: false },
      ),
    close: () => undefined,
  };
}

/** @throws DomainError workbook_unreadable when the file is not there. */
export async function sourceOfFile(path: string): Promise<Source> {
  const { size } = await stat(path).catch(() => {
    throw new DomainError("workbook_unreadable", { reason: "missing" });
  });
  let stream: ReadStream | undefined;
  return {
    size,
    async head(length) {
      const file = await open(path);
      try {
        const buffer = Buffer.alloc(Math.min(length, size));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    all: () => readFile(path),
    stream: () => (stream = createReadStream(path, { highWaterMark: CHUNK_BYTES })),
    close: () => stream?.destroy(),
  };
}
