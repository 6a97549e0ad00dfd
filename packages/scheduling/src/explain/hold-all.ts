import type { Model } from "../model/model.ts";
import { emptyState, fits, place, remove, type State } from "../state/state.ts";
import type { Verdict } from "./verdict.ts";

/** Meetings and slots looked at altogether, at most: keeps large problems from using all their nodes. */
const LOOKS = 20_000_000;

/**
 * Complete search for a timetable with every meeting: always the meeting with fewest slots left goes next, ties to the earlier one,
 * slots in order of time (depth first with the fail-first rule of Haralick and Elliott, 1980). "unknown" after `nodes` placements, and
 * instead of "infeasible" where interpreters rest: which of them serves is then a choice this search does not try.
 * O(nodes · meetings · slots).
 */
export function holdAll(model: Model, nodes: number): Verdict {
  const state = emptyState(model);
  const search = { state, nodesLeft: Math.min(nodes, Math.floor(LOOKS / (model.meetingCount * model.slotCount + 1))) };
  const outcome = descend(search);
  if (outcome === "infeasible" && model.problem.rules.interpreterRest && model.candidates.some((own) => own)) {
    return "unknown";
  }
  return outcome;
}

function descend(search: { readonly state: State; nodesLeft: number }): Verdict {
  const { state } = search;
  const next = tightest(state);
  if (next === undefined) return "feasible";
  for (const slot of next.slots) {
    if (search.nodesLeft-- <= 0) return "unknown";
    if (!place(state, next.meeting, slot)) continue;
    const outcome = descend(search);
    if (outcome !== "infeasible") return outcome;
    remove(state, next.meeting);
  }
  return "infeasible";
}

function tightest(state: State): { meeting: number; slots: number[] } | undefined {
  const { model, slotOf } = state;
  let best: { meeting: number; slots: number[] } | undefined;
  for (let m = 0; m < model.meetingCount; m++) {
    if (slotOf[m]! >= 0) continue;
    const slots = [...model.domainSlots[m]!].filter((t) => fits(state, m, t));
    if (!best || slots.length < best.slots.length) best = { meeting: m, slots };
    if (best.slots.length === 0) break;
  }
  return best;
}
