#!/usr/bin/env node
/* The command line. `songhua serve` also builds the pages; the other commands need no pages and no server. */
import { become, ensurePackages, ensurePages } from "./prepare.mjs";

const [command = "help", ...rest] = process.argv.slice(2);
ensurePackages();
if (command === "serve") ensurePages();
become("apps/server/src/cli.ts", [command, ...rest], { NODE_ENV: "production" });
