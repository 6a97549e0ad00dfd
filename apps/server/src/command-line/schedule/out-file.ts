import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Refusal } from "../refusal.ts";

/** Looked at before the work, which takes seconds. @throws Refusal when nothing can be written there, or it is the problem itself. */
export async function checkOutFile(out: string, problemFile: string): Promise<void> {
  if (resolve(out) === resolve(problemFile)) throw new Refusal("file_exists", { file: out });
  const paths = [out, proofFileOf(out), dirname(resolve(out))];
  const [found, proof, folder] = await Promise.all(paths.map((path) => stat(path).catch(() => null)));
  if (found?.isDirectory()) throw new Refusal("file_is_folder", { file: out });
  if (proof?.isDirectory()) throw new Refusal("file_is_folder", { file: proofFileOf(out) });
  if (!folder?.isDirectory()) throw new Refusal("folder_not_writable", { folder: dirname(out) });
}

/** Where the proof of a timetable's bound is written, and looked for. */
export function proofFileOf(out: string): string {
  return `${out}.proof`;
}

/** Whole or not at all. */
export async function writeOutFile(out: string, text: string | Uint8Array): Promise<void> {
  const building = join(dirname(resolve(out)), `.${basename(out)}-${process.pid}`);
  try {
    await writeFile(building, text);
    await rename(building, out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EROFS" || code === "EPERM")
      throw new Refusal("folder_not_writable", { folder: dirname(out) });
    throw error;
  } finally {
    await rm(building, { force: true });
  }
}
