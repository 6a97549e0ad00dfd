import { commit, entryText, leafHash, type CommittedField, type Openings, type RegisterEntry } from "@songhua/trust";
import { createHash, randomBytes } from "node:crypto";
import type { Db } from "../../platform/database/connect.ts";
import { newId } from "../../platform/ids/new-id.ts";
import { announce } from "../../platform/jobs/notify.ts";
import { insertRegisterEntry } from "./entry-store.ts";
import { insertPending } from "./log-store.ts";

/** On which those listen who take waiting entries into the log. */
export const REGISTER_TOPIC = "register";

const SALT_BYTES = 32;

/** An entry and what opens its commitments. */
export interface MadeEntry {
  readonly entry: RegisterEntry;
  readonly openings: Openings;
}

/** Makes an entry; of the committed values only salted hashes stand in it. */
export function makeEntry(
  facts: Omit<RegisterEntry, "version" | "commitments">,
  committed: Readonly<Partial<Record<CommittedField, string>>>,
): MadeEntry {
  const { commitments, openings } = commit(committed, () => randomBytes(SALT_BYTES).toString("base64"));
  return { entry: { version: 2, ...facts, commitments }, openings };
}

/**
 * Enters the register in the caller's transaction: once that is committed the entry can no longer be lost, and it has its place in the
 * log a moment later. Any number of transactions enter at once; none waits for another.
 * @returns the entry's id and the hash of its leaf, hexadecimal
 */
export async function enterRegister(tx: Db, { entry, openings }: MadeEntry): Promise<{ id: string; hash: string }> {
  const id = newId();
  const text = entryText(entry);
  const hash = leafHash(Buffer.from(text), sha256);
  await insertRegisterEntry(tx, id, entry, hash, openings);
  await insertPending(tx, [{ id, entry: text }]);
  await announce(tx, REGISTER_TOPIC);
  return { id, hash: Buffer.from(hash).toString("hex") };
}

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
