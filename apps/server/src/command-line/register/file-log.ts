import {
  bundleOf,
  bundlePath,
  entriesOf,
  growTree,
  HASH_BYTES,
  leafHash,
  parseCheckpoint,
  parseSignerKey,
  rootOfEdge,
  signCheckpoint,
  signerKeyText,
  tilePath,
  tileWidth,
  TILE_WIDTH,
  verifierKeyText,
  type NoteSigner,
  type ReadTile,
  type TreeEdge,
} from "@songhua/trust";
import { hash, randomBytes } from "node:crypto";
import { closeSync, fdatasyncSync, mkdirSync, openSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";
import { lockFolder, readIfThere, syncFolder, writeAll, writeDurably } from "./durable-file.ts";
import { openJournal } from "./journal.ts";

/**
 * A log in a folder that any web server can hand out: `checkpoint`, `tile/…`, `log.pub`; beside them `log.key` (secret) and `journal`.
 * Entries are safe when `append` returns; tiles and a signed checkpoint follow with `publish`.
 */
export interface FileLog {
  readonly signer: NoteSigner;
  /** Entries that are safe. */
  readonly size: number;
  /** Appends and gives the place of the first, from 0. One fdatasync, however many there are. */
  append(entries: readonly Uint8Array[]): number;
  /** Writes the tiles and signs the tree as it stands. @returns the checkpoint, signed by the log alone */
  publish(): string;
  /** Puts witnesses' lines under the present checkpoint. */
  publishCosigned(checkpoint: string): void;
  readonly readTile: ReadTile;
  /** Publishes, makes the tiles safe and gives the folder back. */
  close(): void;
}

/* So many entries may stand in the journal alone; opening reads them again. */
const SETTLE_AFTER = 65_536;

export const sha256 = (bytes: Uint8Array): Uint8Array => hash("sha256", bytes, "buffer");

/**
 * Opens a log's folder, or begins one named `origin`. Whatever a killed process left half-done is finished first.
 * @throws Refusal register_in_use, register_damaged, register_origin
 */
export function openFileLog(folder: string, origin?: string): FileLog {
  const unlock = lockFolder(folder);
  try {
    return openLocked(folder, origin, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function openLocked(folder: string, origin: string | undefined, unlock: () => void): FileLog {
  const signer = openKey(folder, origin);
  const { journal, entries: journaled } = openJournal(join(folder, "journal"));
  /* Written since the last settling, and the folders their names stand in. */
  const unsettled = new Set<string>();
  const write = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const handle = openSync(`${file}.new`, "w");
    writeAll(handle, bytes);
    closeSync(handle);
    renameSync(`${file}.new`, file);
    unsettled.add(file);
  };

  let edge = readEdge(folder, journal.base);
  let waiting: Uint8Array[] = journaled;
  /* Entries of the last, partial bundle. */
  let bundle = readBundle(folder, Math.floor(edge.size / TILE_WIDTH), edge.size % TILE_WIDTH);

  const grow = (): void => {
    const grown = growTree(
      edge,
      waiting.map((entry) => leafHash(entry, sha256)),
      sha256,
    );
    for (const tile of grown.tiles) write(tilePath(tile), tile.bytes);
    let index = Math.floor(edge.size / TILE_WIDTH);
    bundle = [...bundle, ...waiting];
    for (; bundle.length >= TILE_WIDTH; bundle = bundle.slice(TILE_WIDTH))
      write(bundlePath(index++, TILE_WIDTH), bundleOf(bundle.slice(0, TILE_WIDTH)));
    if (bundle.length > 0) write(bundlePath(index, bundle.length), bundleOf(bundle));
    edge = grown.edge;
    waiting = [];
  };
  const settle = (): void => {
    const folders = new Set<string>();
    for (const path of unsettled) {
      const handle = openSync(path, "r");
      fdatasyncSync(handle);
      closeSync(handle);
      for (let at = dirname(path); at.length >= folder.length && !folders.has(at); at = dirname(at)) folders.add(at);
    }
    for (const path of folders) syncFolder(path);
    unsettled.clear();
    journal.restart(edge.size);
  };
  const publish = (): string => {
    const present = presentCheckpoint(folder);
    grow();
    if (present?.size === edge.size) return present.text;
    const text = signCheckpoint({ size: edge.size, root: rootOfEdge(edge, sha256) }, signer);
    write("checkpoint", Buffer.from(text));
    if (edge.size - journal.base >= SETTLE_AFTER) settle();
    return text;
  };

  checkAgainstPublished(folder, edge, waiting);
  publish();
  return {
    signer,
    get size() {
      return edge.size + waiting.length;
    },
    append(entries) {
      const first = edge.size + waiting.length;
      if (entries.length === 0) return first;
      journal.append(entries);
      // One by one: a call has room for so many arguments only.
      for (const entry of entries) waiting.push(entry);
      return first;
    },
    publish,
    publishCosigned(checkpoint) {
      write("checkpoint", Buffer.from(checkpoint));
    },
    readTile: folderTiles(folder),
    close() {
      publish();
      settle();
      journal.close();
      unlock();
    },
  };
}

/** Reads tiles of a folder; of a partial tile that is not there any more, the beginning of a wider one. */
export function folderTiles(folder: string): ReadTile {
  return (tile) => {
    for (let width = tile.width; width <= TILE_WIDTH; width++) {
      const bytes = readIfThere(join(folder, tilePath({ ...tile, width })));
      if (bytes) return Promise.resolve(bytes.subarray(0, tile.width * HASH_BYTES));
    }
    return Promise.reject(new Refusal("register_damaged", { folder, file: tilePath(tile) }));
  };
}

function openKey(folder: string, origin: string | undefined): NoteSigner {
  const path = join(folder, "log.key");
  const text = readIfThere(path)?.toString();
  if (text === undefined) {
    if (presentCheckpoint(folder)) throw new Refusal("register_damaged", { folder, file: "log.key" });
    const made = signerKeyText(origin ?? "songhua.local/register", randomBytes(32));
    writeDurably(path, `${made}\n`, 0o600);
    const signer = parseSignerKey(made)!;
    writeDurably(join(folder, "log.pub"), `${verifierKeyText(signer)}\n`);
    return signer;
  }
  const signer = parseSignerKey(text);
  if (!signer) throw new Refusal("register_damaged", { folder, file: "log.key" });
  if (origin !== undefined && origin !== signer.name)
    throw new Refusal("register_origin", { folder, origin: signer.name, given: origin });
  if (!readIfThere(join(folder, "log.pub"))) writeDurably(join(folder, "log.pub"), `${verifierKeyText(signer)}\n`);
  return signer;
}

function presentCheckpoint(folder: string): { size: number; root: Uint8Array; text: string } | undefined {
  const text = readIfThere(join(folder, "checkpoint"))?.toString();
  const read = text === undefined ? undefined : parseCheckpoint(text);
  if (text !== undefined && !read) throw new Refusal("register_damaged", { folder, file: "checkpoint" });
  return read && text !== undefined ? { ...read.checkpoint, text } : undefined;
}

function readEdge(folder: string, size: number): TreeEdge {
  const partials: Uint8Array[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1));
    const width = tileWidth(level, index, size);
    const path = tilePath({ level, index, width });
    const bytes = width === 0 ? new Uint8Array() : readIfThere(join(folder, path));
    if (bytes?.length !== width * HASH_BYTES) throw new Refusal("register_damaged", { folder, file: path });
    partials.push(bytes);
  }
  return { size, partials };
}

function readBundle(folder: string, index: number, width: number): Uint8Array[] {
  if (width === 0) return [];
  const path = bundlePath(index, width);
  const entries = entriesOf(readIfThere(join(folder, path)) ?? new Uint8Array());
  if (entries?.length !== width) throw new Refusal("register_damaged", { folder, file: path });
  return entries;
}

/** What was published must be the beginning of what is there: otherwise the next checkpoint would be a fork. */
function checkAgainstPublished(folder: string, edge: TreeEdge, waiting: readonly Uint8Array[]): void {
  const published = presentCheckpoint(folder);
  if (!published) return;
  const more = published.size - edge.size;
  const damaged = new Refusal("register_damaged", { folder, file: more > waiting.length ? "journal" : "checkpoint" });
  if (more < 0 || more > waiting.length) throw damaged;
  const leaves = waiting.slice(0, more).map((entry) => leafHash(entry, sha256));
  const { edge: then } = growTree(edge, leaves, sha256);
  if (!Buffer.from(published.root).equals(rootOfEdge(then, sha256))) throw damaged;
}
