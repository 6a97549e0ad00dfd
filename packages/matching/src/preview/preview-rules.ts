import { bestPartners, DEFAULT_MIN_TEXT, DEFAULT_PER_LISTING, fitsEnough, pairKey, type Candidate } from "../match.ts";
import { scoreInMarket, setsOf, underRules, type Market, type Side } from "../market.ts";
import { applyQuotas } from "./apply-quotas.ts";
import type { LeftShort, PreviewOptions, PreviewPair, RulesEffect, ShortReason } from "./effect.ts";
import type { MatchRules } from "./rules.ts";

const DEFAULT_GOOD = 0.5;
const DEFAULT_WANTED = 3;
/** Nearest listings of the other side looked at to say why one is left short. */
const LOOKED_AT = 50;

interface Pair {
  readonly needId: string;
  readonly offerId: string;
  readonly needOrganisationId: string;
  readonly offerOrganisationId: string;
  readonly score: number;
}
interface Outcome {
  /** Before quotas, and what quotas leave. */
  readonly found: ReadonlyMap<string, Pair>;
  readonly kept: ReadonlyMap<string, Pair>;
}

/**
 * What other rules would change in a market: pairs lost and gained, and who is left with too few good matches and why. The
 * market keeps its rules. Matches twice without evidence; `undefined` when stopped. O(listings × (search + pair cost)).
 */
export function previewRules(market: Market, rules: MatchRules, options: PreviewOptions = {}): RulesEffect | undefined {
  const { goodScore = DEFAULT_GOOD, wanted = DEFAULT_WANTED } = options;
  const total = 2 * (market.needs.index.size + market.offers.index.size);
  let done = 0;
  const step = (): boolean => {
    options.onProgress?.(++done, total);
    return options.shouldStop?.() ?? false;
  };
  const changed = underRules(market, rules);
  const before = outcomeOf(market, options, step);
  const after = before && outcomeOf(changed, options, step);
  if (!before || !after) return undefined;
  const lost = difference(before.kept, after.kept).map((pair) => ({
    ...shown(pair),
    because: lossOf(changed, pair, after),
  }));
  return {
    matchesBefore: before.kept.size,
    matchesAfter: after.kept.size,
    lost,
    gained: difference(after.kept, before.kept).map(shown),
    leftShort: shortOf(changed, after, goodScore, wanted, options.minText ?? DEFAULT_MIN_TEXT),
    leftShortBefore: [...goodCounts(market, before, goodScore).values()].filter((good) => good < wanted).length,
  };
}

function outcomeOf(market: Market, options: PreviewOptions, step: () => boolean): Outcome | undefined {
  const found = new Map<string, Pair>();
  const { perListing = DEFAULT_PER_LISTING, minText = DEFAULT_MIN_TEXT } = options;
  for (const set of [market.needs, market.offers]) {
    for (const side of set.inOrder()) {
      if (step()) return undefined;
      for (const candidate of bestPartners(market, side, { perListing, minText }))
        found.set(pairKey(candidate), asPair(candidate));
    }
  }
  const kept = new Set(applyQuotas([...found.values()], market.gate.rules.quotas));
  return { found, kept: new Map([...found].filter(([, pair]) => kept.has(pair))) };
}

function asPair({ need, offer, score }: Candidate): Pair {
  return {
    needId: need.listing.id,
    offerId: offer.listing.id,
    needOrganisationId: need.listing.organisationId,
    offerOrganisationId: offer.listing.organisationId,
    score: score.score,
  };
}

function shown({ needId, offerId, score }: Pair): PreviewPair {
  return { needId, offerId, score };
}

function difference(these: ReadonlyMap<string, Pair>, those: ReadonlyMap<string, Pair>): Pair[] {
  return [...these]
    .filter(([key]) => !those.has(key))
    .map(([, pair]) => pair)
    .sort((a, b) => b.score - a.score || compare(a.needId, b.needId) || compare(a.offerId, b.offerId));
}

function lossOf(changed: Market, pair: Pair, after: Outcome): ShortReason {
  const [need, offer] = [changed.needs.find(pair.needId)!, changed.offers.find(pair.offerId)!];
  const barrier = changed.gate.barrier(need.listing, offer.listing);
  if (barrier) return { code: barrier.code, ...(barrier.ruleId === undefined ? {} : { ruleId: barrier.ruleId }) };
  return { code: after.found.has(pairKey({ need, offer })) ? "quota_reached" : "outranked" };
}

