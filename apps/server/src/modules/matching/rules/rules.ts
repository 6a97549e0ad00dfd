import { openFilter, type MatchRules, type MeetingRule } from "@songhua/matching";
import type { MarketRulesRow, MarketRulesTable } from "../../../platform/database/schema.ts";
import type { Selectable } from "kysely";

type Version = Selectable<MarketRulesTable>;

/** Rules of the market as the contract spells them: what organisers write, see and publish. */
export interface MarketRules extends MarketRulesRow {
  readonly exclusions: Version["exclusions"];
  readonly refused: Version["refused"];
}

/** Before anybody has published rules. */
export const DEFAULT_RULES: MarketRulesRow = {
  meetings: [],
  matchesPerListing: 10,
  matchesPerOrganisation: null,
  meetingsPerOrganisation: null,
  enoughMatches: 3,
};

/** Rules as the engine takes them: an empty list there would fit nobody, here it says nothing. */
export function engineRules(rules: MarketRules): MatchRules {
  return {
    exclusions: rules.exclusions.map(({ aId, bId, kind, reason }) => ({ a: aId, b: bId, reason: reason || kind })),
    refusals: rules.refused.map(({ organisationId, kind }) => ({ organisationId, reason: kind })),
    meetings: engineMeetings(rules),
    quotas: {
      perListing: rules.matchesPerListing,
      ...(rules.matchesPerOrganisation !== null && { perOrganisation: rules.matchesPerOrganisation }),
    },
  };
}

/** Who may meet whom as the engine takes it. */
export function engineMeetings({ meetings }: Pick<MarketRules, "meetings">): MeetingRule[] {
  return meetings.map(({ id, effect, who, whom }) => ({ id, effect, who: openFilter(who), whom: openFilter(whom) }));
}

/** Whether a rule names nothing at all: anybody with anybody would leave no match. */
export function saysNothing({ who, whom }: MarketRulesRow["meetings"][number]): boolean {
  return [who, whom].every((party) => Object.values(party).every((list) => list.length === 0));
}

/** Organisations that rules speak of, each once. */
export function namedOrganisations(rules: MarketRules): string[] {
  return [
    ...new Set([
      ...rules.exclusions.flatMap(({ aId, bId }) => [aId, bId]),
      ...rules.refused.map(({ organisationId }) => organisationId),
    ]),
  ];
}

/** One form for every way of writing the same rules: ids in lower case, each pair once with the smaller id first. */
export function tidyRules(rules: MarketRules): MarketRules {
  const pairs = new Map<string, MarketRules["exclusions"][number]>();
  for (const rule of rules.exclusions) {
    const [aId, bId] = [rule.aId.toLowerCase(), rule.bId.toLowerCase()].sort() as [string, string];
    pairs.set(`${aId} ${bId}`, { ...rule, aId, bId });
  }
  const refused = new Map(
    rules.refused.map((rule) => {
      const organisationId = rule.organisationId.toLowerCase();
      return [organisationId, { ...rule, organisationId }] as const;
    }),
  );
  return { ...rules, exclusions: [...pairs.values()], refused: [...refused.values()] };
}
