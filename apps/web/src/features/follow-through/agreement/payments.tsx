import type { Currency } from "@songhua/kernel";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { Field, SelectField, TextField } from "../../../ui/field.tsx";
import { formatAmount, formatDate, formatNumber } from "../../../ui/format.ts";
import { useMultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { readAmount, type Agreement } from "../../agreements/agreement-fields.ts";
import { CurrencyOptions } from "../../agreements/currency-options.tsx";
import { paramsOf, useFollowAct, type Follow, type Place } from "./use-follow.ts";
import { useToday } from "./use-today.ts";

type Payment = Follow["payments"][number];
interface Props {
  place: Place;
  follow: Follow;
  agreement: Agreement;
}

/** Money that arrived, each with its voucher; what was recorded by mistake stays to be seen and counts no more. */
export function Payments({ place, follow, agreement }: Props) {
  const { t, locale } = useText();
  const [adding, setAdding] = useState(false);
  const { value } = agreement;
  return (
    <section className="section" aria-labelledby="payments">
      <h2 id="payments">{t("signing:follow.payments")}</h2>
      {follow.paid.map((money) => (
        <p key={money.currency} className="paid-total">
          <strong>{`${formatAmount(money.amount, locale)} ${money.currency}`}</strong>{" "}
          {value.kind === "amount" && value.currency === money.currency ? (
            <span className="quiet">
              {t("signing:after.of_value", {
                share: formatNumber((Number(money.amount) / Number(value.amount)) * 100, locale, 1),
                value: `${formatAmount(value.amount, locale)} ${value.currency}`,
              })}
            </span>
          ) : null}
        </p>
      ))}
      {follow.payments.length === 0 ? <p className="quiet">{t("signing:after.payments_empty")}</p> : null}
      <ul className="lines">
        {follow.payments.map((payment) => (
          <PaymentLine key={payment.id} place={place} payment={payment} follow={follow} />
        ))}
      </ul>
      {follow.mayRecord && !adding ? (
        <p className="follow-add no-print">
          <Button onClick={() => setAdding(true)}>{t("signing:follow.add_payment")}</Button>
        </p>
      ) : null}
      {adding ? (
        <PaymentForm place={place} follow={follow} agreement={agreement} onClose={() => setAdding(false)} />
      ) : null}
    </section>
  );
}

function PaymentLine({ place, payment, follow }: { place: Place; payment: Payment; follow: Follow }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const [reason, setReason] = useState<string | null>(null);
  const params = { ...paramsOf(place), payment: payment.id };
  const keep = useFollowAct(place, (file: File) => api.uploadVoucher({ params, file }));
  const withdraw = useFollowAct(place, (why: string) => api.withdrawPayment({ params, body: { reason: why } }));
  const line = follow.lines.find((one) => one.id === payment.lineId);
  const counts = payment.withdrawnAt === null;
  return (
    <li className={counts ? "payment-line" : "payment-line payment-withdrawn"}>
      <div>
        <strong>{`${formatAmount(payment.amount, locale)} ${payment.currency}`}</strong>{" "}
        <span className="quiet">{formatDate(payment.paidOn, locale, "medium")}</span>
        <p className="quiet">
          {t("signing:after.voucher_no", { number: payment.voucherNumber })}
          {line ? ` · ${multi(line.title)}` : ""}
          {` · ${payment.author}`}
        </p>
        {counts ? null : (
          <p className="quiet">{t("signing:after.withdrawn", { reason: payment.withdrawnReason ?? "" })}</p>
        )}
        {payment.voucherHash ? (
          <p className="voucher-file">
            <a href={api.getVoucherUrl({ params })}>{payment.voucherName ?? t("signing:follow.voucher_file")}</a>
            <code title={t("signing:after.voucher_hash")}>{payment.voucherHash}</code>
          </p>
        ) : null}
        {reason === null ? null : (
          <form
            className="plan-move"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim())
                withdraw.mutate(reason.trim(), {
                  onSuccess: () => {
                    setReason(null);
                    toast.done(t("signing:after.payment_withdrawn"));
                  },
                });
            }}
          >
            <input
              className="input"
              aria-label={t("common:field.reason")}
              placeholder={t("common:field.reason")}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Button type="submit" look="danger" busy={withdraw.isPending}>
              {t("signing:after.withdraw_payment")}
            </Button>
          </form>
        )}
      </div>
      {follow.mayRecord && counts ? (
        <p className="line-actions no-print">
          {payment.voucherHash ? null : (
            <label className="button button-plain voucher-pick">
              {t("signing:after.voucher_add")}
              <input
                type="file"
                className="hidden"
                accept="application/pdf,image/png,image/jpeg"
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file) keep.mutate(file, { onSuccess: () => toast.done(t("signing:after.voucher_kept")) });
                }}
              />
            </label>
          )}
          <Button look="quiet" aria-expanded={reason !== null} onClick={() => setReason(reason === null ? "" : null)}>
            {t("signing:after.withdraw_payment")}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

