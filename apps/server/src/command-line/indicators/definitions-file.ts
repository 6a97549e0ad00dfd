import type { Translator } from "@songhua/i18n";
import {
  BASKETS,
  PEER_SETS,
  readDefinitionsText,
  type DefinitionProblem,
  type IndicatorDefinition,
} from "@songhua/statistics";
import { EXIT, Refusal } from "../refusal.ts";

const MOST_TOLD = 20;

/** A file of definitions with faults: all of them for a program, the first ones in words. */
export class DefinitionsRefusal extends Refusal {
  readonly problems: readonly DefinitionProblem[];

  constructor(file: string, problems: readonly DefinitionProblem[]) {
    super("definitions_unreadable", { file }, EXIT.badInput, { problems });
    this.problems = problems;
  }

  /** One line a fault: which definition, which field, what is wrong and how to mend it. */
  said(say: Translator["t"]): string {
    const lines = this.problems.slice(0, MOST_TOLD).map(({ at, definition, field, fault, params }) => {
      const place = [definition ?? `$[${at}]`, field].filter((part) => part !== "").join(", ");
      return `${place}: ${say(`indicators:definitions.fault.${fault}`, params)}`;
    });
    const more = this.problems.length - lines.length;
    return [...lines, ...(more > 0 ? [`… +${more}`] : [])].join("\n");
  }
}

/**
 * Definitions from a JSON file, in the form `indicators.json` gives them under `definitions`: a definition may refer only to
 * ones before it. @throws DefinitionsRefusal naming every fault
 */
export function checkedDefinitions(text: string, file: string): readonly IndicatorDefinition[] {
  const { definitions, problems } = readDefinitionsText(text, {
    before: [],
    peerSets: PEER_SETS,
    baskets: BASKETS,
    events: true,
  });
  if (problems.length > 0) throw new DefinitionsRefusal(file, problems);
  return definitions;
}
