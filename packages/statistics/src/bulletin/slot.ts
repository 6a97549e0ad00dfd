import type { IndicatorDefinition } from "../indicators/definition.ts";
import type { IndicatorNumber } from "../indicators/indicator-number.ts";

/** What a bulletin is written from: the numbers of one release and their definitions. */
export interface BulletinData {
  readonly area: string;
  readonly asOf: string;
  readonly numbers: readonly IndicatorNumber[];
  readonly definitions: readonly IndicatorDefinition[];
}

/** A figure of the cut that stands in a text: `{contract_total_cny}`, `{contract_structure_cny group=BPO}`, `{contract_total_cny 2021}`. */
export interface Slot {
  readonly id: string;
  readonly number: IndicatorNumber;
  readonly definition: IndicatorDefinition;
}

const TOKEN = /\{([^{}]*)\}/g;

/** The id of a number's slot in a text about `period`: its own period is said only where it is another one. */
export function slotId({ indicator, dims, period }: IndicatorNumber, about: string): string {
  const codes = Object.entries(dims)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => ` ${name}=${code}`)
    .join("");
  return `${indicator}${codes}${period === about ? "" : ` ${period}`}`;
}

/** All yearly figures of a release by the ids of their slots. O(numbers). */
export function slotsOf({ numbers, definitions }: BulletinData, about: string): ReadonlyMap<string, Slot> {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const slots = new Map<string, Slot>();
  for (const number of numbers) {
    const definition = byId.get(number.indicator);
    if (number.frequency !== "A" || !definition) continue;
    const id = slotId(number, about);
    slots.set(id, { id, number, definition });
  }
  return slots;
}

/** One piece of a text: words, or a slot with the place it stands at. */
export type TextPart =
  | { readonly kind: "words"; readonly text: string; readonly at: number }
  | { readonly kind: "slot"; readonly id: string; readonly at: number };

/** A text cut at its slots; `at` counts UTF-16 units of the text. O(n). */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) parts.push({ kind: "words", text: text.slice(at, match.index), at });
    parts.push({ kind: "slot", id: match[1]!.trim().replace(/\s+/g, " "), at: match.index });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: "words", text: text.slice(at), at });
  return parts;
}

/** Ids of a text's slots in their order, each once. */
export function slotIdsOf(text: string): string[] {
  return [...new Set(partsOf(text).flatMap((part) => (part.kind === "slot" ? [part.id] : [])))];
}
