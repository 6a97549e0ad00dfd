import { HASH_BYTES, nodeHash, plainSha256, type Sha256 } from "./merkle.ts";
import { rootIn, TILE_HEIGHT, TILE_WIDTH, tileWidth, type TileAt } from "./tile.ts";

/** Gives a tile's bytes; of a wider one, the beginning. Rejects where it cannot. */
export type ReadTile = (tile: TileAt) => Promise<Uint8Array>;

/** A whole subtree: `2 ** height` leaves, the `index`-th of that height. */
interface Subtree {
  readonly height: number;
  readonly index: number;
}
/** Leaves from `from` up to but not with `to`, whose hash belongs into a proof. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Inclusion proof of entry `index` in the tree of `size`, from its tiles: sibling hashes from the leaf upwards.
 * Tiles that lie give a proof that does not verify. Source: RFC 6962, section 2.1.1. O(log n) tiles.
 * @throws RangeError for an index outside the tree, or a tile of the wrong length
 */
export async function inclusionFromTiles(
  index: number,
  size: number,
  readTile: ReadTile,
  sha256: Sha256 = plainSha256,
): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`no entry ${index} in a tree of ${size}`);
  const spans: Span[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const right = index >= middle;
    spans.unshift(right ? { from, to: middle } : { from: middle, to });
    if (right) from = middle;
    else to = middle;
  }
  return hashSpans(spans, size, readTile, sha256);
}

/**
 * Proof that the tree of `size` begins with that of `oldSize`; empty for 0 and for the same size.
 * Source: RFC 6962, section 2.1.2. O(log n) tiles. @throws as inclusionFromTiles
 */
export async function consistencyFromTiles(
  oldSize: number,
  size: number,
  readTile: ReadTile,
  sha256: Sha256 = plainSha256,
): Promise<Uint8Array[]> {
  if (!(oldSize >= 0 && oldSize <= size)) throw new RangeError(`a tree of ${size} has no beginning of ${oldSize}`);
  if (oldSize === 0 || oldSize === size) return [];
  const spans: Span[] = [];
  let from = 0;
  let to = size;
  while (to !== oldSize) {
    const middle = from + splitOf(to - from);
    const right = oldSize > middle;
    spans.unshift(right ? { from, to: middle } : { from: middle, to });
    if (right) from = middle;
    else to = middle;
  }
  // Where the old tree is a whole subtree, the reader has its hash already.
  if (from > 0) spans.unshift({ from, to });
  return hashSpans(spans, size, readTile, sha256);
}

/** Root of the first `size` entries from tiles. */
export async function rootFromTiles(
  size: number,
  readTile: ReadTile,
  sha256: Sha256 = plainSha256,
): Promise<Uint8Array> {
  if (size === 0) return sha256(new Uint8Array());
  const [root] = await hashSpans([{ from: 0, to: size }], size, readTile, sha256);
  return root!;
}

async function hashSpans(
  spans: readonly Span[],
  size: number,
  readTile: ReadTile,
  sha256: Sha256,
): Promise<Uint8Array[]> {
  const parts = spans.map(wholeSubtrees);
  const tiles = new Map<string, Promise<Uint8Array>>();
  const tileOf = ({ height, index }: Subtree): Promise<Uint8Array> => {
    const level = Math.floor(height / TILE_HEIGHT);
    const tileIndex = Math.floor((index * 2 ** (height % TILE_HEIGHT)) / TILE_WIDTH);
    const key = `${level}/${tileIndex}`;
    const width = tileWidth(level, tileIndex, size);
    const reading = tiles.get(key) ?? readTile({ level, index: tileIndex, width });
    tiles.set(key, reading);
    return reading.then((bytes) => {
      if (bytes.length < width * HASH_BYTES) throw new RangeError(`tile ${key} has ${bytes.length} bytes`);
      return bytes;
    });
  };
  return Promise.all(
    parts.map(async (subtrees) => {
      const hashes = await Promise.all(
        subtrees.map(async (subtree) => {
          const count = 2 ** (subtree.height % TILE_HEIGHT);
          return rootIn(await tileOf(subtree), (subtree.index * count) % TILE_WIDTH, count, sha256);
        }),
      );
      return hashes.reduceRight((right, left) => nodeHash(left, right, sha256));
    }),
  );
}

/** A span that ends inside the tree or at its end, as whole subtrees from left to right. */
function wholeSubtrees({ from, to }: Span): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = from; at < to;) {
    let height = 0;
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= to) height++;
    subtrees.push({ height, index: at / 2 ** height });
    at += 2 ** height;
  }
  return subtrees;
}

/** Largest power of two below n; n ≥ 2. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
