import type { Answer } from "../../api/transport.ts";
import { formatDate, formatRate } from "../../ui/format.ts";
import { MoneyText } from "../../ui/money-text.tsx";
import { rateSource } from "../../ui/rate-source.ts";
import { useText } from "../../ui/use-text.ts";

type Total = Answer<"getReport">["totals"][number];

/** Totals by kind and currency, never added together, each with its rates and the source a reported sum rests on. */
export function ReportTotals({ totals }: { totals: readonly Total[] }) {
  const { t } = useText();
  return (
    <section className="report-section" aria-labelledby="totals">
      <h2 id="totals">{t("thread:report.totals")}</h2>
      <p className="quiet">{t("thread:report.totals_note")}</p>
      {totals.length === 0 ? (
        <p>{t("thread:report.no_totals")}</p>
      ) : (
        <ul className="report-totals">
          {totals.map((total) => (
            <TotalLine key={`${total.kind} ${total.currency} ${total.basis}`} total={total} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TotalLine({ total }: { total: Total }) {
  const { t, locale } = useText();
  return (
    <li>
      <p className="report-total">
        <MoneyText amount={total.amount} currency={total.currency} approximate={total.approximate} />
      </p>
      <div>
        <p>
          {t(`glossary:agreementKind.${total.kind}`)} · {t(`glossary:basis.${total.basis}`)} ·{" "}
          {t("common:count.agreements", { count: total.agreements })}
          {total.undisclosed > 0 ? ` · ${t("thread:report.undisclosed", { count: total.undisclosed })}` : null}
        </p>
        {total.rates.map((rate) => (
          <p key={`${rate.to} ${rate.date} ${rate.rate}`} className="quiet">
            {t("thread:report.rate", {
              from: total.currency,
              to: rate.to,
              rate: formatRate(rate.rate, locale),
              source: rateSource(rate.source, t),
              date: formatDate(rate.date, locale, "medium"),
            })}
          </p>
        ))}
        {total.reported ? (
          <p className="quiet">
            {t("thread:report.reported", {
              count: total.reported.agreements,
              title: total.reported.source.title,
              outlet: total.reported.source.outlet,
              date: formatDate(total.reported.source.date, locale, "medium"),
            })}
          </p>
        ) : null}
      </div>
    </li>
  );
}
