import {
  formatReceipt,
  HASH_BYTES,
  hashIn,
  inclusionFromTiles,
  leafHash,
  parseCheckpoint,
  tileWidth,
  TILE_WIDTH,
} from "@songhua/trust";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Call, Outcome } from "../command.ts";
import { EXIT, Refusal } from "../refusal.ts";
import { entryOfFile } from "./entries.ts";
import { folderTiles, sha256 } from "./file-log.ts";
import { logFolder, textOf } from "./policy.ts";

/** The receipt of an entry, found by its file or named by its place, against the checkpoint as it was published. */
export async function proveInRegister(call: Call): Promise<Outcome> {
  const { args, print, say } = call;
  const folder = logFolder(call);
  const checkpointText = await textOf(join(folder, "checkpoint"));
  const signed = parseCheckpoint(checkpointText);
  if (!signed) throw new Refusal("register_damaged", { folder, file: "checkpoint" });
  const { size } = signed.checkpoint;
  const index = args.integer("index") ?? (await placeOf(call, folder, size));
  if (index >= size) throw new Refusal("register_no_entry", { index, size });
  const proof = await inclusionFromTiles(index, size, folderTiles(folder), sha256);
  const receipt = formatReceipt({ index, proof, checkpointText });
  const out = args.text("out");
  if (out === undefined) print(receipt.trimEnd());
  else {
    await writeFile(out, receipt);
    print(say("cli:register.proved", { index, size, file: out }));
  }
  return { exitCode: EXIT.done, data: { index, size, receipt } };
}

/** Place of the newest entry that a file makes. O(entries). */
async function placeOf({ args }: Call, folder: string, size: number): Promise<number> {
  const [, file] = args.positionals;
  if (file === undefined) throw new Refusal("argument_missing", { argument: "FILE", command: "register" });
  const wanted = leafHash(await entryOfFile(file), sha256);
  const readTile = folderTiles(folder);
  for (let index = Math.ceil(size / TILE_WIDTH) - 1; index >= 0; index--) {
    const width = tileWidth(0, index, size);
    const tile = await readTile({ level: 0, index, width });
    for (let n = tile.length / HASH_BYTES - 1; n >= 0; n--)
      if (Buffer.from(wanted).equals(hashIn(tile, n))) return index * TILE_WIDTH + n;
  }
  throw new Refusal("register_not_entered", { file, size });
}
