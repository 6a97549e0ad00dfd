/* Appends to a log until somebody kills it: `FOLDER ROUND`. A line `PLACE ENTRY…` acknowledges each batch. */
import { writeSync } from "node:fs";
import { openFileLog } from "./file-log.ts";

const [folder = "", round = ""] = process.argv.slice(2);
const log = openFileLog(folder, "songhua.example/register");
for (let batch = 0; ; batch++) {
  const entries = Array.from({ length: 1 + ((batch * 7) % 50) }, (_, i) => `${round}.${batch}.${i}`);
  const first = log.append(entries.map((entry) => Buffer.from(entry)));
  // Not through the stream: what is acknowledged must not wait in this process.
  writeSync(1, `${first} ${entries.join(" ")}\n`);
  if (batch % 3 === 0) log.publish();
}
