import { checkCertificate, checkTimetable, restsOnSearch, type Violation } from "@songhua/scheduling";
import { createHash } from "node:crypto";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { boundWords, violationWords } from "./check/words.ts";
import { readSchedule, type Schedule } from "./check/schedule-file.ts";
import { timetableOf, withWishes } from "./schedule/answer.ts";
import { readAnswer } from "./schedule/read-answer.ts";
import { readProblem } from "./schedule/read-problem.ts";

const SHOWN = 100;

/**
 * Whether a timetable keeps every rule and every claim of its certificate, by the checker that shares no code with the solver.
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
  for (const violation of violations.slice(0, SHOWN)) print(`✗ ${violationWords(violation, say)}`);
  if (violations.length > SHOWN) print(say("cli:check.more", { count: violations.length - SHOWN }));
  if (violations.length === 0) print(`✓ ${say("cli:check.valid", { meetings: timetable.placements.length })}`);
  else print(say("cli:check.invalid", { count: violations.length }));
  print(say("cli:check.objective", { ...objective, unplaced: timetable.unplaced.length }));
  print(say("cli:check.bound", { mustHeld: bound.mustHeld, niceWeight: bound.niceWeight, breaks: bound.breaks }));
  for (const reason of bound.reasons) print(`  · ${boundWords(reason, say, locale)}`);
  const bySearch = restsOnSearch(bound);
  if (bySearch) print(say("cli:explain.restsOnSearch"));
  if (!certificate) print(say("cli:check.noCertificate"));
  else if (violations.length === 0) {
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
    exitCode: violations.length === 0 ? EXIT.done : EXIT.notFeasible,
    data: {
      valid: violations.length === 0,
      violations: violations.map((violation) => ({ ...violation, text: violationWords(violation, say) })),
      objective,
      bound,
      boundRepeated: !bySearch,
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
