import {
  checkCheckpoint,
  hashIn,
  rootFromTiles,
  rootIn,
  thresholdPolicy,
  tilesOf,
  TILE_WIDTH,
  verifierKeyText,
} from "@songhua/trust";
import { ConfigError } from "../../platform/config/config-error.ts";
import type { Config } from "../../platform/config/config.ts";
import type { Db } from "../../platform/database/connect.ts";
import { sha256 } from "./enter.ts";
import { openLogKey } from "./log-key.ts";
import { findHashes, identityKey, latestCheckpoint, listWitnesses, oldestWaiting, tileReader } from "./log-queries.ts";
import { readPolicy } from "./policy-file.ts";
import { requestCosignature, WitnessError } from "./request-cosignature.ts";

/** Some five million entries; of a longer log the oldest tiles are looked at. */
const MOST_TILES = 20_000;

/** What was found of the register; a `fault` is words for people who run it. Nothing is written. */
export interface RegisterInspection {
  /** Nothing was ever registered here: there is no key yet. */
  readonly begun: boolean;
  readonly keyFault?: string;
  readonly size: number;
  /** Code of what is wrong with the newest checkpoint. */
  readonly checkpointFault?: string;
  readonly tiles: number;
  /** The first tile that is missing, too short, or does not lead to the one above it. */
  readonly tileFault?: string;
  readonly waiting: number;
  /** Since when the oldest entry waits for its place. */
  readonly waitingSince?: string;
  readonly policyFault?: string;
  readonly witnesses: readonly { readonly label: string; readonly fault?: string }[];
}

/**
 * Looks at the register as it lies in the database: the key, the newest checkpoint's signature, every tile against the one above, the age of what waits;
 * and asks each witness to sign the newest checkpoint once more. O(entries / 256) reads.
 */
export async function inspectRegister(config: Config, db: Db, now: number): Promise<RegisterInspection> {
  const [key, head, oldest] = await Promise.all([identityKey(db), latestCheckpoint(db), oldestWaiting(db)]);
  const witnessed = await askEach(config, db, head);
  const waiting = { waiting: oldest.count, ...(oldest.since !== null && { waitingSince: oldest.since }) };
  const common = { begun: key !== undefined, ...waiting, ...witnessed, size: head?.size ?? 0 };
  if (key === undefined) return { ...common, tiles: 0 };
  const signer = await openLogKey(config, db).catch((error: unknown) => {
    if (error instanceof ConfigError) return error.message;
    throw error;
  });
  if (typeof signer === "string") return { ...common, keyFault: signer, ...(await checkTiles(db, head)) };
  const wrong = head && checkCheckpoint(head.note, thresholdPolicy([signer], [], 0), now).findings;
  const fault = wrong?.find(({ severity }) => severity === "error")?.code;
  return { ...common, ...(fault !== undefined && { checkpointFault: fault }), ...(await checkTiles(db, head)) };
}

type Head = Awaited<ReturnType<typeof latestCheckpoint>>;

async function checkTiles(db: Db, head: Head): Promise<{ tiles: number; tileFault?: string }> {
  if (!head) return { tiles: 0 };
  let tiles = 0;
  for (const place of tilesOf(head.size)) {
    if (tiles >= MOST_TILES) break;
    const name = `${place.level}/${place.index}`;
    const tile = await findHashes(db, place);
    if (!tile) return { tiles, tileFault: name };
    if (place.width === TILE_WIDTH) {
      const above = { level: place.level + 1, index: Math.floor(place.index / TILE_WIDTH), width: 1 };
      const at = place.index % TILE_WIDTH;
      const parent = await findHashes(db, { ...above, width: at + 1 });
      if (!parent || !Buffer.from(rootIn(tile, 0, TILE_WIDTH, sha256)).equals(hashIn(parent, at)))
        return { tiles, tileFault: name };
    }
    tiles += 1;
  }
  const root = await rootFromTiles(head.size, tileReader(db), sha256);
  return { tiles, ...(!head.root.equals(root) && { tileFault: "root" }) };
}

async function askEach(
  config: Config,
  db: Db,
  head: Head,
): Promise<Pick<RegisterInspection, "witnesses" | "policyFault">> {
  try {
    const { witnesses } = readPolicy(config);
    if (!head) return { witnesses: [] };
    const known = new Map((await listWitnesses(db)).map((row) => [row.key, row.size]));
    return {
      witnesses: await Promise.all(
        witnesses.map(async (witness) => {
          try {
            await requestCosignature(witness, head.note, known.get(verifierKeyText(witness.key)) ?? 0, tileReader(db));
            return { label: witness.label };
          } catch (error) {
            if (!(error instanceof WitnessError)) throw error;
            return { label: witness.label, fault: error.message };
          }
        }),
      ),
    };
  } catch (error) {
    if (error instanceof ConfigError) return { witnesses: [], policyFault: error.message };
    throw error;
  }
}
