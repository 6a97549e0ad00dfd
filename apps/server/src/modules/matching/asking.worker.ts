/** Answers questions about a market in a thread that stays for a while; started by `warmThread`, never imported. */
import { answerInThread } from "../../platform/jobs/warm-thread.ts";
import type { Answers, Question } from "./asking.ts";
import { workOutSets } from "./consortium/work-out-sets.ts";
import { workOutWhy } from "./why/work-out-why.ts";

answerInThread<Question, Answers[keyof Answers]>((question) =>
  question.kind === "why" ? workOutWhy(question.task) : workOutSets(question.task),
);
