import type { MultiText } from "@songhua/kernel";
import type { Answer } from "../../../api/transport.ts";

export type MarketRules = Answer<"getMarketRules">["rules"];
export type MeetingRule = MarketRules["meetings"][number];
export type RuleParty = MeetingRule["who"];
/** Names of the organisations a draft speaks of, by id. */
export type Names = Readonly<Record<string, MultiText>>;
export type Change = (part: Partial<MarketRules>) => void;

export const NOBODY_NAMED: RuleParty = { sides: [], roles: [], countries: [], kinds: [] };

/** Whether a side of a rule names nothing: it then means anybody. */
export function meansAnybody(party: RuleParty): boolean {
  return Object.values(party).every((list) => list.length === 0);
}
