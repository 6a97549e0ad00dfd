export type VerdictWord = "must" | "meet" | "no";
export interface SideVerdicts {
  readonly need?: VerdictWord | undefined;
  readonly offer?: VerdictWord | undefined;
}

/** How much a side that has spoken wants the meeting, in [0, 1]; silence stands in the middle. */
const INTEREST = { must: 1, meet: 0.75, silent: 0.5, no: 0 } as const;
/** What is left of the way to full interest after a wish, and what is left of the interest after a refusal. */
const LEFT = { must: 0.4, meet: 0.7, silent: 1, no: 0.1 } as const;

/**
 * A match's score with what both sides have said of it: a wish raises a side's own interest, a refusal takes nearly all of it
 * away, and the score is the geometric mean of the two, so that one refusal outweighs the other side's wish. `part` is the
 * score's part "both sides' interest". All values in [0, 1]; without a verdict the score is as the texts made it.
 */
export function scoreWithInterest(
  sides: { readonly forNeed: number; readonly forOffer: number },
  verdicts: SideVerdicts,
): { readonly score: number; readonly part: number } {
  const [need, offer] = [verdicts.need ?? "silent", verdicts.offer ?? "silent"] as const;
  const drawn = (own: number, word: keyof typeof LEFT): number =>
    word === "no" ? own * LEFT.no : 1 - (1 - own) * LEFT[word];
  return {
    score: round(Math.sqrt(drawn(sides.forNeed, need) * drawn(sides.forOffer, offer))),
    part: round(Math.sqrt(INTEREST[need] * INTEREST[offer])),
  };
}

/** Four decimals, as scores are stored. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
