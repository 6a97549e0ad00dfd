/**
 * Writes what is derived from the contract: the web's client. (The OpenAPI document is made when it is asked for.)
 * `node scripts/generate.ts` writes them, `--check` fails when a committed file is not current.
 */
import { readFile, writeFile } from "node:fs/promises";
import { operations, type Operation } from "../packages/contract/src/index.ts";

const root = new URL("../", import.meta.url);

function clientSource(): string {
  const methods = (Object.values(operations) as readonly Operation[]).map((operation) => {
    const route = `"${operation.method}", ${JSON.stringify(operation.path)}`;
    const summary = `  /** ${operation.summary}. */`;
    if (operation.media)
      return `${summary}\n  ${operation.id}Url: (input: UrlInput<"${operation.id}">) => addressOf(${JSON.stringify(operation.path)}, input),`;
    const answer = operation.response ? `Answer<"${operation.id}">` : "undefined";
    return `${summary}\n  ${operation.id}: (input: Input<"${operation.id}">, options?: CallOptions) => send<${answer}>(${route}, input, options),`;
  });
  return [
    "/* Generated from packages/contract by `npm run generate`; do not edit. */",
    'import { addressOf, send, type Answer, type CallOptions, type Input, type UrlInput } from "./transport.ts";',
    "",
    "export const api = {",
    ...methods,
    "} as const;",
    "",
  ].join("\n");
}

const files: [string, string][] = [["apps/web/src/api/client.generated.ts", clientSource()]];
let stale = false;
for (const [path, wanted] of files) {
  const url = new URL(path, root);
  const present = await readFile(url, "utf8").catch(() => "");
  if (present === wanted) continue;
  if (process.argv.includes("--check")) {
    stale = true;
    console.error(`${path} is not current: run "npm run generate" and commit the result`);
  } else {
    await writeFile(url, wanted);
    console.log(`wrote ${path}`);
  }
}
if (stale) process.exitCode = 1;
