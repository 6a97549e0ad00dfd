import { seededRng } from "@songhua/kernel";
import { construct } from "../search/construct.ts";
import { effortOf } from "../search/effort.ts";
import { eject } from "../search/eject.ts";
import { buildModel } from "../model/model.ts";
import type { Problem } from "../problem/problem.ts";
import { emptyState } from "../state/state.ts";
import { holdAll } from "./hold-all.ts";
import { refute } from "./refute.ts";
import { satOracle } from "./sat-oracle.ts";
import type { Oracle } from "./verdict.ts";

export interface OracleBudget {
  /** Ejections tried at most before giving up finding a timetable; fewer in small problems. */
  readonly ejections: number;
  /** Nodes of the complete search, which knows all rules but gets nowhere in large problems; 0 leaves it out. */
  readonly nodes: number;
  /** Conflicts of the SAT solver, which does not know rests and travel; 0 leaves it out. */
  readonly conflicts: number;
}

export const DEFAULT_BUDGET: OracleBudget = { ejections: 5_000, nodes: 1_000, conflicts: 3_000 };

const EJECTIONS = 100;
const EJECTIONS_PER_MEETING = 20;

/**
 * The engine's own oracle: plain reasons first, then a greedy timetable with ejections, then a complete search of small reach, then the
 * SAT solver, then `proof` if one is given. Cost: see refute, construct, eject, hold-all and sat-oracle.
 */
export function oracleOf(budget: OracleBudget = DEFAULT_BUDGET, proof?: Oracle): Oracle {
  const asked = [
    ...(budget.nodes > 0 ? [(problem: Problem) => holdAll(buildModel(problem), budget.nodes)] : []),
    ...(budget.conflicts > 0 ? [satOracle(budget.conflicts)] : []),
    ...(proof ? [proof] : []),
  ];
  return (problem) => {
    const model = buildModel(problem);
    if (refute(model)) return "infeasible";
    const state = emptyState(model);
    construct(state);
    const iterations = Math.min(budget.ejections, EJECTIONS + EJECTIONS_PER_MEETING * model.meetingCount);
    eject(state, seededRng(1), effortOf({ iterations }), model.meetingCount);
    if (state.slotOf.every((slot) => slot >= 0)) return "feasible";
    for (const ask of asked) {
      const verdict = ask(problem);
      if (verdict !== "unknown") return verdict;
    }
    return "unknown";
  };
}

/** Only what is seen without search: "infeasible" or "unknown". */
export const plainOracle: Oracle = (problem) => (refute(buildModel(problem)) ? "infeasible" : "unknown");
