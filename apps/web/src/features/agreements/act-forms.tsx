import { AGREEMENT_KINDS } from "@songhua/kernel";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { draftOf, problemsOf, valueOf, type Agreement, type AgreementValue } from "./agreement-fields.ts";
import { ValueFields } from "./value-fields.tsx";
import "../listings/listings.css";

/** Corrects what is signed: the register keeps the old entry and gets a new one with this reason. */
export function CorrectForm({
  agreement,
  busy,
  error,
  onCorrect,
}: {
  agreement: Agreement;
  busy: boolean;
  error: unknown;
  onCorrect: (body: { kind: Agreement["kind"]; value: AgreementValue; reason: string }) => void;
}) {
  const { t } = useText();
  const [kind, setKind] = useState(agreement.kind);
  const [value, setValue] = useState(() => draftOf(agreement.value));
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== "" && problemsOf(value).size === 0)
          onCorrect({ kind, value: valueOf(value), reason: reason.trim() });
      }}
    >
      <p className="quiet">{t("thread:agreement.correct_note")}</p>
      <SelectField
        label={t("common:field.kind")}
        required
        value={kind}
        onChange={(event) => setKind(event.target.value as Agreement["kind"])}
      >
        {AGREEMENT_KINDS.map((other) => (
          <option key={other} value={other}>
            {t(`glossary:agreementKind.${other}`)}
          </option>
        ))}
      </SelectField>
      <ValueFields value={value} onChange={setValue} tried={tried} />
      <ReasonField value={reason} onChange={setReason} tried={tried} />
      <Refusal error={error} />
      <p>
        <Button type="submit" look="primary" busy={busy}>
          {t("thread:agreement.correct_now")}
        </Button>
      </p>
    </form>
  );
}

/** Withdraws a proposal, or a signed agreement by a new entry; the reason is kept with it. */
export function WithdrawForm({
  signed,
  busy,
  error,
  onWithdraw,
}: {
  signed: boolean;
  busy: boolean;
  error: unknown;
  onWithdraw: (reason: string) => void;
}) {
  const { t } = useText();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <form
      className="form act-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== "") onWithdraw(reason.trim());
      }}
    >
      <p className="quiet">{t(signed ? "thread:agreement.withdraw_signed_note" : "thread:agreement.withdraw_note")}</p>
      <ReasonField value={reason} onChange={setReason} tried={tried} />
      <Refusal error={error} />
      <p>
        <Button type="submit" look="danger" busy={busy}>
          {t("thread:agreement.withdraw_now")}
        </Button>
      </p>
    </form>
  );
}

function ReasonField({ value, onChange, tried }: { value: string; onChange: (text: string) => void; tried: boolean }) {
  const { t } = useText();
  return (
    <TextField
      label={t("common:field.reason")}
      hint={t("thread:agreement.reason_hint")}
      required
      maxLength={500}
      value={value}
      error={tried && value.trim() === "" ? t("common:form.fill") : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