function PaymentForm({ place, follow, agreement, onClose }: Props & { onClose: () => void }) {
  const { t } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const today = useToday();
  const { value } = agreement;
  const open = follow.lines.filter((line) => line.kind === "payment" && line.doneOn === null);
  const [lineId, setLineId] = useState(open[0]?.id ?? "");
  const [paidOn, setPaidOn] = useState(today);
  const [amount, setAmount] = useState(open[0]?.amount?.amount ?? "");
  const [currency, setCurrency] = useState<Currency>(
    open[0]?.amount?.currency ?? (value.kind === "amount" ? value.currency : "CNY"),
  );
  const [voucherNumber, setVoucherNumber] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const amountWrong = !/^\d+(\.\d+)?$/.test(readAmount(amount));
  const record = useFollowAct(
    place,
    async () => {
      const after = await api.recordPayment({
        params: paramsOf(place),
        body: {
          lineId: lineId || null,
          paidOn,
          amount: readAmount(amount),
          currency,
          voucherNumber: voucherNumber.trim(),
        },
      });
      const known = new Set(follow.payments.map((payment) => payment.id));
      const made = after.payments.find((payment) => !known.has(payment.id));
      return file && made ? api.uploadVoucher({ params: { ...paramsOf(place), payment: made.id }, file }) : after;
    },
    { inForm: true },
  );
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!amountWrong && voucherNumber.trim() && paidOn)
          record.mutate(undefined, {
            onSuccess: () => {
              toast.done(t("signing:after.payment_recorded"));
              onClose();
            },
          });
      }}
    >
      {open.length > 0 ? (
        <SelectField
          label={t("signing:after.of_line")}
          required
          value={lineId}
          onChange={(event) => setLineId(event.target.value)}
        >
          {open.map((line) => (
            <option key={line.id} value={line.id}>
              {multi(line.title)}
            </option>
          ))}
          <option value="">{t("signing:after.of_no_line")}</option>
        </SelectField>
      ) : null}
      <div className="editor-row">
        <TextField
          label={t("thread:agreement.amount")}
          required
          inputMode="decimal"
          value={amount}
          error={tried && amountWrong ? t("thread:agreement.amount_wrong") : undefined}
          onChange={(event) => setAmount(event.target.value)}
        />
        <SelectField
          label={t("thread:agreement.currency")}
          required
          value={currency}
          onChange={(event) => setCurrency(event.target.value as Currency)}
        >
          <CurrencyOptions />
        </SelectField>
        <TextField
          label={t("signing:follow.on_date")}
          type="date"
          required
          value={paidOn}
          onChange={(event) => setPaidOn(event.target.value)}
        />
      </div>
      <div className="editor-row">
        <TextField
          label={t("signing:follow.voucher")}
          required
          maxLength={80}
          value={voucherNumber}
          error={tried && !voucherNumber.trim() ? t("common:form.fill") : undefined}
          onChange={(event) => setVoucherNumber(event.target.value)}
        />
        <Field label={t("signing:follow.voucher_file")} hint={t("signing:after.voucher_hint")}>
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              className="input"
              accept="application/pdf,image/png,image/jpeg"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
      </div>
      <Refusal error={record.error} />
      <p className="line-actions">
        <Button type="submit" look="primary" busy={record.isPending}>
          {t("signing:follow.add_payment")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
