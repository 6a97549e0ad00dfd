import { openSonghua, type Songhua } from "../compose.ts";
import { findEvent } from "../modules/access/index.ts";
import type { EventContext } from "../platform/http/viewer.ts";
import { readConfig } from "../platform/config/config.ts";
import type { Call } from "./command.ts";
import { Refusal } from "./refusal.ts";

/** Opens the database of this installation for one command, beside a server that may be running on it. */
export async function withInstallation<T>(env: Call["env"], work: (songhua: Songhua) => Promise<T>): Promise<T> {
  const config = readConfig(env);
  let songhua: Songhua;
  try {
    songhua = await openSonghua(config);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw error;
    // Refused, unknown host, wrong password: a matter of DATABASE_URL or of a server that does not run.
    throw new Refusal("database_unreachable", { detail: message === "" ? code : message });
  }
  try {
    return await work(songhua);
  } finally {
    await songhua.close();
  }
}

/** @throws Refusal when there is no such event. */
export async function eventOf(songhua: Songhua, slug: string): Promise<EventContext> {
  const event = await findEvent(songhua.services.db, slug);
  if (!event) throw new Refusal("event_unknown", { slug });
  return event;
}
