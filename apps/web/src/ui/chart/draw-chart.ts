import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartData, ChartKind } from "./chart-data.ts";

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Look {
  readonly ink: string;
  readonly quiet: string;
  readonly hair: string;
  readonly surface: string;
  readonly colours: readonly string[];
  readonly font: string;
  readonly motion: boolean;
}
/** A number with all its digits, and as it fits on an axis. */
export interface Say {
  readonly whole: (value: number) => string;
  readonly short: (value: number) => string;
}
export interface Drawing {
  set(data: ChartData, kind: ChartKind): void;
  /** The picture as a file of its own. */
  svg(): string;
  resize(): void;
  end(): void;
}

/** Shapes tell series apart where colour does not. */
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];

/** Draws into an element. Loaded only where a chart is shown. */
export function drawChart(element: HTMLElement, look: Look, say: Say): Drawing {
  const chart = init(element, null, { renderer: "svg" });
  return {
    set: (data, kind) => chart.setOption(optionOf(data, kind, look, say), { notMerge: true }),
    svg: () => chart.renderToSVGString(),
    resize: () => chart.resize(),
    end: () => chart.dispose(),
  };
}

function optionOf(data: ChartData, kind: ChartKind, look: Look, { whole, short }: Say) {
  const { categories, series } = data;
  const text = { color: look.quiet, fontFamily: look.font, fontSize: 13 };
  const lying = kind === "ranking";
  const names = {
    type: "category" as const,
    data: categories.map(({ name }) => name),
    inverse: lying,
    axisLine: { lineStyle: { color: look.hair } },
    axisTick: { show: false },
    axisLabel: { ...text, color: look.ink, hideOverlap: true },
  };
  const numbers = {
    type: "value" as const,
    axisLabel: { ...text, formatter: (value: number) => short(value), hideOverlap: true },
    splitLine: { lineStyle: { color: look.hair } },
    splitNumber: 4,
  };
  return {
    animation: look.motion,
    animationDuration: 180,
    color: [...look.colours],
    textStyle: { fontFamily: look.font },
    grid: { left: 4, right: lying ? 64 : 12, top: series.length > 1 ? 40 : 12, bottom: 4, containLabel: true },
    legend:
      series.length > 1 ? { left: 0, top: 0, icon: "roundRect", itemHeight: 8, textStyle: text } : { show: false },
    tooltip: {
      trigger: "axis" as const,
      axisPointer: { type: kind === "trend" ? ("line" as const) : ("shadow" as const) },
      backgroundColor: look.surface,
      borderColor: look.hair,
      textStyle: { ...text, color: look.ink },
      valueFormatter: (value: unknown) => (typeof value === "number" ? whole(value) : "–"),
    },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map(({ name, values }, i) =>
      kind === "trend"
        ? {
            ...{ type: "line" as const, name, data: [...values], lineStyle: { width: 2 } },
            ...{ symbol: SYMBOLS[i % SYMBOLS.length]!, symbolSize: 7, connectNulls: false },
          }
        : {
            ...{ type: "bar" as const, name, data: [...values], barMaxWidth: 28 },
            ...(kind === "parts" ? { stack: "whole" } : {}),
            ...(lying && series.length === 1
              ? {
                  label: {
                    ...{ show: true, position: "right" as const, ...text, color: look.ink },
                    formatter: ({ value }: { value: unknown }) => (typeof value === "number" ? short(value) : ""),
                  },
                }
              : {}),
          },
    ),
  };
}
