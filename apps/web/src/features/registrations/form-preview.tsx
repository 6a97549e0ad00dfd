import { LOCALES, pickText, type Locale, type MultiText } from "@songhua/kernel";
import { useState } from "react";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { useText } from "../../ui/use-text.ts";
import { useConsole } from "../console/console-event.ts";
import { QuestionField } from "../event/question-field.tsx";
import type { Question } from "./question.ts";

/* The form picks the page's language by itself; given one language only, it shows that one. */
const inOne = (text: MultiText, locale: Locale): MultiText => {
  const shown = pickText(text, locale);
  return shown ? { [shown.locale]: shown.text } : {};
};

/** The form as people will see it, in any of the event's languages. Nothing typed here is kept. */
export function FormPreview({ questions }: { questions: readonly Question[] }) {
  const { t, locale: page } = useText();
  const { event } = useConsole();
  const [locale, setLocale] = useState<Locale>(event.languages.includes(page) ? page : (event.languages[0] ?? page));
  return (
    <section className="form-preview" aria-labelledby="preview-title">
      <header>
        <h2 id="preview-title">{t("organise:form.preview")}</h2>
        <select
          className="input"
          style={{ inlineSize: "auto" }}
          aria-label={t("common:language")}
          value={locale}
          onChange={({ target }) => setLocale(LOCALES.find((other) => other === target.value) ?? locale)}
        >
          {event.languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </select>
      </header>
      <div className="form" lang={locale}>
        {questions.length === 0 ? <p className="faint">{t("organise:form.preview_empty")}</p> : null}
        {questions.map((question) => (
          <QuestionField
            key={question.key + question.type}
            values={{}}
            question={{
              ...question,
              label: inOne(question.label, locale),
              help: question.help && inOne(question.help, locale),
              options: question.options.map((option) => ({ ...option, label: inOne(option.label, locale) })),
            }}
          />
        ))}
      </div>
    </section>
  );
}
