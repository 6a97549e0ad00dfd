import { joinBytes } from "../bytes.ts";
import { HASH_BYTES, leafHash, nodeHash, type Sha256 } from "./merkle.ts";

/** Hashes in a full tile; a tile spans eight levels of the tree. Source: C2SP tlog-tiles. */
export const TILE_WIDTH = 256;
export const TILE_HEIGHT = 8;

/** Which tile: `level` 0 holds leaves, each above holds roots of full tiles below. */
export interface TileAt {
  readonly level: number;
  readonly index: number;
  /** Hashes it holds, 1 to 256. */
  readonly width: number;
}

/** Path of a tile below the log's address. */
export function tilePath({ level, index, width }: TileAt): string {
  return `tile/${level}/${indexPath(index)}${partSuffix(width)}`;
}

/** Path of a bundle of entries: those below a level-0 tile. */
export function bundlePath(index: number, width: number): string {
  return `tile/entries/${indexPath(index)}${partSuffix(width)}`;
}

/** What a path below the log's address asks for; nothing for a path no tile has. */
export function parseTilePath(path: string): (TileAt & { readonly kind: "hashes" | "entries" }) | undefined {
  const match = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
  if (!match) return undefined;
  const [, place = "", steps = "", part] = match;
  const index = Number(steps.replace(/[x/]/g, ""));
  const width = part === undefined ? TILE_WIDTH : Number(part);
  const level = place === "entries" ? 0 : Number(place);
  if (level > 63 || (part !== undefined && width >= TILE_WIDTH) || indexPath(index) !== steps) return undefined;
  return { kind: place === "entries" ? "entries" : "hashes", level, index, width };
}

function indexPath(index: number): string {
  const steps: string[] = [];
  for (let rest = index; steps.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    steps.unshift(`${steps.length === 0 ? "" : "x"}${String(rest % 1000).padStart(3, "0")}`);
  return steps.join("/");
}

function partSuffix(width: number): string {
  return width === TILE_WIDTH ? "" : `.p/${width}`;
}

/** Hashes that the tile at a place has in a tree of `size` entries, 0 to 256. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/** Every tile of a tree, level by level, left to right, partial ones last in their level. */
export function* tilesOf(size: number): Generator<TileAt> {
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++)
    for (let index = 0, width; (width = tileWidth(level, index, size)) > 0; index++) yield { level, index, width };
}

/** The n-th hash of a tile. */
export function hashIn(tile: Uint8Array, n: number): Uint8Array {
  return tile.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES);
}

/** Root of `count` hashes of a tile from `first` on; `count` a power of two. O(count). */
export function rootIn(tile: Uint8Array, first: number, count: number, sha256: Sha256): Uint8Array {
  if (count === 1) return hashIn(tile, first);
  const half = count / 2;
  return nodeHash(rootIn(tile, first, half, sha256), rootIn(tile, first + half, half, sha256), sha256);
}

const LENGTH_BYTES = 2;
/** What the length before an entry in a bundle can say. */
export const MAX_ENTRY_BYTES = 0xffff;

/** Entries as a bundle serves them: each after its length in two bytes. @throws RangeError for an entry above 65,535 bytes. */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array {
  const parts = entries.flatMap((entry) => {
    if (entry.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry has at most ${MAX_ENTRY_BYTES} bytes`);
    return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
  });
  return joinBytes(...parts);
}

/** The entries of a bundle; nothing when it is cut short or goes on after the last. */
export function entriesOf(bundle: Uint8Array): Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + LENGTH_BYTES <= bundle.length) {
    const end = at + LENGTH_BYTES + ((bundle[at]! << 8) | bundle[at + 1]!);
    if (end > bundle.length || entries.length === TILE_WIDTH) return undefined;
    entries.push(bundle.subarray(at + LENGTH_BYTES, end));
    at = end;
  }
  return at === bundle.length ? entries : undefined;
}

/** The level-0 tile of a bundle's entries. */
export function tileOfEntries(entries: readonly Uint8Array[], sha256: Sha256): Uint8Array {
  return joinBytes(...entries.map((entry) => leafHash(entry, sha256)));
}
