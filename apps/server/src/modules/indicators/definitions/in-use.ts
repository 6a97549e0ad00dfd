import {
  BASKETS,
  DEFAULT_DEFINITIONS,
  inOrderOfReference,
  PEER_SETS,
  readDefinitions,
  type DefinitionContext,
  type DefinitionProblem,
  type IndicatorDefinition,
  type ReadDefinitions,
} from "@songhua/statistics";
import type { Db } from "../../../platform/database/connect.ts";
import { REGISTER_DEFINITIONS } from "../numbers/definitions.ts";
import { listInUse, type OwnRow } from "./queries.ts";

/** What the register is counted by. */
export interface DefinitionsInUse {
  /** The default ones, then own ones, each after those it refers to. */
  readonly all: readonly IndicatorDefinition[];
  /** Changes whenever they do. */
  readonly key: string;
  /** Of versions that were put in use and no longer keep the rules: they are not counted. */
  readonly problems: readonly DefinitionProblem[];
}

/** Own definitions come after the default ones; events are counted by those only. */
export const OWN_CONTEXT: DefinitionContext = {
  before: DEFAULT_DEFINITIONS,
  peerSets: PEER_SETS,
  baskets: BASKETS,
  events: false,
};

export async function definitionsInUse(db: Db): Promise<DefinitionsInUse> {
  const rows = await listInUse(db);
  const { definitions, problems } = readTogether(rows.map(({ body }) => body));
  return {
    all: [...REGISTER_DEFINITIONS, ...definitions],
    key: rows.map(({ id, version }) => `${id}@${version}`).join(" "),
    problems,
  };
}

/** Definitions in use as they would stand with some of them replaced, or with new ones. */
export function readWith(rows: readonly OwnRow[], others: readonly { readonly id: string }[]): ReadDefinitions {
  const replaced = new Set(others.map(({ id }) => id));
  return readTogether([...rows.filter(({ id }) => !replaced.has(id)).map(({ body }) => body), ...others]);
}

/** Bodies in whatever order they were put in use. */
function readTogether(bodies: readonly unknown[]): ReadDefinitions {
  if (bodies.length === 0) return { definitions: [], known: [], problems: [] };
  return readDefinitions(inOrder(bodies), OWN_CONTEXT);
}

/** In the order of reference as far as they can be read; the others last, where they are reported. */
function inOrder(bodies: readonly unknown[]): readonly unknown[] {
  const read = bodies.map((body) => readDefinitions([body], { ...OWN_CONTEXT, before: [] }));
  const shaped = bodies.map((body, i) => ({ body, sound: read[i]!.problems.every(({ field }) => field !== "") }));
  const definitions = shaped.flatMap(({ body, sound }) => (sound ? [body as IndicatorDefinition] : []));
  return [...safelyOrdered(definitions), ...shaped.flatMap(({ body, sound }) => (sound ? [] : [body]))];
}

function safelyOrdered(definitions: readonly IndicatorDefinition[]): readonly IndicatorDefinition[] {
  return inOrderOfReference(definitions);
}
