import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "engines",
          include: ["packages/**/*.test.ts", "bench/**/*.test.ts"],
          setupFiles: ["scripts/testing/seed.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "server",
          include: ["apps/server/**/*.test.ts"],
          setupFiles: ["scripts/testing/seed.ts"],
          globalSetup: ["apps/server/src/testing/postgres.global.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
