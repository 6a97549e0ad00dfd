import { QUESTION_TYPES } from "@songhua/contract";
import { Button } from "../../ui/button.tsx";
import { CheckField, SelectField } from "../../ui/field.tsx";
import { MultiField } from "../../ui/multi-field.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import type { Question } from "./question.ts";

/** One question: its words in the languages of the event, its type, its options. */
export function QuestionEditor({ question, onChange }: { question: Question; onChange: (question: Question) => void }) {
  const { t } = useText();
  const { event } = useConsole();
  const change = (part: Partial<Question>) => onChange({ ...question, ...part });
  const { options } = question;
  const chooses = question.type === "choice" || question.type === "choices";
  const freeOption = () => {
    let number = options.length + 1;
    while (options.some(({ key }) => key === `o${number}`)) number++;
    return { key: `o${number}`, label: {} };
  };
  return (
    <div className="question-body">
      <MultiField
        label={t("organise:form.question")}
        required
        languages={event.languages}
        value={question.label}
        onChange={(label) => change({ label })}
      />
      <MultiField
        label={t("organise:form.help")}
        languages={event.languages}
        value={question.help ?? {}}
        onChange={(help) => change({ help: Object.keys(help).length > 0 ? help : null })}
      />
      <SelectField
        label={t("common:field.kind")}
        required
        value={question.type}
        onChange={({ target }) => {
          const type = QUESTION_TYPES.find((other) => other === target.value) ?? question.type;
          const choice = type === "choice" || type === "choices";
          change({ type, options: choice ? (options.length > 0 ? options : [freeOption()]) : [] });
        }}
      >
        {QUESTION_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`glossary:questionType.${type}`)}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t("organise:form.required")}
        checked={question.required}
        onChange={({ target }) => change({ required: target.checked })}
      />
      {chooses ? (
        <div>
          {options.map((option, index) => (
            <div key={option.key} className="option-row">
              <MultiField
                label={t("organise:form.option", { number: index + 1 })}
                required
                languages={event.languages}
                value={option.label}
                onChange={(label) =>
                  change({ options: options.map((other) => (other === option ? { ...other, label } : other)) })
                }
              />
              <Button
                look="quiet"
                aria-label={t("organise:form.remove_option", { number: index + 1 })}
                onClick={() => change({ options: options.filter((other) => other !== option) })}
              >
                {t("common:verb.remove")}
              </Button>
            </div>
          ))}
          {options.length < 50 ? (
            <Button onClick={() => change({ options: [...options, freeOption()] })}>
              {t("organise:form.add_option")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
