import { seededRng } from "@songhua/kernel";
import { construct } from "../construct.ts";
import { effortOf } from "../effort.ts";
import { eject } from "../eject.ts";
import { buildModel } from "../model.ts";
import { emptyState } from "../state.ts";
import { holdAll } from "./hold-all.ts";
import { refute } from "./refute.ts";
import type { Oracle } from "./verdict.ts";

export interface OracleBudget {
  /** Ejections tried before giving up finding a timetable. */
  readonly ejections: number;
  /** Nodes of the complete search, which alone shows infeasibility where no plain reason does; 0 leaves it out. */
  readonly nodes: number;
}

export const DEFAULT_BUDGET: OracleBudget = { ejections: 5_000, nodes: 4_000 };

/**
 * The engine's own oracle: plain reasons first, then a greedy timetable with ejections, then a complete search of small reach, then
 * `proof` if one is given. Cost: see refute, construct, eject and hold-all.
 */
export function oracleOf(budget: OracleBudget = DEFAULT_BUDGET, proof?: Oracle): Oracle {
  return (problem) => {
    const model = buildModel(problem);
    if (refute(model)) return "infeasible";
    const state = emptyState(model);
    construct(state);
    eject(state, seededRng(1), effortOf({ iterations: budget.ejections }), model.meetingCount);
    if (state.slotOf.every((slot) => slot >= 0)) return "feasible";
    const verdict = holdAll(model, budget.nodes);
    return verdict === "unknown" && proof ? proof(problem) : verdict;
  };
}

/** Only what is seen without search: "infeasible" or "unknown". */
export const plainOracle: Oracle = (problem) => (refute(buildModel(problem)) ? "infeasible" : "unknown");
