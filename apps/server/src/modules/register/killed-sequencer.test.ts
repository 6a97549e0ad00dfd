import { EMPTY_EDGE, growTree, leafHash, rootOfEdge } from "@songhua/trust";
import { seededRng } from "@songhua/kernel";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openTestSonghua } from "../../testing/open-test-songhua.ts";
import { sha256 } from "./enter.ts";
import { sequencePending } from "./sequence.ts";

const ROUNDS = 8;

/** Two sequencers at once, both killed when the first has told of `after` entries. */
function killTwo(databaseUrl: string, keyFile: string, after: number): Promise<string[]> {
  const lives = [0, 1].map(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const child = spawn(
          process.execPath,
          [join(import.meta.dirname, "killed-sequencer.ts"), databaseUrl, keyFile],
          {
            stdio: ["ignore", "pipe", "inherit"],
          },
        );
        let text = "";
        child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
          if (text.split("\n").length > after) child.kill("SIGKILL");
        });
        child.once("close", (code) => {
          if (code !== null) reject(new Error(`it ended by itself with ${code}`));
          else resolve(text.split("\n").slice(0, -1));
        });
      }),
  );
  return Promise.all(lives).then((each) => each.flat());
}

it("processes killed while they enter and sequence lose no committed entry, and every checkpoint continues the one before", async () => {
  const songhua = await openTestSonghua();
  const { db, config } = songhua.services;
  const rng = seededRng(Number(process.env["SEED"] ?? 1));
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    acknowledged.push(...(await killTwo(songhua.databaseUrl, config.register.keyFile, 1 + rng.int(60))));
  // What a killed process had begun is rolled back by the database, at the latest when it hears of it.
  while ((await sequencePending(songhua.services)) > 0);
  await expect
    .poll(async () => (await db.selectFrom("log_pending").selectAll().execute()).length, { timeout: 20_000 })
    .toBe(0);
  const entries = await db.selectFrom("log_entry").selectAll().orderBy("log_index").execute();
  expect(entries.map((row) => row.log_index)).toEqual(entries.map((_, i) => i));
  const there = new Set(entries.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 2);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  const checkpoints = await db.selectFrom("log_checkpoint").selectAll().orderBy("size").execute();
  expect(checkpoints.at(-1)?.size).toBe(entries.length);
  let edge = EMPTY_EDGE;
  for (const { size, root } of checkpoints) {
    const leaves = entries.slice(edge.size, size).map(({ entry }) => leafHash(Buffer.from(entry), sha256));
    edge = growTree(edge, leaves, sha256).edge;
    expect(root.equals(rootOfEdge(edge, sha256))).toBe(true);
  }
}, 180_000);
