import { parseCheckpoint, replayLog, thresholdPolicy, type Checkpoint } from "@songhua/trust";
import type { Rng } from "@songhua/kernel";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { readIfThere } from "./durable-file.ts";
import { openFileLog, sha256 } from "./file-log.ts";

const WRITER = join(import.meta.dirname, "killed-writer.ts");

/** What kills at random points left. */
export interface KillReport {
  readonly rounds: number;
  /** Entries whose writer was told that they are safe. */
  readonly acknowledged: number;
  /** Acknowledged entries that were gone, or at another place. Must be 0. */
  readonly lost: number;
  /** Checkpoints that a killed process had published and that the log does not continue. Must be 0. */
  readonly forks: number;
  /** Rounds in which the process was killed before it acknowledged anything. */
  readonly early: number;
}

/**
 * Starts a process that appends to a log, kills it with SIGKILL at a random point, opens the log again, and so on. After each round the
 * log is read from its files: every entry acknowledged in any round must be at its place, and every checkpoint seen must be continued.
 * @param rng decides how many acknowledgements a round waits for, 0 to 40
 */
export async function killRounds(folder: string, rounds: number, rng: Rng): Promise<KillReport> {
  const acknowledged = new Map<number, string>();
  const seen = new Map<number, Checkpoint>();
  let lost = 0;
  let forks = 0;
  let early = 0;
  for (let round = 0; round < rounds; round++) {
    const told = await killOnce(folder, round, rng.int(41), rng.int(30));
    if (told.length === 0) early++;
    for (const { place, entry } of told) acknowledged.set(place, entry);
    // What was published before it died is what monitors and witnesses have seen.
    const published = parseCheckpoint(readIfThere(join(folder, "checkpoint"))?.toString() ?? "")?.checkpoint;
    if (published) seen.set(published.size, published);
    const log = openFileLog(folder, "songhua.example/register");
    log.close();
    const { key, checkpoint } = { key: log.signer, checkpoint: readIfThere(join(folder, "checkpoint"))!.toString() };
    const there = new Map<number, string>();
    const { findings } = await replayLog(
      checkpoint,
      (path) => Promise.resolve(readIfThere(join(folder, path))),
      thresholdPolicy([key], [], 0),
      Date.now(),
      {
        seen: [...seen.values()],
        withTiles: round === rounds - 1,
        sha256,
        onEntries: (first, entries) => {
          for (const [i, entry] of entries.entries()) there.set(first + i, Buffer.from(entry).toString());
        },
      },
    );
    forks += findings.filter(({ severity }) => severity === "error").length;
    for (const [place, entry] of acknowledged) if (there.get(place) !== entry) lost++;
  }
  return { rounds, acknowledged: acknowledged.size, lost, forks, early };
}

/** One writer's life. It is killed `delayMs` after it acknowledged `after` batches. */
function killOnce(
  folder: string,
  round: number,
  after: number,
  delayMs: number,
): Promise<{ place: number; entry: string }[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRITER, folder, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    let killing = false;
    const kill = (): void => {
      if (killing) return;
      killing = true;
      setTimeout(() => child.kill("SIGKILL"), delayMs);
    };
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      if (text.split("\n").length > after) kill();
    });
    child.once("spawn", () => {
      if (after === 0) setTimeout(kill, 150);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== null) reject(new Error(`the writer ended by itself with ${code}`));
      // Only whole lines are acknowledgements.
      const lines = text.split("\n").slice(0, -1);
      resolve(
        lines.flatMap((line) => {
          const [first = "", ...entries] = line.split(" ");
          return entries.map((entry, i) => ({ place: Number(first) + i, entry }));
        }),
      );
    });
  });
}
