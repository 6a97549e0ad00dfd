import type { Currency } from "@songhua/kernel";
import { useState } from "react";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { SelectField, TextField } from "../../../ui/field.tsx";
import { formatDate } from "../../../ui/format.ts";
import { MoneyText } from "../../../ui/money-text.tsx";
import { MultiText, useMultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useToast } from "../../../ui/toast.tsx";
import { useText } from "../../../ui/use-text.ts";
import { readAmount, type Agreement } from "../../agreements/agreement-fields.ts";
import { CurrencyOptions } from "../../agreements/currency-options.tsx";
import { paramsOf, useFollowAct, type Follow, type FollowLine, type Place } from "./use-follow.ts";
import { useToday } from "./use-today.ts";

interface Props {
  place: Place;
  follow: Follow;
  agreement: Agreement;
}

/** Milestones and expected payments: what is done, what is late, what comes; a press marks it, another takes the mark back. */
export function Plan({ place, follow, agreement }: Props) {
  const { t } = useText();
  const [adding, setAdding] = useState(false);
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan">{t("signing:follow.lines")}</h2>
      {follow.lines.length === 0 ? <p className="quiet">{t("signing:after.lines_empty")}</p> : null}
      <ul className="lines">
        {follow.lines.map((line) => (
          <Line key={line.id} place={place} line={line} follow={follow} agreement={agreement} />
        ))}
      </ul>
      {follow.mayRecord && !adding ? (
        <p className="follow-add no-print">
          <Button onClick={() => setAdding(true)}>{t("signing:follow.add_line")}</Button>
        </p>
      ) : null}
      {adding ? <LineForm place={place} agreement={agreement} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}

function Line({ place, line, follow, agreement }: Props & { line: FollowLine }) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const toast = useToast();
  const today = useToday();
  const [due, setDue] = useState<string | null>(null);
  const change = useFollowAct(place, (body: { doneOn?: string | null; due?: string | null }) =>
    api.setFollowLine({ params: { ...paramsOf(place), line: line.id }, body }),
  );
  const mark = (doneOn: string | null) =>
    change.mutate(
      { doneOn },
      {
        onSuccess: () =>
          toast.done(t(doneOn ? "signing:after.marked" : "signing:after.unmarked"), async () => {
            await change.mutateAsync({ doneOn: line.doneOn });
          }),
      },
    );
  const payer = agreement.parties.find((party) => party.position === line.payer);
  const paid = follow.payments.filter((payment) => payment.lineId === line.id && payment.withdrawnAt === null);
  return (
    <li className="plan-line">
      <span className={line.doneOn ? "party-mark party-done" : "party-mark"} aria-hidden="true" />
      <div>
        <MultiText text={line.title} as="strong" />{" "}
        {line.doneOn ? (
          <Tag tone="confirmed">{t("signing:follow.line_done")}</Tag>
        ) : line.overdue ? (
          <Tag tone="attention">{t("signing:after.late")}</Tag>
        ) : null}
        <p className="quiet">
          {line.due
            ? t("signing:after.due", { date: formatDate(line.due, locale, "medium") })
            : t("signing:after.no_date")}
          {line.doneOn ? ` · ${t("signing:after.done_on", { date: formatDate(line.doneOn, locale, "medium") })}` : null}
        </p>
        {line.amount ? (
          <p className="quiet">
            <MoneyText amount={line.amount.amount} currency={line.amount.currency} />
            {payer ? ` · ${t("signing:after.pays", { payer: multi(payer.name) })}` : null}
          </p>
        ) : null}
        {paid.map((payment) => (
          <p key={payment.id} className="quiet">
            {t("signing:after.voucher_no", { number: payment.voucherNumber })}
          </p>
        ))}
        {due === null ? null : (
          <form
            className="plan-move"
            onSubmit={(event) => {
              event.preventDefault();
              change.mutate(
                { due: due || null },
                {
                  onSuccess: () => {
                    setDue(null);
                    toast.done(t("signing:after.moved"), async () => {
                      await change.mutateAsync({ due: line.due });
                    });
                  },
                },
              );
            }}
          >
            <input
              className="input"
              type="date"
              aria-label={t("signing:after.new_date")}
              value={due}
              onChange={(event) => setDue(event.target.value)}
            />
            <Button type="submit" busy={change.isPending}>
              {t("common:verb.save")}
            </Button>
          </form>
        )}
      </div>
      {follow.mayRecord ? (
        <p className="line-actions no-print">
          <Button
            look={line.doneOn ? "quiet" : "plain"}
            busy={change.isPending}
            aria-label={`${t(line.doneOn ? "signing:follow.line_open" : "signing:after.mark_done")}: ${multi(line.title)}`}
            onClick={() => mark(line.doneOn ? null : today)}
          >
            {t(line.doneOn ? "signing:follow.line_open" : "signing:after.mark_done")}
          </Button>
          {line.doneOn ? null : (
            <Button
              look="quiet"
              aria-expanded={due !== null}
              aria-label={`${t("signing:after.move")}: ${multi(line.title)}`}
              onClick={() => setDue(due === null ? (line.due ?? today) : null)}
            >
              {t("signing:after.move")}
            </Button>
          )}
        </p>
      ) : null}
    </li>
  );
}

function LineForm({ place, agreement, onClose }: { place: Place; agreement: Agreement; onClose: () => void }) {
  const { t, locale } = useText();
  const [kind, setKind] = useState<FollowLine["kind"]>("milestone");
  const [title, setTitle] = useState("");
  const [due, setDue] = useState("");
  const [amount, setAmount] = useState("");
  const [currency, setCurrency] = useState<Currency>(
    agreement.value.kind === "amount" ? agreement.value.currency : "CNY",
  );
  const [payer, setPayer] = useState("");
  const [tried, setTried] = useState(false);
  const multi = useMultiText();
  const add = useFollowAct(
    place,
    () =>
      api.addFollowLine({
        params: paramsOf(place),
        body: {
          kind,
          title: { [locale]: title.trim() },
          due: due || null,
          amount: amount.trim() ? { amount: readAmount(amount), currency } : null,
          payer: kind === "payment" && payer ? Number(payer) : null,
        },
      }),
    { inForm: true },
  );
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (title.trim()) add.mutate(undefined, { onSuccess: onClose });
      }}
    >
      <div className="value-kinds" role="radiogroup" aria-label={t("common:field.kind")}>
        {(["milestone", "payment"] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name="line-kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{t(`signing:after.kind.${one}`)}</span>
          </label>
        ))}
      </div>
      <TextField
        label={t("signing:after.title")}
        required
        maxLength={300}
        value={title}
        error={tried && !title.trim() ? t("common:form.fill") : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="editor-row">
        <TextField
          label={t("signing:after.due_label")}
          type="date"
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
        <TextField
          label={t("thread:agreement.amount")}
          inputMode="decimal"
          value={amount}
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
      </div>
      {kind === "payment" ? (
        <SelectField
          label={t("signing:after.payer")}
          required
          value={payer}
          onChange={(event) => setPayer(event.target.value)}
        >
          <option value="">—</option>
          {agreement.parties.map((party) => (
            <option key={party.position} value={party.position}>
              {multi(party.name)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Refusal error={add.error} />
      <p className="line-actions">
        <Button type="submit" look="primary" busy={add.isPending}>
          {t("signing:follow.add_line")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
