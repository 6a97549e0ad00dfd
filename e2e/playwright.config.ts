import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 8788);
/* Playwright reads this file again in each worker; the folder is made once and handed on. */
const dataDir = (process.env["E2E_DATA"] ??= makeFolder());

export default defineConfig({
  testDir: "journeys",
  outputDir: join(dataDir, "results"),
  timeout: 60_000,
  retries: 0,
  workers: 1,
  reporter: [["list"]],
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    baseURL: `http://localhost:${port}`,
    locale: "en",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node ${resolve(import.meta.dirname, "../apps/server/src/main.ts")} --demo`,
    url: `http://localhost:${port}/api/health`,
    env: {
      PORT: String(port),
      HOST: "127.0.0.1",
      SONGHUA_DATA: join(dataDir, "data"),
      NODE_ENV: "production",
      LOG_LEVEL: "error",
    },
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});

/** Open to the database's own user, which it has where the server runs as root. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "songhua-e2e-"));
  chmodSync(folder, 0o755);
  return folder;
}
