import type { Answer } from "../../api/transport.ts";
import { formatDate, splitAmount } from "../../ui/format.ts";
import { rateSource } from "../../ui/rate-source.ts";
import { useText } from "../../ui/use-text.ts";

export type Total = Answer<"getWall">["totals"][number];

/** One total: its figure, of what kind and when it was counted, how many agreements are under it, and who said so. */
export function TotalLine({ total }: { total: Total }) {
  const { t } = useText();
  const amount = useAmount(total);
  return (
    <li className="total">
      <span className="total-amount">
        {total.approximate ? (
          <span className="total-about">{t("common:money.about", { amount: "" }).trim()} </span>
        ) : null}
        {amount.digits}
        <span className="total-unit"> {amount.unit}</span>
      </span>
      <span className="total-note">
        {t("public:total.line", {
          kind: t(`glossary:agreementKind.${total.kind}`),
          basis: t(`glossary:basis.${total.basis}`),
        })}
        <TotalNotes total={total} />
      </span>
    </li>
  );
}

/** The figure of a total and its unit with the currency, in the reader's units. */
export function useAmount(total: Pick<Total, "amount" | "currency">): { digits: string; unit: string } {
  const { t, locale } = useText();
  const { digits, unit } = splitAmount(total.amount, locale);
  const text = t("common:money.text", { digits: "", unit, currency: t(`glossary:currency.${total.currency}`) });
  return { digits, unit: text.replace(/\s+/g, " ").trim() };
}

/** What stands under a total: agreements, undisclosed ones, its source, its rates. */
export function TotalNotes({ total }: { total: Total }) {
  const { t, locale } = useText();
  const notes = [
    t("public:total.of", { count: total.agreements }),
    ...(total.undisclosed > 0 ? [t("public:total.undisclosed", { count: total.undisclosed })] : []),
    ...(total.reported
      ? [
          t("public:total.reported", {
            outlet: total.reported.source.outlet,
            date: formatDate(total.reported.source.date, locale),
          }),
        ]
      : []),
    ...total.rates.map((rate) =>
      t("public:total.rate", { ...rate, source: rateSource(rate.source, t), date: formatDate(rate.date, locale) }),
    ),
  ];
  return notes.map((note) => <span key={note}>{` · ${note}`}</span>);
}
