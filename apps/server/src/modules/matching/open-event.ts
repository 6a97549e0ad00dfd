import {
  matchChanged,
  openMarket,
  underRules,
  type Market,
  type MatchChange,
  type MatchListing,
  type MatchRules,
  type ModelVectors,
} from "@songhua/matching";
import { listingEncoder } from "./encoder.ts";
import { asMatchListing, asRecord, type MarketListing, type MatchRecord } from "./market.ts";

/** A listing in the version it was read in. */
export type VersionedListing = MarketListing & { readonly updatedAt: string };

export interface ChangeTask {
  readonly today: string;
  readonly rules: MatchRules;
  readonly perListing: number;
  /** Every accepted listing with its version. */
  readonly versions: readonly (readonly [string, string])[];
  /** Listings as the database has them, for those that are missing here. */
  readonly supplied: readonly VersionedListing[];
  /** What the configured models make of the supplied ones. */
  readonly models: readonly ModelVectors[];
  /** The listing to match again, changed or not, and the partners its stored matches name. */
  readonly listingId: string;
  readonly formerPartners: readonly string[];
}
/** Either the listings that must be supplied first, or what changes. */
export type ChangeAnswer = { readonly missing: readonly string[] } | StoredChange;
export interface StoredChange {
  /** Listings matched again: of their stored matches only those in `matches` remain. */
  readonly renewed: readonly string[];
  readonly matches: readonly MatchRecord[];
  /** Matches of others that are none any more. */
  readonly gone: readonly { readonly needId: string; readonly offerId: string }[];
}

/** A market kept open between changes. It can be lost at any time: the first task afterwards names all listings as missing. */
export interface OpenEvent {
  change(task: ChangeTask): ChangeAnswer;
}

/** With more changed at once than this they are only taken in: each has, or had, a run of its own. */
const MOST_RENEWED = 40;
/** When this share of the market is new, how rare words are must be counted again. */
const SHARE_TO_REOPEN = 0.2;
const LEAST_TO_REOPEN = 200;

export function openEvent(): OpenEvent {
  const known = new Map<string, VersionedListing>();
  const models = new Map<string, Map<string, Float32Array>>();
  let market: Market | undefined;
  let changes = 0;

  function takeVectors({ supplied, models: given }: ChangeTask): void {
    for (const vectors of models.values()) for (const { id } of supplied) vectors.delete(id);
    for (const { name, vectors } of given) {
      const own = models.get(name);
      if (own) for (const [id, vector] of vectors) own.set(id, vector);
      else {
        models.set(name, new Map(vectors));
        // It was opened without this model.
        market = undefined;
      }
    }
  }

  function opened({ rules, today }: ChangeTask): Market {
    const stale = changes > Math.max(LEAST_TO_REOPEN, known.size * SHARE_TO_REOPEN);
    if (market && !stale) return underRules(market, rules, today);
    market = openMarket([...known.values()].map(listingOf), {
      today,
      rules,
      encoder: listingEncoder(),
      models: Array.from(models, ([name, vectors]) => ({ name, vectors })),
    })!;
    changes = 0;
    return market;
  }

  return {
    change(task) {
      const wanted = new Map(task.versions);
      const supplied = new Map(task.supplied.map((listing) => [listing.id, listing]));
      const current = (id: string): VersionedListing | undefined =>
        [supplied.get(id), known.get(id)].find((listing) => listing?.updatedAt === wanted.get(id));
      const missing = [...wanted.keys()].filter((id) => !current(id));
      if (missing.length > 0) return { missing };
      takeVectors(task);
      const removed = [...known.keys()].filter((id) => !wanted.has(id));
      let changed = [...wanted.keys()].filter((id) => known.get(id) !== current(id));
      if (!market) {
        // Without the listing itself, so that it is seen whose lists it enters.
        for (const id of changed) if (id !== task.listingId) known.set(id, current(id)!);
        opened(task);
        changed = changed.filter((id) => id === task.listingId);
      }
      const due = new Set(changed.length + removed.length <= MOST_RENEWED ? [...removed, ...changed] : []);
      due.add(task.listingId);
      const view = opened(task);
      const matches = new Map<string, MatchRecord>();
      const gone = new Map<string, { needId: string; offerId: string }>();
      const take = (id: string, change: MatchChange): void => {
        for (const key of matches.keys()) if (key.split(" ").includes(id)) matches.delete(key);
        for (const pair of change.gone) {
          matches.delete(`${pair.needId} ${pair.offerId}`);
          gone.set(`${pair.needId} ${pair.offerId}`, pair);
        }
        for (const found of change.matches) {
          const key = `${found.needId} ${found.offerId}`;
          gone.delete(key);
          matches.set(key, asRecord(found, known.get(found.needId)!, known.get(found.offerId)!));
        }
      };
      for (const id of new Set([...removed, ...changed, task.listingId])) {
        const next = current(id);
        if (next) known.set(id, next);
        else known.delete(id);
        changes++;
        const change = matchChanged(view, next ? listingOf(next) : { id }, {
          perListing: task.perListing,
          formerPartners: id === task.listingId ? task.formerPartners : [],
        });
        if (due.has(id)) take(id, change);
      }
      return { renewed: [...due], matches: [...matches.values()], gone: [...gone.values()] };
    },
  };
}

function listingOf(versioned: VersionedListing): MatchListing {
  const { updatedAt, ...listing } = versioned;
  void updatedAt;
  return asMatchListing(listing);
}
