import { parseSignerKey, signerKeyText, verifierKeyText, type NoteSigner } from "@songhua/trust";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ConfigError } from "../../platform/config/config-error.ts";
import type { Config } from "../../platform/config/config.ts";
import type { Db } from "../../platform/database/connect.ts";
import { identityKey } from "./log-queries.ts";
import { insertIdentity } from "./log-store.ts";

/** What the log is called for ever: the address it was begun at, without the scheme. */
export function originOf({ origin }: Pick<Config, "origin">): string {
  return `${origin.replace(/^https?:\/\//, "")}/register`;
}

/**
 * The installation's log key. Made on first use and kept in a file that its owner alone can read; after that only the key that began
 * this database's log is taken, since another one would begin a second history.
 * @throws ConfigError naming the file and what to do
 */
export async function openLogKey(config: Config, db: Db): Promise<NoteSigner> {
  const begun = await identityKey(db);
  const path = config.register.keyFile;
  const text = readKey(path) ?? (begun === undefined ? makeKey(path, originOf(config)) : undefined);
  if (text === undefined)
    throw new ConfigError(
      `the register's key ${path} is missing: put back the key file that began this log, or name it in SONGHUA_REGISTER_KEY_FILE`,
    );
  const signer = parseSignerKey(text);
  if (!signer) throw new ConfigError(`the register's key ${path} is damaged: put back its copy`);
  const publicKey = verifierKeyText(signer);
  if (begun === undefined) await insertIdentity(db, publicKey);
  const expected = begun ?? (await identityKey(db));
  if (expected !== publicKey)
    throw new ConfigError(
      `the register's key ${path} is not the one that began this log (${expected}): copy that key file to this machine`,
    );
  return signer;
}

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw new ConfigError(`the register's key ${path} cannot be read: ${(error as { code?: string }).code ?? ""}`);
  }
}

function makeKey(path: string, name: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const text = `${signerKeyText(name, randomBytes(32))}\n`;
  try {
    // "wx": when two processes start at once, the first to write wins and the other reads.
    writeFileSync(path, text, { mode: 0o600, flag: "wx" });
    return text;
  } catch {
    return readKey(path) ?? text;
  }
}
