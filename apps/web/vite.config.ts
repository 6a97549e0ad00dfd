import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  // Workspace packages are TypeScript source; Node would refuse to strip types below node_modules.
  ssr: { noExternal: [/^@songhua\//] },
  server: { proxy: { "/api": process.env["SONGHUA_INTERNAL_ORIGIN"] ?? "http://localhost:8080" } },
});
