import { canonicalJsonOf } from "@songhua/kernel";
import { checkAlone, checkReferences, referencesOf, type DefinitionRules } from "./definition-rules.ts";
import type { DefinitionFault, DefinitionProblem, Report } from "./definition-fault.ts";
import { readDefinition } from "./definition-shape.ts";
import type { IndicatorDefinition } from "./definition.ts";

export interface DefinitionContext extends DefinitionRules {
  /** Definitions that stand before those that are read: they may be referred to, and their ids are taken. */
  readonly before: readonly IndicatorDefinition[];
}
export interface ReadDefinitions {
  /** Those without a fault, in their order. */
  readonly definitions: readonly IndicatorDefinition[];
  /** Ids of those that stand before already, with the same content; the version is not looked at. */
  readonly known: readonly string[];
  /** All faults of all definitions, in their order. */
  readonly problems: readonly DefinitionProblem[];
}

const MOST = 2000;

/** Definitions from the text of a JSON file, see `readDefinitions`. */
export function readDefinitionsText(text: string, context: DefinitionContext): ReadDefinitions {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return refused("not_json");
  }
  return readDefinitions(json, context);
}

/**
 * Definitions in the form `indicators.json` gives them under `definitions`: a list in which each refers only to ones before it, or
 * such a file itself. Every fault is reported with the definition, the field and what is wrong; a definition that refers to a
 * faulty one is not blamed for it. Ids that differ only in case are the same, since published codes are in capitals.
 * O(definitions × codes).
 */
export function readDefinitions(json: unknown, context: DefinitionContext): ReadDefinitions {
  const list = listOf(json);
  if (!list) return refused("shape");
  if (list.length > MOST) return refused("list_too_long", { most: String(MOST) });
  const problems: DefinitionProblem[] = [];
  const definitions: IndicatorDefinition[] = [];
  const known: string[] = [];
  const before = new Map(context.before.map((one) => [one.id.toUpperCase(), one]));
  const byId = new Map<string, IndicatorDefinition | null>(context.before.map((one) => [one.id, one]));
  const taken = new Set(before.keys());
  list.forEach((one, at) => {
    const first = problems.length;
    const id = idOf(one);
    const report: Report = (field, fault, params = {}) =>
      void problems.push({ at, definition: id, field, fault, params });
    const read = readDefinition(one, report);
    const standing = read && before.get(read.id.toUpperCase());
    if (read && standing && sameContent(read, standing)) {
      known.push(read.id);
      return;
    }
    if (id !== null && taken.has(id.toUpperCase())) report("id", "id_taken");
    if (id !== null) taken.add(id.toUpperCase());
    if (read) {
      checkAlone(read, context, report);
      checkReferences(read, (other) => byId.get(other), report);
      if (problems.length === first) definitions.push(read);
    }
    if (id !== null && !byId.has(id)) byId.set(id, problems.length === first && read ? read : null);
  });
  return { definitions, known, problems };
}

/** The same but for the version. */
export function sameContent(a: IndicatorDefinition, b: IndicatorDefinition): boolean {
  return canonicalJsonOf({ ...a, version: 0 }) === canonicalJsonOf({ ...b, version: 0 });
}

/**
 * Definitions in an order in which each stands after those it refers to; otherwise their own order stays. Those that refer to each
 * other in a circle come last, where reading them names the fault. O(n²) at most, n being few.
 */
export function inOrderOfReference(definitions: readonly IndicatorDefinition[]): IndicatorDefinition[] {
  const waiting = [...definitions];
  const own = new Set(definitions.map(({ id }) => id));
  const placed = new Set<string>();
  const ordered: IndicatorDefinition[] = [];
  for (;;) {
    const next = waiting.findIndex((one) => referencesOf(one).every((id) => !own.has(id) || placed.has(id)));
    if (next < 0) return [...ordered, ...waiting];
    const [one] = waiting.splice(next, 1);
    placed.add(one!.id);
    ordered.push(one!);
  }
}

function refused(fault: DefinitionFault, params: Readonly<Record<string, string>> = {}): ReadDefinitions {
  return { definitions: [], known: [], problems: [{ at: 0, definition: null, field: "", fault, params }] };
}

function listOf(json: unknown): readonly unknown[] | undefined {
  if (Array.isArray(json)) return json.length > 0 ? json : undefined;
  if (typeof json === "object" && json !== null && "definitions" in json) return listOf(json.definitions);
  return undefined;
}

function idOf(json: unknown): string | null {
  if (typeof json !== "object" || json === null || !("id" in json)) return null;
  return typeof json.id === "string" ? json.id : null;
}
