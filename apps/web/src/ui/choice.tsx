import { useText } from "./use-text.ts";
import "./lists.css";

/** One filter: a plain select whose first line is "all". */
export function Choice<T extends string>({
  label,
  value,
  all,
  words,
  onChange,
}: {
  label: string;
  value: T | undefined;
  all: readonly T[];
  words: string;
  onChange: (value: string | undefined) => void;
}) {
  const { t } = useText();
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{`${label}: ${t("common:form.any")}`}</option>
      {all.map((word) => (
        <option key={word} value={word}>
          {t(`glossary:${words}.${word}`)}
        </option>
      ))}
    </select>
  );
}
