import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.generated.ts";
import { DataList, DataTable } from "../../ui/data-table.tsx";
import { Drawer } from "../../ui/drawer.tsx";
import { formatAmount, formatDate, formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { Pager } from "../../ui/pager.tsx";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { useText } from "../../ui/use-text.ts";
import {
  dimsName,
  periodText,
  type Definition,
  type IndicatorNumber,
  type Numbers,
  reasonKey,
  notCountedText,
} from "./numbers.ts";

const LINES = 20;

/** One number with all it stands on: its definition, what it is computed from, what it leaves out, and the agreements under it. */
export function NumberDrawer({
  definition,
  number,
  names,
  rateRule,
  onClose,
}: {
  definition: Definition;
  number: IndicatorNumber;
  names: Numbers["names"];
  rateRule: Numbers["rateRule"];
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const leftOut = Object.entries(number.leftOut);
  const items = [
    {
      key: "value",
      term: t(`indicators:unit.${number.unit}`),
      value:
        number.value === null
          ? `${t(`indicators:status.${number.status}`)}${number.reason ? `: ${t(reasonKey(number.reason))}` : ""}`
          : formatAmount(number.value, locale),
    },
    {
      key: "definition",
      term: t("indicators:definition"),
      value: t("indicators:version", { id: definition.id, version: number.version }),
    },
    { key: "source", term: t("indicators:source"), value: definition.source },
    ...(number.rateRule
      ? [{ key: "rate", term: t("indicators:rate_rule_label"), value: t(`indicators:rate_rule.${rateRule}`) }]
      : []),
    ...(definition.basket ? [{ key: "basket", term: t("indicators:basket"), value: definition.basket }] : []),
    ...(number.rank
      ? [
          {
            key: "rank",
            term: t("indicators:among"),
            value: t("indicators:rank_among", {
              known: formatNumber(number.rank.known, locale),
              missing: formatNumber(number.rank.missing.length, locale),
              worst: formatNumber(number.rank.worst, locale),
            }),
          },
        ]
      : []),
    ...leftOut.map(([reason, lines]) => ({
      ...{ key: `out-${reason}`, term: t("indicators:left_out") },
      value: t("indicators:left_out_line", {
        lines: formatNumber(lines, locale),
        reason: notCountedText(t, reason),
      }),
    })),
    ...number.claims.map((claim) => ({
      ...{ key: `claim-${claim.source}-${claim.value}`, term: t("indicators:reported") },
      value: [
        `${formatAmount(claim.value, locale)} · ${claim.source}`,
        claim.differencePercent === null ? null : t("indicators:differs", { percent: claim.differencePercent }),
        ...claim.causes.map((cause) => t(`indicators:cause.${cause}`)),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    ...(number.inputs.length > 0
      ? [
          {
            key: "inputs",
            term: t("indicators:inputs"),
            value: <span className="number-hash">{number.inputs.join("; ")}</span>,
          },
        ]
      : []),
    ...(number.cut
      ? [{ key: "hash", term: "SHA-256", value: <code className="number-hash">{number.cut.sha256}</code> }]
      : []),
  ];
  const what = [multi(definition.name), dimsName(number, names, locale), periodText(t, number, locale)]
    .filter(Boolean)
    .join(" · ");
  return (
    <Drawer title={what} onClose={onClose}>
      <DataList items={items} />
      {number.cut ? <Lines number={number} rateRule={rateRule} /> : null}
    </Drawer>
  );
}

function Lines({ number, rateRule }: { number: IndicatorNumber; rateRule: Numbers["rateRule"] }) {
  const { t, locale } = useText();
  const [offset, setOffset] = useState(0);
  const query = useQuery({
    queryKey: ["statistics", "lines", number.key, rateRule, offset],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.listNumberLines({ query: { key: number.key, rateRule, offset, limit: LINES } }, { signal }),
  });
  return (
    <section>
      <h3>{t("indicators:under")}</h3>
      <QueryBoundary query={query} lines={6}>
        {(page) => (
          <>
            <DataTable
              caption={t("indicators:under")}
              columns={[
                { key: "number", head: t("indicators:contract"), heading: true, cell: (line) => line.number },
                {
                  key: "who",
                  head: t("indicators:parties"),
                  cell: (line) => `${line.provider ?? "–"} → ${line.buyer ?? "–"}`,
                },
                {
                  key: "on",
                  head: t("indicators:signed_on"),
                  cell: (line) => formatDate(line.signedOn, locale, "medium"),
                },
                {
                  ...{ key: "value", head: t("indicators:amount"), numeric: true },
                  cell: (line) =>
                    line.value.money
                      ? `${formatAmount(line.value.money.amount, locale)} ${line.value.money.currency}`
                      : t(`indicators:value.${line.value.kind}`),
                },
              ]}
              rows={page.items}
              rowKey={(line) => line.id}
            />
            <Pager total={page.total} offset={offset} limit={LINES} onMove={setOffset} />
          </>
        )}
      </QueryBoundary>
    </section>
  );
}
