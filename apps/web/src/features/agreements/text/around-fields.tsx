import type { Locale } from "@songhua/kernel";
import { SelectField } from "../../../ui/field.tsx";
import { MultiField } from "../../../ui/multi-field.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import type { ValueDraft } from "../agreement-fields.ts";
import { ValueFields } from "../value-fields.tsx";
import { ScheduleFields } from "./schedule-fields.tsx";
import type { Text } from "./use-drafting.ts";

interface Props {
  text: Text;
  onChange: (change: (text: Text) => Text) => void;
  value: ValueDraft;
  onValue: (value: ValueDraft) => void;
  tried: boolean;
}

/** Everything of a text beside its clauses and blanks: title, prevailing language, money, the parties' particulars, the schedule. */
export function AroundFields({ text, onChange, value, onValue, tried }: Props) {
  const { t } = useText();
  const multi = useMultiText();
  const setParty = (at: number, part: Partial<Text["parties"][number]>) =>
    onChange((all) => ({
      ...all,
      parties: all.parties.map((party, i) => (i === at ? { ...party, ...part } : party)),
    }));
  return (
    <>
      <MultiField
        label={t("signing:around.title")}
        required
        languages={text.languages}
        value={text.title}
        error={tried && text.languages.some((one) => !text.title[one]) ? t("common:form.fill") : undefined}
        onChange={(title) => onChange((all) => ({ ...all, title }))}
      />
      {text.languages.length > 1 ? (
        <SelectField
          label={t("signing:text.prevailing")}
          required
          value={text.prevailing ?? ""}
          onChange={(event) => {
            const prevailing = (event.target.value || null) as Locale | null; // the options are the text's own languages
            onChange((all) => ({ ...all, prevailing }));
          }}
        >
          <option value="">{t("signing:text.equal")}</option>
          {text.languages.map((locale) => (
            <option key={locale} value={locale}>
              {t(`glossary:languageName.${locale}`)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <ValueFields value={value} onChange={onValue} tried={tried} />
      <ScheduleFields text={text} onChange={onChange} tried={tried} />
      {text.parties.map((party, at) => (
        <details key={party.key} className="text-party">
          <summary>{t("signing:around.party", { name: multi(party.name) })}</summary>
          <div className="form">
            <MultiField
              label={t("signing:around.role")}
              languages={text.languages}
              value={party.role}
              onChange={(role) => setParty(at, { role })}
            />
            <MultiField
              label={t("signing:around.address")}
              languages={text.languages}
              value={party.address}
              onChange={(address) => setParty(at, { address })}
            />
            <MultiField
              label={t("signing:around.signatory")}
              hint={t("signing:around.signatory_hint")}
              languages={text.languages}
              value={party.signatory}
              onChange={(signatory) => setParty(at, { signatory })}
            />
          </div>
        </details>
      ))}
    </>
  );
}
