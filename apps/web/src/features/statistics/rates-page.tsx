import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { formatNumber, formatRate } from "../../ui/format.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { Refusal } from "../../ui/refusal.tsx";
import { useText } from "../../ui/use-text.ts";
import { FileButton } from "./file-button.tsx";

const RULES = ["year_average", "month_average", "signing_day", "given"] as const;
const FIRST_DAY = "2022-06-14";

/** Tables of exchange rates, which rate a rule chooses for a day, and amounts that have none. */
export default function RatesPage() {
  const { t, locale } = useText();
  const client = useQueryClient();
  const tables = useQuery({
    queryKey: ["statistics", "rates"],
    queryFn: ({ signal }) => api.listRateTables({}, { signal }),
  });
  const load = useMutation({
    mutationFn: (file: File) => api.importRates({ file }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["statistics"] }),
  });
  return (
    <>
      <section className="statistics-import no-print">
        <FileButton
          label={t("indicators:register.import")}
          accept=".csv"
          busy={load.isPending}
          onFile={(file) => load.mutate(file)}
        />
        <Refusal error={load.error} />
      </section>
      <QueryBoundary query={tables}>
        {(items) => (
          <DataTable
            caption={t("indicators:page.rates")}
            columns={[
              {
                ...{ key: "source", head: t("indicators:source"), heading: true },
                cell: (row) => `${row.source} (${t(`indicators:rates.${row.frequency}`)})`,
              },
              { key: "base", head: t("indicators:rates.base"), cell: (row) => row.base },
              { key: "span", head: t("indicators:rates.span"), cell: (row) => `${row.first} – ${row.last}` },
              {
                ...{ key: "quotes", head: t("indicators:rates.quotes"), numeric: true },
                cell: (row) => formatNumber(row.quotes, locale),
              },
              {
                ...{ key: "currencies", head: t("indicators:rates.currencies") },
                cell: (row) => row.currencies.join(", "),
              },
            ]}
            rows={items}
            rowKey={(row) => row.id}
          />
        )}
      </QueryBoundary>
      <LookUp />
      <MissingRates />
    </>
  );
}

function LookUp() {
  const { t, locale } = useText();
  const [from, setFrom] = useState("USD");
  const [on, setOn] = useState(FIRST_DAY);
  const [rule, setRule] = useState<(typeof RULES)[number]>("year_average");
  const [to, setTo] = useState<"CNY" | "USD">("CNY");
  const whole = /^[A-Z]{3}$/.test(from) && on !== "";
  const query = useQuery({
    queryKey: ["statistics", "rate", from, to, on, rule],
    enabled: whole,
    queryFn: ({ signal }) => api.lookUpRate({ query: { from, to, on, rule } }, { signal }),
  });
  const rate = query.data?.rate;
  return (
    <section>
      <h2>{t("indicators:rates.look_up")}</h2>
      <div className="statistics-tools">
        <label>
          {t("indicators:rates.from")}
          <input
            className="input"
            maxLength={3}
            size={5}
            value={from}
            onChange={(event) => setFrom(event.target.value.toUpperCase())}
          />
        </label>
        <label>
          {t("indicators:rates.to")}
          <select
            className="input"
            value={to}
            onChange={(event) => setTo(event.target.value === "USD" ? "USD" : "CNY")}
          >
            <option>CNY</option>
            <option>USD</option>
          </select>
        </label>
        <label>
          {t("indicators:rates.on")}
          <input className="input" type="date" value={on} onChange={(event) => setOn(event.target.value)} />
        </label>
        <label>
          {t("indicators:rate_rule_label")}
          <select
            className="input"
            value={rule}
            onChange={(event) => setRule(RULES.find((one) => one === event.target.value) ?? "year_average")}
          >
            {RULES.map((one) => (
              <option key={one} value={one}>
                {t(`indicators:rate_rule.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">
        {rate
          ? `1 ${from} = ${formatRate(rate.rate, locale)} ${to} · ${rate.source} · ${rate.date}`
          : query.isSuccess
            ? t("indicators:rates.none", { currency: from })
            : ""}
      </p>
    </section>
  );
}

function MissingRates() {
  const { t, locale } = useText();
  const query = useQuery({
    queryKey: ["statistics", "missing-rates"],
    queryFn: ({ signal }) => api.queryNumbers({ query: { definitions: "contract_total_cny", limit: 1 } }, { signal }),
  });
  return (
    <section>
      <h2>{t("indicators:rates.missing")}</h2>
      <QueryBoundary
        query={query}
        isEmpty={(page) => page.missingRates.length === 0}
        empty={<p className="faint">{t("indicators:rates.none_missing")}</p>}
      >
        {(page) => (
          <ul>
            {page.missingRates.map((missing) => (
              <li key={`${missing.currency}${missing.to}${missing.from}`}>
                {t("indicators:missing_rate", { ...missing, lines: formatNumber(missing.lines, locale) })}
              </li>
            ))}
          </ul>
        )}
      </QueryBoundary>
    </section>
  );
}
