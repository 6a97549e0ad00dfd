import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Encoding, Span } from "./encoding.ts";
import { featureCollector } from "./feature-collector.ts";
import type { Sense } from "./senses.ts";

const LETTERS = ["a", "b", "c", "d", "e", "f"] as const;
const senseOf = (weights: Readonly<Record<string, number>>): Sense => ({
  features: Object.keys(weights),
  weights: Float32Array.from(Object.values(weights)),
});
const span = (start: number): Span => ({ text: 0, field: "body", start, end: start + 1 });

const sense = fc
  .dictionary(fc.constantFrom(...LETTERS), fc.constantFrom(0.25, 0.5, 0.75, 1), { minKeys: 1, maxKeys: 4 })
  .map(senseOf);
const text = fc.array(fc.record({ sense, factor: fc.constantFrom(0.5, 1) }), { maxLength: 30 });

/** What the collector has to give, said as plainly as can be. */
function expected(words: readonly { readonly sense: Sense; readonly factor: number }[]) {
  const places = new Map<string, { weight: number; start: number }[]>();
  words.forEach(({ sense: { features, weights }, factor }, start) =>
    features.forEach((feature, i) =>
      places.set(feature, [...(places.get(feature) ?? []), { weight: factor * weights[i]!, start }]),
    ),
  );
  return [...places].map(([feature, found]) => {
    const best = found.sort((x, y) => y.weight - x.weight || x.start - y.start).slice(0, 6);
    return { feature, weight: best[0]!.weight, starts: best.map(({ start }) => start) };
  });
}

const said = (encoding: Encoding) =>
  [...encoding].map(([feature, { weight, spans }]) => ({ feature, weight, starts: spans.map(({ start }) => start) }));

describe("the collector of features", () => {
  it("keeps of each feature its strongest weight and its six best places, best first, in order of first appearance", () => {
    // One collector for all texts: what one leaves behind would show in the next.
    const collector = featureCollector();
    fc.assert(
      fc.property(text, (words) => {
        words.forEach((word, start) => collector.add(word.sense, word.factor, span(start)));
        const encoding = collector.finish();
        expect(said(encoding)).toEqual(expected(words));
        for (const { weights, spans } of encoding.values()) if (weights) expect(weights).toHaveLength(spans.length);
      }),
    );
  });

  it("finds a feature by name as it does in order", () => {
    const collector = featureCollector();
    collector.add(senseOf({ a: 1, b: 0.5 }), 1, span(0));
    collector.add(senseOf({ b: 1 }), 1, span(1));
    const encoding = collector.finish();
    expect(encoding.size).toBe(2);
    expect([...encoding.keys()]).toEqual(["a", "b"]);
    expect(encoding.get("b")?.spans.map(({ start }) => start)).toEqual([1, 0]);
    expect(encoding.get("b")?.weights).toEqual([1, 0.5]);
    expect([encoding.has("a"), encoding.has("c")]).toEqual([true, false]);
  });
});
