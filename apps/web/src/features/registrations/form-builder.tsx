import { QUESTION_TYPES } from "@songhua/contract";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import type { Input } from "../../api/transport.ts";
import { Button } from "../../ui/button.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { useChange } from "../console/use-change.ts";
import { FormPreview } from "./form-preview.tsx";
import type { Question } from "./question.ts";
import { useForm } from "./participant-facts.tsx";
import { QuestionList } from "./question-list.tsx";

type Form = Input<"saveForm">["body"];
const MOST = 40;

/** A key nothing else uses; answers are kept under it, so it never changes with the words of the question. */
function freeKey(questions: readonly Question[]): string {
  for (let number = questions.length + 1; ; number++)
    if (!questions.some(({ key }) => key === `q${number}`)) return `q${number}`;
}

/** The questions of the registration form, built without code; the form beside shows what people will see. */
export default function FormBuilder() {
  const form = useForm();
  return <QueryBoundary query={form}>{({ questions }) => <Builder saved={questions} />}</QueryBoundary>;
}

function Builder({ saved }: { saved: readonly Question[] }) {
  const { t } = useText();
  const toast = useToast();
  const { slug } = useConsole();
  const [questions, setQuestions] = useState<readonly Question[]>(saved);
  const [open, setOpen] = useState<string>();
  const write = useChange((body: Form) => api.saveForm({ params: { event: slug }, body }), { inForm: true });
  const changed = JSON.stringify(questions) !== JSON.stringify(saved);
  const add = (type: Question["type"]) => {
    const key = freeKey(questions);
    const options =
      type === "choice" || type === "choices"
        ? [
            { key: "o1", label: {} },
            { key: "o2", label: {} },
          ]
        : [];
    setQuestions([...questions, { key, type, label: {}, help: null, required: false, options }]);
    setOpen(key);
  };
  const remove = (key: string) => {
    const before = questions;
    setQuestions(questions.filter((question) => question.key !== key));
    toast.done(t("organise:form.removed"), () => setQuestions(before));
  };
  const save = () =>
    write.mutate(
      { questions: [...questions] },
      {
        onSuccess: () =>
          toast.done(t("common:done.saved"), async () => {
            await write.mutateAsync({ questions: [...saved] });
            setQuestions(saved);
          }),
      },
    );
  return (
    <div className="form-builder">
      <section className="form-questions" aria-labelledby="questions-title">
        <h2 id="questions-title">{t("organise:form.title")}</h2>
        <p className="quiet">{t("organise:form.lead")}</p>
        <Refusal error={write.error} />
        {questions.length === 0 ? <p className="question-list faint">{t("organise:form.empty")}</p> : null}
        <QuestionList questions={questions} open={open} onOpen={setOpen} onChange={setQuestions} onRemove={remove} />
        {questions.length < MOST ? (
          <div className="question-add" role="group" aria-label={t("organise:form.add")}>
            {QUESTION_TYPES.map((type) => (
              <Button key={type} onClick={() => add(type)}>
                + {t(`glossary:questionType.${type}`)}
              </Button>
            ))}
          </div>
        ) : null}
        <p className="form-actions badges-start">
          <Button look="primary" busy={write.isPending} disabled={!changed} onClick={save}>
            {t("common:verb.save")}
          </Button>
          {changed ? (
            <>
              <Button look="quiet" onClick={() => setQuestions(saved)}>
                {t("common:verb.cancel")}
              </Button>
              <span className="faint" role="status">
                {t("organise:form.unsaved")}
              </span>
            </>
          ) : null}
        </p>
      </section>
      <FormPreview questions={questions} />
    </div>
  );
}
