import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { canonicalJsonOf } from "@songhua/kernel";
import { checkRefutation, createProof, refutationFile } from "@songhua/scheduling";
import { NO_DATA, publishedProblem } from "./data.ts";
import { PUBLISHED_OPTIMA } from "./published-optima.ts";
import { figure, print, type Settings } from "./settings.ts";

const DEFAULT_SECONDS = 60;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The published problems whose bound rests on refutation: how large its proof is and how long the checker takes, beside the solver. */
export function proofs({ seconds = DEFAULT_SECONDS, seed }: Settings): void {
  print(
    `Proofs of the lower bounds of the published problems: at most ${seconds} s each, seed ${seed}, one thread, no search`,
  );
  print(
    "  problem          bound  optimum  reason                     solver s  conflicts    bytes  packed  steps  checker s  ratio  holds",
  );
  for (const [name, optimum] of Object.entries(PUBLISHED_OPTIMA)) {
    const problem = publishedProblem(name);
    if (!problem) return print(`  ${NO_DATA}`);
    let began = performance.now();
    const taken = () => (performance.now() - began) / 1000;
    const proof = createProof({ problem, seed, keepRefutation: true });
    while (proof.breaks() < optimum && taken() < seconds && proof.step() === "working");
    const solved = taken();
    const reason = proof.breaks() === 0 ? "none needed" : (proof.bound().reasons.at(-1)?.code ?? "–");
    const head = `  ${name.padEnd(15)}  ${String(proof.breaks()).padStart(5)}  ${String(optimum).padStart(7)}  ${reason.padEnd(25)}`;
    const refutation = proof.refutation();
    if (!refutation?.steps) {
      print(`${head}  ${figure(solved).padStart(8)}`);
      continue;
    }
    // The problem is plain JSON data by definition; its interface merely lacks the index signature that `Json` asks for.
    const file = refutationFile(refutation, refutation.steps, sha256(canonicalJsonOf(problem)));
    began = performance.now();
    const { fault, steps } = checkRefutation(problem, file, { breaks: proof.breaks(), sha256 });
    const checked = taken();
    print(
      `${head}  ${figure(solved).padStart(8)}  ${String(proof.conflicts()).padStart(9)}  ${String(file.length).padStart(7)}` +
        `  ${String(gzipSync(file).length).padStart(6)}  ${String(steps).padStart(5)}  ${figure(checked).padStart(9)}` +
        `  ${figure(checked / solved).padStart(5)}  ${fault ? fault.code : "yes"}`,
    );
  }
}
