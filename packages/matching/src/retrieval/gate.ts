import type { LocalDate } from "@songhua/kernel";
import type { MatchListing } from "../listing.ts";
import { ruleAgainst, type MatchRules, type Party, type Refusal } from "../preview/rules.ts";
import { commonDays, kindFit } from "../score-parts.ts";
import type { Columns } from "./columns.ts";
import type { Filter } from "./search-blocks.ts";

/** Why a pair cannot be matched at all; checked in this order. */
export type Barrier =
  | "same_side"
  | "same_organisation"
  | "refused"
  | "excluded"
  | "rule_forbids"
  | "expired"
  | "validity_apart"
  | "kind_incompatible";

/** A barrier with what stands behind it. */
export interface BarrierFound {
  readonly code: Barrier;
  /** The meeting rule, for `rule_forbids`. */
  readonly ruleId?: string;
  /** As the exclusion or the refusal says it. */
  readonly because?: string;
  /** The organisation that is refused. */
  readonly organisationId?: string;
}

/** The hard filters of a market, ready to be asked. */
export interface Gate {
  readonly rules: MatchRules;
  readonly today: LocalDate;
  /** The first barrier between two listings, in either order. O(rules). */
  barrier(a: MatchListing, b: MatchListing): BarrierFound | undefined;
  /** What a search for partners of `listing` leaves out; `undefined` when it can have none. O(1) after the first of its class. */
  filterFor(listing: MatchListing, others: Columns): Pick<Filter, "classes" | "accepts"> | undefined;
}

export function createGate(rules: MatchRules, today: LocalDate): Gate {
  const apart = new Map<string, Map<string, string | undefined>>();
  const keepApart = (a: string, b: string, reason: string | undefined): void => {
    let of = apart.get(a);
    if (!of) apart.set(a, (of = new Map<string, string | undefined>()));
    of.set(b, reason);
  };
  for (const { a, b, reason } of rules.exclusions ?? []) {
    keepApart(a, b, reason);
    keepApart(b, a, reason);
  }
  const refused = new Map<string, Refusal>((rules.refusals ?? []).map((one) => [one.organisationId, one]));
  const meetings = rules.meetings ?? [];
  const open = (a: Party, b: Party): boolean => kindFit(a.kind, b.kind).forNeed > 0 && !ruleAgainst(meetings, a, b);
  const masks = new WeakMap<Columns, Map<string, Masks>>();

  return {
    rules,
    today,
    barrier(a, b) {
      if (a.side === b.side) return { code: "same_side" };
      if (a.organisationId === b.organisationId) return { code: "same_organisation" };
      const refusal = refused.get(a.organisationId) ?? refused.get(b.organisationId);
      if (refusal) return { code: "refused", because: refusal.reason, organisationId: refusal.organisationId };
      const kept = apart.get(a.organisationId);
      if (kept?.has(b.organisationId)) {
        const because = kept.get(b.organisationId);
        return { code: "excluded", ...(because === undefined ? {} : { because }) };
      }
      const rule = ruleAgainst(meetings, a, b);
      if (rule) return { code: "rule_forbids", ruleId: rule.id };
      if ([a, b].some(({ validUntil }) => validUntil !== undefined && validUntil < today)) return { code: "expired" };
      if (commonDays(a, b, today) === 0) return { code: "validity_apart" };
      if (kindFit(a.kind, b.kind).forNeed === 0) return { code: "kind_incompatible" };
      return undefined;
    },
    filterFor(listing, others) {
      if (refused.has(listing.organisationId)) return undefined;
      const from = Math.max(others.dayOf(listing.validFrom, 0), others.dayOf(today, 0));
      const until = others.dayOf(listing.validUntil, others.never);
      if (until < from) return undefined;
      const { coarse, fine } = masksFor(listing, others);
      const own = others.organisation(listing.organisationId);
      const kept = apart.get(listing.organisationId);
      const shut = new Set<number>();
      for (const id of [...(kept?.keys() ?? []), ...refused.keys()]) {
        const number = others.organisation(id);
        if (number !== undefined) shut.add(number);
      }
      const { organisationOf, fineOf, fromOf, untilOf } = others;
      const accepts = (doc: number): boolean => {
        const organisation = organisationOf[doc]!;
        return (
          organisation !== own &&
          fine[fineOf[doc]!] === 1 &&
          (shut.size === 0 || !shut.has(organisation)) &&
          Math.max(from, fromOf[doc]!) <= Math.min(until, untilOf[doc]!)
        );
      };
      return { classes: coarse, accepts };
    },
  };

  /** Which classes may meet the party's; kept until the other side gains a class. */
  function masksFor(party: Party, others: Columns): Masks {
    let known = masks.get(others);
    if (!known) masks.set(others, (known = new Map<string, Masks>()));
    const key = [party.side, party.kind, party.role, party.country, party.industry ?? ""].join(" ");
    const found = known.get(key);
    if (found?.fine.length === others.parties.length) return found;
    const fine = Uint8Array.from(others.parties, (other) => (open(party, other) ? 1 : 0));
    const coarse = new Uint8Array(others.coarseClasses);
    fine.forEach((allowed, i) => {
      if (allowed === 1) coarse[others.coarseOf[i]!] = 1;
    });
    const made = { fine, coarse };
    known.set(key, made);
    return made;
  }
}

interface Masks {
  readonly coarse: Uint8Array;
  readonly fine: Uint8Array;
}
