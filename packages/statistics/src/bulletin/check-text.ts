import { sayFigure } from "./say-figure.ts";
import { partsOf, slotIdsOf, type Slot } from "./slot.ts";
import { typedFigures, type TypedFigure, type TypedUnit } from "./typed-figures.ts";
import type { Locale } from "@songhua/kernel";

/**
 * What is to be said of a text against the data. `same`: a figure typed by hand that agrees with the data as precisely as it is
 * written. `differs`: the data have another value for it. `not_in_data`: nothing in the release is near it. `unknown_slot`: a slot the release does not have. `slot_missing`: one that was taken out.
 */
export interface TextMark {
  readonly kind: "same" | "differs" | "not_in_data" | "unknown_slot" | "slot_missing";
  /** Place in the text, in UTF-16 units; −1 for what is not in it. */
  readonly at: number;
  readonly text: string;
  /** The slot meant, and its figure as the data say it. */
  readonly slot: string | null;
  readonly said: string | null;
}

/** A figure nearer than this share of a candidate is taken to mean it; beyond it no candidate is named. */
const NEAR = 0.5;

/**
 * Holds a text against the figures of the release: units and large numbers of every language are compared by value, so that 928 million,
 * 9.28亿 and 928 млн are the same. A typed figure is compared with those of its unit, first with the paragraph's own. O(n × slots).
 * @param original the paragraph as it was written from the data
 */
export function checkText(
  text: string,
  original: string,
  slots: ReadonlyMap<string, Slot>,
  locale: Locale,
): TextMark[] {
  const own = new Set([...slotIdsOf(original), ...slotIdsOf(text)]);
  const marks: TextMark[] = [];
  for (const part of partsOf(text)) {
    if (part.kind === "slot") {
      if (!slots.has(part.id))
        marks.push({ kind: "unknown_slot", at: part.at, text: `{${part.id}}`, slot: null, said: null });
      continue;
    }
    // What the text was written with from the data, such as a number of regions, is the data's own.
    const given = new Set(
      partsOf(original).flatMap((one) => (one.kind === "words" ? typedFigures(one.text).map((f) => f.text) : [])),
    );
    for (const figure of typedFigures(part.text))
      if (!given.has(figure.text)) marks.push(judge({ ...figure, at: figure.at + part.at }, own, slots, locale));
  }
  const kept = new Set(slotIdsOf(text));
  for (const id of slotIdsOf(original)) {
    const slot = slots.get(id);
    if (!kept.has(id) && slot)
      marks.push({ kind: "slot_missing", at: -1, text: `{${id}}`, slot: id, said: sayFigure(slot, locale) });
  }
  return marks;
}

function judge(
  figure: TypedFigure,
  own: ReadonlySet<string>,
  slots: ReadonlyMap<string, Slot>,
  locale: Locale,
): TextMark {
  const all = [...slots.values()].filter(({ number }) => number.value !== null && comparable(figure.unit, number.unit));
  const first = all.filter(({ id }) => own.has(id));
  const distance = ({ number }: Slot): number => {
    const value = Number(number.value);
    const theirs = figure.direction === 0 ? Math.abs(value) : value;
    const ours = figure.direction < 0 ? -figure.value : figure.value;
    return Math.abs(theirs - ours);
  };
  const mark = (kind: TextMark["kind"], slot: Slot | undefined): TextMark => ({
    kind,
    at: figure.at,
    text: figure.text,
    slot: slot?.id ?? null,
    said: slot ? sayFigure(slot, locale) : null,
  });
  const nearest = (among: readonly Slot[]): Slot | undefined =>
    among.reduce<Slot | undefined>((best, one) => (best && distance(best) <= distance(one) ? best : one), undefined);
  // A little above the tolerance: a half that was rounded up is no difference.
  const same = (slot: Slot | undefined): slot is Slot =>
    slot !== undefined && distance(slot) <= figure.tolerance * (1 + 1e-9);
  const [ours, any] = [nearest(first), nearest(all)];
  if (same(ours)) return mark("same", ours);
  // A figure of another paragraph is right wherever it stands, unless it is so small that something always agrees.
  if (same(any) && figure.unit !== "PERCENT" && figure.unit !== "RANK") return mark("same", any);
  const near = (slot: Slot | undefined): slot is Slot =>
    slot !== undefined &&
    (figure.direction !== 0 || distance(slot) <= NEAR * Math.max(Math.abs(Number(slot.number.value)), figure.value));
  if (near(ours)) return mark("differs", ours);
  if (near(any) && figure.unit !== "PERCENT" && figure.unit !== "RANK") return mark("differs", any);
  return mark("not_in_data", undefined);
}

function comparable(typed: TypedUnit, unit: string): boolean {
  return typed === "bare" ? unit === "CNY" || unit === "USD" || unit === "COUNT" || unit === "PERSONS" : typed === unit;
}
