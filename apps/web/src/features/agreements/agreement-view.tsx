import { useState } from "react";
import { Link } from "react-router";
import { Button } from "../../ui/button.tsx";
import { DataList } from "../../ui/data-table.tsx";
import { formatAmount, formatDate, formatRate } from "../../ui/format.ts";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText, useMultiText } from "../../ui/multi-text.tsx";
import { rateSource } from "../../ui/rate-source.ts";
import { useText } from "../../ui/use-text.ts";
import { CorrectForm, WithdrawForm } from "./act-forms.tsx";
import type { Agreement } from "./agreement-fields.ts";
import { RegisterEntries } from "./register-entries.tsx";
import { useAgreementActs } from "./use-agreement.ts";
import { FollowNotice } from "../follow-through/agreement/follow-notice.tsx";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import "../../ui/lines.css";
import "./agreements.css";

interface Props {
  slug: string;
  agreement: Agreement;
  /** Organisers confirm for any party, on consent they have on record, and correct what is signed. */
  staff: boolean;
  ownOrganisationId: string | null;
  editTo: string;
  masterTo: (id: string) => string;
}

/** One agreement: its value, the parties and who has confirmed, what can be done now, and its line in the register. */
export function AgreementView({ slug, agreement, staff, ownOrganisationId, editTo, masterTo }: Props) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const moment = useEventClock();
  const acts = useAgreementActs(slug, agreement.id);
  const [act, setAct] = useState<"correct" | "withdraw" | null>(null);
  const { value } = agreement;
  const mayAct = staff || agreement.parties.some((party) => party.organisationId === ownOrganisationId);
  const items = [
    { key: "kind", term: t("common:field.kind"), value: t(`glossary:agreementKind.${agreement.kind}`) },
    {
      key: "value",
      term: t("common:field.value"),
      value: (
        <>
          <ValueText value={value} />
          {value.kind === "amount" ? (
            <span className="faint">{` ${formatAmount(value.amount, locale)} ${value.currency}`}</span>
          ) : null}
        </>
      ),
    },
    ...(value.kind === "amount" && value.rate
      ? [
          {
            key: "rate",
            term: t("thread:agreement.rate_term"),
            value: t("thread:agreement.rate_text", {
              from: value.currency,
              rate: formatRate(value.rate.rate, locale),
              to: value.rate.to,
              source: rateSource(value.rate.source, t),
              date: formatDate(value.rate.date, locale, "medium"),
            }),
          },
        ]
      : []),
    ...(agreement.masterId
      ? [
          {
            key: "master",
            term: t("thread:agreement.master"),
            value: <Link to={masterTo(agreement.masterId)}>{t("thread:agreement.open_master")}</Link>,
          },
        ]
      : []),
    ...(agreement.amendsId
      ? [
          {
            key: "amends",
            term: t("signing:after.amendment"),
            value: <Link to={masterTo(agreement.amendsId)}>{t("signing:after.amended")}</Link>,
          },
        ]
      : []),
    ...(agreement.summary
      ? [
          {
            key: "summary",
            term: t("thread:agreement.summary"),
            value: <span className="prose">{agreement.summary}</span>,
          },
        ]
      : []),
  ];
  return (
    <>
      <DataList items={items} />
      <p className="line-actions no-print">
        <Link className="button" to={editTo.replace(/edit$/, "text")}>
          {t("signing:text.open")}
        </Link>
        {agreement.onDocument || (agreement.approved && agreement.version !== null) ? (
          <Link
            className={agreement.onDocument && agreement.state === "proposed" ? "button button-primary" : "button"}
            to={editTo.replace(/edit$/, "sign")}
          >
            {t("signing:document.open")}
          </Link>
        ) : null}
      </p>
      {agreement.signedAt ? (
        <FollowNotice slug={slug} id={agreement.id} to={editTo.replace(/edit$/, "follow-through")} />
      ) : null}
      <section className="section agreement-parties" aria-labelledby="parties">
        <h2 id="parties">{t("thread:agreement.parties")}</h2>
        <ol className="lines">
          {agreement.parties.map((party) => {
            const may = staff || (party.organisationId !== null && party.organisationId === ownOrganisationId);
            return (
              <li key={party.position} className="party-line">
                <span className={party.confirmedAt ? "party-mark party-done" : "party-mark"} aria-hidden="true" />
                <div>
                  <MultiText text={party.name} as="strong" />
                  <p className="quiet">
                    {party.confirmedAt
                      ? t(party.confirmedBy ? "thread:agreement.confirmed_by" : "thread:agreement.confirmed_at", {
                          at: moment(party.confirmedAt),
                          by: party.confirmedBy ?? "",
                        })
                      : t("thread:agreement.not_confirmed")}
                  </p>
                  {party.confirmedAt && party.claimedAt ? (
                    <p className="quiet">
                      {t("signing:offline.mark", {
                        claimed: moment(party.claimedAt),
                        received: moment(party.confirmedAt),
                      })}
                    </p>
                  ) : null}
                  {party.signer ? <p className="quiet">{t("signing:offline.desk", { signer: party.signer })}</p> : null}
                </div>
                {agreement.state === "proposed" &&
                agreement.approved &&
                !agreement.onDocument &&
                !party.confirmedAt &&
                party.organisationId &&
                may ? (
                  <Button
                    look={ownOrganisationId === party.organisationId ? "primary" : "plain"}
                    busy={acts.confirm.isPending}
                    onClick={() => acts.confirm.mutate(party.organisationId!)}
                    aria-label={t("thread:agreement.confirm_for", { party: multi(party.name) })}
                  >
                    {t("thread:agreement.confirm")}
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ol>
        {agreement.state === "proposed" && !agreement.onDocument ? (
          <p className="quiet">{t("thread:agreement.confirm_note")}</p>
        ) : null}
      </section>
      {agreement.corrections.length > 0 ? (
        <section className="section" aria-labelledby="corrections">
          <h2 id="corrections">{t("thread:agreement.corrections")}</h2>
          <ol className="lines">
            {agreement.corrections.map((correction) => (
              <li key={correction.at}>
                <time dateTime={correction.at} className="quiet">
                  {moment(correction.at)}
                </time>{" "}
                {correction.reason}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <RegisterEntries slug={slug} agreement={agreement} />
      {mayAct && agreement.state !== "withdrawn" ? (
        <section className="section no-print" aria-labelledby="acts">
          <h2 id="acts">{t("thread:agreement.acts")}</h2>
          <p className="line-actions">
            {agreement.state === "proposed" ? (
              <Link className="button" to={editTo}>
                {t("thread:agreement.change")}
              </Link>
            ) : null}
            {agreement.state === "signed" && staff ? (
              <Button aria-expanded={act === "correct"} onClick={() => setAct(act === "correct" ? null : "correct")}>
                {t("thread:agreement.correct")}
              </Button>
            ) : null}
            {agreement.state === "proposed" || staff ? (
              <Button
                look="danger"
                aria-expanded={act === "withdraw"}
                onClick={() => setAct(act === "withdraw" ? null : "withdraw")}
              >
                {t("common:verb.withdraw")}
              </Button>
            ) : null}
          </p>
          {act === "correct" ? (
            <CorrectForm
              agreement={agreement}
              busy={acts.correct.isPending}
              error={acts.correct.error}
              onCorrect={(body) => acts.correct.mutate(body, { onSuccess: () => setAct(null) })}
            />
          ) : null}
          {act === "withdraw" ? (
            <WithdrawForm
              signed={agreement.state === "signed"}
              busy={acts.withdraw.isPending}
              error={acts.withdraw.error}
              onWithdraw={(reason) => acts.withdraw.mutate(reason, { onSuccess: () => setAct(null) })}
            />
          ) : null}
        </section>
      ) : null}
    </>
  );
}
