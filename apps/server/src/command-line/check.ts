import { checkCertificate, checkTimetable, restsOnSearch, type Violation } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { checkProof, proofWords } from "./check/proof.ts";
import { boundWords, violationWords } from "./check/words.ts";
import { readSchedule, type Schedule } from "./check/schedule-file.ts";
import { timetableOf, withWishes } from "./schedule/answer.ts";
import { readAnswer } from "./schedule/read-answer.ts";
import { readProblem } from "./schedule/read-problem.ts";

const SHOWN = 100;

/**
 * Whether a timetable keeps every rule and every claim of its certificate, by the checker that shares no code with the solver. A bound that
 * rests on a search is followed step by step where the file that shows it is there.
 * Not feasible when something does not hold.
 */
export async function checkCommand({ args, say, print, locale }: Call): Promise<Outcome> {
  const [first, second] = args.positionals;
  if (first === undefined) throw new Refusal("argument_missing", { argument: "schedule.json", command: "check" });
  const { problem, timetable, certificate } = await (second === undefined
    ? readSchedule(first)
    : readAgainst(first, second));
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  const violations: readonly Violation[] = certificate
    ? checkCertificate(problem, timetable, certificate, sha256)
    : checkTimetable(problem, timetable);
  const { objective, bound } = timetable;
  const place = { scheduleFile: second ?? first, given: args.text("proof") };
  const proof = restsOnSearch(bound) ? await checkProof(problem, bound, place) : undefined;
  const denied = proof?.outcome === "refused" || proof?.outcome === "other_file";
  const holds = violations.length === 0 && !denied;
  for (const violation of violations.slice(0, SHOWN)) print(`✗ ${violationWords(violation, say)}`);
  if (violations.length > SHOWN) print(say("cli:check.more", { count: violations.length - SHOWN }));
  if (denied) print(`✗ ${proofWords(proof, say)}`);
  if (holds) print(`✓ ${say("cli:check.valid", { meetings: timetable.placements.length })}`);
  else print(say("cli:check.invalid", { count: violations.length + (denied ? 1 : 0) }));
  print(say("cli:check.objective", { ...objective, unplaced: timetable.unplaced.length }));
  print(say("cli:check.bound", { mustHeld: bound.mustHeld, niceWeight: bound.niceWeight, breaks: bound.breaks }));
  for (const reason of bound.reasons) print(`  · ${boundWords(reason, say, locale)}`);
  if (proof && !denied) {
    const verified = proof.outcome === "verified";
    if (!verified) print(say("cli:explain.restsOnSearch"));
    print(`${verified ? "✓ " : ""}${proofWords(proof, say)}`);
  }
  if (!certificate) print(say("cli:check.noCertificate"));
  else if (holds) {
    print(say(certificate.optimal ? "cli:check.optimal" : "cli:check.notProven"));
    print(
      say("cli:check.made", {
        engine: certificate.engineVersion,
        seed: certificate.seed,
        hash: certificate.problemHash,
      }),
    );
  }
  return {
    exitCode: holds ? EXIT.done : EXIT.notFeasible,
    data: {
      valid: holds,
      violations: violations.map((violation) => ({ ...violation, text: violationWords(violation, say) })),
      objective,
      bound,
      boundRepeated: !proof || proof.outcome === "verified",
      proof: proof ? { ...proof, text: proofWords(proof, say) } : null,
      optimal: certificate?.optimal ?? null,
      placed: timetable.placements.length,
      unplaced: timetable.unplaced.length,
    },
  };
}

/** A problem of one file and what `songhua schedule` answered in another, with the wishes the answer says it was given. */
async function readAgainst(problemFile: string, answerFile: string): Promise<Schedule> {
  const { problem: given } = await readProblem(problemFile);
  const answer = await readAnswer(answerFile);
  const problem = withWishes(given, answer);
  return { problem, timetable: timetableOf(problem, answer), certificate: answer.certificate };
}
