import { openSonghua, startWorker } from "./compose.ts";
import { readConfig } from "./platform/config/config.ts";

/* A process that only works: start as many as there are cores to spare, on as many machines as reach the database. */
const songhua = await openSonghua(readConfig(process.env));
await startWorker(songhua.services);
const stop = async (): Promise<void> => {
  await songhua.close();
  process.exit(0);
};
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
