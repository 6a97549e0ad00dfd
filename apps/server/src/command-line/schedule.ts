import { errorsOf, validateProblem, type Problem } from "@songhua/scheduling";
import { availableParallelism } from "node:os";
// Not the module's index, which loads the server: memory is what a large event is short of.
import { solveInThreads, type SolvingProgress } from "../modules/timetable/solving/solve-in-threads.ts";
import type { Call, Outcome } from "./command.ts";
import { EXIT, Refusal } from "./refusal.ts";
import { answerOf, answerText, mustCount, withWishes, type Answer, type Wishes } from "./schedule/answer.ts";
import { explain } from "./schedule/explain.ts";
import { meetingsInError } from "./schedule/leave-out.ts";
import { checkOutFile, proofFileOf, writeOutFile } from "./schedule/out-file.ts";
import { readProblem } from "./schedule/read-problem.ts";
import { untilInterrupted } from "./schedule/until-interrupted.ts";
import { boundWords, findingWords } from "./check/words.ts";

const DEFAULT_SECONDS = 10;
const DEFAULT_SEED = 1;
const MOST_THREADS = 2;
/** Meetings from which on a second search costs more memory than it brings. */
const ONE_THREAD_FROM = 20_000;
const LARGEST_SPREAD = 1000;
const TOLD = 50;
/** Between two lines of progress where nobody watches a terminal but somebody may keep the log. */
const LOG_EVERY_SECONDS = 1;

/** A timetable for a problem on file: the best found in the time given, what is proven of it, and a certificate. */
export async function scheduleCommand(call: Call): Promise<Outcome> {
  const began = performance.now();
  const { args, say, print, remark } = call;
  const interrupted = untilInterrupted();
  try {
    const [path, out] = [args.positionals[0]!, args.text("out")];
    const wishes = wishesOf(call);
    if (out !== undefined) await checkOutFile(out, path);
    const file = await readProblem(path);
    const asked = leaveOutErrors(file.problem, wishes, path, call);
    const problem = withWishes(file.problem, asked);

    const spent = (performance.now() - began) / 1000;
    const { timetable, certificate, proof, infeasible } = await solveInThreads(problem, {
      seed: args.integer("seed") ?? DEFAULT_SEED,
      seconds: Math.max(0, (args.integer("seconds") ?? DEFAULT_SECONDS) - spent),
      threads: args.integer("threads") ?? threadsFor(problem),
      watch: (newest) => {
        if (newest) tellProgress(call, problem, newest);
        return interrupted.asked();
      },
    });
    const elapsedMs = Math.round(performance.now() - began);
    const impossible = infeasible !== undefined;
    const { numbered } = file;
    const answer = answerOf(problem, timetable, certificate, { ...asked, numbered, elapsedMs, impossible });
    remark(summary(answer, problem, say));
    const whole = answer.status === "infeasible" ? { ...answer, ...whyNot(problem, answer, call) } : answer;
    if (out === undefined) print(answerText(whole));
    else {
      await writeOutFile(out, `${answerText(whole)}\n`);
      print(say("cli:export.written", { file: out }));
      if (proof) {
        await writeOutFile(proofFileOf(out), proof);
        print(say("cli:export.written", { file: proofFileOf(out) }));
      }
    }
    const { meetings, unplaced, ...figures } = whole;
    return {
      exitCode:
        isUsable(answer, problem) || (interrupted.asked() && answer.status !== "infeasible")
          ? EXIT.done
          : EXIT.notFeasible,
      data:
        out === undefined
          ? { ...whole }
          : {
              out,
              ...(proof && { proof: proofFileOf(out) }),
              ...figures,
              placed: meetings.length,
              unplaced: unplaced.length,
            },
    };
  } finally {
    interrupted.release();
  }
}

function threadsFor({ meetings }: Problem): number {
  return meetings.length > ONE_THREAD_FROM ? 1 : Math.min(MOST_THREADS, availableParallelism());
}

