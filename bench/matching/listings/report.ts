import { LOCALES, type Locale } from "../../../packages/kernel/src/index.ts";
import { languageOf } from "../../../packages/lexicon/src/index.ts";
import { bm25 } from "./bm25.ts";
import { meanOf, type Mean } from "./measure.ts";
import { readListings, SPLITS, type BenchListing, type ListingSet } from "./read.ts";
import type { Translate } from "./translate.ts";

/** Orders the numbers of all offers for each need, best first. */
export type Ranker = (
  needs: readonly BenchListing[],
  offers: readonly BenchListing[],
) => readonly (readonly number[])[];

export function textOf({ title, body }: BenchListing): string {
  return `${title}\n${body}`;
}

export function bm25Ranker(translate: Translate): Ranker {
  const words = (all: readonly BenchListing[]): string[][] => all.map((one) => translate(textOf(one)));
  return (needs, offers) => bm25(words(needs), words(offers));
}

type Pool = (need: BenchListing, offer: BenchListing) => boolean;
/** Any language, own included; and what an exchange is for: another language than one's own (both Koreans are one). */
const EVERYTHING: Pool = () => true;
const ACROSS: Pool = (need, offer) => languageOf(need.locale) !== languageOf(offer.locale);

function measure({ needs, offers, grades }: ListingSet, ranked: ReturnType<Ranker>, inPool: Pool): Mean {
  return meanOf(
    needs.map((need, i) => {
      const ids = ranked[i]!.map((number) => offers[number]!).filter((offer) => inPool(need, offer));
      const pool = new Set(ids.map(({ id }) => id));
      const judged = [...grades.get(need.id)!].filter(([id]) => pool.has(id));
      return [ids.map(({ id }) => id), new Map(judged)] as const;
    }),
  );
}

function figures({ ndcg, precision }: Mean): string {
  return `${ndcg.toFixed(3)} ${precision.toFixed(3)}`;
}

/** Prints nDCG@10 and precision@1 of `rankers` (the first is ours, the one of number `reference` what it is compared with) on both parts of the set. */
export function reportListings(rankers: readonly (readonly [name: string, ranker: Ranker])[], reference: number): void {
  for (const split of SPLITS) {
    const set = readListings(split);
    const judged = [...set.grades.values()].flatMap((row) => [...row.values()]);
    const count = (grade: number): number => judged.filter((one) => one === grade).length;
    console.log(
      `listings ${split}: ${set.needs.length} needs, ${set.offers.length} offers; pairs fitting ${count(2)}, partly ${count(1)}, near misses ${count(0)}`,
    );
    const all = rankers.map(([name, ranker]) => [name, ranker(set.needs, set.offers)] as const);
    for (const [title, pool] of [
      ["all offers", EVERYTHING],
      ["across languages", ACROSS],
    ] as const) {
      const means = all.map(([name, ranked]) => [name, measure(set, ranked, pool)] as const);
      for (const [name, mean] of means)
        console.log(
          `  ${title.padEnd(17)} ${name.padEnd(28)} nDCG@10 ${mean.ndcg.toFixed(3)}  precision@1 ${mean.precision.toFixed(3)}  (exact ${mean.exact.toFixed(3)}, ${mean.needs} needs)`,
        );
      const [[, ours], [, other]] = [means[0]!, means[reference]!];
      console.log(
        `  ${title.padEnd(17)} ${"ratio".padEnd(28)} nDCG@10 ${(ours.ndcg / other.ndcg).toFixed(2)}   precision@1 ${(ours.precision / other.precision).toFixed(2)}`,
      );
    }
    console.log("  need → offer: nDCG@10, precision@1 (needs with an offer to find there)");
    const to = ["zh-CN", "ru", "ko-KR", "ko-CN", "en"] as const satisfies readonly Locale[];
    for (const from of LOCALES) {
      const cells = to.map((target) => {
        const pool: Pool = (need, offer) => need.locale === from && offer.locale === target;
        const mean = measure(set, all[0]![1], pool);
        return mean.needs === 0 ? "–" : `${target} ${figures(mean)} (${mean.needs})`;
      });
      console.log(`    ${from.padEnd(6)} ${cells.join("   ")}`);
    }
  }
}
