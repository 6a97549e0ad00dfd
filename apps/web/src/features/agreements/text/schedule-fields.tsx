import type { Currency } from "@songhua/kernel";
import { Button } from "../../../ui/button.tsx";
import { SelectField, TextField } from "../../../ui/field.tsx";
import { MultiField } from "../../../ui/multi-field.tsx";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { useText } from "../../../ui/use-text.ts";
import { readAmount } from "../agreement-fields.ts";
import { CurrencyOptions } from "../currency-options.tsx";
import type { Text } from "./use-drafting.ts";

type Line = Text["schedule"][number];

/** What keeps a line from being saved. */
export function wrongInSchedule(line: Line): { title: boolean; amount: boolean } {
  return {
    title: !Object.values(line.title).some(Boolean),
    amount: line.amount !== null && !/^\d{1,18}(\.\d{1,4})?$/.test(readAmount(line.amount.amount)),
  };
}

/** Amounts as they were typed become digits. */
export function tidySchedule(schedule: readonly Line[]): Line[] {
  return schedule.map((line) => ({
    ...line,
    amount: line.amount && { ...line.amount, amount: readAmount(line.amount.amount) },
    payer: line.kind === "payment" ? line.payer : null,
  }));
}

/** Milestones and payments of the text: they are followed once it is signed. */
export function ScheduleFields({
  text,
  onChange,
  tried,
}: {
  text: Text;
  onChange: (change: (text: Text) => Text) => void;
  tried: boolean;
}) {
  const { t } = useText();
  const multi = useMultiText();
  const setLine = (at: number, part: Partial<Line>) =>
    onChange((all) => ({
      ...all,
      schedule: all.schedule.map((line, i) => (i === at ? { ...line, ...part } : line)),
    }));
  const usual: Currency = text.value.kind === "amount" ? text.value.currency : "CNY";
  const add = (kind: Line["kind"]) =>
    onChange((all) => ({
      ...all,
      schedule: [
        ...all.schedule,
        { id: `line_${Date.now().toString(36)}`, kind, title: {}, due: null, amount: null, payer: null },
      ],
    }));
  return (
    <fieldset className="text-schedule">
      <legend>
        <h2>{t("signing:around.schedule")}</h2>
      </legend>
      <p className="quiet">{t("signing:around.schedule_lead")}</p>
      <ol className="text-edit">
        {text.schedule.map((line, at) => {
          const wrong = wrongInSchedule(line);
          const name = `${t(`signing:after.kind.${line.kind}`)} ${at + 1}`;
          return (
            <li key={line.id}>
              <MultiField
                label={name}
                required
                languages={text.languages}
                value={line.title}
                error={tried && wrong.title ? t("common:form.fill") : undefined}
                onChange={(title) => setLine(at, { title })}
              />
              <div className="editor-row">
                <TextField
                  label={t("signing:after.due_label")}
                  type="date"
                  value={line.due ?? ""}
                  onChange={(event) => setLine(at, { due: event.target.value || null })}
                />
                <TextField
                  label={t("thread:agreement.amount")}
                  inputMode="decimal"
                  value={line.amount?.amount ?? ""}
                  error={tried && wrong.amount ? t("thread:agreement.amount_wrong") : undefined}
                  onChange={(event) =>
                    setLine(at, {
                      amount: event.target.value
                        ? { amount: event.target.value, currency: line.amount?.currency ?? usual }
                        : null,
                    })
                  }
                />
                {line.amount ? (
                  <SelectField
                    label={t("thread:agreement.currency")}
                    required
                    value={line.amount.currency}
                    onChange={(event) =>
                      setLine(at, {
                        amount: line.amount && { ...line.amount, currency: event.target.value as Currency },
                      })
                    }
                  >
                    <CurrencyOptions />
                  </SelectField>
                ) : null}
                {line.kind === "payment" ? (
                  <SelectField
                    label={t("signing:after.payer")}
                    required
                    value={line.payer ?? ""}
                    onChange={(event) => setLine(at, { payer: event.target.value || null })}
                  >
                    <option value="">—</option>
                    {text.parties.map((party) => (
                      <option key={party.key} value={party.key}>
                        {multi(party.name)}
                      </option>
                    ))}
                  </SelectField>
                ) : null}
              </div>
              <p>
                <Button
                  look="quiet"
                  aria-label={`${t("common:verb.remove")}: ${name}`}
                  onClick={() => onChange((all) => ({ ...all, schedule: all.schedule.filter((_, i) => i !== at) }))}
                >
                  {t("common:verb.remove")}
                </Button>
              </p>
            </li>
          );
        })}
      </ol>
      <p className="line-actions">
        <Button onClick={() => add("milestone")}>{t("signing:around.add_milestone")}</Button>
        <Button onClick={() => add("payment")}>{t("signing:around.add_payment")}</Button>
      </p>
    </fieldset>
  );
}
