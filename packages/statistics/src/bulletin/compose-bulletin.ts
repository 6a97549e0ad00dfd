import { LOCALES, pickText, type Locale } from "@songhua/kernel";
import { REGIONS } from "../classification/regions.ts";
import { compareExact } from "../exact/decimal.ts";
import type { IndicatorNumber } from "../indicators/indicator-number.ts";
import { PEER_SETS } from "../indicators/peer-sets.ts";
import { codeName } from "./code-names.ts";
import { sayFigure } from "./say-figure.ts";
import { slotId, slotsOf, type BulletinData, type Slot } from "./slot.ts";
import { BULLETIN_SECTIONS, type BulletinMeasure, type BulletinSection, type Wording } from "./wording.ts";
import { en } from "./wording-en.ts";
import { koCN } from "./wording-ko-cn.ts";
import { koKR } from "./wording-ko-kr.ts";
import { ru } from "./wording-ru.ts";
import { zhCN } from "./wording-zh-cn.ts";

const WORDINGS: Readonly<Record<Locale, Wording>> = { "zh-CN": zhCN, ru, "ko-KR": koKR, "ko-CN": koCN, en };
/** Parts a sentence lists; further ones are in the tables. */
const MOST_PARTS = 6;

export interface BulletinParagraph {
  /** "scale.contract": the same in every language. */
  readonly id: string;
  readonly section: BulletinSection;
  /** Words with slots in braces; figures stand only as slots. */
  readonly text: string;
}
export interface Bulletin {
  readonly locale: Locale;
  readonly period: string;
  readonly title: string;
  readonly sections: readonly { readonly id: BulletinSection; readonly title: string }[];
  readonly paragraphs: readonly BulletinParagraph[];
  /** Sections that are not there, each with the sentence that says why. */
  readonly leftOut: readonly { readonly section: BulletinSection; readonly text: string }[];
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\$([a-z]+)/g, (whole, name: string) => values[name] ?? whole);
const token = (number: IndicatorNumber, period: string): string => `{${slotId(number, period)}}`;
const known = (slot: Slot | undefined): slot is Slot => slot !== undefined && slot.number.value !== null;

/** A year of a release, and how many figures of scale are known of it; with none there is nothing to tell. */
export interface BulletinYear {
  readonly period: string;
  readonly known: number;
  /** Whether it was over when the release was made. */
  readonly over: boolean;
}
const SCALE = /^(contract|executed)_(total|offshore|onshore)_cny$/;

