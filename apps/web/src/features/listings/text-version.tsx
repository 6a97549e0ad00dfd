import { Button } from "../../ui/button.tsx";
import { SelectField, TextAreaField, TextField } from "../../ui/field.tsx";
import { LANGUAGE_NAMES } from "../../ui/language-switch.tsx";
import { useText } from "../../ui/use-text.ts";
import type { ListingText } from "./listing-fields.ts";

const PROVENANCES: readonly ListingText["provenance"][] = ["original", "reviewed", "machine"];

/** One language version in the editor. */
export function TextVersion({
  text,
  error,
  onChange,
  onRemove,
}: {
  text: ListingText;
  error: string | undefined;
  onChange: (text: ListingText) => void;
  onRemove?: () => void;
}) {
  const { t } = useText();
  const name = LANGUAGE_NAMES[text.locale];
  return (
    <fieldset className="text-version">
      <legend lang={text.locale}>{name}</legend>
      <TextField
        label={t("thread:listing.title")}
        required
        lang={text.locale}
        maxLength={200}
        value={text.title}
        error={error}
        onChange={(event) => onChange({ ...text, title: event.target.value })}
      />
      <TextAreaField
        label={t("thread:listing.body")}
        lang={text.locale}
        rows={7}
        maxLength={4000}
        value={text.body}
        onChange={(event) => onChange({ ...text, body: event.target.value })}
      />
      <SelectField
        label={t("thread:listing.provenance")}
        required
        value={text.provenance}
        onChange={(event) => onChange({ ...text, provenance: event.target.value as ListingText["provenance"] })}
      >
        {PROVENANCES.map((provenance) => (
          <option key={provenance} value={provenance}>
            {t(`glossary:provenance.${provenance}`)}
          </option>
        ))}
      </SelectField>
      {onRemove ? (
        <Button look="quiet" onClick={onRemove}>
          {t("thread:listing.remove_language", { language: name })}
        </Button>
      ) : null}
    </fieldset>
  );
}
