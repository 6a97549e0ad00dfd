import type { MissingRate } from "@songhua/statistics";

/** Amounts without a rate, by currency and view, with the days they would need one for. O(n). */
export function gatherMissingRates(missing: readonly MissingRate[]) {
  const groups = new Map<string, { currency: string; to: string; lines: Set<string>; from: string; until: string }>();
  for (const { lineId, currency, to, on } of missing) {
    const key = `${currency} ${to}`;
    const group = groups.get(key) ?? { currency, to, lines: new Set<string>(), from: on, until: on };
    group.lines.add(lineId);
    if (on < group.from) group.from = on;
    if (on > group.until) group.until = on;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ lines, ...group }) => ({ ...group, lines: lines.size }));
}
