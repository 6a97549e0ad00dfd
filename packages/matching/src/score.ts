import type { LocalDate } from "@songhua/kernel";
import type { MatchListing } from "./listing.ts";
import {
  industryFit,
  kindFit,
  languageFit,
  regionFit,
  roleFit,
  textFit,
  validityFit,
  type BothWays,
} from "./score-parts.ts";

/** The respects a pair is scored in, with their share of the whole; shares add up to 1. */
export const PART_WEIGHTS = {
  text: 0.6,
  kind: 0.1,
  industry: 0.1,
  region: 0.06,
  role: 0.05,
  languages: 0.05,
  validity: 0.04,
} as const;
/** `model`: what embedding models say of the texts, where some are configured; it takes its share from the text's. */
export type PartName = keyof typeof PART_WEIGHTS | "model";
/** Share of the text's weight that the models have. */
const MODEL_SHARE = 0.4;

export interface ScorePart extends BothWays {
  readonly name: PartName;
  readonly weight: number;
}

export interface PairScore {
  /** Geometric mean of both sides' interest, in [0, 1]: a pair only one side wants is no match. */
  readonly score: number;
  readonly forNeed: number;
  readonly forOffer: number;
  /** In the order of `PART_WEIGHTS`; `model` follows `text` where there is one. */
  readonly parts: readonly ScorePart[];
}

export interface ScoredSide {
  readonly listing: MatchListing;
  /** Countries of the places its texts name. */
  readonly named: ReadonlySet<string>;
}

/** The score with what the models say of the texts as a part of its own. */
export function withModelPart(score: PairScore, fit: BothWays): PairScore {
  return scoreOf(
    score.parts.flatMap((part): ScorePart[] => {
      if (part.name !== "text") return [part];
      const weight = part.weight * MODEL_SHARE;
      return [
        { ...part, weight: part.weight - weight },
        { name: "model", weight, ...fit },
      ];
    }),
  );
}

function scoreOf(parts: readonly ScorePart[]): PairScore {
  const total = (side: keyof BothWays): number =>
    Math.min(
      1,
      parts.reduce((sum, part) => sum + part.weight * part[side], 0),
    );
  const [forNeed, forOffer] = [total("forNeed"), total("forOffer")];
  return { score: Math.sqrt(forNeed * forOffer), forNeed, forOffer, parts };
}

/**
 * Scores a need against an offer in [0, 1]. `towardsOffer` and `towardsNeed` are the similarities corrected for the hub
 * that the offer, or the need, is. O(number of parts).
 */
export function scorePair(
  need: ScoredSide,
  offer: ScoredSide,
  towardsOffer: number,
  towardsNeed: number,
  today: LocalDate,
): PairScore {
  const [n, o] = [need.listing, offer.listing];
  const fits: Readonly<Record<keyof typeof PART_WEIGHTS, BothWays>> = {
    text: textFit(towardsOffer, towardsNeed),
    kind: kindFit(n.kind, o.kind),
    industry: industryFit(n.industry, o.industry),
    region: regionFit({ country: n.country, named: need.named }, { country: o.country, named: offer.named }),
    role: roleFit(n.kind, o.role),
    languages: languageFit(n.languages, o.languages),
    validity: validityFit(n, o, today),
  };
  return scoreOf(
    (Object.keys(PART_WEIGHTS) as (keyof typeof PART_WEIGHTS)[]).map((name) => ({
      name,
      weight: PART_WEIGHTS[name],
      ...fits[name],
    })),
  );
}
