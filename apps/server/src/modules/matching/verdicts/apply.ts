import type { MatchRecord } from "../market.ts";
import { scoreWithInterest, type SideVerdicts } from "./interest.ts";
import { pairKey } from "./queries.ts";

/** Matches as a run found them, with what both sides have said of each. O(matches). */
export function withInterest(
  matches: readonly MatchRecord[],
  verdicts: ReadonlyMap<string, SideVerdicts>,
): MatchRecord[] {
  return matches.map((found) => {
    const { forNeed, forOffer } = found.parts;
    if (forNeed === undefined || forOffer === undefined) return found;
    const said = verdicts.get(pairKey(found.needId, found.offerId)) ?? {};
    const { score, part } = scoreWithInterest({ forNeed, forOffer }, said);
    return { ...found, score, parts: { ...found.parts, interest: part } };
  });
}
