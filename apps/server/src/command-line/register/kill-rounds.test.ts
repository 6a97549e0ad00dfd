import { seededRng } from "@songhua/kernel";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { killRounds } from "./kill-rounds.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-killed-log-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/* `songhua bench register kills` does 500. */
it("a log whose writer is killed at 30 random points loses no acknowledged entry and does not fork", async () => {
  const report = await killRounds(join(folder, "log"), 30, seededRng(Number(process.env["SEED"] ?? 1)));
  expect(report).toMatchObject({ rounds: 30, lost: 0, forks: 0 });
  expect(report.acknowledged).toBeGreaterThan(1000);
}, 180_000);
