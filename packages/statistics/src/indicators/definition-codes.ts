import { CURRENCY_CODES } from "@songhua/kernel";
import { EBOPS_CODES } from "../classification/baskets.ts";
import { ECONOMIES } from "../classification/economies.ts";
import { REGIONS } from "../classification/regions.ts";
import { CLASS_GROUPS, CLASS_NAMES } from "../classification/service-classes.ts";
import { DIGITAL_FLAGS, LOCATIONS, OWNERSHIPS, UNKNOWN } from "../classification/vocabulary.ts";
import type { Dimension } from "./definition.ts";

/** The codes a population may be chosen by along each dimension; null: any, as for events. Unknown is a code of its own. */
export const POPULATION_CODES: Readonly<Record<Dimension, readonly string[] | null>> = {
  kind: ["intention", "framework", "contract"],
  currency: [...CURRENCY_CODES, UNKNOWN],
  location: [...LOCATIONS, UNKNOWN],
  group: [...CLASS_GROUPS, UNKNOWN],
  class: [...Object.keys(CLASS_NAMES), UNKNOWN],
  market: [...ECONOMIES, UNKNOWN],
  region: [...REGIONS.keys(), UNKNOWN],
  ownership: [...OWNERSHIPS, UNKNOWN],
  ordered: DIGITAL_FLAGS,
  delivered: DIGITAL_FLAGS,
  ebops: [...EBOPS_CODES, UNKNOWN],
  event: null,
};

/** Along what published tables can be broken down: each of these has a dimension in the SDMX structure. */
export const BREAKDOWNS = [
  "kind",
  "currency",
  "group",
  "class",
  "market",
  "region",
  "ownership",
  "ordered",
  "delivered",
] as const satisfies readonly Dimension[];
