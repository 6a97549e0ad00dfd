import { match, type MatchListing } from "../../packages/matching/src/index.ts";
import { readListings, SPLITS, type BenchListing } from "./listings/read.ts";
import { wholeEncoder } from "./whole-encoder.ts";

const STRONGEST = 3;
const PLACES = 50;
const BLANKED = " (blanked)";

function listingOf({ id, locale, title, body }: BenchListing, side: "need" | "offer"): MatchListing {
  return {
    id,
    organisationId: id,
    side,
    kind: "business",
    role: "enterprise",
    country: "CN",
    texts: [{ locale, title, body }],
    languages: [],
  };
}

/**
 * Do explanations name what made the match? The three strongest things shown are blanked in the need, in each of the
 * places that the explanation names (a title's word that the body repeats is one thing); the offer should then stand lower for it. Goal: in at least 90 % of matches. Each need's first match, all needs in one market with their blanked
 * twins, so that nothing else differs.
 */
export function explanations(): void {
  const encoder = wholeEncoder();
  const options = { today: "2023-06-14", encoder, perListing: PLACES, minText: 0 } as const;
  for (const split of SPLITS) {
    const set = readListings(split);
    const offers = set.offers.map((offer) => listingOf(offer, "offer"));
    const needs = set.needs.map((need) => listingOf(need, "need"));
    const shown = match([...needs, ...offers], options);
    const first = new Map(needs.map(({ id }) => [id, shown.byListing.get(id)![0]]));
    const twins = needs.flatMap((need): MatchListing[] => {
      const found = first.get(need.id);
      if (!found) return [];
      const text = { ...need.texts[0]! };
      for (const span of found.evidence
        .slice(0, STRONGEST)
        .flatMap(({ need: first, again }) => [first, ...again.need])) {
        const written = text[span.field];
        text[span.field] = written.slice(0, span.start) + " ".repeat(span.end - span.start) + written.slice(span.end);
      }
      return [{ ...need, id: need.id + BLANKED, organisationId: need.id + BLANKED, texts: [text] }];
    });
    const { byListing } = match([...needs, ...twins, ...offers], options);
    const place = (needId: string, offerId: string): number => {
      const at = byListing.get(needId)!.findIndex((found) => found.offerId === offerId);
      return at < 0 ? PLACES : at;
    };
    let lower = 0;
    for (const { id } of twins) {
      const needId = id.slice(0, -BLANKED.length);
      const { offerId } = first.get(needId)!;
      if (place(id, offerId) > place(needId, offerId)) lower++;
    }
    const bare = shown.matches.filter(({ evidence }) => evidence.length === 0).length;
    console.log(
      `explanations ${split}: the offer stands lower without its ${STRONGEST} strongest phrases in ${((100 * lower) / twins.length).toFixed(1)} % of ${twins.length} matches (goal 90); matches without evidence: ${bare} of ${shown.matches.length}`,
    );
  }
}
