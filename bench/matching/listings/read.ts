import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { INDUSTRIES, LOCALES, type Industry, type Locale } from "../../../packages/kernel/src/index.ts";

/**
 * The listings written for this benchmark: short needs and offers as firms put them, in Chinese, Russian, Korean (both
 * orthographies) and English, from all industries of an exchange. They were written without a look at the lexicon.
 *
 * Form: tab-separated lines of topic, industry, mark, locale, title, body. A topic gathers needs and what was offered near
 * them. The mark is `need`, or the grades of an offer, one for each need of its topic in order: 2 fits exactly, 1 fits partly
 * or belongs beside it, 0 looks alike but does not help (another product of the trade, the other direction, only the same
 * place or word). A line with the locale `also` grades an offer of another topic: `customs/o2` is the second offer of that one.
 * Pairs without a grade count as 0.
 *
 * `dev` is for development; `second` as well, in other fields: it was written before the settings of listings were looked for, so
 * that they fit more than `dev`. `test` is only measured: nobody reads it while tuning.
 */
export const SPLITS = ["dev", "second", "test"] as const;
export type Split = (typeof SPLITS)[number];

export interface BenchListing {
  /** `topic/n1` for needs, `topic/o1` for offers. */
  readonly id: string;
  readonly topic: string;
  readonly industry: Industry;
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
}

export interface ListingSet {
  readonly needs: readonly BenchListing[];
  readonly offers: readonly BenchListing[];
  /** Need id → offer id → grade, near misses with 0 among them. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** @throws Error naming file and line where the form is broken. */
export function readListings(split: Split): ListingSet {
  const path = fileURLToPath(new URL(`${split}.tsv`, import.meta.url));
  const needs: BenchListing[] = [];
  const offers: BenchListing[] = [];
  const grades = new Map<string, Map<string, number>>();
  const later: (() => void)[] = [];
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((line, at) => {
      if (line === "" || line.startsWith("#")) return;
      const fail = (what: string): never => {
        throw new Error(`${split}.tsv, line ${at + 1}: ${what}`);
      };
      const columns = line.split("\t");
      if (columns.length !== 6) fail(`${columns.length} columns instead of 6`);
      const [topic = "", industryName, mark = "", localeName, title = "", body = ""] = columns;
      const industry = INDUSTRIES.find((known) => known === industryName) ?? fail(`unknown industry ${industryName}`);
      const ofTopic = (all: readonly BenchListing[]): BenchListing[] => all.filter((one) => one.topic === topic);
      const grade = (offerId: string): void => {
        const own = ofTopic(needs);
        const given = mark.split(",");
        if (given.length !== own.length) fail(`${given.length} grades for ${own.length} needs`);
        own.forEach((need, i) => {
          if (!/^[012]$/.test(given[i]!)) fail(`grade ${given[i]}`);
          grades.get(need.id)!.set(offerId, Number(given[i]));
        });
      };
      if (localeName === "also") {
        later.push(() => {
          if (!offers.some(({ id }) => id === title)) fail(`no offer ${title}`);
          grade(title);
        });
        return;
      }
      const locale = LOCALES.find((known) => known === localeName) ?? fail(`unknown locale ${localeName}`);
      if (title === "") fail("no title");
      const side = mark === "need" ? needs : offers;
      const id = `${topic}/${mark === "need" ? "n" : "o"}${ofTopic(side).length + 1}`;
      if (mark === "need") {
        if (ofTopic(offers).length > 0) fail("a need after the offers of its topic");
        grades.set(id, new Map());
      }
      side.push({ id, topic, industry, locale, title, body });
      if (mark !== "need") grade(id);
    });
  for (const step of later) step();
  return { needs, offers, grades };
}