/** Good matches of every listing, those without any included. */
function goodCounts(market: Market, { kept }: Outcome, goodScore: number): Map<string, number> {
  const counts = new Map([...market.needs.inOrder(), ...market.offers.inOrder()].map(({ listing }) => [listing.id, 0]));
  for (const { needId, offerId, score } of kept.values()) {
    if (score < goodScore) continue;
    for (const id of [needId, offerId]) counts.set(id, counts.get(id)! + 1);
  }
  return counts;
}

function shortOf(market: Market, outcome: Outcome, goodScore: number, wanted: number, minText: number): LeftShort[] {
  const short: LeftShort[] = [];
  const known: KnownPairs = {
    isFound: (need, offer) => outcome.found.has(pairKey({ need, offer })),
    isKept: (need, offer) => outcome.kept.has(pairKey({ need, offer })),
  };
  for (const [listingId, good] of goodCounts(market, outcome, goodScore)) {
    if (good >= wanted) continue;
    const side = market.needs.find(listingId) ?? market.offers.find(listingId)!;
    short.push({
      listingId,
      good,
      wanted,
      reasons: reasonsFor(market, side, known, goodScore, wanted - good, minText),
    });
  }
  return short.sort((a, b) => a.good - b.good || compare(a.listingId, b.listingId));
}

/** What is known of pairs: whether they are among either side's best, and whether quotas left them. */
interface KnownPairs {
  readonly isFound: (need: Side, offer: Side) => boolean;
  readonly isKept: (need: Side, offer: Side) => boolean;
}

/**
 * Why listings have fewer good matches than wanted, each as `previewRules` says it, out of the pairs that are matched already.
 * `short` names listings with the good matches they have; those not in the market are left out. O(short × nearest × search).
 */
export function shortReasons(
  market: Market,
  short: readonly { readonly listingId: string; readonly good: number }[],
  matched: readonly { readonly needId: string; readonly offerId: string }[],
  options: Pick<PreviewOptions, "goodScore" | "wanted" | "perListing" | "minText"> = {},
): Map<string, LeftShort["reasons"]> {
  const { goodScore = DEFAULT_GOOD, wanted = DEFAULT_WANTED } = options;
  const { perListing = DEFAULT_PER_LISTING, minText = DEFAULT_MIN_TEXT } = options;
  const kept = new Set(matched.map(({ needId, offerId }) => `${needId} ${offerId}`));
  const best = new Map<Side, Set<string>>();
  const bestOf = (side: Side): Set<string> => {
    let keys = best.get(side);
    if (!keys) best.set(side, (keys = new Set(bestPartners(market, side, { perListing, minText }).map(pairKey))));
    return keys;
  };
  const known: KnownPairs = {
    isFound: (need, offer) => [need, offer].some((side) => bestOf(side).has(pairKey({ need, offer }))),
    isKept: (need, offer) => kept.has(`${need.listing.id} ${offer.listing.id}`),
  };
  return new Map(
    short.flatMap(({ listingId, good }) => {
      const side = market.needs.find(listingId) ?? market.offers.find(listingId);
      return side ? [[listingId, reasonsFor(market, side, known, goodScore, wanted - good, minText)] as const] : [];
    }),
  );
}

/** Good partners among the nearest, whatever bars them, counted by what does. */
function reasonsFor(
  market: Market,
  side: Side,
  known: KnownPairs,
  goodScore: number,
  missing: number,
  minText: number,
): LeftShort["reasons"] {
  const { others } = setsOf(market, side.listing.side);
  const near = others.index.search(side.strongest, LOOKED_AT);
  const counts = new Map<string, ShortReason & { count: number }>();
  const count = (reason: ShortReason, times: number): void => {
    const key = `${reason.code} ${reason.ruleId ?? ""}`;
    counts.set(key, { ...reason, count: (counts.get(key)?.count ?? 0) + times });
  };
  let lost = 0;
  for (const doc of near.docs.subarray(0, near.length)) {
    const other = others.sides[doc]!;
    const [need, offer] = side.listing.side === "need" ? [side, other] : [other, side];
    if (known.isKept(need, offer)) continue;
    const score = scoreInMarket(market, need, offer);
    if (score.score < goodScore || !fitsEnough(score, minText)) continue;
    const barrier = market.gate.barrier(need.listing, offer.listing);
    lost++;
    if (barrier) count({ code: barrier.code, ...(barrier.ruleId === undefined ? {} : { ruleId: barrier.ruleId }) }, 1);
    else count({ code: known.isFound(need, offer) ? "quota_reached" : "outranked" }, 1);
  }
  if (lost < missing) count({ code: "nothing_similar" }, missing - lost);
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || compare(a.code, b.code) || compare(a.ruleId ?? "", b.ruleId ?? ""),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
