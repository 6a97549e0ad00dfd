import { canonicalJsonOf } from "@songhua/kernel";
import { DEFAULT_DEFINITIONS, type Formula, type IndicatorDefinition } from "@songhua/statistics";
import { sha256Hex } from "../digest.ts";

/** Definitions of an event's own way, from its tables: no line of the outsourcing register says anything of it. */
const ofEvents = ({ formula }: IndicatorDefinition): boolean => formula.kind === "conversion";

export const REGISTER_DEFINITIONS: readonly IndicatorDefinition[] = DEFAULT_DEFINITIONS.filter((one) => !ofEvents(one));
/** Signing totals, follow-through and conversion. */
export const EVENT_DEFINITIONS: readonly IndicatorDefinition[] = DEFAULT_DEFINITIONS.filter(
  (one) => ofEvents(one) || one.formula.kind === "ratio" || one.id === "signing_total" || one.id === "signing_count",
);

/** SHA-256 of a definition's canonical JSON (RFC 8785). */
export function definitionHash(definition: IndicatorDefinition): string {
  return sha256Hex(canonicalJsonOf(definition));
}

export function presentDefinition(definition: IndicatorDefinition) {
  const { id, version, name, unit, window, by, basket, peerSet, digits, smallestGroup, source } = definition;
  return {
    id,
    version,
    name,
    unit,
    window,
    by: [...by],
    population: definition.population && {
      facts: definition.population.facts,
      where: Object.fromEntries(Object.entries(definition.population.where).map(([key, codes]) => [key, [...codes]])),
    },
    formula: plain(definition.formula),
    basket,
    peerSet,
    digits,
    smallestGroup,
    source,
    sha256: definitionHash(definition),
  };
}

function plain(formula: Formula): { kind: string } {
  return { ...formula };
}
