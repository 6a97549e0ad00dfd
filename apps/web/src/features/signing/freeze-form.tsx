import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import type { useDocumentActs } from "./use-document.ts";

const ROLES = ["witness", "approver", "countersigner"] as const;
interface Other {
  readonly role: (typeof ROLES)[number];
  readonly name: string;
  readonly email: string;
}

/** Makes the approved text into the document that is signed: the order, and who signs beside the parties. */
export function FreezeForm({ acts }: { acts: ReturnType<typeof useDocumentActs> }) {
  const { t, locale } = useText();
  const [order, setOrder] = useState<"parallel" | "sequential">("parallel");
  const [others, setOthers] = useState<readonly Other[]>([]);
  const [tried, setTried] = useState(false);
  const change = (at: number, part: Partial<Other>) =>
    setOthers((all) => all.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const missing = (text: string) => (tried && text.trim() === "" ? t("common:form.fill") : undefined);
  return (
    <form
      className="form signing-panel"
      noValidate
      aria-labelledby="freeze"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (others.some(({ name, email }) => name.trim() === "" || email.trim() === "")) return;
        acts.freeze.mutate({
          order,
          others: others.map(({ role, name, email }) => ({
            role,
            name: { [locale]: name.trim() },
            email: email.trim(),
          })),
        });
      }}
    >
      <h2 id="freeze">{t("signing:document.freeze_title")}</h2>
      <p className="quiet">{t("signing:document.freeze_lead")}</p>
      <SelectField
        label={t("signing:document.order")}
        required
        value={order}
        onChange={(event) => setOrder(event.target.value as typeof order)}
      >
        <option value="parallel">{t("signing:document.order_parallel")}</option>
        <option value="sequential">{t("signing:document.order_sequential")}</option>
      </SelectField>
      {others.map((other, at) => (
        // Rows have no identity of their own; they are only added at the end and taken away.
        <fieldset key={at} className="signing-other">
          <legend>{t(`signing:document.role.${other.role}`)}</legend>
          <SelectField
            label={t("signing:document.signer_role")}
            required
            value={other.role}
            onChange={(event) => change(at, { role: event.target.value as Other["role"] })}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`signing:document.role.${role}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t("signing:document.signer_name")}
            required
            maxLength={200}
            value={other.name}
            error={missing(other.name)}
            onChange={(event) => change(at, { name: event.target.value })}
          />
          <TextField
            label={t("signing:document.signer_email")}
            required
            type="email"
            value={other.email}
            error={missing(other.email)}
            onChange={(event) => change(at, { email: event.target.value })}
          />
          <Button look="quiet" onClick={() => setOthers((all) => all.filter((_, i) => i !== at))}>
            {t("signing:document.remove")}
          </Button>
        </fieldset>
      ))}
      <p className="line-actions">
        {others.length < 6 ? (
          <Button onClick={() => setOthers((all) => [...all, { role: "witness", name: "", email: "" }])}>
            {t("signing:document.add_signer")}
          </Button>
        ) : null}
        <Button type="submit" look="primary" busy={acts.freeze.isPending}>
          {t("signing:document.make")}
        </Button>
      </p>
      <Refusal error={acts.freeze.error} />
    </form>
  );
}
