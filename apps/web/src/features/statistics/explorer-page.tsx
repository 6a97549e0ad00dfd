import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.generated.ts";
import { QueryBoundary } from "../../ui/query-boundary.tsx";
import { EmptyState } from "../../ui/states.tsx";
import { DemonstrationMark } from "../../ui/tag.tsx";
import { useFilter } from "../../ui/use-filter.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import { formatNumber } from "../../ui/format.ts";
import { NumberChart } from "./number-chart.tsx";
import { NumberDrawer } from "./number-drawer.tsx";
import { NumberTable } from "./number-table.tsx";
import { breakdownOf, periodText, topicOf, TOPICS, type Definition, type Numbers, notCountedText } from "./numbers.ts";

const RATE_RULES = ["year_average", "month_average", "signing_day", "given"] as const;
const FIRST = "contract_offshore_cny";
const MOST_NUMBERS = 2000;

/** Any indicator: its picture, its numbers, and under each the agreements. What is chosen stands in the address. */
export default function Explorer() {
  const definitions = useQuery({
    queryKey: ["statistics", "definitions"],
    queryFn: ({ signal }) => api.listDefinitions({}, { signal }),
    staleTime: Infinity,
  });
  return (
    <QueryBoundary query={definitions} lines={10}>
      {(all) => <OneIndicator definitions={all} />}
    </QueryBoundary>
  );
}

function OneIndicator({ definitions }: { definitions: readonly Definition[] }) {
  const { t } = useText();
  const multi = useMultiText();
  const filter = useFilter();
  const chosen =
    definitions.find(({ id }) => id === filter.get("indicator")) ??
    definitions.find(({ id }) => id === FIRST) ??
    definitions[0]!;
  const topic = filter.oneOf("topic", TOPICS) ?? topicOf(chosen);
  const rateRule = filter.oneOf("rate", RATE_RULES) ?? "year_average";
  const query = useQuery({
    queryKey: ["statistics", "numbers", chosen.id, rateRule],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.queryNumbers({ query: { definitions: chosen.id, rateRule, limit: MOST_NUMBERS } }, { signal }),
  });
  const choose = (next: (typeof TOPICS)[number]) => {
    const first = definitions.find((definition) => topicOf(definition) === next);
    filter.set({ topic: next, indicator: first?.id, period: undefined, open: undefined });
  };
  return (
    <>
      <div className="statistics-tools no-print">
        <label>
          {t("indicators:topic_label")}
          <select className="input" value={topic} onChange={(event) => choose(event.target.value as typeof topic)}>
            {TOPICS.filter((one) => definitions.some((definition) => topicOf(definition) === one)).map((one) => (
              <option key={one} value={one}>
                {t(`indicators:topic.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="statistics-measure">
          {t("indicators:indicator")}
          <select
            className="input"
            value={chosen.id}
            onChange={(event) => filter.set({ indicator: event.target.value, period: undefined, open: undefined })}
          >
            {definitions
              .filter((definition) => topicOf(definition) === topic)
              .map((definition) => (
                <option key={definition.id} value={definition.id}>
                  {`${multi(definition.name)} (${t(`indicators:unit.${definition.unit}`)})`}
                </option>
              ))}
          </select>
        </label>
        <label>
          {t("indicators:rate_rule_label")}
          <select
            className="input"
            value={rateRule}
            onChange={(event) => filter.set({ rate: event.target.value, open: undefined })}
          >
            {RATE_RULES.map((rule) => (
              <option key={rule} value={rule}>
                {t(`indicators:rate_rule.${rule}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <QueryBoundary
        query={query}
        lines={12}
        isEmpty={(page) => page.lines === 0 && page.total === 0}
        empty={<EmptyState title={t("indicators:empty.title")}>{t("indicators:empty.next")}</EmptyState>}
      >
        {(page) => <Shown definition={chosen} page={page} rateRule={rateRule} />}
      </QueryBoundary>
    </>
  );
}

function Shown({
  definition,
  page,
  rateRule,
}: {
  definition: Definition;
  page: Numbers;
  rateRule: Numbers["rateRule"];
}) {
  const { t, locale } = useText();
  const filter = useFilter();
  const numbers = page.items.filter(({ indicator }) => indicator === definition.id);
  const broken = breakdownOf(numbers).length > 0;
  const periods = [...new Set(numbers.map(({ period }) => period))].sort();
  const period = periods.find((one) => one === filter.get("period")) ?? periods.at(-1) ?? "";
  const opened = numbers.find(({ key }) => key === filter.open);
  if (numbers.length === 0)
    return <EmptyState title={t("indicators:empty.none")}>{t("indicators:empty.none_next")}</EmptyState>;
  return (
    <>
      {broken && periods.length > 1 ? (
        <div className="statistics-tools no-print">
          <label>
            {t("indicators:period")}
            <select className="input" value={period} onChange={(event) => filter.set({ period: event.target.value })}>
              {periods.map((one) => (
                <option key={one} value={one}>
                  {periodText(t, { frequency: definition.window, period: one }, locale)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      <NumberChart definition={definition} numbers={numbers} page={page} period={period} />
      <Basis page={page} />
      <NumberTable
        definition={definition}
        numbers={broken ? numbers.filter((number) => number.period === period) : numbers}
        names={page.names}
        onOpen={(key) => filter.set({ open: key })}
      />
      {opened ? (
        <NumberDrawer
          definition={definition}
          number={opened}
          names={page.names}
          rateRule={rateRule}
          onClose={() => filter.set({ open: undefined })}
        />
      ) : null}
    </>
  );
}

/** What the figures stand on, and what they leave out. */
function Basis({ page }: { page: Numbers }) {
  const { t, locale } = useText();
  const count = (value: number) => formatNumber(value, locale);
  return (
    <div className="statistics-basis">
      <p>
        {t("indicators:basis", { lines: count(page.lines), asOf: page.asOf })}
        {page.rateSources.length > 0
          ? ` ${t("indicators:rates_from", { sources: page.rateSources.join(", ") })}`
          : ""}{" "}
        {page.demonstration ? <DemonstrationMark /> : null}
      </p>
      <ul>
        {page.notCounted.map(({ reason, lines }) => (
          <li key={reason}>
            {t("indicators:left_out_line", { lines: count(lines), reason: notCountedText(t, reason) })}
          </li>
        ))}
        {page.missingRates.map((missing) => (
          <li key={`${missing.currency}${missing.to}${missing.from}`}>
            {t("indicators:missing_rate", { ...missing, lines: count(missing.lines) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
