import { entryText, leafHash, treeRoot, type RegisterEntry } from "@songhua/trust";
import { createHash } from "node:crypto";
import type { Db } from "../../platform/database/connect.ts";
import { announce } from "../../platform/jobs/notify.ts";
import { appendEntry, listEntryHashes, lockRegister } from "./register-store.ts";

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha256").update(bytes).digest());
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** The topic on which everything that shows the wall of an event listens. */
export const wallTopic = (eventId: string): string => `wall:${eventId}`;

/**
 * Appends an entry to the event's register in the caller's transaction, with the root of the tree that now stands,
 * and tells every wall. One writer at a time per event; O(n) hashes of 32 bytes.
 */
export async function enterRegister(
  tx: Db,
  entry: RegisterEntry,
): Promise<{ seq: number; hash: string; root: string }> {
  await lockRegister(tx, entry.eventId);
  const hashes = await listEntryHashes(tx, entry.eventId);
  const text = entryText(entry);
  const leaf = leafHash(new TextEncoder().encode(text), sha256);
  const leaves = [...hashes.map((hash) => new Uint8Array(Buffer.from(hash, "hex"))), leaf];
  const line = { seq: leaves.length, hash: hex(leaf), root: hex(treeRoot(leaves, sha256)) };
  await appendEntry(tx, {
    eventId: entry.eventId,
    type: entry.type,
    agreementId: entry.agreementId,
    at: entry.at,
    entry: text,
    ...line,
  });
  await announce(tx, wallTopic(entry.eventId));
  return line;
}
