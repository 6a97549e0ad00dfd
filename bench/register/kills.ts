import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { killRounds } from "../../apps/server/src/command-line/register/kill-rounds.ts";
import { seededRng } from "../../packages/kernel/src/index.ts";

const ROUNDS = 500;
/* Each round reads the whole log again; a log is begun anew before that is all the time goes to. */
const ROUNDS_A_LOG = 50;

/** Kills a writer with SIGKILL at 500 random points and counts what was lost. */
export async function kills(seed: number): Promise<void> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "songhua-kills-"));
  const sum = { rounds: 0, acknowledged: 0, lost: 0, forks: 0, early: 0 };
  try {
    for (let i = 0; i < ROUNDS / ROUNDS_A_LOG; i++) {
      const report = await killRounds(join(folder, String(i)), ROUNDS_A_LOG, seededRng(seed * 1000 + i));
      sum.rounds += report.rounds;
      sum.acknowledged += report.acknowledged;
      sum.lost += report.lost;
      sum.forks += report.forks;
      sum.early += report.early;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`kill -9 at ${sum.rounds} random points, seed ${seed}, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(
    `  ${sum.acknowledged.toLocaleString("en")} entries acknowledged, ${sum.lost} lost, ${sum.forks} forks (goal 0 and 0); ` +
      `${sum.early} rounds killed before the first acknowledgement`,
  );
  if (sum.lost + sum.forks > 0) process.exitCode = 1;
}
