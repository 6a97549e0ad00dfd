import { basketCodes, type Basket } from "../classification/baskets.ts";
import { SMALLEST_GROUP } from "../provenance/suppression.ts";
import { BREAKDOWNS, POPULATION_CODES } from "./definition-codes.ts";
import type { Report } from "./definition-fault.ts";
import type { Dimension, Formula, IndicatorDefinition, Measure, PeerSet, Population, Unit } from "./definition.ts";

export interface DefinitionRules {
  readonly peerSets: readonly Pick<PeerSet, "id">[];
  readonly baskets: readonly Basket[];
  /** Whether records of an event's requests and meetings are at hand to compute conversions from. */
  readonly events: boolean;
}

const MONEY = ["CNY", "USD", "ORIGINAL"] as const satisfies readonly Unit[];
const UNIT_OF_MEASURE: Readonly<Record<Measure, readonly Unit[]>> = {
  value: MONEY,
  lines: ["COUNT"],
  heads: ["PERSONS"],
  graduates: ["PERSONS"],
};
const VALUE_STEPS: ReadonlySet<string> = new Set(["signed_value", "executed_value"]);

const dimensionsOfPopulation = ({ where }: Population): Dimension[] =>
  (Object.keys(POPULATION_CODES) as Dimension[]).filter((dimension) => where[dimension] !== undefined);

/** Rules a definition must keep by itself. O(codes). */
export function checkAlone(definition: IndicatorDefinition, rules: DefinitionRules, report: Report): void {
  const { formula, unit, population, by, basket, peerSet } = definition;
  const units = unitsOf(formula);
  if (!units.includes(unit)) report("unit", "value_wrong", { value: unit, allowed: units.join(", ") });
  checkSuppression(definition, report);
  if (basket !== null && rules.baskets.every(({ id }) => id !== basket))
    report("basket", "value_wrong", { value: basket, allowed: rules.baskets.map(({ id }) => id).join(", ") });
  const wantedPeers = formula.kind === "rank" ? formula.peerSet : null;
  if (formula.kind === "rank" && rules.peerSets.every(({ id }) => id !== formula.peerSet))
    report("formula.peerSet", "value_wrong", {
      value: formula.peerSet,
      allowed: rules.peerSets.map(({ id }) => id).join(", "),
    });
  else if (peerSet !== wantedPeers) report("peerSet", "peer_set_differs");
  if (formula.kind === "conversion" && !rules.events) report("formula", "events_only");
  if (formula.kind === "ratio" && VALUE_STEPS.has(formula.numerator) !== VALUE_STEPS.has(formula.denominator))
    report("formula.denominator", "value_wrong", {
      value: formula.denominator,
      allowed: VALUE_STEPS.has(formula.numerator) ? "signed_value" : "signed, registered, started, executed",
    });
  const counts = formula.kind === "sum" || formula.kind === "ratio";
  if (counts && population === null) report("population", "population_needed");
  if (!counts && population !== null) report("population", "population_unwanted");
  if (!counts && by.length > 0) report("by", "population_unwanted");
  if (counts && population !== null) checkPopulation(definition, formula, population, rules, report);
}

function unitsOf(formula: Formula): readonly Unit[] {
  switch (formula.kind) {
    case "sum":
      return UNIT_OF_MEASURE[formula.measure];
    case "rank":
      return ["RANK"];
    case "series":
      return ["CNY", "USD"];
    case "growth":
    case "share":
    case "ratio":
    case "conversion":
      return ["PERCENT"];
  }
}

/** Sums of amounts hide undisclosed values; nothing else does, and must not say it would. */
function checkSuppression({ formula, smallestGroup }: IndicatorDefinition, report: Report): void {
  const amounts = formula.kind === "sum" && formula.measure === "value";
  const params = { least: String(SMALLEST_GROUP) };
  if (amounts && smallestGroup !== SMALLEST_GROUP) report("smallestGroup", "group_needed", params);
  if (!amounts && smallestGroup !== null) report("smallestGroup", "group_unneeded");
}

