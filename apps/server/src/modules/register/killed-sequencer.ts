/* Enters and sequences until somebody kills it: `DATABASE_URL KEY_FILE`. A line names each committed entry. */
import { writeSync } from "node:fs";
import { readConfig } from "../../platform/config/config.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { connect } from "../../platform/database/connect.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { insertPending } from "./log-store.ts";
import { sequencePending } from "./sequence.ts";

const [databaseUrl = "", keyFile = ""] = process.argv.slice(2);
const config = readConfig({ DATABASE_URL: databaseUrl, SONGHUA_REGISTER_KEY_FILE: keyFile });
const { db } = connect(databaseUrl, 4);

async function enter(): Promise<never> {
  for (;;) {
    const id = newId();
    await db.transaction().execute((tx) => insertPending(tx, [{ id, entry: `entry ${id}` }]));
    writeSync(1, `${id}\n`);
  }
}
async function sequence(): Promise<never> {
  for (;;) await sequencePending({ config, db, clock: systemClock });
}
await Promise.all([enter(), enter(), sequence()]);
