import { Inflate } from "fflate";
import { sameBytes } from "../bytes.ts";
import { finding, type Finding } from "../finding.ts";
import { textOfBytes } from "../text.ts";
import { crc32 } from "./crc32.ts";

export interface ZipLimits {
  /** Octets of all entries together, unpacked. */
  readonly bytes: number;
  readonly entries: number;
}

export const ZIP_LIMITS: ZipLimits = { bytes: 256 << 20, entries: 2_000 };

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored: boolean;
}

class ZipFault extends Error {
  override readonly name = "ZipFault";
}

/** Where an entry lies, by the directory at the archive's end. */
interface Placed {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly kind: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const END = 22;
const ENTRY = 46;
const LOCAL = 30;

function directoryOf(view: DataView, bytes: Uint8Array, limits: ZipLimits): { entries: Placed[]; start: number } {
  // A comment behind the end would leave room for a second archive that other readers prefer.
  const end = bytes.length - END;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new ZipFault("no directory at the very end");
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw new ZipFault("archive in several parts");
  if (view.getUint16(end + 20, true) !== 0 || start + length !== end)
    throw new ZipFault("octets between directory and end");
  if (count > limits.entries) throw new ZipFault(`more than ${limits.entries} entries`);
  const entries: Placed[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY > end || view.getUint32(at, true) !== 0x02014b50) throw new ZipFault("directory cut off");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipFault("directory cut off");
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new ZipFault("encrypted entry");
    if (!isPlain(view, at)) throw new ZipFault("an entry of no kind that any writer makes");
    const rawName = bytes.subarray(at + ENTRY, at + ENTRY + nameLength);
    const name = textOfBytes(rawName);
    if (name === undefined) throw new ZipFault("name is not UTF-8");
    entries.push({
      name,
      rawName,
      // Version needed, flags, method, time and date.
      kind: bytes.subarray(at + 6, at + 16),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  if (at !== end) throw new ZipFault("directory longer than its entries");
  return { entries, start };
}

/* Versions of the format, and systems that write it (PKWARE APPNOTE 6.3, section 4.4.2). */
const VERSIONS: ReadonlySet<number> = new Set([10, 11, 20, 21, 25, 27, 45, 46, 50, 51, 52, 61, 62, 63]);
const SYSTEMS: ReadonlySet<number> = new Set([0, 3, 7, 10, 11, 14, 19]);
const LEVEL_DESCRIBED_UTF8 = 0x080e;

/** What stands in the directory alone and is no content: kept to what writers write, so that nothing there changes unseen. */
function isPlain(view: DataView, at: number): boolean {
  const [version, system] = [view.getUint8(at + 4), view.getUint8(at + 5)];
  const flags = view.getUint16(at + 8, true);
  const [dosAttributes, mode] = [view.getUint16(at + 38, true), view.getUint16(at + 40, true)];
  return (
    VERSIONS.has(version) &&
    SYSTEMS.has(system) &&
    (flags & ~LEVEL_DESCRIBED_UTF8) === 0 &&
    view.getUint16(at + 34, true) === 0 &&
    view.getUint16(at + 36, true) <= 1 &&
    dosAttributes <= 0x3f &&
    (system === 0 ? mode === 0 : [0, 0x4, 0x8].includes(mode >> 12))
  );
}

/** Whether bits are set behind the end of a packed stream: every writer leaves nought there. One more unpacking. */
function isPaddedWrongly(packed: Uint8Array, content: Uint8Array, name: string): boolean {
  const last = packed.at(-1) ?? 0;
  if (last === 0) return false;
  const cleared = packed.slice();
  cleared[packed.length - 1] = last & ~(1 << (31 - Math.clz32(last)));
  try {
    return sameBytes(inflated(cleared, content.length, name), content);
  } catch (fault) {
    if (fault instanceof ZipFault) return false;
    throw fault;
  }
}

/** Unpacks up to the stated size; a stream that holds more or less is refused before it can grow. */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  let final = false;
  const stream = new Inflate((chunk, last) => {
    if (length + chunk.length > size) throw new ZipFault(`${name} is larger than stated`);
    out.set(chunk, length);
    length += chunk.length;
    final = last;
  });
  try {
    for (let at = 0; at < packed.length; at += 4096)
      stream.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length);
  } catch (fault) {
    if (fault instanceof ZipFault) throw fault;
    throw new ZipFault(`${name} cannot be unpacked`);
  }
  if (!final || length !== size) throw new ZipFault(`${name} is shorter than stated`);
  return out;
}

/** Why a name could lead outside the folder it is unpacked to, or mean different files on different systems. */
function unsafe(name: string): string | undefined {
  if (name.length === 0 || name.length > 255) return "length";
  if (name.startsWith("/") || /^[A-Za-z]:/.test(name)) return "absolute path";
  if (/[\\:*?"<>|]/.test(name) || [...name].some((char) => char.charCodeAt(0) < 0x20)) return "forbidden character";
  if (name.split("/").some((part) => part === ".." || part === "." || part === "")) return "path leaves its folder";
  return undefined;
}

/**
 * Reads a ZIP archive that may be hostile: directory and entries must agree and fill the file without gap or overlap, names must be
 * safe and different (also by case), sizes within the limits before anything is unpacked, checksums right. Folders are passed over.
 * Not read: ZIP64, encryption, methods other than stored and deflate. Never throws on hostile bytes.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): { files: ZipFile[]; findings: Finding[] } {
  try {
    return unpacked(bytes, limits);
  } catch (fault) {
    if (!(fault instanceof ZipFault)) throw fault;
    return { files: [], findings: [finding("container-unreadable", { reason: fault.message })] };
  }
}

function unpacked(bytes: Uint8Array, limits: ZipLimits): { files: ZipFile[]; findings: Finding[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { entries, start } = directoryOf(view, bytes, limits);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.bytes)
    return { files: [], findings: [finding("container-too-large", { bytes: total, limit: limits.bytes })] };
  const findings: Finding[] = [];
  const files: ZipFile[] = [];
  const seen = new Set<string>();
  let expected = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at !== expected) throw new ZipFault(`octets outside all entries before ${entry.name}`);
    const { body, end } = bodyOf(view, bytes, entry, start);
    expected = end;
    const key = entry.name.normalize("NFC").toLowerCase();
    const reason = unsafe(entry.name.endsWith("/") && entry.size === 0 ? entry.name.slice(0, -1) : entry.name);
    if (reason !== undefined)
      findings.push(finding("container-entry-unsafe", { name: entry.name.slice(0, 255), reason }));
    else if (seen.has(key)) findings.push(finding("container-entry-duplicate", { name: entry.name }));
    else if (!entry.name.endsWith("/")) {
      if (entry.method !== 0 && entry.method !== 8) throw new ZipFault(`${entry.name} is packed in an unknown way`);
      const content = entry.method === 0 ? body : inflated(body, entry.size, entry.name);
      if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipFault(`${entry.name} is damaged`);
      if (entry.method === 8 && isPaddedWrongly(body, content, entry.name))
        throw new ZipFault(`${entry.name} has bits behind its end`);
      files.push({ name: entry.name, bytes: content, stored: entry.method === 0 });
    }
    seen.add(key);
  }
  if (expected !== start) throw new ZipFault("octets between entries and directory");
  return { files, findings };
}

function bodyOf(view: DataView, bytes: Uint8Array, entry: Placed, start: number): { body: Uint8Array; end: number } {
  const { at, name } = entry;
  if (at + LOCAL > start || view.getUint32(at, true) !== 0x04034b50)
    throw new ZipFault(`${name} is not where it should be`);
  const nameEnd = at + LOCAL + view.getUint16(at + 26, true);
  if (!sameBytes(bytes.subarray(at + LOCAL, nameEnd), entry.rawName)) throw new ZipFault(`${name} has two names`);
  if (!sameBytes(bytes.subarray(at + 4, at + 14), entry.kind)) throw new ZipFault(`${name} is described in two ways`);
  const from = nameEnd + view.getUint16(at + 28, true);
  const described = (view.getUint16(at + 6, true) & 8) !== 0;
  const stated = [view.getUint32(at + 14, true), view.getUint32(at + 18, true), view.getUint32(at + 22, true)];
  if (!described && (stated[0] !== entry.crc || stated[1] !== entry.packed || stated[2] !== entry.size))
    throw new ZipFault(`${name} has two sizes`);
  const end = from + entry.packed;
  if (end > start) throw new ZipFault(`${name} runs past the entries`);
  return { body: bytes.subarray(from, end), end: end + (described ? descriptorLength(view, end, start, entry) : 0) };
}

/** Length of the record some writers put behind a body, with or without its mark. */
function descriptorLength(view: DataView, at: number, limit: number, entry: Placed): number {
  if (at + 16 <= limit && view.getUint32(at, true) === 0x08074b50 && view.getUint32(at + 4, true) === entry.crc)
    return 16;
  if (at + 12 <= limit && view.getUint32(at, true) === entry.crc) return 12;
  throw new ZipFault(`${entry.name} without its sizes`);
}
