import type { Answer } from "../../api/transport.ts";
import { SelectField, TextAreaField, TextField } from "../../ui/field.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";

type Question = Answer<"getForm">["questions"][number];

/** One question of the organiser, as the browser's own form element for its type. */
export function QuestionField({ question, values }: { question: Question; values: Record<string, string[]> }) {
  const { t } = useText();
  const multi = useMultiText();
  const name = `q_${question.key}`;
  const given = values[name] ?? [];
  const common = {
    name,
    label: <MultiText text={question.label} />,
    hint: question.help ? <MultiText text={question.help} /> : undefined,
    required: question.required,
    defaultValue: given[0],
  };
  switch (question.type) {
    case "text":
      return <TextField {...common} maxLength={4000} />;
    case "number":
      return <TextField {...common} inputMode="decimal" />;
    case "date":
      return <TextField {...common} type="date" />;
    case "long_text":
      return <TextAreaField {...common} maxLength={4000} />;
    case "yes_no":
      return (
        <SelectField {...common}>
          <option value="">{t("common:form.choose")}</option>
          <option value="yes">{t("common:form.yes")}</option>
          <option value="no">{t("common:form.no")}</option>
        </SelectField>
      );
    case "choice":
      return (
        <SelectField {...common}>
          <option value="">{question.required ? t("common:form.choose") : t("public:register.no_answer")}</option>
          {question.options.map((option) => (
            <option key={option.key} value={option.key}>
              {multi(option.label)}
            </option>
          ))}
        </SelectField>
      );
    case "choices":
      return (
        <div role="group" aria-label={multi(question.label)} className="field">
          <span className="field-label">{common.label}</span>
          <div className="choices">
            {question.options.map((option) => (
              <label key={option.key} className="check">
                <input type="checkbox" name={name} value={option.key} defaultChecked={given.includes(option.key)} />
                <MultiText text={option.label} />
              </label>
            ))}
          </div>
          {common.hint ? <p className="field-hint">{common.hint}</p> : null}
        </div>
      );
  }
}
