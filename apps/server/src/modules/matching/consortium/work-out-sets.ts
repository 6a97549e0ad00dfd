import { LOCALES, type Locale, type MultiText, type OrganisationRole } from "@songhua/kernel";
import { conceptLabel } from "@songhua/lexicon";
import {
  conceptsOf,
  findConsortia,
  likenessOf,
  ruleBetween,
  type Consortium,
  type Market,
  type ModelVectors,
  type SparseVector,
} from "@songhua/matching";
import type { MarketListing } from "../market.ts";
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
  readonly wants: readonly string[];
  readonly gives: readonly string[];
}
interface Profiles {
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly likeness: ReturnType<typeof likenessOf>;
}

/** The best sets around an anchor, and what their members give it. */
export function workOutSets(task: ConsortiumTask): ConsortiumAnswer {
  // Rules and models change nothing here; with them it is the market that other questions have opened.
  const market = marketFor({ ...task, rules: engineRules(task.rules) });
  if (!market) return { sets: [], covers: [] };
  const { profiles, likeness: asked } = profilesOf(market);
  const likeness = asked();
  const affinity = (a: string, b: string): number => {
    const best = likeness(a, b);
    return (best * (1 + HALF)) / (best + HALF);
  };
  const factsOf = new Map(task.members.map((one) => [one.id, one]));
  const member = (id: string) => {
    const facts = factsOf.get(id)!;
    const { wants, gives } = profiles.get(id) ?? { wants: [], gives: [] };
    // Who only offers is answered by what resembles the offer; who only needs gives what it knows about.
    const [asked, given] = [wants.length > 0 ? wants : gives, gives.length > 0 ? gives : wants];
    return { ...facts, wants: asked, gives: given };
  };
  const anchor = member(task.anchorId);
  const refused = new Set(task.rules.refused.map(({ organisationId }) => organisationId));
  const apart = new Set(task.rules.exclusions.flatMap(({ aId, bId }) => [`${aId} ${bId}`, `${bId} ${aId}`]));
  const meetings = engineMeetings(task.rules);
  const listingsOf = Map.groupBy(task.listings, (listing) => listing.organisationId);
  const ruled = new Map(task.members.map((one) => [one.id, { ...one, listings: listingsOf.get(one.id) ?? [] }]));
  const mayNotMeet = (a: string, b: string): boolean =>
    meetings.length > 0 && ruleBetween(meetings, ruled.get(a)!, ruled.get(b)!) !== undefined;
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

/** By corpus: the same market under other rules, or on another day, is another object with the same corpus. */
const known = new WeakMap<Market["corpus"], Profiles>();

/** What every organisation asks and gives by its listings, each concept once; worked out once for a market. */
function profilesOf(market: Market): Profiles {
  const before = known.get(market.corpus);
  if (before) return before;
  const gathered = new Map<string, { wants: Set<string>; gives: Set<string>; vectors: SparseVector[] }>();
  for (const side of [...market.needs.inOrder(), ...market.offers.inOrder()]) {
    const { organisationId, side: asksOrGives } = side.listing;
    const own = gathered.get(organisationId) ?? { wants: new Set(), gives: new Set(), vectors: [] };
    gathered.set(organisationId, own);
    for (const concept of conceptsOf(market, side)) own[asksOrGives === "need" ? "wants" : "gives"].add(concept);
    own.vectors.push(side.vector);
  }
  const made: Profiles = {
    profiles: new Map([...gathered].map(([id, { wants, gives }]) => [id, { wants: [...wants], gives: [...gives] }])),
    likeness: likenessOf(
      new Map([...gathered].map(([id, { vectors }]) => [id, vectors])),
      market.corpus.features.length,
    ),
  };
  known.set(market.corpus, made);
  return made;
}

function named(concept: string): MultiText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const name = conceptLabel(concept, locale);
      return name === undefined ? [] : [[locale, name] as const];
    }),
  );
}