function wishesOf({ args }: Call): Wishes {
  const given = args.text("fairness");
  const spread = given !== undefined && /^\d{1,4}$/.test(given) ? Number(given) : Infinity;
  if (given !== undefined && given !== "none" && spread > LARGEST_SPREAD)
    throw new Refusal("value_not_fairness", { option: "--fairness", value: given, max: LARGEST_SPREAD });
  return {
    ...(given !== undefined && { fairness: given === "none" ? null : spread }),
    ...(args.flag("choose") && { choose: true }),
  };
}

/** @throws Refusal naming every error, unless they are to be left out and are about single meetings. */
function leaveOutErrors(problem: Problem, wishes: Wishes, file: string, { args, say, remark }: Call): Wishes {
  const errors = errorsOf(problem);
  if (errors.length === 0) return wishes;
  const told = errors.slice(0, TOLD).map((finding) => ({ ...finding, text: findingWords(finding, say) }));
  for (const { text } of told) remark(`✗ ${text}`);
  if (errors.length > TOLD) remark(say("cli:check.more", { count: errors.length - TOLD }));
  const leftOut = args.flag("skip-errors") ? meetingsInError(problem) : undefined;
  if (!leftOut)
    throw new Refusal("problem_findings", { file, count: errors.length }, EXIT.badInput, { findings: told });
  remark(say("cli:explain.leftOut", { ids: leftOut.join(", ") }));
  return { ...wishes, leftOut };
}

/** Why not all that must be held can be: what the problem shows at once, the bound, the smallest clashes and what would help. */
function whyNot(problem: Problem, answer: Answer, { say, locale, remark }: Call) {
  const reasons = [
    ...validateProblem(problem)
      .filter((finding) => finding.code !== "same_people_twice")
      .map((finding) => ({ ...finding, text: findingWords(finding, say) })),
    ...answer.certificate.bound.reasons
      .filter(({ code }) => code !== "all_meetings_possible" && code !== "breaks_unbounded_while_meetings_are_dropped")
      .map((reason) => ({ ...reason, text: boundWords(reason, say, locale) })),
  ];
  for (const { text } of reasons.slice(0, TOLD)) remark(`  · ${text}`);
  const { clashes, loosenings } = explain(problem, say);
  for (const [i, { text }] of clashes.entries()) {
    remark(say(i === 0 ? "cli:explain.clash" : "cli:explain.further"));
    for (const line of text) remark(`  · ${line}`);
  }
  for (const { text } of loosenings) remark(`→ ${text}`);
  return { reasons, clashes, loosenings };
}

const loggedAt = new WeakMap<Problem, { seconds: number; line: string }>();

/** The best so far, the bound and the gap: on one line that is written over, or in a log a line for each news. */
function tellProgress({ say, progress, remark, watched }: Call, problem: Problem, newest: SolvingProgress): void {
  const { best, bound, seconds, share } = newest;
  const held = say("cli:schedule.progress", {
    must: best.mustHeld,
    breaks: best.breaks,
    bound: bound.breaks,
    gap: Math.max(0, best.breaks - bound.breaks),
    unfair: best.fairnessViolation,
    worth: Math.round(best.niceWeight * 100) / 100,
  });
  const line = `${held} · ${seconds.toFixed(1)} s`;
  if (watched) return progress(line, Math.floor(share * 1000), 1000);
  const last = loggedAt.get(problem);
  if (last && (last.line === held || seconds - last.seconds < LOG_EVERY_SECONDS)) return;
  loggedAt.set(problem, { seconds, line: held });
  remark(line);
}

/** Everything that must be held has its place, be it fairly or not. */
function isUsable({ status, certificate }: Answer, problem: Problem): boolean {
  return status !== "infeasible" && certificate.objective.mustHeld === mustCount(problem);
}

function summary(answer: Answer, problem: Problem, say: Call["say"]): string {
  const ending = answer.status === "unknown" && isUsable(answer, problem) ? "unfair" : answer.status;
  return say(`cli:schedule.${ending}`, {
    unfair: answer.certificate.objective.fairnessViolation,
    placed: answer.meetings.length,
    meetings: problem.meetings.length,
    breaks: answer.breaks,
    bound: answer.lowerBound,
    seconds: (answer.elapsedMs / 1000).toFixed(1),
  });
}
