/** Answers questions about a market in a thread that stays for a while; started by `warmThread`, never imported. */
import { answerInThread } from "../../platform/jobs/warm-thread.ts";
import type { Answers, Question } from "./asking.ts";
import { workOutSets } from "./consortium/work-out-sets.ts";
import { workOutFew } from "./few/work-out-few.ts";
import { workOutWhy } from "./why/work-out-why.ts";

answerInThread<Question, Answers[keyof Answers]>((question) => {
  if (question.kind === "why") return workOutWhy(question.task);
  return question.kind === "few" ? workOutFew(question.task) : workOutSets(question.task);
});
