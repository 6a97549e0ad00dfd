import { LOCALES, type Locale } from "@songhua/kernel";
import type { ReactNode } from "react";
import { LANGUAGE_NAMES } from "./language-switch.tsx";
import "./work-forms.css";

/** Which of the platform's languages: spoken, written or interpreted. */
export function LanguagesField({
  label,
  value,
  onChange,
}: {
  label: ReactNode;
  value: readonly Locale[];
  onChange: (value: Locale[]) => void;
}) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="check-row">
        {LOCALES.map((locale) => (
          <label key={locale} className="check">
            <input
              type="checkbox"
              checked={value.includes(locale)}
              onChange={(event) =>
                onChange(LOCALES.filter((other) => (other === locale ? event.target.checked : value.includes(other))))
              }
            />
            <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
