import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../refusal.ts";

/** Writes a file so that after a loss of power it is either as before or as it should be. */
export function writeDurably(path: string, bytes: Uint8Array | string, mode = 0o644): void {
  const temporary = `${path}.new`;
  const file = openSync(temporary, "w", mode);
  try {
    writeAll(file, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Writes all of it: one call may write less. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Makes names in a folder durable. */
export function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The file's bytes, or nothing where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as { code?: string }).code ?? "")) return undefined;
    throw error;
  }
}

/**
 * Keeps a folder for this process: a second writer would begin a second history. A lock whose process is gone is taken over.
 * @returns what gives it back
 * @throws Refusal register_in_use naming the process that holds it
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = `${folder}/lock`;
  const own = `${lock}.${process.pid}`;
  const file = openSync(own, "w");
  writeAll(file, Buffer.from(`${process.pid}\n`));
  closeSync(file);
  try {
    for (;;) {
      try {
        linkSync(own, lock);
        return () => {
          unlinkSync(lock);
        };
      } catch (error) {
        if ((error as { code?: string }).code !== "EEXIST") throw error;
      }
      const holder = Number(readIfThere(lock)?.toString());
      if (holder > 0 && isAlive(holder)) throw new Refusal("register_in_use", { folder, process: holder });
      // Taken away under another name, so that of two who found it stale only one takes it.
      const stale = `${lock}.stale.${process.pid}`;
      try {
        renameSync(lock, stale);
        unlinkSync(stale);
      } catch {
        // The other was first.
      }
    }
  } finally {
    unlinkSync(own);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}
