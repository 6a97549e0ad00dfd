import { IDENTIFIER_SCHEMES } from "@songhua/kernel";
import { SelectField, TextField } from "../../ui/field.tsx";
import { useText } from "../../ui/use-text.ts";

/** The organisation's registration number: which kind, and the number. */
export function IdentifierFields(given: {
  scheme: string | undefined;
  number: string | undefined;
  error: string | undefined;
}) {
  const { t } = useText();
  return (
    <div className="pair">
      <SelectField name="identifier_scheme" label={t("public:register.identifier_scheme")} defaultValue={given.scheme}>
        <option value="">{t("common:form.choose")}</option>
        {IDENTIFIER_SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {t(`glossary:identifier.${scheme}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="identifier_value"
        label={t("common:field.identifier")}
        hint={t("public:register.identifier_hint")}
        maxLength={40}
        defaultValue={given.number}
        error={given.error}
      />
    </div>
  );
}
