import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openFileLog } from "../../apps/server/src/command-line/register/file-log.ts";

const ENTRIES = 100_000;
const ENTRY_BYTES = 400;

/** As long as an agreement's entry, and no two alike. */
function entryAt(i: number): Buffer {
  return Buffer.from(`{"agreementId":"${String(i).padStart(36, "0")}"}`.padEnd(ENTRY_BYTES, "x"));
}

/**
 * Durable appends a second with tiles and signed checkpoints, beside the same batches written to one plain file with fdatasync: batches
 * as callers would make them, and a checkpoint with tiles after every batch (`published`) or at the end of each 4,096 entries.
 */
export async function appends(): Promise<void> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "songhua-bench-"));
  console.log(`appends of ${ENTRY_BYTES} bytes, one process, ${folder}, load ${loadavg()[0]!.toFixed(1)}`);
  try {
    for (const batch of [64, 256, 1024, 4096]) {
      const raw = rate(() => {
        rawAppends(join(folder, `raw-${batch}`), batch);
      });
      const log = rate(() => {
        logAppends(join(folder, `log-${batch}`), batch, Math.max(batch, 4096));
      });
      const each = rate(() => {
        logAppends(join(folder, `each-${batch}`), batch, batch);
      });
      const figures = [raw, log, each].map((each) => Math.round(each).toLocaleString("en"));
      console.log(
        `  batches of ${batch}: raw fdatasync ${figures[0]}/s; log ${figures[1]}/s, ratio ${(log / raw).toFixed(2)}; ` +
          `with a checkpoint after every batch ${figures[2]}/s, ratio ${(each / raw).toFixed(2)} (goal at least 5,000/s)`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve();
}

function rate(work: () => void): number {
  const begin = performance.now();
  work();
  return ENTRIES / ((performance.now() - begin) / 1000);
}

function rawAppends(path: string, batch: number): void {
  const file = openSync(path, "a");
  for (let i = 0; i < ENTRIES; i += batch) {
    writeSync(file, Buffer.concat(batchAt(i, batch)));
    fdatasyncSync(file);
  }
  closeSync(file);
}

function logAppends(folder: string, batch: number, publishAfter: number): void {
  const log = openFileLog(folder, "bench.example/register");
  for (let i = 0, published = 0; i < ENTRIES; i += batch) {
    log.append(batchAt(i, batch));
    if (log.size - published >= publishAfter) {
      log.publish();
      published = log.size;
    }
  }
  log.close();
}

function batchAt(first: number, batch: number): Buffer[] {
  return Array.from({ length: Math.min(batch, ENTRIES - first) }, (_, i) => entryAt(first + i));
}
