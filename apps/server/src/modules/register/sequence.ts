import {
  growTree,
  leafHash,
  rootOfEdge,
  signCheckpoint,
  tileWidth,
  TILE_WIDTH,
  type NoteSigner,
  type TileAt,
  type TreeEdge,
} from "@songhua/trust";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { sha256 } from "./enter.ts";
import { openLogKey } from "./log-key.ts";
import { edgeTiles, latestCheckpoint } from "./log-queries.ts";
import { insertCheckpoint, insertEntries, saveTiles, takePending, tryLockLog } from "./log-store.ts";

/* Some 2 MB of entries: long enough to spread what a commit costs, short enough that a busy hour shows up step by step. */
const BATCH = 4096;

/**
 * Takes waiting entries into the log: their places, the tiles and a signed checkpoint in one transaction, so that a process that is killed
 * leaves either all or nothing of it. Of several processes one works and the others return at once.
 * @returns how many entries got their place
 * @throws Error when the tiles do not lead to the root that was last signed: the database was damaged or partly restored
 */
export async function sequencePending(services: Pick<Services, "db" | "config" | "clock">): Promise<number> {
  const { db, config, clock } = services;
  const signer = await openLogKey(config, db);
  return db.transaction().execute(async (tx) => {
    if (!(await tryLockLog(tx))) return 0;
    return growLog(tx, signer, clock.now());
  });
}

async function growLog(tx: Db, signer: NoteSigner, at: string): Promise<number> {
  const entries = await takePending(tx, BATCH);
  if (entries.length === 0) return 0;
  const before = await readEdge(tx);
  const { edge, tiles } = growTree(
    before,
    entries.map(({ entry }) => leafHash(Buffer.from(entry), sha256)),
    sha256,
  );
  const head = { size: edge.size, root: rootOfEdge(edge, sha256) };
  await insertEntries(tx, before.size, entries);
  await saveTiles(tx, tiles);
  await insertCheckpoint(tx, { ...head, note: signCheckpoint(head, signer), at });
  return entries.length;
}

async function readEdge(tx: Db): Promise<TreeEdge> {
  const latest = await latestCheckpoint(tx);
  if (!latest) return { size: 0, partials: [] };
  const places: TileAt[] = [];
  for (let level = 0; Math.floor(latest.size / TILE_WIDTH ** level) > 0; level++) {
    const index = Math.floor(latest.size / TILE_WIDTH ** (level + 1));
    places.push({ level, index, width: tileWidth(level, index, latest.size) });
  }
  const edge = { size: latest.size, partials: await edgeTiles(tx, places) };
  if (!latest.root.equals(rootOfEdge(edge, sha256)))
    throw new Error(`the register's tiles do not lead to its root at ${latest.size} entries; nothing is added to it`);
  return edge;
}
