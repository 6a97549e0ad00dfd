import { runCommandLine } from "./command-line/run.ts";
import { processTerminal } from "./command-line/terminal.ts";

const exitCode = await runCommandLine(process.argv.slice(2), { terminal: processTerminal(), env: process.env });
// A pipe may still hold part of the answer; a stray timer of a library must not keep a finished command alive.
process.stdout.write("", () => process.exit(exitCode));
