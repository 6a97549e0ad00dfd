import { repeatsOf, touches, type Phrase, type SharedFeature } from "./phrases.ts";

/** The phrases of a text that still stand while others are taken away, strongest first. */
export interface StandingPhrases {
  /** The phrase whose going, with its repeats, takes most of what stands, ties by place; -1 when nothing would go. O(shared × places²). */
  strongest(): number;
  /** Takes a phrase and its repeats away, with all that overlaps them. `lost`: what goes of each feature's product. */
  take(phrase: number): { readonly repeats: readonly number[]; readonly lost: Float64Array };
}

/** @param phrases in text order. */
export function standingPhrases(phrases: readonly Phrase[], shared: readonly SharedFeature[]): StandingPhrases {
  const standing = new Uint8Array(phrases.length).fill(1);
  const repeats = repeatsOf(shared, phrases);
  const beside = neighbours(phrases);
  const gone = repeats.map((numbers) => new Set(numbers.flatMap((number) => beside[number]!)));
  const goneWith = phrases.map((): number[] => []);
  gone.forEach((numbers, phrase) => numbers.forEach((number) => goneWith[number]!.push(phrase)));
  const sayers = shared.map((): { phrase: number; share: number }[] => []);
  phrases.forEach(({ says, shares }, phrase) =>
    says.forEach((feature, at) => sayers[feature]!.push({ phrase, share: shares[at]! })),
  );
  for (const own of sayers) own.sort((a, b) => b.share - a.share || a.phrase - b.phrase);
  const first = (feature: number, without?: ReadonlySet<number>) => {
    for (const sayer of sayers[feature]!) if (standing[sayer.phrase] === 1 && !without?.has(sayer.phrase)) return sayer;
    return undefined;
  };
  const lostWith = (feature: number, phrase: number, share: number): number =>
    shared[feature]!.product * (share - (first(feature, gone[phrase])?.share ?? 0));

  return {
    strongest() {
      const gains = new Float64Array(phrases.length);
      shared.forEach((_, feature) => {
        const top = first(feature);
        // Only what goes with the strongest place of a feature takes anything of it.
        if (top) for (const phrase of goneWith[top.phrase]!) gains[phrase]! += lostWith(feature, phrase, top.share);
      });
      let best = -1;
      gains.forEach((gain, phrase) => {
        if (standing[phrase] === 1 && gain > (best < 0 ? 0 : gains[best]!)) best = phrase;
      });
      return best;
    },
    take(phrase) {
      const lost = Float64Array.from(shared, (_, feature) => {
        const top = first(feature);
        return top && gone[phrase]!.has(top.phrase) ? lostWith(feature, phrase, top.share) : 0;
      });
      const taken = repeats[phrase]!.filter((number) => standing[number] === 1);
      for (const number of gone[phrase]!) standing[number] = 0;
      return { repeats: taken, lost };
    },
  };
}

/** For each phrase those that overlap it, itself among them. */
function neighbours(phrases: readonly Phrase[]): number[][] {
  const found = phrases.map((_, phrase) => [phrase]);
  phrases.forEach(({ span }, phrase) => {
    for (let next = phrase + 1; next < phrases.length && touches(span, phrases[next]!.span); next++) {
      found[phrase]!.push(next);
      found[next]!.push(phrase);
    }
  });
  return found;
}
