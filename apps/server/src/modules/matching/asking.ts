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

export function askWhy(task: WhyTask): Promise<Answers["why"]> {
  // The worker answers each kind of question with its kind of answer.
  return asking.run({ kind: "why", task }) as Promise<Answers["why"]>;
}

export function askForSets(task: ConsortiumTask): Promise<Answers["consortium"]> {
  return asking.run({ kind: "consortium", task }) as Promise<Answers["consortium"]>;
}

export function askForReasons(task: FewTask): Promise<Answers["few"]> {
  return asking.run({ kind: "few", task }) as Promise<Answers["few"]>;
}
