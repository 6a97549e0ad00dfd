import { appends } from "./appends.ts";
import { database } from "./database.ts";
import { kills } from "./kills.ts";
import { receipts } from "./receipts.ts";

/** Usage: node bench/register/run.ts [section, all unless given] [seconds] [seed]. */
const SECTIONS: Readonly<Record<string, (seed: number) => Promise<void>>> = { appends, database, receipts, kills };
const [section = "all", , seed] = process.argv.slice(2);
const chosen = section === "all" ? Object.keys(SECTIONS) : [section];
if (!chosen.every((name) => Object.hasOwn(SECTIONS, name))) {
  console.log(`usage: run.ts [all|${Object.keys(SECTIONS).join("|")}] [seconds] [seed]`);
  process.exit(2);
}
for (const name of chosen) await SECTIONS[name]!(Number(seed) || 1);
