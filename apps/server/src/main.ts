import { createServer, openSonghua, portOf, startWorker } from "./compose.ts";
import { loadDemonstration } from "./modules/demonstration/index.ts";
import { ConfigError, readConfig } from "./platform/config/config.ts";

try {
  const config = readConfig(process.env);
  const songhua = await openSonghua(config);
  if (process.argv.includes("--demo")) await loadDemonstration(songhua.services);
  const app = await createServer(songhua.services);
  await app.listen({ port: config.port, host: config.host });
  process.env["SONGHUA_INTERNAL_ORIGIN"] ??= `http://127.0.0.1:${portOf(app)}`;
  await startWorker(songhua.services);
  console.log(`Songhua is ready: open ${config.origin}`);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await songhua.close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
} catch (error) {
  const inUse = (error as { code?: string }).code === "EADDRINUSE";
  console.error(inUse ? `Port ${process.env["PORT"] ?? 8080} is in use: stop the other program or start with PORT=<another>.` : error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
