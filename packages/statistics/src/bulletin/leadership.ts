import { pickText, type Locale } from "@songhua/kernel";
import { compareExact } from "../exact/decimal.ts";
import { sayFigure } from "./say-figure.ts";
import { slotsOf, type BulletinData, type Slot } from "./slot.ts";

/** One of the figures that matter, with the year before it beside it. */
export interface LeadingFigure {
  readonly slot: string;
  readonly name: string;
  readonly text: string;
  readonly known: boolean;
  /** Against the year before; null where either has no value. */
  readonly direction: "up" | "down" | "level" | null;
  /** The published change, where the release has one. */
  readonly change: string | null;
  readonly before: { readonly period: string; readonly text: string } | null;
  /** Who reports it, where it is put together from imported series and not counted from the register; else null. */
  readonly source: string | null;
}

/* The last is of the whole country: the register's own share of such services would be read as the nation's beside it. */
const LEADING = [
  "contract_total_cny",
  "contract_offshore_cny",
  "executed_total_cny",
  "executed_offshore_cny",
  "contracts_total",
  "employment_heads",
  "china_deliverable_trade_cny",
] as const;
const SERIES = /^series .*? \((.+), [^,]*\)$/;

/**
 * The six or seven figures of one page: those the release has, in a fixed order; withheld ones are said to be so. One of imported series
 * stands there only with a value, and with its source. O(numbers).
 */
export function leadingFigures(data: BulletinData, locale: Locale, period: string): LeadingFigure[] {
  const slots = slotsOf(data, period);
  const past = String(Number(period) - 1);
  return LEADING.flatMap((id): LeadingFigure[] => {
    const slot = slots.get(id);
    if (!slot) return [];
    const source = sourceOf(slot);
    if (source !== null && slot.number.value === null) return [];
    const before = slots.get(`${id} ${past}`);
    const growth = slots.get(source === null ? `${id}_growth` : `${id}_growth_1`);
    return [
      {
        slot: id,
        name: pickText(slot.definition.name, locale)?.text ?? id,
        text: sayFigure(slot, locale),
        known: slot.number.value !== null,
        direction: directionOf(slot, before),
        change: growth && growth.number.value !== null ? sayFigure(growth, locale) : null,
        before: before ? { period: past, text: sayFigure(before, locale) } : null,
        source,
      },
    ];
  });
}

/** The sources of a figure of imported series, each once, in the order of its inputs. */
function sourceOf({ number, definition }: Slot): string | null {
  if (definition.formula.kind !== "series") return null;
  return [...new Set(number.inputs.flatMap((input) => SERIES.exec(input)?.[1] ?? []))].join("; ");
}

function directionOf({ number }: Slot, before: Slot | undefined): LeadingFigure["direction"] {
  const [now, then] = [number.value, before?.number.value ?? null];
  if (now === null || then === null) return null;
  const order = compareExact(now, then);
  return order > 0 ? "up" : order < 0 ? "down" : "level";
}
