import { allFindings, verifyFile, type VerifyReport } from "@songhua/trust";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal, type ExitCode } from "./refusal.ts";
import { readRoots } from "./verify/read-roots.ts";
import { findingWords, reportLines } from "../modules/document-signing/index.ts";

const DAY_END = "T23:59:59Z";

/**
 * Says of signed PDFs, evidence containers, receipts and checkpoints what holds, without a network. It states findings, not law.
 * Exit 0: nothing contradicts what the files claim; 1: something does; 2: a file cannot be read.
 */
export async function verifyCommand({ args, say, print }: Call): Promise<Outcome> {
  const trusted = await readRoots(args.all("roots"));
  const at = args.text("at");
  const now = at === undefined ? Date.now() : Date.parse(at + DAY_END);
  const files: { file: string; report: VerifyReport }[] = [];
  for (const file of args.positionals) {
    const found = await stat(file).catch(() => undefined);
    if (!found) throw new Refusal("file_missing", { file });
    if (found.isDirectory()) throw new Refusal("file_is_folder", { file });
    const report = verifyFile(new Uint8Array(await readFile(file)), { now, ...trusted });
    files.push({ file, report });
    for (const line of reportLines(basename(file), report, say)) print(line);
    print("");
  }
  print(say("verify:page.notLaw"));
  return {
    exitCode: exitOf(files.map(({ report }) => report.outcome)),
    data: {
      files: files.map(({ file, report }) => ({
        file,
        ...report,
        valid: report.outcome === "holds",
        texts: allFindings(report).map((found) => ({
          code: found.code,
          severity: found.severity,
          text: findingWords(found, say),
        })),
      })),
    },
  };
}

function exitOf(outcomes: readonly VerifyReport["outcome"][]): ExitCode {
  if (outcomes.includes("unreadable")) return EXIT.badInput;
  return outcomes.includes("does-not-hold") ? EXIT.notFeasible : EXIT.done;
}