function checkPopulation(
  { by, unit, basket }: IndicatorDefinition,
  formula: Extract<Formula, { kind: "sum" | "ratio" }>,
  population: Population,
  rules: DefinitionRules,
  report: Report,
): void {
  const { facts, where } = population;
  for (const dimension of dimensionsOfPopulation(population)) {
    const allowed = POPULATION_CODES[dimension];
    const codes = where[dimension] ?? [];
    if (codes.length === 0) report(`population.where.${dimension}`, "where_empty");
    for (const code of codes)
      if (allowed && !allowed.includes(code))
        report(`population.where.${dimension}`, "value_wrong", {
          value: code,
          allowed: allowed.length <= 12 ? allowed.join(", ") : `${allowed.slice(0, 6).join(", ")}, …`,
        });
  }
  by.forEach((dimension, i) => {
    if (!BREAKDOWNS.some((one) => one === dimension))
      report(`by.${i}`, "breakdown_unpublished", { allowed: BREAKDOWNS.join(", ") });
    else if (by.indexOf(dimension) < i) report(`by.${i}`, "breakdown_twice");
  });
  // Both are told by the same dimension of what is published.
  if (by.includes("group") && by.includes("class")) report("by", "breakdown_twice");
  if (!by.includes("kind") && where.kind?.length !== 1) report("population.where.kind", "kinds_mixed");
  const measure = formula.kind === "sum" ? formula.measure : "ratio";
  // People and steps stand at the signing; a delivery split tells one agreement twice.
  if (measure !== "value" && facts !== "signing" && !(measure === "lines" && facts === "execution"))
    report("population.facts", "facts_unsuited", { allowed: measure === "lines" ? "signing, execution" : "signing" });
  if (measure === "value" && facts !== "digital" && (by.includes("delivered") || where.delivered))
    report("population.facts", "delivery_split");
  if (unit === "ORIGINAL" && !by.includes("currency")) report("by", "currency_needed");
  checkBasket(basket, where, rules, report);
}

function checkBasket(id: string | null, where: Population["where"], rules: DefinitionRules, report: Report): void {
  const basket = rules.baskets.find((one) => one.id === id);
  if (!basket) return;
  const wanted = [...basketCodes(basket)].sort();
  const given = [...(where.ebops ?? [])].sort();
  if (wanted.join(" ") !== given.join(" ")) report("population.where.ebops", "basket_codes", { basket: basket.id });
  if (where.location?.join() !== "OFF") report("population.where.location", "trade_offshore");
}

/**
 * Rules between a definition and those it refers to. `found` gives a definition that stands before it; null for one that has faults
 * of its own, of which nothing more is said.
 */
export function checkReferences(
  definition: IndicatorDefinition,
  found: (id: string) => IndicatorDefinition | null | undefined,
  report: Report,
): void {
  const { formula, window } = definition;
  const refer = (field: string, id: string, kinds: readonly Formula["kind"][]): IndicatorDefinition | undefined => {
    const other = found(id);
    if (other === undefined) report(field, "reference_unknown", { of: id });
    if (!other) return undefined;
    if (!kinds.includes(other.formula.kind)) report(field, "reference_kind", { of: id, allowed: kinds.join(", ") });
    else if (other.window !== window) report("window", "reference_window", { of: id, window: other.window });
    else return other;
    return undefined;
  };
  if (formula.kind === "growth") refer("formula.of", formula.of, ["sum", "series"]);
  if (formula.kind === "rank") {
    const of = refer("formula.of", formula.of, ["sum"]);
    if (of && of.by.join() !== "region") report("formula.of", "rank_regions", { of: of.id });
  }
  if (formula.kind !== "share") return;
  const [part, whole] = [refer("formula.part", formula.part, ["sum"]), refer("formula.whole", formula.whole, ["sum"])];
  if (!part || !whole) return;
  if (part.unit !== whole.unit) report("formula.whole", "reference_unit", { of: whole.id, unit: part.unit });
  if (whole.by.some((dimension) => !part.by.includes(dimension)))
    report("formula.whole", "whole_finer", { of: whole.id });
}

/** Ids a definition refers to. */
export function referencesOf({ formula }: IndicatorDefinition): readonly string[] {
  switch (formula.kind) {
    case "growth":
    case "rank":
      return [formula.of];
    case "share":
      return [formula.part, formula.whole];
    case "sum":
    case "ratio":
    case "conversion":
    case "series":
      return [];
  }
}
