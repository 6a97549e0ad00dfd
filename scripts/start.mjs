/* `npm start`: install what is missing, build the pages, start the server. */
import { become, ensurePackages, ensurePages } from "./prepare.mjs";

ensurePackages();
ensurePages();
become("apps/server/src/main.ts", process.argv.slice(2), { NODE_ENV: "production" });
