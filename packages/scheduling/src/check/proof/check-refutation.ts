import { canonicalJsonOf } from "@songhua/kernel";
import type { Sha256 } from "../../problem/certificate-shape.ts";
import type { Problem } from "../../problem/problem.ts";
import { REFUTATION_MOST_BYTES } from "../../problem/refutation-shape.ts";
import { dayView } from "./day-view.ts";
import { Formula } from "./formula.ts";
import { problemClauses } from "./problem-clauses.ts";
import { readHeader, StepReader, type RefutationFault } from "./refutation-reader.ts";
import { UnitPropagation } from "./unit-propagation.ts";

export interface RefutationVerdict {
  /** What keeps the file from being a proof; undefined: no timetable that the claim speaks of has fewer than `breaks` breaks. */
  readonly fault: RefutationFault | undefined;
  readonly breaks: number;
  /** Steps looked at. */
  readonly steps: number;
  /** Clauses of the problem. */
  readonly clauses: number;
  /** Clauses watched while following the steps. */
  readonly effort: number;
}

export interface RefutationCheck {
  /** The number of breaks to be shown: a file that shows more will do. */
  readonly breaks: number;
  readonly sha256: Sha256;
  /** Clauses looked at before giving up; some ten million a second. */
  readonly mostEffort?: number;
}

const MOST_EFFORT = 1e11;
/** 128 MB. */
const MOST_WORDS = 2 ** 25;

/**
 * Follows a refutation (refutation-shape.ts) step by step: the problem's clauses are written here, by numbering.md, and each clause the file adds
 * has to follow from those and the ones before by unit propagation (Goldberg and Novikov 2003), until they contradict each other. Shares no
 * code with the solver. Takes a valid problem. O(steps · propagation); deterministic.
 */
export function checkRefutation(problem: Problem, file: Uint8Array, options: RefutationCheck): RefutationVerdict {
  const { breaks, sha256, mostEffort = MOST_EFFORT } = options;
  const begun = { breaks: 0, steps: 0, clauses: 0, effort: 0 };
  if (file.length > REFUTATION_MOST_BYTES)
    return { ...begun, fault: { code: "refutation_too_large", most: REFUTATION_MOST_BYTES } };
  const read = readHeader(file);
  if (!read) return { ...begun, fault: { code: "refutation_no_header", byte: 0 } };
  const { header, stepsAt } = read;
  if (header.problemHash !== sha256(canonicalJsonOf(problem)))
    return { ...begun, fault: { code: "refutation_of_other_problem", found: header.problemHash } };
  if (header.breaks < breaks)
    return { ...begun, fault: { code: "refutation_claims_less", claimed: breaks, found: header.breaks } };
  const claim = { ...begun, breaks: header.breaks };
  const view = dayView(problem);
  // Nothing has fewer breaks where nothing holds all meetings.
  if (!view) return { ...claim, fault: undefined };
  const formula = new Formula(MOST_WORDS);
  problemClauses(problem, view, header, formula);
  if (formula.tooLarge) return { ...claim, fault: { code: "refutation_too_large", most: MOST_WORDS } };
  const { variables } = formula;
  if (variables !== header.variables)
    return { ...claim, fault: { code: "refutation_other_clauses", claimed: header.variables, found: variables } };
  const known = new UnitPropagation(variables);
  const clauses = takeFormula(formula, known);
  const reader = new StepReader(file, stepsAt, variables);
  const fault = follow(reader, known, mostEffort);
  return { ...claim, fault, clauses, steps: reader.step, effort: known.effort };
}

/** The problem's clauses in the numbers of the file. @returns how many. */
function takeFormula({ words, size }: Formula, known: UnitPropagation): number {
  let clauses = 0;
  for (let from = 0; from < size;) {
    const end = words.indexOf(0, from);
    const own = words.slice(from, end);
    known.add(
      own.map((literal) => (literal > 0 ? 2 * literal : -2 * literal + 1)),
      own.length,
    );
    clauses++;
    from = end + 1;
  }
  return clauses;
}

function follow(reader: StepReader, known: UnitPropagation, mostEffort: number): RefutationFault | undefined {
  while (!known.refuted) {
    const next = reader.next();
    if (typeof next === "object") return next;
    const { byte, step } = reader;
    if (next === "end") return { code: "refutation_no_contradiction", byte, steps: step };
    if (reader.deletes) known.forget(reader.literals, reader.size);
    else {
      if (!known.follows(reader.literals, reader.size)) return { code: "refutation_does_not_follow", byte, step };
      known.add(reader.literals, reader.size);
    }
    if (known.effort > mostEffort) return { code: "refutation_effort_spent", byte, step };
  }
  return undefined;
}
