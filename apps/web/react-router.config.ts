import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  appDirectory: "src/app",
  buildDirectory: "build",
  // Work screens know all their routes from the start: no request for a manifest in a hall with a weak network.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
