import {
  numberKey,
  periodNumber,
  type IndicatorDefinition,
  type IndicatorNumber,
  type RegisterCube,
} from "@songhua/statistics";

/** A number of a key, as `numberKey` writes it. */
export function findNumber(numbers: readonly IndicatorNumber[], key: string): IndicatorNumber | undefined {
  return numbers.find((number) => numberKey(number) === key);
}

/**
 * Contract numbers of all lines under a number that counts or adds lines, in their order. A number computed from others has the
 * lines of the one it measures: the part of a share, the later value of a growth. Undefined where no lines stand under it.
 * O(cells + lines).
 */
export function linesUnder(
  cube: RegisterCube,
  definitions: readonly IndicatorDefinition[],
  number: IndicatorNumber,
): string[] | undefined {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  let definition = byId.get(number.indicator);
  // A definition refers only to ones before it, so that this ends.
  while (definition && !definition.population) {
    const { formula } = definition;
    const measured =
      formula.kind === "growth" || formula.kind === "rank" ? formula.of : formula.kind === "share" ? formula.part : "";
    definition = byId.get(measured);
  }
  const family = definition && cube.familyOf(definition);
  if (!definition || !family) return undefined;
  const period = periodNumber(number.period, number.frequency);
  const wanted = JSON.stringify(definition.by.map((dimension) => number.dims[dimension]));
  for (const cut of family.cuts.values()) {
    if (cut.period !== period) continue;
    const names = family.codeNames(cut);
    if (JSON.stringify(definition.by.map((dimension) => names[dimension])) !== wanted) continue;
    return Array.from(cut.living(), (ordinal) => cube.table.ids[ordinal]!).sort();
  }
  return [];
}
