import type { TreeHead } from "./checkpoint.ts";
import { HASH_BYTES, nodeHash, plainSha256, type Sha256 } from "./merkle.ts";
import { rootIn, TILE_WIDTH, type TileAt } from "./tile.ts";

/** The right edge of a tree: all that must be known of it to append. */
export interface TreeEdge {
  readonly size: number;
  /** Hashes of the partial tile of each level from 0 up, joined; empty where the level's last tile is full. */
  readonly partials: readonly Uint8Array[];
}
export interface TileContent extends TileAt {
  readonly bytes: Uint8Array;
}

export const EMPTY_EDGE: TreeEdge = { size: 0, partials: [] };

/** Root of the tree behind an edge. Source: RFC 6962, section 2.1. O(256 · levels) hashes. */
export function rootOfEdge({ partials }: TreeEdge, sha256: Sha256 = plainSha256): Uint8Array {
  let root: Uint8Array | undefined;
  for (const partial of partials) {
    let rest = partial.length / HASH_BYTES;
    // Whole subtrees from the right, the smallest first: each larger one stands left of all before it.
    for (let count = 1; rest > 0; count *= 2) {
      if (Math.floor(rest / count) % 2 === 0) continue;
      rest -= count;
      const subtree = rootIn(partial, rest, count, sha256);
      root = root === undefined ? subtree : nodeHash(subtree, root, sha256);
    }
  }
  return root ?? sha256(new Uint8Array());
}

export function headOfEdge(edge: TreeEdge, sha256: Sha256 = plainSha256): TreeHead {
  return { size: edge.size, root: rootOfEdge(edge, sha256) };
}

/**
 * Appends leaf hashes to a tree.
 * @returns the new edge, and every tile that is new or wider than before: lower levels first, left to right. Partial tiles come as
 * they are after the last leaf; a tile at a place always begins with what it held before. O(leaves + 256 · levels) hashes.
 */
export function growTree(
  edge: TreeEdge,
  leaves: readonly Uint8Array[],
  sha256: Sha256 = plainSha256,
): { edge: TreeEdge; tiles: TileContent[] } {
  const partials: Uint8Array[] = [];
  const tiles: TileContent[] = [];
  let added: readonly Uint8Array[] = leaves;
  for (let level = 0; added.length > 0 || level < edge.partials.length; level++) {
    const before = edge.partials[level] ?? new Uint8Array();
    const firstIndex = Math.floor(edge.size / TILE_WIDTH ** (level + 1));
    const all = joined([before, ...added]);
    const full = Math.floor(all.length / (TILE_WIDTH * HASH_BYTES));
    const roots: Uint8Array[] = [];
    for (let i = 0; i < full; i++) {
      const bytes = all.slice(i * TILE_WIDTH * HASH_BYTES, (i + 1) * TILE_WIDTH * HASH_BYTES);
      tiles.push({ level, index: firstIndex + i, width: TILE_WIDTH, bytes });
      roots.push(rootIn(bytes, 0, TILE_WIDTH, sha256));
    }
    const partial = all.slice(full * TILE_WIDTH * HASH_BYTES);
    const width = partial.length / HASH_BYTES;
    if (width > 0 && added.length > 0) tiles.push({ level, index: firstIndex + full, width, bytes: partial });
    partials.push(partial);
    added = roots;
  }
  return { edge: { size: edge.size + leaves.length, partials }, tiles };
}

/* A million parts are more than a call can have arguments. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
