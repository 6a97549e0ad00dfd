import { LOCALES, type Locale, type MultiText, type OrganisationRole } from "@songhua/kernel";
import { conceptLabel } from "@songhua/lexicon";
import {
  cosine,
  findConsortia,
  ruleBetween,
  vectorise,
  type Consortium,
  type Market,
  type ModelVectors,
  type SparseVector,
} from "@songhua/matching";
import { asMatchListing, type MarketListing } from "../market.ts";
import { marketFor } from "../opened-market.ts";
import { engineMeetings, engineRules, type MarketRules } from "../rules/rules.ts";

export interface ConsortiumTask {
  readonly listings: readonly MarketListing[];
  readonly members: readonly {
    readonly id: string;
    readonly role: OrganisationRole;
    readonly country: string;
    readonly languages: readonly Locale[];
  }[];
  readonly anchorId: string;
  readonly roles: readonly OrganisationRole[];
  readonly rules: MarketRules;
  readonly models: readonly ModelVectors[];
  readonly today: string;
}
export interface ConsortiumAnswer {
  readonly sets: readonly Consortium[];
  /** What each member of a set gives that the anchor wants, named in every language. */
  readonly covers: readonly (readonly [string, readonly MultiText[]])[];
}

/** Similarity at which two texts count half: good pairs across languages stand at 0.2 to 0.5. */
const HALF = 0.3;
const COVERS_SHOWN = 6;

interface Profile {
  readonly wants: string[];
  readonly gives: string[];
  readonly vectors: SparseVector[];
}

/** The best sets around an anchor, and what their members give it. */
export function workOutSets(task: ConsortiumTask): ConsortiumAnswer {
  // Rules and models change nothing here; with them it is the market that other questions have opened.
  const market = marketFor({ ...task, rules: engineRules(task.rules) });
  if (!market) return { sets: [], covers: [] };
  const profiles = profilesOf(market, task.listings);
  const affinity = remembered((a, b) => {
    const [one, other] = [profiles.get(a)?.vectors ?? [], profiles.get(b)?.vectors ?? []];
    const best = Math.max(0, ...one.flatMap((x) => other.map((y) => cosine(x, y))));
    return (best * (1 + HALF)) / (best + HALF);
  });
  const factsOf = new Map(task.members.map((one) => [one.id, one]));
  const member = (id: string) => {
    const facts = factsOf.get(id)!;
    const { wants, gives } = profiles.get(id) ?? { wants: [], gives: [] };
    // Who only offers is answered by what resembles the offer; who only needs gives what it knows about.
    const [asked, given] = [wants.length > 0 ? wants : gives, gives.length > 0 ? gives : wants];
    return { ...facts, wants: [...new Set(asked)], gives: [...new Set(given)] };
  };
  const anchor = member(task.anchorId);
  const refused = new Set(task.rules.refused.map(({ organisationId }) => organisationId));
  const apart = new Set(task.rules.exclusions.flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]));
  const meetings = engineMeetings(task.rules);
  const listingsOf = Map.groupBy(task.listings, (listing) => listing.organisationId);
  const ruled = new Map(task.members.map((one) => [one.id, { ...one, listings: listingsOf.get(one.id) ?? [] }]));
  const forbidden = remembered((a, b) => (ruleBetween(meetings, ruled.get(a)!, ruled.get(b)!) ? 1 : 0));
  const mayNotMeet = (a: string, b: string): boolean => meetings.length > 0 && forbidden(a, b) === 1;
  const candidates = task.members
    .filter(({ id }) => id !== task.anchorId && !refused.has(id))
    .map(({ id }) => member(id));
  const sets = findConsortia(anchor, candidates, {
    roles: task.roles,
    affinity,
    excluded: (a, b) => apart.has(`${a} ${b}`) || mayNotMeet(a, b),
  });
  const wanted = new Set(anchor.wants);
  const covers = [...new Set(sets.flatMap((set) => set.memberIds))].map((id) => {
    const given = member(id).gives.filter((concept) => wanted.has(concept));
    return [id, given.slice(0, COVERS_SHOWN).map(named)] as const;
  });
  return { sets, covers };
}

const known = new WeakMap<Market, ReadonlyMap<string, Profile>>();

/** What every organisation asks and gives by its listings; worked out once for a market. */
function profilesOf(market: Market, listings: readonly MarketListing[]): ReadonlyMap<string, Profile> {
  const before = known.get(market);
  if (before) return before;
  const profiles = new Map<string, Profile>();
  for (const listing of listings) {
    const own = profiles.get(listing.organisationId) ?? { wants: [], gives: [], vectors: [] };
    profiles.set(listing.organisationId, own);
    const encoding = market.encodingOf(asMatchListing(listing));
    const concepts = [...encoding.keys()].flatMap((feature) => market.encoder.concept(feature)?.id ?? []);
    own[listing.side === "need" ? "wants" : "gives"].push(...concepts);
    own.vectors.push(vectorise(encoding, market.corpus));
  }
  known.set(market, profiles);
  return profiles;
}

function remembered(measure: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = measure(a, b)));
    return value;
  };
}

function named(concept: string): MultiText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const name = conceptLabel(concept, locale);
      return name === undefined ? [] : [[locale, name] as const];
    }),
  );
}