/** The years of a release that its figures of scale speak of, newest first. O(numbers). */
export function bulletinYears({ numbers, asOf }: BulletinData): BulletinYear[] {
  const known = new Map<string, number>();
  for (const { indicator, frequency, period, value } of numbers)
    if (frequency === "A" && SCALE.test(indicator))
      known.set(period, (known.get(period) ?? 0) + (value === null ? 0 : 1));
  return [...known]
    .map(([period, count]) => ({ period, known: count, over: period < asOf.slice(0, 4) }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** The newest year with a figure of scale that was over when the release was made; else the newest there is. O(numbers). */
export function bulletinPeriod(data: BulletinData): string | undefined {
  const years = bulletinYears(data).filter(({ known }) => known > 0);
  return (years.find(({ over }) => over) ?? years[0])?.period;
}

/**
 * The text of a release in the order ministries write it: scale, structure, regions, markets, ownership, employment. Every figure is a
 * slot of the one cut; a suppressed or unknown one is said to be so in a clause of its own, and a section without figures is left out
 * with a sentence that says why. Parts are listed from the largest, ties by code. O(numbers).
 * @param period a year of the release, see `bulletinPeriod`
 */
export function composeBulletin(data: BulletinData, locale: Locale, period: string): Bulletin {
  const slots = slotsOf(data, period);
  const words = WORDINGS[locale];
  const paragraphs = BULLETIN_SECTIONS.flatMap((section) =>
    sectionTexts(section, data, slots, words, locale, period).flatMap(([id, clauses, after]): BulletinParagraph[] =>
      clauses.length === 0
        ? []
        : [
            {
              id: `${section}.${id}`,
              section,
              text: sentence(clauses, words, locale, id === "contract" && section === "scale" ? period : null) + after,
            },
          ],
    ),
  );
  const there = new Set(paragraphs.map(({ section }) => section));
  return {
    locale,
    period,
    title: fill(words.title, { year: period }),
    sections: BULLETIN_SECTIONS.filter((id) => there.has(id)).map((id) => ({ id, title: words.sections[id] })),
    paragraphs,
    leftOut: BULLETIN_SECTIONS.filter((id) => !there.has(id)).map((section) => ({
      section,
      text: fill(words.sectionMissing, { section: words.sections[section] }),
    })),
  };
}

type Texts = readonly (readonly [id: string, clauses: readonly string[], after: string])[];

function sectionTexts(
  section: BulletinSection,
  data: BulletinData,
  slots: ReadonlyMap<string, Slot>,
  words: Wording,
  locale: Locale,
  period: string,
): Texts {
  switch (section) {
    case "scale":
      return [
        ...(["contract", "executed"] as const).map((value) => {
          const measures = (["total", "offshore", "onshore"] as const).map((scope) => `${value}_${scope}` as const);
          const clauses = measures.flatMap((measure) => measureClause(measure, slots, words, period));
          return [value, clauses, leftOutText([slots.get(`${value}_total_cny`)], words, locale)] as const;
        }),
        ["count", countClause(slots, words, period), ""] as const,
      ];
    case "structure":
      return partTexts(slots, words, locale, period, "structure", "group", "structure", "");
    case "regions":
      return [
        ...partTexts(slots, words, locale, period, "regions", "region", "region", "_total"),
        ["rank", rankClauses(data, slots, words, locale, period), ""],
      ];
    case "markets":
      return partTexts(slots, words, locale, period, "markets", "market", "market", "");
    case "ownership":
      return partTexts(slots, words, locale, period, "ownership", "ownership", "ownership", "");
    case "employment": {
      const [heads, graduates] = [slots.get("employment_heads"), slots.get("employment_graduates")];
      if (!known(heads)) return [];
      const values = {
        heads: token(heads.number, period),
        graduates: graduates ? token(graduates.number, period) : "",
      };
      const text = fill(known(graduates) ? words.employment : words.employmentHeads, values);
      return [["heads", [text], leftOutText([heads], words, locale)]];
    }
  }
}

/** Clauses as one sentence with a capital at its beginning. */
function sentence(clauses: readonly string[], words: Wording, locale: Locale, year: string | null): string {
  const text = `${year === null ? "" : fill(words.inYear, { year })}${clauses.join(words.names.clause)}${words.names.end}`;
  const first = text.slice(0, 1);
  return `${/[a-zа-я]/.test(first) ? first.toLocaleUpperCase(locale) : first}${text.slice(1)}`;
}

function reasonOf(slot: Slot, words: Wording): string {
  return words.reasons[slot.number.reason ?? ""] ?? words.otherReason;
}

function measureClause(
  measure: BulletinMeasure,
  slots: ReadonlyMap<string, Slot>,
  words: Wording,
  period: string,
): string[] {
  const { name, says } = words.measures[measure];
  const [cny, usd] = [slots.get(`${measure}_cny`), slots.get(`${measure}_usd`)];
  if (!cny) return [];
  if (cny.number.status === "suppressed") return [fill(words.withheld, { name })];
  if (!known(cny)) return [fill(words.unknown, { name, reason: reasonOf(cny, words) })];
  const own = token(cny.number, period);
  const value = known(usd) ? fill(words.pair, { cny: own, usd: token(usd.number, period) }) : own;
  const [a, b] = [slots.get(`${measure}_cny_growth`), slots.get(`${measure}_usd_growth`)];
  const growth = known(a)
    ? fill(known(b) ? words.growth : words.growthOne, {
        cny: token(a.number, period),
        usd: b ? token(b.number, period) : "",
      })
    : a
      ? fill(words.noGrowth, { reason: reasonOf(a, words) })
      : "";
  return [`${says}${value}${growth}`];
}

function countClause(slots: ReadonlyMap<string, Slot>, words: Wording, period: string): string[] {
  const counts = (["total", "offshore", "onshore"] as const).map((scope) => slots.get(`contracts_${scope}`));
  if (!counts.every(known)) return [];
  const [count, offshore, onshore] = counts.map((slot) => token(slot!.number, period));
  return [fill(words.count, { count: count!, offshore: offshore!, onshore: onshore! })];
}

function partTexts(
  slots: ReadonlyMap<string, Slot>,
  words: Wording,
  locale: Locale,
  period: string,
  breakdown: "structure" | "regions" | "markets" | "ownership",
  dimension: "group" | "region" | "market" | "ownership",
  id: string,
  scope: "" | "_total",
): Texts {
  return (["contract", "executed"] as const).map((value) => {
    const parts = [...slots.values()].filter(
      ({ number }) => number.indicator === `${value}_${id}_cny` && number.period === period,
    );
    const listed = parts
      .filter(known)
      .sort(
        (a, b) =>
          compareExact(b.number.value!, a.number.value!) ||
          (a.number.dims[dimension]! < b.number.dims[dimension]! ? -1 : 1),
      );
    const withheld = parts
      .filter(({ number }) => number.status === "suppressed")
      .map(({ number }) => codeName(dimension, number.dims[dimension] ?? "", locale));
    if (parts.length === 0) return [value, [], ""] as const;
    const said = listed.slice(0, MOST_PARTS).map(({ number }) => {
      const share = slots.get(`${value}_${id}_share ${dimension}=${number.dims[dimension] ?? ""}`);
      return fill(known(share) ? words.part : words.partAlone, {
        name: codeName(dimension, number.dims[dimension] ?? "", locale),
        cny: token(number, period),
        share: share ? token(share.number, period) : "",
      });
    });
    const more = listed.length - said.length;
    const clauses = [
      ...said,
      ...(more > 0 ? [fill(words.others, { n: String(more) })] : []),
      ...(withheld.length > 0 ? [fill(words.partsWithheld, { names: withheld.join(words.names.between) })] : []),
    ];
    if (clauses.length === 0) return [value, [], ""] as const;
    const begin = fill(words.breakdown[breakdown], { of: words.of[`${value}${scope}`] });
    return [value, [`${begin}${clauses[0]!}`, ...clauses.slice(1)], ""] as const;
  });
}

/** Places of the province the release is about; a register of several provinces has none of its own. */
function rankClauses(
  { area }: BulletinData,
  slots: ReadonlyMap<string, Slot>,
  words: Wording,
  locale: Locale,
  period: string,
): string[] {
  const own = REGIONS.get(area);
  if (!own) return [];
  return ["rank_offshore_executed", "rank_offshore_executed_north_east"].flatMap((id) => {
    const slot = slots.get(`${id} region=${area}`);
    const rank = slot?.number.rank;
    if (!slot || !rank || slot.number.status === "suppressed") return [];
    const peers = PEER_SETS.find((set) => set.id === slot.definition.peerSet);
    const about = {
      area: pickText(own, locale)?.text ?? area,
      among: (peers && pickText(peers.name, locale)?.text) ?? slot.definition.peerSet ?? "",
    };
    if (known(slot) && rank.missing.length === 0)
      return [fill(words.rank, { ...about, rank: token(slot.number, period) })];
    const reported = slot.number.claims.map((claim) =>
      fill(words.rankReported, {
        ...about,
        source: [claim.source, claim.date].filter((part) => part !== null).join(", "),
        rank: sayFigure({ ...slot, number: { ...slot.number, value: claim.value } }, locale),
      }),
    );
    return reported.length > 0 ? reported : [fill(words.rankMissing, { ...about, n: String(rank.missing.length) })];
  });
}

/** What the figures of a paragraph leave out, by reason; nothing where they leave out nothing. */
function leftOutText(of: readonly (Slot | undefined)[], words: Wording, locale: Locale): string {
  const most = new Map<string, number>();
  for (const slot of of)
    for (const [reason, count] of Object.entries(slot?.number.leftOut ?? {}))
      most.set(reason, Math.max(most.get(reason) ?? 0, count));
  if (most.size === 0) return "";
  const lines = [...most].map(([reason, n]) =>
    fill(words.leftOutLine, { reason: words.reasons[reason] ?? words.otherReason, n: String(n) }),
  );
  const between = locale === "zh-CN" ? "" : " ";
  return `${between}${fill(words.leftOut, { lines: lines.join(words.names.between) })}`;
}

/** A bulletin in every language, from the same cut. O(numbers). */
export function composeBulletins(data: BulletinData, period: string): Bulletin[] {
  return LOCALES.map((locale) => composeBulletin(data, locale, period));
}
