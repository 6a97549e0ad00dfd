import type { Span } from "./encode.ts";
import type { Evidence } from "./explain/explain.ts";
import { explainInMarket, findSide, scoreInMarket, setsOf, type Barrier, type Market, type Side } from "./market.ts";
import { DEFAULT_MIN_TEXT, DEFAULT_PER_LISTING, fitsEnough, type MatchLimits } from "./match.ts";
import { quotaReached, type QuotaReached } from "./preview/apply-quotas.ts";
import type { PairScore } from "./score.ts";

/** The answer to "why not this one?". */
export type WhyNot =
  | { readonly reason: "unknown_listing" }
  /** A hard filter: the rule, the stated reason or the refused organisation behind it, where there is one. */
  | {
      readonly reason: Barrier;
      readonly ruleId?: string;
      readonly because?: string;
      readonly organisationId?: string;
    }
  /** Too little in common. What little there is stands in `evidence`; `subjects` are the phrases each side turns on. */
  | (Looked & {
      readonly reason: "text_too_far";
      readonly subjects: { readonly need: readonly Span[]; readonly offer: readonly Span[] };
    })
  /** A fair pair, but for neither side among the best. */
  | (Looked & Standing & { readonly reason: "outranked" })
  /** Among the best, but one of the two has had as many as it may. */
  | (Looked & Standing & QuotaReached & { readonly reason: "quota_reached" })
  | (Looked & Standing & { readonly reason: "matched" });

interface Looked {
  readonly score: PairScore;
  readonly evidence: readonly Evidence[];
}
interface Standing {
  /** The pair's place among all partners of either side, counted from 1, and the ids of the (at most three) best before it. */
  readonly placeForNeed: number;
  readonly placeForOffer: number;
  readonly aheadForNeed: readonly string[];
  readonly aheadForOffer: readonly string[];
}

export interface WhyNotOptions extends MatchLimits {
  /** The pairs matched after quotas; with quotas in the market's rules, a fair pair not among them lacks room. */
  readonly matched?: readonly { readonly needId: string; readonly offerId: string }[];
}

const AHEAD_SHOWN = 3;
const SUBJECTS_SHOWN = 3;

/**
 * Why two listings (in either order) are not matched, or that they are. Same options as the match. Uses full scores, so a
 * place may be worse than the shortlist would have shown. O(listings of both sides).
 */
export function whyNot(market: Market, listingId: string, otherId: string, options: WhyNotOptions = {}): WhyNot {
  const [one, two] = [findSide(market, listingId), findSide(market, otherId)];
  if (!one || !two) return { reason: "unknown_listing" };
  const [need, offer] = one.listing.side === "need" ? [one, two] : [two, one];
  const barrier = market.gate.barrier(need.listing, offer.listing);
  if (barrier) {
    const { code, ...behind } = barrier;
    return { reason: code, ...behind };
  }
  const minText = options.minText ?? DEFAULT_MIN_TEXT;
  const score = scoreInMarket(market, need, offer);
  const evidence = explainInMarket(market, need, offer);
  if (evidence.length === 0 || !fitsEnough(score, minText))
    return {
      reason: "text_too_far",
      score,
      evidence,
      subjects: { need: subjectsOf(market, need), offer: subjectsOf(market, offer) },
    };
  const [forNeed, forOffer] = [ahead(market, need, offer, score, minText), ahead(market, offer, need, score, minText)];
  const standing: Standing = {
    placeForNeed: forNeed.length + 1,
    placeForOffer: forOffer.length + 1,
    aheadForNeed: forNeed.slice(0, AHEAD_SHOWN),
    aheadForOffer: forOffer.slice(0, AHEAD_SHOWN),
  };
  const perListing = options.perListing ?? DEFAULT_PER_LISTING;
  if (Math.min(standing.placeForNeed, standing.placeForOffer) > perListing)
    return { reason: "outranked", score, evidence, ...standing };
  const quota = quotaReached(market, need.listing, offer.listing, options.matched);
  return quota
    ? { reason: "quota_reached", score, evidence, ...standing, ...quota }
    : { reason: "matched", score, evidence, ...standing };
}

/** Partners of `side` that come before `rival`, best first, ties by id. */
function ahead(market: Market, side: Side, rival: Side, score: PairScore, minText: number): string[] {
  const { others } = setsOf(market, side.listing.side);
  const accepts = market.gate.filterFor(side.listing, others.columns)?.accepts;
  const found: { id: string; score: number }[] = [];
  others.sides.forEach((other, doc) => {
    if (!other || other === rival || accepts?.(doc) !== true) return;
    const [need, offer] = side.listing.side === "need" ? [side, other] : [other, side];
    const its = scoreInMarket(market, need, offer);
    const { id } = other.listing;
    if (its.score < score.score || (its.score === score.score && id > rival.listing.id)) return;
    if (fitsEnough(its, minText)) found.push({ id, score: its.score });
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** The phrases that weigh most in a listing, strongest first; none twice. */
function subjectsOf(market: Market, { listing, vector }: Side): Span[] {
  const encoding = market.encodingOf(listing);
  const strongest = Array.from(vector.ids, (id, i) => ({ id, weight: vector.weights[i]! })).sort(
    (a, b) => b.weight - a.weight || a.id - b.id,
  );
  const shown = new Map<string, Span>();
  for (const { id } of strongest) {
    const span = encoding.get(market.corpus.features[id]!)?.spans[0];
    if (!span || shown.size === SUBJECTS_SHOWN) continue;
    const { text, field, start, end } = span;
    const overlaps = [...shown.values()].some(
      (kept) => kept.text === text && kept.field === field && kept.start < end && start < kept.end,
    );
    if (!overlaps) shown.set([text, field, start].join(" "), { text, field, start, end });
  }
  return [...shown.values()];
}
