import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { api } from "../../../api/client.generated.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { ValueText } from "../../../ui/money-text.tsx";
import { MultiText } from "../../../ui/multi-text.tsx";
import { Refusal } from "../../../ui/refusal.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useText } from "../../../ui/use-text.ts";
import { AGREEMENT_TONE, type Agreement } from "../../agreements/agreement-fields.ts";
import { useEventClock } from "../../event-clock/use-event-clock.ts";
import { paramsOf, type Follow, type Place } from "./use-follow.ts";

/** What changed since the signing, amendments with their state, and the orders that stand under a framework. */
export function Changes({
  place,
  follow,
  agreement,
  to,
}: {
  place: Place;
  follow: Follow;
  agreement: Agreement;
  to: (id: string) => string;
}) {
  const { t } = useText();
  const moment = useEventClock();
  const later = follow.changes.filter((change) => change.type !== "signing");
  const over = follow.steps.some((step) => step.step === "terminated");
  return (
    <section className="section" aria-labelledby="changes">
      <h2 id="changes">{t("signing:after.changes")}</h2>
      {later.length + follow.amendments.length === 0 ? (
        <p className="quiet">{t("signing:after.changes_empty")}</p>
      ) : null}
      <ol className="lines">
        {later.map((change) => (
          <li key={`${change.type}${change.at}`}>
            {t(`signing:wall.reason.${change.type}`, { reason: change.reason })}
            <p className="quiet">{moment(change.at)}</p>
          </li>
        ))}
      </ol>
      {follow.amendments.length > 0 ? (
        <ul className="lines">
          {follow.amendments.map((one) => (
            <Related key={one.id} one={one} to={to}>
              {t("signing:after.amendment")}
            </Related>
          ))}
        </ul>
      ) : null}
      {follow.orders.length > 0 ? (
        <>
          <h3 className="follow-sub">{t("signing:after.orders")}</h3>
          <ul className="lines">
            {follow.orders.map((one) => (
              <Related key={one.id} one={one} to={to}>
                <ValueText value={one.value} />
              </Related>
            ))}
          </ul>
        </>
      ) : null}
      {follow.mayRecord && agreement.state === "signed" && agreement.amendsId === null && !over ? (
        <AmendForm place={place} to={to} />
      ) : null}
    </section>
  );
}

function Related({
  one,
  to,
  children,
}: {
  one: Follow["amendments"][number];
  to: (id: string) => string;
  children: React.ReactNode;
}) {
  const { t } = useText();
  // The server's word for a state is one of these three.
  const state = one.state as Agreement["state"];
  return (
    <li>
      <Link className="line-title" to={to(one.id)}>
        <MultiText text={one.title} />
      </Link>{" "}
      <Tag tone={AGREEMENT_TONE[state]}>{t(`glossary:agreementState.${state}`)}</Tag>
      <p className="quiet">{children}</p>
    </li>
  );
}

/** Proposes an amendment: an agreement of its own, with a copy of the text, that changes this one when it is signed. */
export function AmendForm({ place, to }: { place: Place; to: (id: string) => string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const amend = useMutation({
    mutationFn: () => api.amendAgreement({ params: paramsOf(place), body: { reason: reason.trim() } }),
    onSuccess: ({ id }) => void navigate(to(id)),
  });
  if (!open)
    return (
      <p className="follow-add no-print">
        <Button onClick={() => setOpen(true)}>{t("signing:text.amend")}</Button>
      </p>
    );
  return (
    <form
      className="form act-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) amend.mutate();
      }}
    >
      <p className="quiet">{t("signing:after.amend_lead")}</p>
      <TextField
        label={t("common:field.reason")}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Refusal error={amend.error} />
      <p className="line-actions">
        <Button type="submit" look="primary" busy={amend.isPending}>
          {t("signing:text.amend")}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {t("common:verb.cancel")}
        </Button>
      </p>
    </form>
  );
}
