import { Chart } from "../../../ui/chart/chart.tsx";
import type { Pack } from "./pack.ts";

/** A chart of the release, drawn from the same numbers as its files. */
export function PackChart({ chart, pack }: { chart: Pack["charts"][number]; pack: Pack }) {
  return (
    <Chart
      title={chart.title}
      kind={chart.kind}
      fileName={`${pack.period}-${chart.id}`}
      source={chart.source}
      data={{
        dimension: chart.title,
        unit: chart.unit,
        categories: chart.bars.map(({ key, name }) => ({ key, name })),
        series: [
          {
            ...{ key: chart.id, name: chart.title },
            values: chart.bars.map(({ value }) => value),
            reasons: chart.bars.map(({ value, text }) => (value === null ? text : null)),
          },
        ],
      }}
    />
  );
}
