import { openSonghua, startWorker } from "../compose.ts";
import { readConfig } from "../platform/config/config.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT } from "./refusal.ts";
import { untilStopped } from "./until-stopped.ts";

/** Does queued work beside the server until the process is asked to end. */
export async function workerCommand({ env, say, print }: Call): Promise<Outcome> {
  const songhua = await openSonghua(readConfig(env));
  await startWorker(songhua.services);
  print(say("cli:worker.ready"));
  await untilStopped(() => songhua.close());
  return { exitCode: EXIT.done, data: {} };
}
