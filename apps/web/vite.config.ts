import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  // Scripts and pictures stay files under /assets: the content policy admits no data: scripts.
  build: { assetsInlineLimit: 0 },
  // Workspace packages are TypeScript source; Node would refuse to strip types below node_modules.
  ssr: { noExternal: [/^@songhua\//] },
  server: { proxy: { "/api": process.env["SONGHUA_INTERNAL_ORIGIN"] ?? "http://localhost:8080" } },
});
