import { sameBytes } from "../bytes.ts";
import { finding, type Finding } from "../finding.ts";
import { checkCheckpoint, type CheckpointReport } from "./check-checkpoint.ts";
import type { TreeHead } from "./checkpoint.ts";
import { leafHash, plainSha256, type Sha256 } from "./merkle.ts";
import type { LogPolicy } from "./policy.ts";
import { bundlePath, entriesOf, tilePath, tilesOf, TILE_WIDTH, tileWidth } from "./tile.ts";
import { EMPTY_EDGE, growTree, rootOfEdge, type TileContent, type TreeEdge } from "./tree-edge.ts";

export interface ReplayOptions {
  /** Heads of this log that were seen before, of any checkpoint that was believed then. */
  readonly seen?: readonly TreeHead[];
  /** Also reads every tile of hashes and compares it; otherwise the entries alone, which suffice for the root. */
  readonly withTiles?: boolean;
  /** Told each bundle as it is read: place of the first entry, and the entries. */
  readonly onEntries?: (first: number, entries: readonly Uint8Array[]) => void;
  readonly sha256?: Sha256;
}

/** Gives a file of the log by its path below the log's address; nothing where there is none. */
export type ReadLogFile = (path: string) => Promise<Uint8Array | undefined>;

/* No log of agreements is that long; what claims to be would be read for days. */
const MAX_ENTRIES = 50_000_000;

/**
 * Reads a whole log again and says whether it is what its checkpoint signs, and whether it continues what was seen of it before.
 * Stops at the first file that is missing or wrong. @param now milliseconds since 1970. O(entries) hashes and files / 256.
 */
export async function replayLog(
  checkpointText: string,
  read: ReadLogFile,
  policy: LogPolicy,
  now: number,
  options: ReplayOptions = {},
): Promise<CheckpointReport> {
  const report = checkCheckpoint(checkpointText, policy, now);
  if (!report.checkpoint) return report;
  const { size, root } = report.checkpoint;
  const findings: Finding[] = [...report.findings];
  const seen = options.seen ?? [];
  for (const head of seen) if (head.size > size) findings.push(finding("log-rolled-back", { size, seen: head.size }));
  if (size > MAX_ENTRIES)
    return { ...report, findings: [...findings, finding("log-truncated", { size: 0, expected: size })] };
  const end = await replayEntries(size, read, seen, options, findings);
  if (end) {
    const rebuilt = rootOfEdge(end, options.sha256 ?? plainSha256);
    if (!sameBytes(rebuilt, root)) findings.push(finding("log-root-differs", { size }));
    else findings.push(finding("log-complete", { size }));
  }
  return { ...report, findings };
}

/** The edge of the tree of all entries; nothing when one of them could not be read, which is then among the findings. */
async function replayEntries(
  size: number,
  read: ReadLogFile,
  seen: readonly TreeHead[],
  { withTiles = false, onEntries, sha256 = plainSha256 }: ReplayOptions,
  findings: Finding[],
): Promise<TreeEdge | undefined> {
  let edge = EMPTY_EDGE;
  const rebuilt = new Map<string, TileContent>();
  const passed = [...seen].filter((head) => head.size <= size).sort((a, b) => a.size - b.size);
  const compare = (): void => {
    while (passed[0]?.size === edge.size) {
      const head = passed.shift()!;
      if (!sameBytes(rootOfEdge(edge, sha256), head.root)) findings.push(finding("log-forked", { size: head.size }));
    }
  };
  compare();
  for (let index = 0; edge.size < size; index++) {
    const path = bundlePath(index, tileWidth(0, index, size));
    const bundle = (await read(path)) ?? (await read(bundlePath(index, TILE_WIDTH)));
    if (!bundle) {
      findings.push(
        finding("log-tile-missing", { path }),
        finding("log-truncated", { size: edge.size, expected: size }),
      );
      return undefined;
    }
    const width = tileWidth(0, index, size);
    // A wider bundle than asked for begins with the one asked for.
    const entries = entriesOf(bundle)?.slice(0, width);
    if (entries?.length !== width) {
      findings.push(finding("log-tile-wrong", { path }));
      return undefined;
    }
    onEntries?.(edge.size, entries);
    const leaves = entries.map((entry) => leafHash(entry, sha256));
    const first = edge.size;
    for (let from = 0; from < width;) {
      const next = Math.min(passed[0]?.size ?? Infinity, first + width) - first;
      const grown = growTree(edge, leaves.slice(from, next), sha256);
      if (withTiles) for (const tile of grown.tiles) rebuilt.set(`${tile.level}/${tile.index}`, tile);
      edge = grown.edge;
      from = next;
      compare();
    }
  }
  if (withTiles) await compareTiles(size, read, rebuilt, findings);
  return edge;
}

async function compareTiles(
  size: number,
  read: ReadLogFile,
  rebuilt: ReadonlyMap<string, TileContent>,
  findings: Finding[],
): Promise<void> {
  for (const tile of tilesOf(size)) {
    const path = tilePath(tile);
    const bytes = (await read(path)) ?? (await read(tilePath({ ...tile, width: TILE_WIDTH })));
    const expected = rebuilt.get(`${tile.level}/${tile.index}`)?.bytes;
    if (!bytes) findings.push(finding("log-tile-missing", { path }));
    else if (!expected || !sameBytes(bytes.subarray(0, expected.length), expected))
      findings.push(finding("log-tile-wrong", { path }));
  }
}
