import { describe, expect, it } from "vitest";
import { utf8 } from "../bytes.ts";
import { parseCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { startMemoryLog } from "./memory-log.ts";
import { noteSigner } from "./note.ts";
import { thresholdPolicy } from "./policy.ts";
import { replayLog, type ReadLogFile } from "./replay-log.ts";
import { bundleOf, parseTilePath, TILE_WIDTH } from "./tile.ts";

const NOW = Date.parse("2023-06-14T08:00:00Z");
const log = noteSigner("songhua.example/register", new Uint8Array(32).fill(1));
const policy = thresholdPolicy([log], [], 0);

function grownTo(size: number, word = "entry") {
  const memory = startMemoryLog(log);
  for (let i = 0; i < size; i++) memory.append(utf8(`${word} ${i}`));
  const read: ReadLogFile = async (path) => {
    const at = parseTilePath(path);
    if (!at) return undefined;
    const first = at.index * TILE_WIDTH;
    if (at.kind === "entries") return bundleOf(memory.entries.slice(first, first + at.width));
    return memory.readTile(at);
  };
  const { checkpoint } = parseCheckpoint(memory.checkpoint())!;
  return { memory, read, head: checkpoint, checkpoint: memory.checkpoint() };
}
const codes = async (...given: Parameters<typeof replayLog>) =>
  (await replayLog(...given)).findings.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("a log that is read again", () => {
  it("is complete, continues what was seen and tells its entries in order", async () => {
    const { read, checkpoint } = grownTo(600);
    const told: number[] = [];
    const seen = [0, 1, 255, 256, 257, 600].map((size) => grownTo(size).head);
    const report = await replayLog(checkpoint, read, policy, NOW, {
      seen,
      withTiles: true,
      onEntries: (first, entries) => told.push(...entries.map((_, i) => first + i)),
    });
    expect(report.findings.map(({ code }) => code)).toEqual(["checkpoint-valid", "quorum-not-asked", "log-complete"]);
    expect(told).toEqual(Array.from({ length: 600 }, (_, i) => i));
  });

  it("shows a fork at whatever size it was seen, and a rollback", async () => {
    const { read, checkpoint } = grownTo(300);
    for (const size of [1, 100, 256, 300])
      expect(await codes(checkpoint, read, policy, NOW, { seen: [grownTo(size, "other").head] })).toEqual([
        "log-forked",
      ]);
    expect(await codes(checkpoint, read, policy, NOW, { seen: [grownTo(301).head] })).toEqual(["log-rolled-back"]);
  });

  it("shows what is cut short, changed or missing", async () => {
    const { read, checkpoint } = grownTo(300);
    const only = (wanted: string, change: (bytes: Uint8Array | undefined) => Uint8Array | undefined): ReadLogFile => {
      return async (path) => (path.startsWith(wanted) ? change(await read(path)) : read(path));
    };
    const gone = only("tile/entries/001", () => undefined);
    expect(await codes(checkpoint, gone, policy, NOW)).toEqual(["log-tile-missing", "log-truncated"]);
    const cut = only("tile/entries/001", (bytes) => bytes!.subarray(0, -1));
    expect(await codes(checkpoint, cut, policy, NOW)).toEqual(["log-tile-wrong"]);
    const changed = only("tile/entries/000", (bytes) => bytes!.with(5, 0));
    expect(await codes(checkpoint, changed, policy, NOW)).toEqual(["log-root-differs"]);
    const tile = only("tile/1/000", (bytes) => bytes!.with(5, 0));
    expect(await codes(checkpoint, tile, policy, NOW, { withTiles: true })).toEqual(["log-tile-wrong"]);
    expect(await codes(checkpoint, tile, policy, NOW)).toEqual([]);
    const noTile = only("tile/0/000", () => undefined);
    expect(await codes(checkpoint, noTile, policy, NOW, { withTiles: true })).toEqual(["log-tile-missing"]);
  });

  it("refuses to read for days", async () => {
    const giant = signCheckpoint({ size: 2 ** 52, root: new Uint8Array(32) }, log);
    expect(await codes(giant, grownTo(1).read, policy, NOW)).toEqual(["log-truncated"]);
  });
});
