/* A process that only works: start as many as there are cores to spare, on as many machines as reach the database. */
import { runCommandLine } from "./command-line/run.ts";
import { processTerminal } from "./command-line/terminal.ts";

process.exit(
  await runCommandLine(["worker", ...process.argv.slice(2)], { terminal: processTerminal(), env: process.env }),
);
