import { withoutMeetings } from "../repair/disruption.ts";
import type { Problem } from "../problem/problem.ts";
import type { Found, FoundClash, Loosening } from "./explanation.ts";
import { applyLoosening, type LooseningKind, type LooseningStep } from "./loosening.ts";
import { costOf, stepsFor, subjectOf } from "./loosening-steps.ts";
import { plainOracle } from "./oracle.ts";
import type { Questions } from "./minimise.ts";
import type { Oracle } from "./verdict.ts";
import { problemUnder } from "./problem-under.ts";

export interface LooseningSearch {
  readonly oracle: Oracle;
  readonly questions: Questions;
  readonly limit: number;
  /** The clashes left in a loosened problem. */
  readonly clashOf: (problem: Problem) => Found;
}

const ONE_MEETING: ReadonlySet<LooseningKind> = new Set([
  "leave_out",
  "widen_wish",
  "unfix",
  "unlock_table",
  "drop_order",
  "free_person",
  "restore_table",
]);

interface Node {
  readonly steps: readonly LooseningStep[];
  readonly orSlotIds: readonly (readonly string[])[];
  readonly cost: number;
  readonly problem: Problem;
}

/** Concessions in one set at most, unless meetings are left out in bulk. */
const MOST_STEPS = 4;
/** Loosened problems looked at: many small ones, few large ones. */
const NODES = 80;
const NODES_WHEN_LARGE = 3;
const LARGE = 2_000;
/** Steps of one subject tried, where the clash itself is large. */
const SLOTS_WHEN_LARGE = 2;
const LARGE_CLASH = 300;

/**
 * The smallest sets of steps after which all must meetings can be held: a tree of hitting sets (Reiter 1987) searched by number of
 * steps, then cost. Each node loosens the clash that its steps leave behind; steps that do not resolve it alone are passed over.
 * Leaving out all meetings that found no place is offered besides, since no small set may do.
 */
export function findLoosenings(problem: Problem, clashes: readonly FoundClash[], search: LooseningSearch): Loosening[] {
  const found: Loosening[] = [];
  const seen = new Set<string>();
  const open: Node[] = [{ steps: [], orSlotIds: [], cost: 0, problem }];
  let nodes = problem.meetings.length > LARGE ? NODES_WHEN_LARGE : NODES;
  while (open.length > 0 && found.length < search.limit && nodes-- > 0) {
    const node = open.shift()!;
    const smallest = found[0]?.steps.length ?? MOST_STEPS;
    if (node.steps.length > smallest) break;
    const left: Found = node.steps.length === 0 ? { verdict: "infeasible", clashes } : search.clashOf(node.problem);
    if (left.verdict !== "infeasible") {
      const { steps, orSlotIds, cost } = node;
      found.push({ steps, orSlotIds, cost, outcome: left.verdict });
      continue;
    }
    if (node.steps.length >= smallest || node.steps.length >= MOST_STEPS) continue;
    const stepsLeft = Math.min(smallest, MOST_STEPS) - node.steps.length;
    for (const child of childrenOf(node, left.clashes[0]!, stepsLeft, search)) {
      const key = JSON.stringify(child.steps.map((step) => JSON.stringify(step)).sort());
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(child);
    }
    open.sort((a, b) => a.steps.length - b.steps.length || a.cost - b.cost);
  }
  const bulk = leavingOut(problem, clashes, search);
  const known = bulk && found.some((one) => JSON.stringify(one.steps) === JSON.stringify(bulk.steps));
  return [...found, ...(bulk && !known ? [bulk] : [])];
}

/** One child for each subject whose step resolves the clash: its smallest step, with the slots that would serve as well. */
function childrenOf(node: Node, clash: FoundClash, stepsLeft: number, { oracle, questions }: LooseningSearch): Node[] {
  const large = clash.atoms.length > LARGE_CLASH;
  const atoms = large ? clash.atoms.filter((atom) => atom.kind !== "meeting_held") : clash.atoms;
  const core = problemUnder(node.problem, clash.atoms);
  const resolves = (step: LooseningStep): boolean => {
    if (questions.left <= 0) return false;
    questions.left--;
    const loosened = applyLoosening(core, [step]);
    return large ? plainOracle(loosened) !== "infeasible" : oracle(loosened) === "feasible";
  };
  const enough = (step: LooseningStep) => clash.missing <= stepsLeft || !helpsOne(step);
  const subjects = Map.groupBy(stepsFor(node.problem, atoms, clash.missing).filter(enough), subjectOf);
  return [...subjects.values()].flatMap((steps): Node[] => {
    const inBulk = clash.missing > 1 ? steps.slice(-1) : steps.slice(0, SLOTS_WHEN_LARGE);
    const serving = (large ? inBulk : steps).filter(resolves);
    const classes = Map.groupBy(serving, (step) => slotOf(step) === undefined);
    const single = classes.get(false) ?? [];
    const whole = classes.get(true) ?? [];
    const chosen = [...single.slice(0, 1), ...whole.slice(0, 1), ...(whole.length > 1 ? whole.slice(-1) : [])];
    return chosen.map((step) => ({
      steps: [...node.steps, step],
      orSlotIds: [
        ...node.orSlotIds,
        slotOf(step) === undefined ? [] : single.slice(1).flatMap((other) => slotOf(other) ?? []),
      ],
      cost: node.cost + costOf(step),
      problem: applyLoosening(node.problem, [step]),
    }));
  });
}

/** Steps that find a place for one meeting at most; so many missing meetings need as many of them. */
function helpsOne(step: LooseningStep): boolean {
  if (step.kind === "add_table" || step.kind === "add_interpreter") return step.slotIds.length === 1;
  return ONE_MEETING.has(step.kind);
}

/** The slot of a step that is about a single one. */
function slotOf(step: LooseningStep): string | undefined {
  if ("slotId" in step) return step.slotId;
  if (step.kind === "widen_wish" || !("slotIds" in step)) return undefined;
  return step.slotIds.length === 1 ? step.slotIds[0] : undefined;
}

/** Leaves out what found no place, clash after clash, the lightest of each first, until the rest can be held. */
function leavingOut(problem: Problem, clashes: readonly FoundClash[], search: LooseningSearch): Loosening | undefined {
  const gone = new Set<string>();
  const weight = new Map(problem.meetings.map((meeting) => [meeting.id, meeting.weight]));
  let left: Found = { verdict: "infeasible", clashes };
  const rounds = problem.meetings.length > LARGE ? NODES_WHEN_LARGE : NODES;
  for (let round = 0; left.verdict === "infeasible"; round++) {
    if (round === rounds) return undefined;
    for (const clash of left.clashes) {
      if (clash.leftIds.some((id) => gone.has(id))) continue;
      const held = clash.atoms.flatMap((atom) => (atom.kind === "meeting_held" ? [atom.meetingId] : []));
      const lightest = held.toSorted((a, b) => weight.get(a)! - weight.get(b)!)[0]!;
      for (const id of clash.leftIds.length > 0 ? clash.leftIds : [lightest]) gone.add(id);
    }
    left = search.clashOf({ ...problem, meetings: withoutMeetings(problem.meetings, gone) });
  }
  const steps = [...gone].map((meetingId) => ({ kind: "leave_out" as const, meetingId }));
  const cost = steps.reduce((sum, step) => sum + costOf(step), 0);
  return { steps, orSlotIds: steps.map(() => []), cost, outcome: left.verdict };
}
