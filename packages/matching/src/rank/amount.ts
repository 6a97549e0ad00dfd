import type { RankedDocument } from "./documents.ts";

/** What a pair loses where one says e times as much as the other, and at most. */
const LOSS = 0.08;
/** Texts on the smaller side at which half of their usual ratio is believed. */
const HALF_BELIEVED = 20;

/**
 * What a pair of sentences loses because one says more than the other: a translation says as much as its original (Gale and
 * Church 1993, here by the weight of the words instead of by characters). That one language takes more words for it is measured
 * over all texts given, and believed the more of them there are. In [0, 0.08]. Preparing is O(texts), an answer O(1).
 */
export function amountLoss(
  queries: readonly RankedDocument[],
  targets: readonly RankedDocument[],
): (query: RankedDocument, target: RankedDocument) => number {
  const log = ({ amount }: RankedDocument): number => Math.log(amount + 1);
  const mean = (side: readonly RankedDocument[]): number =>
    side.reduce((sum, one) => sum + log(one), 0) / Math.max(1, side.length);
  const fewer = Math.min(queries.length, targets.length);
  const usual = ((mean(queries) - mean(targets)) * fewer) / (fewer + HALF_BELIEVED);
  return (query, target) => LOSS * Math.min(1, (log(query) - log(target) - usual) ** 2);
}
