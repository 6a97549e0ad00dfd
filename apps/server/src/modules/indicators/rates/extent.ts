import type { RateSeries } from "@songhua/statistics";

/** Which currencies a table quotes, from when until when, and how often. O(quotes). */
export function extentOf({ quotes }: RateSeries) {
  const periods = [...quotes.keys()].sort();
  const currencies = new Set<string>();
  let count = 0;
  for (const known of quotes.values())
    for (const currency of known.keys()) {
      currencies.add(currency);
      count++;
    }
  return { currencies: [...currencies].sort(), first: periods[0] ?? "", last: periods.at(-1) ?? "", quotes: count };
}
