import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";

const FOLDER = new URL("../../../../bench/", import.meta.url);
const BENCHES = ["scheduling", "matching", "register", "signing", "statistics", "trust", "wall", "workbooks"];

/** Runs a benchmark of the source checkout this program stands in; its figures go where the command's answer goes. */
export async function benchCommand({ args, print }: Call): Promise<Outcome> {
  const [name, section = "all"] = args.positionals;
  if (name === undefined || !BENCHES.includes(name))
    throw new Refusal("bench_unknown", { bench: name ?? "", benches: BENCHES.join(", ") });
  const script = fileURLToPath(new URL(`${name}/run.ts`, FOLDER));
  if (!existsSync(script)) throw new Refusal("benches_missing", { folder: fileURLToPath(FOLDER) });
  const words = [section, ...["seconds", "seed"].flatMap((option) => args.text(option) ?? "default")];
  const lines: string[] = [];
  const exitCode = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], { stdio: ["ignore", "pipe", "inherit"] });
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      const parts = `${rest}${chunk}`.split("\n");
      rest = parts.pop()!;
      for (const line of parts) {
        print(line);
        lines.push(line);
      }
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  return { exitCode: exitCode === 0 ? EXIT.done : EXIT.notFeasible, data: { lines } };
}
