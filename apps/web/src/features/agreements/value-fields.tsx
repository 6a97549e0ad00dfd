import { VALUE_KINDS, type Currency } from "@songhua/kernel";
import { CheckField, SelectField, TextField } from "../../ui/field.tsx";
import { formatAmount } from "../../ui/format.ts";
import { useText } from "../../ui/use-text.ts";
import { CurrencyOptions } from "./currency-options.tsx";
import { problemsOf, readAmount, type ValueDraft } from "./agreement-fields.ts";

interface Props {
  value: ValueDraft;
  onChange: (value: ValueDraft) => void;
  /** Problems are shown once somebody tried to send. */
  tried: boolean;
}

/** None, undisclosed, or an amount with its currency and, when it is converted, the rate with source and date. */
export function ValueFields({ value, onChange, tried }: Props) {
  const { t, locale } = useText();
  const change = (part: Partial<ValueDraft>) => onChange({ ...value, ...part });
  const wrong = problemsOf(value);
  const amount = readAmount(value.amount);
  return (
    <fieldset className="value-fields">
      <legend className="field-label">{t("common:field.value")}</legend>
      <div className="value-kinds">
        {VALUE_KINDS.map((kind) => (
          <label key={kind} className="check">
            <input type="radio" name="value-kind" checked={value.kind === kind} onChange={() => change({ kind })} />
            <span>{t(`glossary:valueKind.${kind}`)}</span>
          </label>
        ))}
      </div>
      {value.kind === "amount" ? (
        <>
          <div className="editor-row">
            <TextField
              label={t("thread:agreement.amount")}
              required
              inputMode="decimal"
              value={value.amount}
              hint={wrong.has("amount") ? undefined : `${formatAmount(amount, locale)} ${value.currency}`}
              error={
                tried && wrong.has("amount")
                  ? t("thread:agreement.amount_wrong")
                  : wrong.has("digits")
                    ? t("thread:agreement.digits_wrong", { currency: value.currency })
                    : undefined
              }
              onChange={(event) => change({ amount: event.target.value })}
            />
            <SelectField
              label={t("thread:agreement.currency")}
              required
              value={value.currency}
              onChange={(event) => change({ currency: event.target.value as Currency })}
            >
              <CurrencyOptions />
            </SelectField>
          </div>
          <CheckField
            label={t("thread:agreement.with_rate")}
            checked={value.withRate}
            onChange={(event) =>
              change({
                withRate: event.target.checked,
                ...(value.rateTo === value.currency ? { rateTo: value.currency === "CNY" ? "RUB" : "CNY" } : {}),
              })
            }
          />
          {value.withRate ? (
            <div className="editor-row">
              <SelectField
                label={t("thread:agreement.rate_to")}
                required
                value={value.rateTo}
                onChange={(event) => change({ rateTo: event.target.value as Currency })}
              >
                <CurrencyOptions without={value.currency} />
              </SelectField>
              <TextField
                label={t("thread:agreement.rate", { from: value.currency, to: value.rateTo })}
                required
                inputMode="decimal"
                value={value.rate}
                error={tried && wrong.has("rate") ? t("thread:agreement.rate_wrong") : undefined}
                onChange={(event) => change({ rate: event.target.value })}
              />
              <TextField
                label={t("thread:agreement.rate_source")}
                required
                maxLength={200}
                value={value.rateSource}
                error={tried && wrong.has("rateSource") ? t("common:form.fill") : undefined}
                onChange={(event) => change({ rateSource: event.target.value })}
              />
              <TextField
                label={t("thread:agreement.rate_date")}
                required
                type="date"
                value={value.rateDate}
                error={tried && wrong.has("rateDate") ? t("common:form.fill") : undefined}
                onChange={(event) => change({ rateDate: event.target.value })}
              />
            </div>
          ) : null}
        </>
      ) : (
        <p className="field-hint">{t(`thread:agreement.value_hint.${value.kind}`)}</p>
      )}
    </fieldset>
  );
}
