import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Refusal } from "../refusal.ts";

/** @throws Refusal when the folder holds something and may not be written to. Looked at before the work, which takes seconds. */
export async function checkOutFolder(path: string, force: boolean): Promise<void> {
  const folder = resolve(path);
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) throw new Refusal("folder_is_file", { folder: path });
  if (found && !force && (await readdir(folder)).length > 0) throw new Refusal("folder_not_empty", { folder: path });
  let parent = found ? folder : dirname(folder);
  while (!(await stat(parent).catch(() => undefined))) parent = dirname(parent);
  await access(parent, constants.W_OK).catch(() => {
    throw new Refusal("folder_not_writable", { folder: parent });
  });
}

/**
 * Lets `write` fill a folder beside the wanted one, then puts it in place by renaming, so that whatever stops the work leaves
 * nothing half-written. In a folder that is there already each entry is replaced by its new version; others are left alone.
 */
export async function writeFolder(path: string, write: (folder: string) => Promise<void>): Promise<void> {
  const folder = resolve(path);
  await mkdir(dirname(folder), { recursive: true });
  // Beside, not in the system's temporary folder: only within one file system is a rename one step.
  const building = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    await write(building);
    await chmod(building, 0o777 & ~process.umask()); // a temporary folder is closed to others
    if (await stat(folder).catch(() => undefined)) await replaceEntries(building, folder);
    else await rename(building, folder);
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

async function replaceEntries(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from)) {
    const [target, old] = [join(to, entry), join(from, `.old-${entry}`)];
    await rename(target, old).catch(() => undefined); // there was none
    await rename(join(from, entry), target);
  }
}
