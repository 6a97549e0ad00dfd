import { pickText, type Locale } from "@songhua/kernel";
import { codeName } from "./code-names.ts";
import { sayFigure, sayLarge } from "./say-figure.ts";
import { slotsOf, type BulletinData, type Slot } from "./slot.ts";

/** A chart of a bulletin as data: what is drawn, written as a table and said in words is the same. */
export interface BulletinChart {
  readonly id: "scale" | "structure" | "regions" | "markets";
  readonly kind: "trend" | "ranking";
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly {
    readonly key: string;
    readonly name: string;
    /** null: withheld or unknown; `text` says which. */
    readonly value: number | null;
    readonly text: string;
  }[];
  /** The picture in a sentence. */
  readonly said: string;
  readonly source: string;
}

const CHARTS = [
  { id: "scale", of: "contract_total_cny", dimension: null },
  { id: "structure", of: "contract_structure_cny", dimension: "group" },
  { id: "regions", of: "contract_region_cny", dimension: "region" },
  { id: "markets", of: "contract_market_cny", dimension: "market" },
] as const;
const UNIT: Readonly<Record<Locale, string>> = {
  "zh-CN": "人民币元",
  ru: "юаней",
  en: "yuan",
  "ko-KR": "위안",
  "ko-CN": "인민페 원",
};
const SOURCE: Readonly<Record<Locale, string>> = {
  "zh-CN": "来源：服务外包登记册，截至$day",
  ru: "Источник: реестр аутсорсинга услуг на $day",
  en: "Source: register of service outsourcing as of $day",
  "ko-KR": "출처: 서비스 아웃소싱 등록부, $day 기준",
  "ko-CN": "래원: 봉사외주등록부, $day 기준",
};

/** The charts of a bulletin that have at least one figure. The text alternative lists every bar with its figure. O(numbers). */
export function bulletinCharts(data: BulletinData, locale: Locale, period: string): BulletinChart[] {
  const slots = [...slotsOf(data, period).values()];
  return CHARTS.flatMap(({ id, of, dimension }): BulletinChart[] => {
    const own = slots.filter(
      ({ number }) =>
        number.indicator === of && (dimension === null ? number.period <= period : number.period === period),
    );
    const value = ({ number }: Slot): number => Number(number.value ?? "-1");
    const ordered =
      dimension === null
        ? own.sort((a, b) => (a.number.period < b.number.period ? -1 : 1))
        : own.sort((a, b) => value(b) - value(a) || (a.id < b.id ? -1 : 1));
    const bars = ordered.slice(dimension === null ? -10 : 0, dimension === null ? undefined : 10).map((slot) => ({
      key: slot.id,
      name: dimension === null ? slot.number.period : codeName(dimension, slot.number.dims[dimension] ?? "", locale),
      value: slot.number.value === null ? null : Number(slot.number.value),
      text: slot.number.value === null ? sayFigure(slot, locale) : sayLarge(Number(slot.number.value), locale),
    }));
    if (!bars.some((bar) => bar.value !== null)) return [];
    const named = pickText(own[0]!.definition.name, locale)?.text ?? of;
    const name = `${named.slice(0, 1).toLocaleUpperCase(locale)}${named.slice(1)}`;
    const title = dimension === null ? name : `${name} (${period})`;
    const unit = UNIT[locale];
    return [
      {
        id,
        kind: dimension === null ? "trend" : "ranking",
        title,
        unit,
        bars,
        said: `${title}, ${unit}: ${bars.map((bar) => `${bar.name} — ${bar.text}`).join("; ")}.`,
        source: SOURCE[locale].replace("$day", data.asOf),
      },
    ];
  });
}
