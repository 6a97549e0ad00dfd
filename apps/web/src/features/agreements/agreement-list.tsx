import { Link } from "react-router";
import { ValueText } from "../../ui/money-text.tsx";
import { MultiText } from "../../ui/multi-text.tsx";
import { DemonstrationMark, Tag } from "../../ui/tag.tsx";
import { useText } from "../../ui/use-text.ts";
import { AGREEMENT_TONE, type Agreement } from "./agreement-fields.ts";
import { useEventClock } from "../event-clock/use-event-clock.ts";
import "../../ui/lines.css";
import "./agreements.css";

/** Agreements as lines: what, between whom, worth what, and who has confirmed. */
export function AgreementList({ items, to }: { items: readonly Agreement[]; to: (agreement: Agreement) => string }) {
  const { t } = useText();
  return (
    <ul className="lines">
      {items.map((agreement) => (
        <li key={agreement.id} className="agreement-line">
          <div>
            <Link to={to(agreement)} className="line-title">
              <MultiText text={agreement.title} />
            </Link>{" "}
            {agreement.demonstration ? <DemonstrationMark /> : null}
            <p className="quiet">
              {agreement.parties.map((party, index) => (
                <span key={party.position}>
                  {index > 0 ? " × " : null}
                  <MultiText text={party.name} />
                </span>
              ))}
            </p>
          </div>
          <p className="agreement-kind">
            {t(`glossary:agreementKind.${agreement.kind}`)}
            <br />
            <ValueText value={agreement.value} />
          </p>
          <p className="agreement-state">
            <StateLine agreement={agreement} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Proposed: how many have confirmed; signed: when. */
export function StateLine({ agreement }: { agreement: Agreement }) {
  const { t } = useText();
  const moment = useEventClock();
  const confirmed = agreement.parties.filter((party) => party.confirmedAt !== null).length;
  return (
    <>
      <Tag tone={AGREEMENT_TONE[agreement.state]}>{t(`glossary:agreementState.${agreement.state}`)}</Tag>{" "}
      {agreement.corrections.length > 0 ? (
        <Tag tone="attention">{t("thread:agreement.corrected", { count: agreement.corrections.length })}</Tag>
      ) : null}{" "}
      <span className="quiet">
        {agreement.state === "proposed"
          ? t("thread:agreement.confirmed_of", { done: confirmed, total: agreement.parties.length })
          : agreement.signedAt
            ? moment(agreement.signedAt)
            : null}
      </span>
    </>
  );
}
