import { createHash } from "node:crypto";
import type { ModelVectors } from "@songhua/matching";
import type { Services } from "../../../platform/services.ts";
import type { MarketListing } from "../market.ts";
import { configuredBackends, isBackendFailure, type Backend } from "./backends.ts";
import { storedVectors, type StoredVector } from "./queries.ts";
import { forgetOtherEmbedders, saveVectors } from "./store.ts";

type Surroundings = Pick<Services, "db" | "config">;

export interface Embedded {
  readonly models: readonly ModelVectors[];
  /** Listings that were new to a model, or had changed. */
  readonly made: number;
  /** Why a model was left out or served with what it had; matching does without. */
  readonly failures: readonly string[];
}

/**
 * Vectors of all listings from every configured model: stored ones where side and texts are as they were, the rest are made
 * and stored now. Without a configured model it costs nothing. `watch` is told how many listings are done of how many that
 * have to be, and returns true to stop; what was made by then is kept.
 */
export async function embedListings(
  { db, config }: Surroundings,
  eventId: string,
  listings: readonly MarketListing[],
  watch: (done: number, total: number) => Promise<boolean>,
): Promise<Embedded> {
  const backends = configuredBackends(config.embedders);
  const models: ModelVectors[] = [];
  const names: string[] = [];
  const failures: string[] = [];
  let made = 0;
  for (const backend of backends) {
    try {
      const name = await backend.name();
      names.push(name);
      const stored = await storedVectors(db, eventId, name);
      const current = fresh(listings, stored);
      models.push({ name, vectors: current });
      const missing = listings.filter(({ id }) => !current.has(id));
      for (let from = 0; from < missing.length; from += backend.portion) {
        const portion = missing.slice(from, from + backend.portion);
        const found = await embedPortion(backend, portion, (done) => watch(made + done, made + missing.length - from));
        await saveVectors(db, eventId, name, found);
        for (const [id, { vector }] of found) current.set(id, vector);
        made += found.size;
        if (found.size < portion.length) break;
      }
    } catch (error) {
      if (!isBackendFailure(error)) throw error;
      failures.push(`${backend.label}: ${error.message}`);
    }
  }
  if (names.length > 0 && failures.length === 0) await forgetOtherEmbedders(db, eventId, names);
  return { models, made, failures };
}

/** Only what is stored, for questions that are answered at once: a listing not yet embedded is left to the lexicon. */
export async function storedModels(
  { db, config }: Surroundings,
  eventId: string,
  listings: readonly MarketListing[],
): Promise<ModelVectors[]> {
  const models: ModelVectors[] = [];
  for (const backend of configuredBackends(config.embedders)) {
    try {
      const name = await backend.name();
      models.push({ name, vectors: fresh(listings, await storedVectors(db, eventId, name)) });
    } catch (error) {
      if (!isBackendFailure(error)) throw error;
    }
  }
  return models;
}

function fresh(
  listings: readonly MarketListing[],
  stored: ReadonlyMap<string, StoredVector>,
): Map<string, Float32Array> {
  return new Map(
    listings.flatMap((listing) => {
      const found = stored.get(listing.id);
      return found?.textHash === textHash(listing) ? [[listing.id, found.vector] as const] : [];
    }),
  );
}

async function embedPortion(
  backend: Backend,
  listings: readonly MarketListing[],
  watch: (done: number) => Promise<boolean>,
): Promise<Map<string, StoredVector>> {
  const vectors = await backend.embed(
    listings.map(({ texts, side }) => ({ texts, as: side === "need" ? "query" : "passage" })),
    watch,
  );
  return new Map(
    listings.flatMap((listing, i) => {
      const vector = vectors[i]!;
      return vector.some((value) => value !== 0)
        ? [[listing.id, { textHash: textHash(listing), vector }] as const]
        : [];
    }),
  );
}

function textHash({ side, texts }: MarketListing): string {
  const said = texts.map(({ locale, title, body }) => [locale, title, body]);
  return createHash("sha256")
    .update(JSON.stringify([side, said]))
    .digest("hex");
}
