import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, basename, join, resolve } from "node:path";
import { exportWorkbook } from "../modules/workbooks/index.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { eventOf, withInstallation } from "./installation.ts";

/** An event's registration data as a workbook that can be imported again, whole or not at all. */
export async function exportCommand({ args, env, locale, say, print }: Call): Promise<Outcome> {
  const out = resolve(args.text("out")!);
  const found = await stat(out).catch(() => undefined);
  if (found && (!args.flag("force") || !found.isFile())) throw new Refusal("file_exists", { file: args.text("out")! });
  const folder = await stat(dirname(out)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Refusal("folder_not_writable", { folder: dirname(out) });
  const bytes = await withInstallation(env, async (songhua) => {
    const event = await eventOf(songhua, args.text("event")!);
    return exportWorkbook(songhua.services.db, event.id, locale);
  });
  const building = join(dirname(out), `.${basename(out)}-${process.pid}`);
  try {
    await writeFile(building, bytes);
    await rename(building, out);
  } finally {
    await rm(building, { force: true });
  }
  print(say("cli:export.written", { file: args.text("out")! }));
  return { exitCode: EXIT.done, data: { file: out, bytes: bytes.length } };
}
