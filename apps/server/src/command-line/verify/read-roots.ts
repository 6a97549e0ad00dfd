import {
  parsePolicy,
  parseVerifierKey,
  readCertificates,
  readTrustList,
  thresholdPolicy,
  type Certificate,
  type LogPolicy,
  type TrustList,
} from "@songhua/trust";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";

export interface Trusted {
  readonly roots: readonly Certificate[];
  readonly lists: readonly TrustList[];
  readonly policy?: LogPolicy;
}

const CERTIFICATE = /\.(pem|crt|cer|der)$/i;

/**
 * Whom the caller trusts: certificates, trust lists (`.json`), public keys of logs (`.pub`) and a `policy.txt` in the folders named. What is
 * shipped beside a file is never trusted by itself. @throws Refusal naming a folder that is not there
 */
export async function readRoots(folders: readonly string[]): Promise<Trusted> {
  const roots: Certificate[] = [];
  const lists: TrustList[] = [];
  const keys = [];
  let policy: LogPolicy | undefined;
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined);
    if (!found) throw new Refusal("file_missing", { file: folder });
    const paths = found.isDirectory() ? (await readdir(folder)).sort().map((name) => join(folder, name)) : [folder];
    for (const path of paths) {
      if (CERTIFICATE.test(path)) roots.push(...readCertificates(new Uint8Array(await readFile(path))).certificates);
      else if (path.endsWith(".json")) {
        const { list } = readTrustList(await readFile(path, "utf8"));
        if (list) lists.push(list);
      } else if (path.endsWith(".pub")) {
        const key = parseVerifierKey(await readFile(path, "utf8"));
        if (key) keys.push(key);
      } else if (path.endsWith("policy.txt")) {
        const read = parsePolicy(await readFile(path, "utf8"));
        if (!("wrongLine" in read)) policy = read;
      }
    }
  }
  policy ??= keys.length > 0 ? thresholdPolicy(keys, [], 0) : undefined;
  return { roots: [...roots, ...lists.flatMap(({ anchors }) => anchors)], lists, ...(policy && { policy }) };
}
