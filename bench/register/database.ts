import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openSonghua } from "../../apps/server/src/compose.ts";
import { readConfig } from "../../apps/server/src/platform/config/config.ts";
import { insertPending } from "../../apps/server/src/modules/register/log-store.ts";
import { sequencePending } from "../../apps/server/src/modules/register/sequence.ts";
import { newId } from "../../apps/server/src/platform/ids/new-id.ts";

const ENTRIES = 40_000;
const BATCH = 100;
const CALLERS = 4;

/** Appends through PostgreSQL: batches committed by four callers while a sequencer gives them places, tiles and checkpoints. */
export async function database(): Promise<void> {
  const folder = mkdtempSync(join(process.env["BENCH_DIR"] ?? tmpdir(), "songhua-bench-"));
  chmodSync(folder, 0o755); // as root the database runs as another user
  const songhua = await openSonghua(readConfig({ SONGHUA_DATA: join(folder, "data") }));
  const { db } = songhua.services;
  try {
    const begin = performance.now();
    let committed = 0;
    const caller = async (): Promise<void> => {
      while (committed < ENTRIES) {
        committed += BATCH;
        const batch = Array.from({ length: BATCH }, (_, i) => ({
          id: newId(),
          entry: `${committed}.${i}`.padEnd(400, "x"),
        }));
        await db.transaction().execute((tx) => insertPending(tx, batch));
      }
    };
    const callers = Promise.all(Array.from({ length: CALLERS }, caller));
    let placed = 0;
    while (placed < ENTRIES) placed += await sequencePending(songhua.services);
    await callers;
    const seconds = (performance.now() - begin) / 1000;
    console.log(
      `appends through PostgreSQL, ${CALLERS} callers, batches of ${BATCH}, load ${loadavg()[0]!.toFixed(1)}`,
    );
    console.log(
      `  ${Math.round(ENTRIES / seconds).toLocaleString("en")}/s durable and in tiles under signed checkpoints (goal at least 5,000/s)`,
    );
  } finally {
    await songhua.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
