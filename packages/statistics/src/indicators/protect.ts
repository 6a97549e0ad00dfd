import { PRIME } from "../provenance/prime-field.ts";
import { suppressedGroups, type ProtectedCell } from "../provenance/suppression.ts";
import type { Cell, CellFamily } from "./cell.ts";
import type { IndicatorDefinition, Window } from "./definition.ts";
import { hidesValue } from "./evaluation.ts";
import { hex } from "./line-digest.ts";
import { FACT_KINDS, type FactTable } from "./fact-table.ts";
import type { RegisterCube } from "./register-cube.ts";

const RATIO_DIGITS = 1_000_000;
/** Numbers of contributors that only earlier releases know begin here. */
const GONE = 2 ** 40;
/** Signed value and its split by delivery are the same unknown; each execution is one of its own. */
const EXECUTION = FACT_KINDS.indexOf("execution");

/**
 * A sum that a release published over undisclosed values: whose they are, by the digest of their line, and with what weight. Not for
 * publishing; kept so that a later vintage gives nothing away together with this one.
 */
export interface PublishedSum {
  readonly terms: readonly (readonly [contributor: string, weight: number])[];
}

/** Totals of a year are published before those of its parts. */
const DETAIL: Readonly<Record<Window, number>> = { A: 0, YTD: 3, Q: 4, M: 5 };

interface Hidden {
  readonly cuts: readonly Cell[];
  readonly cells: readonly ProtectedCell[];
}

/** Cuts whose values would give undisclosed ones away, over all definitions that publish values, and with what was published before. */
export function protectedCuts(
  definitions: readonly IndicatorDefinition[],
  cube: RegisterCube,
  before: readonly PublishedSum[] = [],
): Set<Cell> {
  const { cuts, cells } = hiddenCells(definitions, cube);
  const numbers = before.length === 0 ? new Map<string, number>() : contributorsOf(cells, cube);
  const earlier = before.map(({ terms }): ProtectedCell => ({
    group: -1,
    detail: 0,
    terms: new Map(
      terms.map(([contributor, weight]) => {
        // A line that is gone, or was filed anew, stands for a value of its own.
        const number = numbers.get(contributor) ?? GONE + numbers.size;
        numbers.set(contributor, number);
        return [number, weight];
      }),
    ),
  }));
  return new Set([...suppressedGroups(withoutRepeats(cells), earlier)].map((group) => cuts[group]!));
}

/** The sums over undisclosed values that an evaluation of these definitions publishes, for `evaluate` of a later vintage. */
export function publishedSums(
  definitions: readonly IndicatorDefinition[],
  cube: RegisterCube,
  before: readonly PublishedSum[] = [],
): PublishedSum[] {
  const suppressed = protectedCuts(definitions, cube, before);
  const { cuts, cells } = hiddenCells(definitions, cube);
  const names = new Map([...contributorsOf(cells, cube)].map(([name, number]) => [number, name]));
  const shown = withoutRepeats(cells.filter(({ group }) => !suppressed.has(cuts[group]!)));
  return [
    ...before,
    ...shown.map(({ terms }) => ({
      terms: Array.from(terms, ([number, weight]) => [names.get(number)!, weight] as const),
    })),
  ];
}

/** Numbers of contributors by line and place: an execution is named by its place among the line's facts. */
function contributorsOf(cells: readonly ProtectedCell[], cube: RegisterCube): Map<string, number> {
  const { digests } = cube.table;
  const digestOf = (ordinal: number): string => hex(digests.subarray(ordinal * 32, ordinal * 32 + 32));
  const names = new Map<string, number>();
  for (const { terms } of cells)
    for (const number of terms.keys()) {
      const name =
        number < 0
          ? digestOf(-1 - number)
          : `${digestOf(cube.lineOfFact(number))} ${number - cube.firstFactOf(cube.lineOfFact(number))}`;
      names.set(name, number);
    }
  return names;
}

function hiddenCells(definitions: readonly IndicatorDefinition[], cube: RegisterCube): Hidden {
  const published = new Map<CellFamily, Set<string>>();
  const detail = new Map<CellFamily, number>();
  for (const definition of definitions) {
    const family = hidesValue(definition) ? cube.familyOf(definition) : undefined;
    if (!family) continue;
    published.set(family, (published.get(family) ?? new Set<string>()).add(definition.unit));
    detail.set(family, definition.by.length + DETAIL[definition.window]);
  }
  const cuts: Cell[] = [];
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
  return { cuts, cells };
}

/** The order in which lines came must not decide which cell is suppressed. */
function inOrder(family: CellFamily): Cell[] {
  const named = [...family.cuts.values()].map((cut) => ({ cut, name: JSON.stringify(family.codeNames(cut)) }));
  return named
    .sort((a, b) => a.cut.period - b.cut.period || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ cut }) => cut);
}

/** Weight of each undisclosed amount in a cut's sum, as a multiple of the amount in its own currency. */
function termsOf(cut: Cell, unit: string, facts: FactTable, dead: ReadonlySet<number>): Map<number, number> {
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
