import { PRIME } from "../provenance/kernel-vectors.ts";
import { suppressedGroups, type ProtectedCell } from "../provenance/suppression.ts";
import type { Cut } from "./cut.ts";
import type { IndicatorDefinition } from "./definition.ts";
import { hidesValue } from "./evaluation.ts";
import { FACT_KINDS, type FactTable } from "./fact-table.ts";
import type { RegisterCube } from "./register-cube.ts";
import type { Family } from "./family.ts";

const RATIO_DIGITS = 1_000_000;
/** Signed value and its split by delivery are the same unknown; each execution is one of its own. */
const EXECUTION = FACT_KINDS.indexOf("execution");

/** Cuts whose values would give undisclosed ones away, over all definitions that publish values. */
export function protectedCuts(definitions: readonly IndicatorDefinition[], cube: RegisterCube): Set<Cut> {
  const published = new Map<Family, Set<string>>();
  const detail = new Map<Family, number>();
  for (const definition of definitions) {
    const family = hidesValue(definition) ? cube.familyOf(definition) : undefined;
    if (!family) continue;
    published.set(family, (published.get(family) ?? new Set<string>()).add(definition.unit));
    detail.set(family, definition.by.length + (definition.window === "M" ? 4 : 0));
  }
  const cuts: Cut[] = [];
  const cells: ProtectedCell[] = [];
  const { facts } = cube;
  for (const [family, units] of published)
    for (const cut of inOrder(family)) {
      if (cut.hidden.length === 0) continue;
      const group = cuts.push(cut) - 1;
      for (const unit of units) {
        const terms = termsOf(cut, unit, facts, cube.table.dead);
        if (terms.size > 0) cells.push({ group, detail: detail.get(family)!, terms });
      }
    }
  return new Set([...suppressedGroups(withoutRepeats(cells))].map((group) => cuts[group]!));
}

/** The order in which lines came must not decide which cell is suppressed. */
function inOrder(family: Family): Cut[] {
  const named = [...family.cuts.values()].map((cut) => ({ cut, name: JSON.stringify(family.codeNames(cut)) }));
  return named
    .sort((a, b) => a.cut.period - b.cut.period || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ cut }) => cut);
}

/** Weight of each undisclosed amount in a cut's sum, as a multiple of the amount in its own currency. */
function termsOf(cut: Cut, unit: string, facts: FactTable, dead: ReadonlySet<number>): Map<number, number> {
  const terms = new Map<number, number>();
  for (let i = 0; i < cut.hidden.length; i += 2) {
    const [ordinal, fact] = [cut.hidden[i]!, cut.hidden[i + 1]!];
    if (dead.has(ordinal)) continue;
    const at = unit === "CNY" ? 0 : unit === "USD" ? 2 : 4;
    const value = facts.amount(fact, at) * 1e9 + facts.amount(fact, at + 1);
    if (value === 0) continue; // no rate: it is not in this sum
    const whole = facts.amount(fact, 4) * 1e9 + facts.amount(fact, 5);
    const contributor = facts.kind(fact) === EXECUTION ? fact : -1 - ordinal;
    const weight = Math.round((value / wholeOf(facts, fact, whole)) * RATIO_DIGITS) % PRIME;
    terms.set(contributor, ((terms.get(contributor) ?? 0) + (weight === 0 ? 1 : weight)) % PRIME || 1);
  }
  return terms;
}

/** The line's whole amount: parts of a delivery split follow their signing fact at once, so that its amount is known there. */
function wholeOf(facts: FactTable, fact: number, own: number): number {
  if (facts.kind(fact) === EXECUTION) return own || 1;
  for (let at = fact; at >= 0; at--) {
    if (facts.kind(at) !== 0) continue;
    return facts.amount(at, 4) * 1e9 + facts.amount(at, 5) || 1;
  }
  return own || 1;
}

/** Views with the same rate everywhere say the same thing twice, and so do equal cells of two definitions: one of each is enough to test. */
function withoutRepeats(cells: readonly ProtectedCell[]): ProtectedCell[] {
  const seen = new Set<string>();
  return cells.filter(({ group, terms }) => {
    const [first] = terms.values();
    const proportional = [...terms.values()].every((weight) => weight === first);
    if (!proportional) return true;
    const key = `${group} ${terms.size}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
