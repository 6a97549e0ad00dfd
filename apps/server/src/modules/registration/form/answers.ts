import { DomainError, LOCAL_DATE, pickText, type Locale, type MultiText } from "@songhua/kernel";
import type { AnswerRow, QuestionRow } from "../../../platform/database/schema.ts";

/**
 * The answers of a registration, checked against the form's questions: every required one answered, each of the right kind,
 * choices among those offered, nothing that was not asked. O(questions).
 * @throws DomainError answer_missing, answer_invalid { question } with the question in the reader's language
 */
export function checkedAnswers(
  questions: readonly QuestionRow[],
  answers: Readonly<Record<string, AnswerRow>>,
  locale: Locale,
): Record<string, AnswerRow> {
  const checked: Record<string, AnswerRow> = {};
  for (const question of questions) {
    const answer = tidy(answers[question.key]);
    const name = pickText(question.label, locale)?.text ?? question.key;
    if (answer === undefined) {
      if (question.required) throw new DomainError("answer_missing", { question: name, key: question.key });
      continue;
    }
    if (!fits(question, answer)) throw new DomainError("answer_invalid", { question: name, key: question.key });
    checked[question.key] = answer;
  }
  const unasked = Object.keys(answers).find((key) => !questions.some((question) => question.key === key));
  if (unasked !== undefined) throw new DomainError("answer_invalid", { question: unasked, key: unasked });
  return checked;
}

/** Blank texts and empty lists are no answer. */
function tidy(answer: AnswerRow | undefined): AnswerRow | undefined {
  if (typeof answer === "string") return answer.trim() === "" ? undefined : answer.trim();
  return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
}

function fits(question: QuestionRow, answer: AnswerRow): boolean {
  const offered = (key: string): boolean => question.options.some((option) => option.key === key);
  switch (question.type) {
    case "text":
      return typeof answer === "string" && answer.length <= 300 && !/[\r\n]/.test(answer);
    case "long_text":
      return typeof answer === "string";
    case "choice":
      return typeof answer === "string" && offered(answer);
    case "choices":
      return Array.isArray(answer) && answer.every(offered) && new Set(answer).size === answer.length;
    case "yes_no":
      return typeof answer === "boolean";
    case "number":
      return typeof answer === "number" && Number.isFinite(answer);
    case "date":
      return typeof answer === "string" && LOCAL_DATE.test(answer) && !Number.isNaN(Date.parse(answer));
    default:
      return false;
  }
}

/**
 * A form whose questions can be asked: keys once each, choices with options to choose from, options once each.
 * @throws DomainError bad_request { field }
 */
export function checkQuestions(
  questions: readonly { key: string; type: string; label: MultiText; options: readonly { key: string }[] }[],
): void {
  const refuse = (field: string): never => {
    throw new DomainError("bad_request", { field });
  };
  const keys = new Set<string>();
  questions.forEach((question, at) => {
    if (keys.has(question.key)) refuse(`questions.${at}.key`);
    keys.add(question.key);
    const options = new Set(question.options.map((option) => option.key));
    const chooses = question.type === "choice" || question.type === "choices";
    if (options.size !== question.options.length || (chooses && options.size < 2)) refuse(`questions.${at}.options`);
  });
}
