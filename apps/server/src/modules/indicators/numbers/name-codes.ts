import type { MultiText } from "@songhua/kernel";
import { outsourcingStructure, REGIONS, type IndicatorNumber } from "@songhua/statistics";

/** Which list of the published structure names the codes of each dimension. */
const LIST_OF: Readonly<Record<string, string>> = {
  kind: "AGREEMENT_KIND",
  currency: "CURRENCY_DENOM",
  group: "SERVICE_CLASS",
  class: "SERVICE_CLASS",
  market: "COUNTERPART_AREA",
  region: "PROVIDER_REGION",
  ownership: "OWNERSHIP",
  ordered: "ORDERED",
  delivered: "DELIVERED",
};

const names = new Map<string, ReadonlyMap<string, MultiText>>(
  outsourcingStructure([]).dimensions.map(({ id, codes }) => [
    id,
    new Map((codes ?? []).map((code) => [code.id, code.names])),
  ]),
);

/** The name of one code; a county's or city's region is named by its province. Null where the lists do not know it. */
export function nameOfCode(dimension: string, code: string | null): MultiText | null {
  if (code === null) return null;
  if (dimension === "region") return REGIONS.get(code.slice(0, 2)) ?? null;
  return names.get(LIST_OF[dimension] ?? "")?.get(code) ?? null;
}

/**
 * Names of all codes that occur in some numbers, by dimension and code. Where numbers stand by region every province is named: a map
 * shows those without a figure too. O(numbers).
 */
export function nameCodes(numbers: readonly IndicatorNumber[]): Record<string, Record<string, MultiText>> {
  const found: Record<string, Record<string, MultiText>> = {};
  for (const { dims } of numbers)
    for (const [dimension, code] of Object.entries(dims)) {
      const text = code === undefined ? undefined : names.get(LIST_OF[dimension] ?? "")?.get(code);
      if (code !== undefined && text !== undefined) (found[dimension] ??= {})[code] = text;
    }
  const regions = found["region"];
  if (regions) for (const [code, text] of REGIONS) regions[code] ??= text;
  return found;
}
