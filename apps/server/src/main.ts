/* The server by itself, as `songhua serve`: what a service manager or a container starts. */
import { runCommandLine } from "./command-line/run.ts";
import { processTerminal } from "./command-line/terminal.ts";

process.exit(
  await runCommandLine(["serve", ...process.argv.slice(2)], { terminal: processTerminal(), env: process.env }),
);
