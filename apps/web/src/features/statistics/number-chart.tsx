import { Chart } from "../../ui/chart/chart.tsx";
import type { ChartData } from "../../ui/chart/chart-data.ts";
import { RegionMap } from "../../ui/chart/region-map.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useMultiText } from "../../ui/multi-text.tsx";
import { useText } from "../../ui/use-text.ts";
import {
  asNumber,
  breakdownOf,
  dimsName,
  periodText,
  viewOf,
  type Definition,
  type IndicatorNumber,
  type Numbers,
  reasonKey,
} from "./numbers.ts";
import { OrderedDelivered } from "./ordered-delivered.tsx";

/** More bars than these are no picture; the table below has all. */
const MOST_BARS = 20;

/** The numbers of one definition, drawn the way its breakdown asks for. */
export function NumberChart({
  definition,
  numbers,
  page,
  period,
}: {
  definition: Definition;
  numbers: readonly IndicatorNumber[];
  page: Numbers;
  /** The period of pictures that show one. */
  period: string;
}) {
  const { t, locale } = useText();
  const multi = useMultiText();
  const title = multi(definition.name);
  const unit = t(`indicators:unit.${definition.unit}`);
  const view = viewOf(definition, breakdownOf(numbers), page.periods.length);
  const fileName = `${definition.id}-${view === "trend" || view === "parts" ? "all" : period}`;
  const source = t("indicators:basis", { lines: formatNumber(page.lines, locale), asOf: page.asOf });
  const inWords = (one: string): string => periodText(t, { frequency: definition.window, period: one }, locale);
  const reasonOf = (number: IndicatorNumber | undefined) => (number?.reason ? t(reasonKey(number.reason)) : null);
  if (view === "trend") {
    const own = new Map(numbers.map((number) => [number.period, number]));
    const data: ChartData = {
      ...{ dimension: t("indicators:period"), unit },
      categories: page.periods.map((key) => ({ key, name: inWords(key) })),
      series: [
        {
          ...{ key: definition.id, name: title },
          values: page.periods.map((name) => asNumber(own.get(name)?.value ?? null)),
          reasons: page.periods.map((name) => reasonOf(own.get(name))),
        },
      ],
    };
    return <Chart title={title} data={data} kind="trend" fileName={fileName} source={source} />;
  }
  if (view === "parts") {
    const at = new Map(numbers.map((number) => [`${number.period} ${dimsName(number, page.names, locale)}`, number]));
    const parts = [...new Set(numbers.map((number) => dimsName(number, page.names, locale)))];
    const data: ChartData = {
      ...{ dimension: t("indicators:period"), unit },
      categories: page.periods.map((key) => ({ key, name: inWords(key) })),
      series: parts.map((part) => ({
        ...{ key: part, name: part },
        values: page.periods.map((name) => asNumber(at.get(`${name} ${part}`)?.value ?? null)),
        reasons: page.periods.map((name) => reasonOf(at.get(`${name} ${part}`))),
      })),
    };
    return <Chart title={title} data={data} kind="parts" fileName={fileName} source={source} />;
  }
  const shown = numbers
    .filter((number) => number.period === period)
    .sort((a, b) => (asNumber(b.value) ?? -Infinity) - (asNumber(a.value) ?? -Infinity));
  const heading = `${title} · ${inWords(period)}`;
  if (view === "square")
    return <OrderedDelivered fileName={fileName} title={heading} unit={unit} numbers={shown} names={page.names} />;
  const ranking = (
    <Chart
      title={view === "map" ? t("indicators:ranking") : heading}
      kind="ranking"
      fileName={fileName}
      source={source}
      data={{
        ...{ dimension: t("indicators:what"), unit },
        categories: shown.slice(0, MOST_BARS).map((number) => ({
          key: number.key,
          name: dimsName(number, page.names, locale) || number.area,
        })),
        series: [
          {
            ...{ key: definition.id, name: title },
            values: shown.slice(0, MOST_BARS).map((number) => asNumber(number.value)),
            reasons: shown.slice(0, MOST_BARS).map(reasonOf),
          },
        ],
      }}
    />
  );
  if (view === "ranking") return ranking;
  return (
    <>
      <h3>{heading}</h3>
      <RegionMap
        fileName={fileName}
        source={source}
        title={heading}
        unit={unit}
        names={Object.fromEntries(
          Object.keys(page.names["region"] ?? {}).map((code) => [
            code,
            dimsName({ dims: { region: code } }, page.names, locale),
          ]),
        )}
        values={shown.map((number) => ({
          ...{ code: number.dims["region"] ?? "", name: dimsName(number, page.names, locale) },
          ...{ value: asNumber(number.value), reason: reasonOf(number) },
        }))}
      />
      {ranking}
    </>
  );
}
