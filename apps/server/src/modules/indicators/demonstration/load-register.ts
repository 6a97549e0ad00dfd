import type { Db } from "../../../platform/database/connect.ts";
import { newId } from "../../../platform/ids/new-id.ts";
import { PLATFORM } from "../../audit/index.ts";
import { digestOf } from "../digest.ts";
import { bookVersion } from "../register/queries.ts";
import { appendHistory, nextVersion, saveLines } from "../register/store.ts";
import { generateRegister } from "./generate-register.ts";

/** Writes the demonstration's register if it is not there yet, in the caller's transaction. */
export async function loadDemonstrationRegister(tx: Db, now: string): Promise<void> {
  if ((await bookVersion(tx, true)) > 0) return;
  const version = await nextVersion(tx, true);
  const lines = generateRegister().map(({ line, filing }) => ({ id: newId(), line, digest: digestOf(line), filing }));
  await saveLines(tx, lines, { demonstration: true, version, importId: null });
  await appendHistory(
    tx,
    lines.map(({ id, filing: after }) => ({ lineId: id, act: "imported", level: null, reason: null, after })),
    { actorId: null, author: PLATFORM.name, now },
  );
}
