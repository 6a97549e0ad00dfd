import {
  checkRefutation,
  REFUTATION_MOST_BYTES,
  type Bound,
  type Problem,
  type RefutationReference,
  type RefutationVerdict,
} from "@songhua/scheduling";
import type { Translator } from "@songhua/i18n";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { Refusal } from "../refusal.ts";
import { proofFileOf } from "../schedule/out-file.ts";

/** What became of the file that shows a bound which rests on a search. */
export type ProofFinding =
  | { readonly outcome: "none_kept" }
  | { readonly outcome: "too_long" }
  | { readonly outcome: "not_found"; readonly file: string }
  | { readonly outcome: "other_file"; readonly file: string }
  | { readonly outcome: "refused"; readonly file: string; readonly verdict: RefutationVerdict }
  | {
      readonly outcome: "verified";
      readonly file: string;
      readonly seconds: number;
      readonly verdict: RefutationVerdict;
    };

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * Looks for the proof beside the timetable's file (its name with `.proof` or `.proof.gz`), unless it is given, and follows it.
 * @throws Refusal when the file given cannot be read.
 */
export async function checkProof(
  problem: Problem,
  bound: Bound,
  { scheduleFile, given }: { readonly scheduleFile: string; readonly given: string | undefined },
): Promise<ProofFinding> {
  const reference = referenceIn(bound);
  if (given === undefined && reference === null) return { outcome: "too_long" };
  if (given === undefined && reference === undefined) return { outcome: "none_kept" };
  const file = given ?? (await firstThere([proofFileOf(scheduleFile), `${proofFileOf(scheduleFile)}.gz`]));
  if (file === undefined) return { outcome: "not_found", file: proofFileOf(scheduleFile) };
  const content = await readProof(file);
  if (reference && (content.length !== reference.bytes || sha256(content) !== reference.sha256))
    return { outcome: "other_file", file };
  const began = performance.now();
  const verdict = checkRefutation(problem, content, { breaks: bound.breaks, sha256 });
  if (verdict.fault) return { outcome: "refused", file, verdict };
  return { outcome: "verified", file, verdict, seconds: (performance.now() - began) / 1000 };
}

function referenceIn({ reasons }: Bound): RefutationReference | null | undefined {
  return reasons.find((reason) => reason.code === "fewer_breaks_refuted")?.proof;
}

async function firstThere(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  return undefined;
}

/** Packed or not. */
async function readProof(file: string): Promise<Uint8Array> {
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > REFUTATION_MOST_BYTES)
    throw new Refusal("problem_too_large", { file, limitMb: REFUTATION_MOST_BYTES / 2 ** 20 });
  const content = await readFile(file).catch(() => {
    throw new Refusal("file_missing", { file });
  });
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  try {
    return gunzipSync(content, { maxOutputLength: REFUTATION_MOST_BYTES });
  } catch {
    throw new Refusal("proof_not_gzip", { file });
  }
}

/** What was and what was not verified, in a sentence. */
export function proofWords(finding: ProofFinding, say: Translator["t"]): string {
  switch (finding.outcome) {
    case "none_kept":
    case "too_long":
      return say(`cli:proof.${finding.outcome}`);
    case "not_found":
    case "other_file":
      return say(`cli:proof.${finding.outcome}`, { file: finding.file });
    case "verified": {
      const { steps, clauses, breaks } = finding.verdict;
      return say("cli:proof.verified", { file: finding.file, steps, clauses, breaks });
    }
    case "refused": {
      const { code, ...place } = finding.verdict.fault!;
      return say("cli:proof.refused", { file: finding.file, why: say(`cli:proofFault.${code}`, { ...place }) });
    }
  }
}
