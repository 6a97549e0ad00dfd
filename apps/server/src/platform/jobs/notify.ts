import { sql } from "kysely";
import pg from "pg";
import type { Db } from "../database/connect.ts";

const CHANNEL = "songhua";

/** Says in the caller's transaction that something changed; listeners in every process hear it once it is committed. */
export async function announce(tx: Db, topic: string): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${topic})`.execute(tx);
}

export interface Listener {
  /** Calls `heard` on each announcement of the topic; the returned function ends it. */
  on(topic: string, heard: () => void): () => void;
  close(): Promise<void>;
}

/** Hears announcements from all processes over one connection of its own; a lost connection is made again and every listener told, since it may have missed something. */
export async function openListener(url: string): Promise<Listener> {
  const listeners = new Map<string, Set<() => void>>();
  let closed = false;
  let client: pg.Client;
  const dial = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url });
    client.on("notification", ({ payload }) => {
      for (const heard of listeners.get(payload ?? "") ?? []) heard();
    });
    client.on("error", () => undefined);
    client.on("end", () => {
      if (!closed) setTimeout(() => void redial(), 1000).unref();
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  };
  const redial = async (): Promise<void> => {
    try {
      await dial();
      for (const set of listeners.values()) for (const heard of set) heard();
    } catch {
      if (!closed) setTimeout(() => void redial(), 1000).unref();
    }
  };
  await dial();
  return {
    on(topic, heard) {
      const set = listeners.get(topic) ?? new Set();
      listeners.set(topic, set.add(heard));
      return () => {
        set.delete(heard);
        if (set.size === 0) listeners.delete(topic);
      };
    },
    async close() {
      closed = true;
      await client.end();
    },
  };
}
