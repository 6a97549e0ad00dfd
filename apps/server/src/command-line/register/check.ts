import { checkReceipt, parseCheckpoint, replayLog, type CheckpointReport } from "@songhua/trust";
import { join } from "node:path";
import type { Call, Outcome } from "../command.ts";
import { EXIT, Refusal } from "../refusal.ts";
import { readIfThere } from "./durable-file.ts";
import { entryOfFile } from "./entries.ts";
import { sha256 } from "./file-log.ts";
import { policyOf, textOf } from "./policy.ts";

/** Whether a receipt shows an entry, or a whole log is what its checkpoint signs. Exits 0 when it is, 1 when not, 2 when it cannot be read. */
export async function checkRegister(call: Call): Promise<Outcome> {
  const { args, say, print } = call;
  const [, receiptFile] = args.positionals;
  const report = receiptFile === undefined ? await checkFolder(call) : await checkOne(call, receiptFile);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  for (const { code, severity, params } of report.findings) {
    const mark = severity === "error" ? "✗" : severity === "warning" ? "!" : "·";
    print(`${mark} ${say(`register:finding.${code}`, params)}`);
  }
  print(say(errors.length === 0 ? "cli:register.holds" : "cli:register.fails", { count: errors.length }));
  const unreadable = errors.some(({ code }) => code.endsWith("-unreadable"));
  const { checkpoint, witnesses, findings } = report;
  return {
    exitCode: errors.length === 0 ? EXIT.done : unreadable ? EXIT.badInput : EXIT.notFeasible,
    data: {
      valid: errors.length === 0,
      checkpoint: checkpoint ? { ...checkpoint, root: Buffer.from(checkpoint.root).toString("hex") } : null,
      witnesses,
      findings,
    },
  };
}

async function checkOne(call: Call, receiptFile: string): Promise<CheckpointReport> {
  const entryFile = call.args.text("entry");
  if (entryFile === undefined)
    throw new Refusal("option_required", { option: "--entry", placeholder: "FILE", command: "register" });
  return checkReceipt(await textOf(receiptFile), await entryOfFile(entryFile), await policyOf(call), Date.now());
}

async function checkFolder(call: Call): Promise<CheckpointReport> {
  const folder = call.args.text("log");
  if (folder === undefined) throw new Refusal("argument_missing", { argument: "RECEIPT", command: "register" });
  const earlier = await Promise.all(call.args.all("against").map(earlierHead));
  const read = (path: string) => Promise.resolve(readIfThere(join(folder, path)));
  return replayLog(await textOf(join(folder, "checkpoint")), read, await policyOf(call, folder), Date.now(), {
    seen: earlier,
    withTiles: true,
    sha256,
  });
}

async function earlierHead(file: string) {
  const signed = parseCheckpoint(await textOf(file));
  if (!signed) throw new Refusal("register_checkpoint", { file });
  return signed.checkpoint;
}
