import { LOCALES } from "@songhua/kernel";
import { DIMENSIONS, EVENT_STEPS, UNITS, WINDOWS, type IndicatorDefinition } from "@songhua/statistics";
import { z } from "zod";
import { Refusal } from "../refusal.ts";

const Id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const Step = z.enum(["signed", "registered", "started", "executed", "signed_value", "executed_value"]);
const Formula = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sum"), measure: z.enum(["value", "lines", "heads", "graduates"]) }),
  z.strictObject({ kind: z.literal("growth"), of: Id, years: z.int().min(1).max(100) }),
  z.strictObject({ kind: z.literal("share"), part: Id, whole: Id }),
  z.strictObject({ kind: z.literal("rank"), of: Id, peerSet: z.string() }),
  z.strictObject({ kind: z.literal("ratio"), numerator: Step, denominator: Step }),
  z.strictObject({ kind: z.literal("conversion"), numerator: z.enum(EVENT_STEPS), denominator: z.enum(EVENT_STEPS) }),
  z.strictObject({
    kind: z.literal("series"),
    concepts: z.array(z.string()).min(1),
    area: z.string(),
    seriesUnit: z.string(),
  }),
]);
const Definition = z.strictObject({
  id: Id,
  version: z.int().min(1),
  name: z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, z.string().min(1)]))),
  unit: z.enum(UNITS),
  population: z
    .strictObject({
      facts: z.enum(["signing", "execution", "digital"]),
      where: z.partialRecord(z.enum(DIMENSIONS), z.array(z.string())),
    })
    .nullable(),
  formula: Formula,
  by: z.array(z.enum(DIMENSIONS)).max(3),
  basket: z.string().nullable(),
  peerSet: z.string().nullable(),
  window: z.enum(WINDOWS),
  digits: z.int().min(0).max(8),
  smallestGroup: z.literal(3).nullable(),
  source: z.string().min(1),
});

/**
 * Definitions from a JSON file, in the form `indicators.json` gives them under `definitions`: a definition may refer only to
 * ones before it. @throws Refusal definitions_unreadable with the place of the first fault.
 */
export function checkedDefinitions(
  text: string,
  file: string,
  known: { readonly peerSets: readonly string[]; readonly baskets: readonly string[] },
): IndicatorDefinition[] {
  const refuse = (place: string): never => {
    throw new Refusal("definitions_unreadable", { file, place });
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("$");
  }
  const read = z.array(Definition).min(1).max(2000).safeParse(json);
  if (!read.success) return refuse(read.error.issues[0]?.path.join(".") ?? "$");
  const seen = new Set<string>();
  read.data.forEach(({ id, formula, population, peerSet, basket }, i) => {
    const refers =
      formula.kind === "growth" || formula.kind === "rank"
        ? [formula.of]
        : formula.kind === "share"
          ? [formula.part, formula.whole]
          : [];
    if (seen.has(id)) refuse(`${i}.id`);
    if (refers.some((one) => !seen.has(one))) refuse(`${i}.formula`);
    if ((formula.kind === "sum" || formula.kind === "ratio") && population === null) refuse(`${i}.population`);
    if (formula.kind === "rank" && !known.peerSets.includes(formula.peerSet)) refuse(`${i}.formula.peerSet`);
    if (peerSet !== null && !known.peerSets.includes(peerSet)) refuse(`${i}.peerSet`);
    if (basket !== null && !known.baskets.includes(basket)) refuse(`${i}.basket`);
    seen.add(id);
  });
  return read.data as IndicatorDefinition[];
}
