import { deflateSync } from "fflate";
import { joinBytes } from "../bytes.ts";
import { utf8 } from "../text.ts";
import { crc32 } from "./crc32.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Kept as it is: for the type that stands first, and for what is packed already. */
  readonly stored?: boolean;
}

const numbers = (...fields: readonly (readonly [value: number, octets: 2 | 4])[]): Uint8Array =>
  Uint8Array.from(
    fields.flatMap(([value, octets]) => Array.from({ length: octets }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );

/* One date for all entries, 1980-01-01: times of evidence stand in signatures, and the same evidence gives the same bytes. */
const DATE = 0x21;
const UTF8_NAMES = 0x800;

/** A ZIP archive of the entries in order, without extra fields, comments or descriptors. Source: PKWARE APPNOTE 6.3, no ZIP64. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, stored } of entries) {
    const named = utf8(name);
    const body = stored === true ? bytes : deflateSync(bytes, { level: 9 });
    const common = numbers(
      [20, 2],
      [UTF8_NAMES, 2],
      [stored === true ? 0 : 8, 2],
      [0, 2],
      [DATE, 2],
      [crc32(bytes), 4],
      [body.length, 4],
      [bytes.length, 4],
      [named.length, 2],
      [0, 2],
    );
    directory.push(
      joinBytes(numbers([0x02014b50, 4], [20, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]), named),
    );
    const local = joinBytes(numbers([0x04034b50, 4]), common, named, body);
    parts.push(local);
    at += local.length;
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0);
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  );
  return joinBytes(...parts, ...directory, end);
}
