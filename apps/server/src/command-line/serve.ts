import { createServer, openSonghua, portOf, startWorker } from "../compose.ts";
import { loadDemonstration } from "../modules/demonstration/index.ts";
import { readConfig } from "../platform/config/config.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT } from "./refusal.ts";
import { untilStopped } from "./until-stopped.ts";

/** Runs the web server and its worker until the process is asked to end. */
export async function serveCommand({ args, env, say, print }: Call): Promise<Outcome> {
  const config = readConfig(env);
  const songhua = await openSonghua(config);
  if (args.flag("demo")) await loadDemonstration(songhua.services);
  const app = await createServer(songhua.services);
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await songhua.close(); // the embedded database would go on without us
    throw error;
  }
  // Pages rendered in this process ask the API of this process, whatever address the world knows it by.
  process.env["SONGHUA_INTERNAL_ORIGIN"] ??= `http://127.0.0.1:${portOf(app)}`;
  await startWorker(songhua.services);
  print(say("cli:serve.ready", { origin: config.origin }));
  await untilStopped(async () => {
    await app.close();
    await songhua.close();
  });
  return { exitCode: EXIT.done, data: {} };
}
