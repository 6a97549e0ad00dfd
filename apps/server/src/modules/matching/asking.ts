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

/** One after the other: asked while it works, a warm thread has another started, and each would open the market for itself. */
function inTurn<Kind extends keyof Answers>(question: Extract<Question, { kind: Kind }>): Promise<Answers[Kind]> {
  // The worker answers each kind of question with its kind of answer.
  const answer = last.then(() => asking.run(question)) as Promise<Answers[Kind]>;
  last = answer.catch(() => undefined);
  return answer;
}

export function askWhy(task: WhyTask): Promise<Answers["why"]> {
  return inTurn<"why">({ kind: "why", task });
}

export function askForSets(task: ConsortiumTask): Promise<Answers["consortium"]> {
  return inTurn<"consortium">({ kind: "consortium", task });
}

export function askForReasons(task: FewTask): Promise<Answers["few"]> {
  return inTurn<"few">({ kind: "few", task });
}
