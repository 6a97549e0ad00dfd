import type { Db } from "../../platform/database/connect.ts";
import { announce } from "../../platform/jobs/notify.ts";
import { enterRegister as enterLog, type MadeEntry } from "../register/index.ts";

/** The topic on which everything that shows the wall of an event listens. */
export const wallTopic = (eventId: string): string => `wall:${eventId}`;

/** The topic on which signing sessions of an event listen: somebody signed. */
export const signingTopic = (eventId: string): string => `signing:${eventId}`;

/** Enters the register in the caller's transaction, and tells every wall. */
export async function enterRegister(tx: Db, made: MadeEntry): Promise<{ id: string; hash: string }> {
  const line = await enterLog(tx, made);
  await announce(tx, wallTopic(made.entry.eventId));
  return line;
}
