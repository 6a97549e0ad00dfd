import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinBytes, sameBytes, utf8 } from "../bytes.ts";
import { inclusionProof, leafHash, plainSha256, treeRoot, verifyConsistency, verifyInclusion } from "./merkle.ts";
import { bundleOf, bundlePath, entriesOf, parseTilePath, tilePath, tilesOf, tileWidth } from "./tile.ts";
import { EMPTY_EDGE, growTree, rootOfEdge, type TreeEdge } from "./tree-edge.ts";
import { consistencyFromTiles, inclusionFromTiles, rootFromTiles, type ReadTile } from "./tree-proof.ts";

const leafAt = (i: number): Uint8Array => leafHash(utf8(`entry ${i}`), plainSha256);
const leavesTo = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => leafAt(i));

/** A tree grown in steps, with its tiles as a log stores them. */
function grown(steps: readonly number[]): { edge: TreeEdge; readTile: ReadTile; tiles: Map<string, Uint8Array> } {
  let edge = EMPTY_EDGE;
  const tiles = new Map<string, Uint8Array>();
  for (const step of steps) {
    const leaves = Array.from({ length: step }, (_, i) => leafAt(edge.size + i));
    const next = growTree(edge, leaves);
    for (const { level, index, bytes } of next.tiles) tiles.set(`${level}/${index}`, bytes);
    edge = next.edge;
  }
  const readTile: ReadTile = ({ level, index, width }) =>
    Promise.resolve((tiles.get(`${level}/${index}`) ?? joinBytes()).subarray(0, width * 32));
  return { edge, readTile, tiles };
}

const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });

describe("a tree kept as tiles", () => {
  it("has the root that the whole list of leaves has, however it grew", () => {
    fc.assert(
      fc.property(steps, (each) => {
        const { edge } = grown(each);
        expect(rootOfEdge(edge)).toEqual(treeRoot(leavesTo(edge.size), plainSha256));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the inclusion proofs of the whole list, for every size it ever had", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), async (each, a, b) => {
        const { edge, readTile } = grown([...each, 1]);
        const size = 1 + (a % edge.size);
        const index = b % size;
        const leaves = leavesTo(size);
        const proof = await inclusionFromTiles(index, size, readTile);
        expect(proof).toEqual(inclusionProof(index, leaves, plainSha256));
        expect(await rootFromTiles(size, readTile)).toEqual(treeRoot(leaves, plainSha256));
      }),
      { numRuns: 60 },
    );
  });

  it("proves that it continues each earlier tree, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), fc.nat(), fc.nat(), async (each, a, b, c) => {
        const { edge, readTile } = grown([...each, 2]);
        const size = 2 + (a % (edge.size - 1));
        const oldSize = 1 + (b % (size - 1));
        const leaves = leavesTo(size);
        const root = treeRoot(leaves, plainSha256);
        const oldRoot = treeRoot(leaves.slice(0, oldSize), plainSha256);
        const proof = await consistencyFromTiles(oldSize, size, readTile);
        expect(verifyConsistency(oldSize, oldRoot, size, root, proof, plainSha256)).toBe(true);
        const forked = treeRoot(leaves.slice(0, oldSize).with(c % oldSize, leafAt(-1)), plainSha256);
        expect(verifyConsistency(oldSize, forked, size, root, proof, plainSha256)).toBe(false);
        expect(verifyConsistency(oldSize, oldRoot, size, forked, proof, plainSha256)).toBe(false);
        expect(verifyConsistency(oldSize, oldRoot, size, root, [...proof, root], plainSha256)).toBe(false);
        expect(verifyConsistency(oldSize, oldRoot, size, root, proof.slice(1), plainSha256)).toBe(proof.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  it("reaches three levels: 70,000 entries have the tiles the specification counts", async () => {
    const { edge, readTile, tiles } = grown([69_000, 1000]);
    const listed = [...tilesOf(edge.size)];
    expect(listed.filter(({ level, width }) => level === 0 && width === 256)).toHaveLength(273);
    expect(listed.filter(({ width }) => width < 256)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    for (const { level, index, width } of listed) expect(tiles.get(`${level}/${index}`)).toHaveLength(width * 32);
    const proof = await inclusionFromTiles(65_535, edge.size, readTile);
    expect(verifyInclusion(leafAt(65_535), 65_535, edge.size, proof, rootOfEdge(edge), plainSha256)).toBe(true);
  });

  it("never changes what a tile held", () => {
    fc.assert(
      fc.property(steps, (each) => {
        const before = new Map<string, Uint8Array>();
        let edge = EMPTY_EDGE;
        for (const step of each) {
          const next = growTree(edge, leavesTo(edge.size + step).slice(edge.size));
          for (const { level, index, width, bytes } of next.tiles) {
            const old = before.get(`${level}/${index}`) ?? joinBytes();
            expect(sameBytes(bytes.subarray(0, old.length), old)).toBe(true);
            expect(width).toBe(tileWidth(level, index, next.edge.size));
            before.set(`${level}/${index}`, bytes);
          }
          edge = next.edge;
        }
      }),
      { numRuns: 30 },
    );
  });

  it("refuses tiles that are cut short and places outside it", async () => {
    const short: ReadTile = () => Promise.resolve(new Uint8Array(31));
    await expect(inclusionFromTiles(0, 2, short)).rejects.toThrow(RangeError);
    await expect(inclusionFromTiles(2, 2, short)).rejects.toThrow(RangeError);
    await expect(consistencyFromTiles(3, 2, short)).rejects.toThrow(RangeError);
    const root = new Uint8Array(32);
    expect(verifyInclusion(root, 2 ** 53, 2 ** 53 + 2, [], root, plainSha256)).toBe(false);
    expect(verifyInclusion(root, 0.5, 1, [], root, plainSha256)).toBe(false);
    expect(verifyConsistency(-1, root, 1, root, [], plainSha256)).toBe(false);
  });
});

describe("paths and bundles", () => {
  it("are written as the specification does", () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe("tile/0/x001/x234/067");
    expect(tilePath({ level: 2, index: 0, width: 1 })).toBe("tile/2/000.p/1");
    expect(bundlePath(273, 112)).toBe("tile/entries/273.p/112");
  });
  it("are read back, and nothing else is", () => {
    fc.assert(
      fc.property(fc.nat(63), fc.nat({ max: 2 ** 40 }), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ kind: "hashes", level, index, width });
        expect(parseTilePath(bundlePath(index, width))).toEqual({ kind: "entries", level: 0, index, width });
      }),
    );
    for (const path of [
      "tile/64/000",
      "tile/00/000",
      "tile/0/0",
      "tile/0/x000/001",
      "tile/0/001/002",
      "tile/0/000.p/0",
      "tile/0/000.p/256",
      "tile/0/000.p/01",
      "tile/0/../000",
      "tile/0/000/",
      "checkpoint",
      `tile/0/${"x999/".repeat(9)}999`,
    ])
      expect(parseTilePath(path), path).toBeUndefined();
  });
  it("give entries back, and refuse a bundle that is cut or goes on", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 256 }), (entries) => {
        const bundle = bundleOf(entries);
        expect(entriesOf(bundle)).toEqual(entries);
        if (entries.length > 0) expect(entriesOf(bundle.subarray(0, -1))).not.toEqual(entries);
        expect(entriesOf(joinBytes(bundle, Uint8Array.of(0)))).toBeUndefined();
      }),
    );
    expect(() => bundleOf([new Uint8Array(65_536)])).toThrow(RangeError);
    expect(entriesOf(bundleOf(Array.from({ length: 257 }, () => new Uint8Array())))).toBeUndefined();
  });
});
