import { warmThread } from "../../platform/jobs/warm-thread.ts";
import type { ConsortiumAnswer, ConsortiumTask } from "./consortium/work-out-sets.ts";
import type { FewAnswer, FewTask } from "./few/work-out-few.ts";
import type { WhyAnswer, WhyTask } from "./why/work-out-why.ts";

export type Question =
  | { readonly kind: "why"; readonly task: WhyTask }
  | { readonly kind: "consortium"; readonly task: ConsortiumTask }
  | { readonly kind: "few"; readonly task: FewTask };
export interface Answers {
  readonly why: WhyAnswer[];
  readonly consortium: ConsortiumAnswer;
  readonly few: FewAnswer;
}

/** Whoever asks why one listing is not matched asks about another next; starting a thread and reading the lexicon takes longer than an answer. */
const KEPT_MS = 5 * 60_000;
const asking = warmThread<Question, Answers[keyof Answers]>(new URL("./asking.worker.ts", import.meta.url), KEPT_MS);

let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other: asked while it works, a warm thread has another started, and each would open the market for itself. Once
 * `signal` is aborted a question is not begun, and the thread that works on it ends.
 */
function inTurn<Kind extends keyof Answers>(
  question: Extract<Question, { kind: Kind }>,
  signal: AbortSignal | undefined,
): Promise<Answers[Kind]> {
  // The worker answers each kind of question with its kind of answer.
  const answer = last.then(() => asking.run(question, signal)) as Promise<Answers[Kind]>;
  last = answer.catch(() => undefined);
  return answer;
}

export function askWhy(task: WhyTask, signal?: AbortSignal): Promise<Answers["why"]> {
  return inTurn<"why">({ kind: "why", task }, signal);
}

export function askForSets(task: ConsortiumTask, signal?: AbortSignal): Promise<Answers["consortium"]> {
  return inTurn<"consortium">({ kind: "consortium", task }, signal);
}

export function askForReasons(task: FewTask, signal?: AbortSignal): Promise<Answers["few"]> {
  return inTurn<"few">({ kind: "few", task }, signal);
}
