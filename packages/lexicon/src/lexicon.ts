import type { Locale } from "@songhua/kernel";
import { languageOf, parseConcepts, type Concept, type ConceptId } from "./concept.ts";
import { TRADE } from "./concepts/trade.ts";
import { LAND } from "./concepts/land.ts";
import { INDUSTRY } from "./concepts/industry.ts";
import { MOVEMENT } from "./concepts/movement.ts";
import { DIGITAL } from "./concepts/digital.ts";
import { SOCIETY } from "./concepts/society.ts";
import { GENERAL } from "./concepts/general.ts";
import { PLACES } from "./concepts/places.ts";
import { BUILDING_AND_NATURE } from "./concepts/building-and-nature.ts";
import { BUSINESS } from "./concepts/business.ts";
import { COMMERCE } from "./concepts/commerce.ts";
import { DATA_AND_AI } from "./concepts/data-and-ai.ts";
import { ENERGY_AND_MATERIALS } from "./concepts/energy-and-materials.ts";
import { FARMING } from "./concepts/farming.ts";
import { FOODSTUFFS } from "./concepts/foodstuffs.ts";
import { GOODS } from "./concepts/goods.ts";
import { HEALTH_AND_LEARNING } from "./concepts/health-and-learning.ts";
import { INSTITUTIONS } from "./concepts/institutions.ts";
import { MACHINES } from "./concepts/machines.ts";
import { MONEY } from "./concepts/money.ts";
import { MOVEMENT_DETAIL } from "./concepts/movement-detail.ts";
import { PEOPLE_AND_CULTURE } from "./concepts/people-and-culture.ts";
import { PLACES_CHINA } from "./concepts/places-china.ts";
import { PLACES_NORTH } from "./concepts/places-north.ts";
import { PLACES_WORLD } from "./concepts/places-world.ts";
import { SERVICES } from "./concepts/services.ts";
import { SOFTWARE } from "./concepts/software.ts";
import { TRADE_DETAIL } from "./concepts/trade-detail.ts";
import { TAXONOMY } from "./concepts/taxonomy.ts";

/** Changes whenever a concept is added, removed or renamed, so that stored matches can say what they were made with. */
export const LEXICON_VERSION = "2026.3";

/** Every concept of the lexicon in the order of its tables; ids are unique and each `broader` names one of them. */
export const CONCEPTS: readonly Concept[] = [
  TRADE,
  LAND,
  INDUSTRY,
  MOVEMENT,
  DIGITAL,
  SOCIETY,
  GENERAL,
  PLACES,
  BUILDING_AND_NATURE,
  BUSINESS,
  COMMERCE,
  DATA_AND_AI,
  ENERGY_AND_MATERIALS,
  FARMING,
  FOODSTUFFS,
  GOODS,
  HEALTH_AND_LEARNING,
  INSTITUTIONS,
  MACHINES,
  MONEY,
  MOVEMENT_DETAIL,
  PEOPLE_AND_CULTURE,
  PLACES_CHINA,
  PLACES_NORTH,
  PLACES_WORLD,
  SERVICES,
  SOFTWARE,
  TAXONOMY,
  TRADE_DETAIL,
].flatMap(parseConcepts);

const byId: ReadonlyMap<ConceptId, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of this id, or `undefined` for an id the lexicon does not have. O(1). */
export function conceptById(id: ConceptId): Concept | undefined {
  return byId.get(id);
}

/**
 * What a reader of `locale` calls the concept; `undefined` for an unknown id. A reader of ko-CN gets the north-eastern
 * spelling where the table has one. O(1).
 */
export function conceptLabel(id: ConceptId, locale: Locale): string | undefined {
  const concept = byId.get(id);
  if (!concept) return undefined;
  const spelling = locale === "ko-CN" ? concept.koCN[0] : undefined;
  return spelling ?? concept.names[languageOf(locale)][0];
}
