import type { RegisterCube } from "@songhua/statistics";
import { digestOf } from "../../apps/server/src/modules/indicators/digest.ts";
import { bookVersion, listChanged } from "../../apps/server/src/modules/indicators/register/queries.ts";
import { nextVersion, saveLines } from "../../apps/server/src/modules/indicators/register/store.ts";
import type { Db } from "../../apps/server/src/platform/database/connect.ts";
import { newId } from "../../apps/server/src/platform/ids/new-id.ts";
import type { ContractLine } from "@songhua/statistics";

const WRITTEN_AT_ONCE = 10_000;
/** As the server reads a register that it has not counted yet. */
const READ_AT_ONCE = 5_000;

/** Writes agreements into the server's register, as accepted. */
export async function writeRegister(db: Db, lines: Iterable<ContractLine>): Promise<void> {
  const version = await nextVersion(db, false);
  let batch: ContractLine[] = [];
  const write = async (): Promise<void> => {
    const written = batch.map((line) => ({
      id: newId(),
      line,
      digest: digestOf(line),
      filing: { kind: "accepted", round: 1 } as const,
    }));
    await saveLines(db, written, { demonstration: false, version, importId: null });
    batch = [];
  };
  for (const line of lines) if (batch.push(line) === WRITTEN_AT_ONCE) await write();
  await write();
}

/** Reads them all, and enters them. */
export async function readRegisterInto(db: Db, cube: RegisterCube): Promise<void> {
  const upTo = await bookVersion(db, false);
  let afterId = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const batch = await listChanged(db, false, { after: 0, upTo, afterId, limit: READ_AT_ONCE });
    for (const { line, digest } of batch) cube.enter(line, Buffer.from(digest, "hex"));
    if (batch.length < READ_AT_ONCE) return;
    afterId = batch.at(-1)!.id;
  }
}
