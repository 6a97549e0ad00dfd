import { shapesOf } from "../exact/compact.ts";
import { eventOf } from "../exact/event.ts";
import { narrow } from "../exact/narrow.ts";
import { Question } from "../exact/question.ts";
import { buildModel } from "../model/model.ts";
import { emptyState, fits, place } from "../state/state.ts";
import type { Oracle } from "./verdict.ts";

/** Above so many (meeting, slot) choices the solver is not asked. */
const LARGEST = 40_000;

/**
 * Asks the SAT solver whether all meetings can be held: its "no" is a proof; its "yes" counts where the timetable it names keeps the
 * rules it does not know (rests, travel) as well. "unknown" after `conflicts`. Deterministic.
 */
export function satOracle(conflicts: number): Oracle {
  return (problem) => {
    const event = eventOf(problem);
    const domain = event.domain.slice();
    if (narrow(event, domain)) return "infeasible";
    const shapes = shapesOf(event, domain);
    if (shapes.some((shape) => shape.least === undefined)) return "infeasible";
    if (domain.reduce((sum, one) => sum + one, 0) > LARGEST) return "unknown";
    const question = new Question({ event, domain, shapes }, { mostBreaks: -1, spread: null, seed: 1, stance: "both" });
    const answer = question.run(null, false, conflicts);
    if (answer !== "sat") return answer === "unsat" ? "infeasible" : "unknown";
    const state = emptyState(buildModel(problem));
    const holds = question.slots().every((slot, m) => fits(state, m, slot) && place(state, m, slot));
    return holds ? "feasible" : "unknown";
  };
}
