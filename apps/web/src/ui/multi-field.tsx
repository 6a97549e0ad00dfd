import { LOCALES, type Locale, type MultiText } from "@songhua/kernel";
import { useId, type ReactNode } from "react";
import { LANGUAGE_NAMES } from "./language-switch.tsx";
import { useText } from "./use-text.ts";
import "./work-forms.css";

interface Props {
  label: ReactNode;
  value: MultiText;
  onChange: (value: MultiText) => void;
  /** Languages to offer; those already written in are always shown. */
  languages?: readonly Locale[];
  multiline?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
}

/** The same text in several languages, one line each, so that they can be compared. Empty lines are not written. */
export function MultiField({ label, value, onChange, languages = LOCALES, multiline, hint, error, required }: Props) {
  const { t } = useText();
  const id = useId();
  const shown = LOCALES.filter((locale) => languages.includes(locale) || value[locale]);
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
  const write = (locale: Locale, text: string) => {
    const others = Object.entries(value).filter(([other]) => other !== locale);
    onChange(Object.fromEntries(text === "" ? others : [...others, [locale, text]]));
  };
  return (
    <fieldset className={error ? "field multi field-wrong" : "field multi"} aria-describedby={described}>
      <legend className="field-label">
        {label}
        {required ? null : <span className="field-optional"> {t("common:form.optional")}</span>}
      </legend>
      {shown.map((locale) => {
        const shared = {
          id: `${id}-${locale}`,
          lang: locale,
          className: "input",
          value: value[locale] ?? "",
          "aria-invalid": error ? (true as const) : undefined,
          "aria-describedby": described,
        };
        return (
          <div key={locale} className="multi-line">
            <label htmlFor={shared.id} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </label>
            {multiline ? (
              <textarea {...shared} rows={2} onChange={(event) => write(locale, event.target.value)} />
            ) : (
              <input {...shared} maxLength={300} onChange={(event) => write(locale, event.target.value)} />
            )}
          </div>
        );
      })}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
