import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

export const CACHE = fileURLToPath(new URL("cache/", import.meta.url));

/** A file of an unpacked npm package of the cache. */
export function npmFile(name: string, path: string): string {
  return `${CACHE}npm/${name.replace("@", "").replace("/", "-")}/package/${path}`;
}

/** A file of an unpacked Debian package of the cache. */
export function debFile(name: string, path: string): string {
  return `${CACHE}deb/${name}/${path}`;
}

export function text(path: string): string {
  return readFileSync(path, "utf8");
}

export function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

export function gunzipped(path: string): string {
  return gunzipSync(readFileSync(path)).toString("utf8");
}

export function eucJp(path: string): string {
  return new TextDecoder("euc-jp").decode(readFileSync(path));
}

export function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
}
