import { DomainError, seededRng, type Rng } from "@songhua/kernel";
import type { Blackboard } from "./blackboard.ts";
import { bounds } from "./bounds/bounds.ts";
import { construct } from "./search/construct.ts";
import { chooseMeetings } from "./choose/choose-meetings.ts";
import { asksTooMuch, withRequestPrices } from "./choose/request-bound.ts";
import { capacitiesOf, requestPrices, type Capacities, type RequestPrices } from "./choose/request-prices.ts";
import { effortOf, restOf, type Effort } from "./search/effort.ts";
import { eject } from "./search/eject.ts";
import { buildModel, type Model } from "./model/model.ts";
import type { Problem } from "./problem/problem.ts";
import { anneal } from "./search/anneal.ts";
import { annealPairs } from "./search/pairs/anneal-pairs.ts";
import { chainsOf } from "./search/chains.ts";
import { diceOf } from "./search/dice.ts";
import { standingOf, type Standing } from "./search/best.ts";
import { exchangeOn } from "./search/exchange.ts";
import { finishEarly } from "./search/finish-early.ts";
import { placeFrom } from "./search/warm-start.ts";
import { emptyState, snapshot, type State } from "./state/state.ts";
import type { Bound, Objective, Placement, Timetable } from "./problem/timetable.ts";
import { errorsOf } from "./validate/validate.ts";
import { writeTimetable } from "./outcome/write-timetable.ts";

export interface Progress {
  /** Iterations done in the present phase. */
  readonly iteration: number;
  /** Share of the whole effort used, 0 to 1. */
  readonly share: number;
  /** Tables are named and days ended early at the end only: until then walking and finish are 0. */
  readonly objective: Objective;
  /** Claims nothing about breaks until the bounds are computed, which comes after the first timetable. */
  readonly bound: Bound;
}

export interface SolveOptions {
  /** Any integer; its low 32 bits decide every choice of chance. */
  readonly seed: number;
  /** Moves tried at most while improving, 0 or more. Some three million take about a second on one core. */
  readonly budgetIterations: number;
  /** Milliseconds on any steady scale; only with `deadlineMs`. */
  readonly clock?: () => number;
  /** Milliseconds from the call; the search ends soon after. Makes the outcome depend on the machine's speed. */
  readonly deadlineMs?: number;
  /** Called for the first timetable, for better ones, at most every 65,536 iterations, and once at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; true ends the search with the best timetable so far. */
  readonly shouldStop?: () => boolean;
  /** Where searches of the same problem in other threads leave their timetables; makes the outcome depend on their speed. */
  readonly blackboard?: Blackboard;
  /** A timetable to begin from; what of it breaks a rule is left out and placed anew. */
  readonly start?: readonly Placement[];
}

/** Ejections tried before improving: a floor, and more for larger problems. */
const EJECTIONS = 20_000;
const EJECTIONS_PER_MEETING = 30;
/** Share of a deadline that fitting meetings in may use. */
const EJECT_TIME_SHARE = 0.4;
const REPORT_EVERY = 65_536;
/** Moves after which other threads are shown what the search of pairs has: writing it down takes as long as some thousand of them. */
const SHOW_EVERY = 4_194_304;
/** From so many meetings on pairs are searched on a board of their own first; smaller events fit the caches as they are. */
const LEAST_PAIRS = 1000;
const WEIGHT_TOLERANCE = 1e-9;
/** Rounds of pricing; more bring the bound nearer by less than a hundred-thousandth. */
const PRICE_ROUNDS = 24;
/** Beyond so many meetings a choice is left as priced: ejecting gains next to nothing there. */
const MOST_EJECTED = 3000;

/**
 * A timetable for `problem`: greedy (where more is asked for than can be held, by price), then ejection for meetings left out, then annealing, then tables named for little walking and days
 * ended early. Same problem, seed and budget give the same timetable where no deadline cuts in and no other thread helps.
 * Always valid, perhaps not best: compare `objective` with `bound`.
 * @throws DomainError `bad_request` with the codes found, when `validateProblem` finds errors.
 */
export function solve(problem: Problem, options: SolveOptions): Timetable {
  const errors = errorsOf(problem);
  if (errors.length > 0) throw new DomainError("bad_request", { findings: errors.map((error) => error.code) });
  const { seed, budgetIterations, clock, deadlineMs, blackboard, start } = options;
  const startedAt = clock?.();
  const shouldStop = () => blackboard?.stopped() === true || options.shouldStop?.() === true;
  const timed = { clock, startedAt, shouldStop };
  const rng = seededRng(seed);
  const model = buildModel(problem);
  const state = emptyState(model);
  if (start) placeFrom(state, start);
  const effort = effortOf({ ...timed, iterations: budgetIterations, deadlineMs });
  const choosing = chooseFrom(state, rng, effortOf({ ...timed, iterations: Infinity, deadlineMs }));
  if (!choosing) construct(state);
  const fairnessFirst = problem.rules.fairnessFirst === true;
  const exchange = blackboard && exchangeOn(blackboard, model.meetingCount, fairnessFirst);
  exchange?.offer(snapshot(state), standingOf(state));
  let bound = firstBound(model);
  const report = (iteration: number, standing = standingOf(state)) =>
    options.onProgress?.({
      iteration,
      share: effort.share(iteration),
      objective: { ...standing, walking: 0, finish: 0 },
      bound,
    });
  report(0);

  const ejections = Math.min(budgetIterations, EJECTIONS + EJECTIONS_PER_MEETING * model.meetingCount);
  const ejectMs = deadlineMs === undefined ? undefined : deadlineMs * EJECT_TIME_SHARE;
  const reachable = model.domainSlots.reduce((sum, slots) => sum + (slots.length > 0 ? 1 : 0), 0);
  if (!choosing || model.meetingCount <= MOST_EJECTED) {
    eject(state, rng, effortOf({ ...timed, iterations: ejections, deadlineMs: ejectMs }), reachable);
  }
  bound = bounds(model);
  if (choosing) bound = withRequestPrices(model, bound, ...choosing, state.tally.minimumShort);
  report(0);

  const enough = (best: Standing) => cannotBeBettered(best, bound, blackboard?.provenBreaks() ?? 0);
  let nextReport = 0;
  let nextShown = SHOW_EVERY;
  let warm = start !== undefined;
  let moves = 0;
  if (model.meetingCount >= LEAST_PAIRS) {
    moves = annealPairs(state, {
      rng,
      effort,
      warm,
      enough,
      onBetter: (iteration, best, places) => {
        if (iteration >= nextReport) {
          nextReport = iteration + REPORT_EVERY;
          report(iteration, best);
        }
        if (!exchange || iteration < nextShown) return;
        nextShown = iteration + SHOW_EVERY;
        exchange.offer(places(), best);
      },
    });
    warm ||= moves > 0;
  }
  anneal(state, {
    rng,
    effort: restOf(effort, moves),
    unavoidable: unavoidableBreaks(model, bound),
    enough,
    warm,
    ...(exchange && { exchange }),
    onBetter: (iteration) => {
      if (moves + iteration < nextReport) return;
      nextReport = moves + iteration + REPORT_EVERY;
      report(moves + iteration);
    },
  });
  exchange?.adoptAny(state, standingOf(state));
  if (start === undefined) finishEarly(state);
  const timetable = writeTimetable(state, bound, seed, start && tablesOf(model, start));
  options.onProgress?.({
    iteration: budgetIterations,
    share: 1,
    objective: timetable.objective,
    bound: timetable.bound,
  });
  return timetable;
}

/** Where more is asked for than can be held: must meetings first, then the best choice of the others. */
function chooseFrom(state: State, rng: Rng, effort: Effort): [Capacities, RequestPrices] | undefined {
  const { model } = state;
  if (model.must.every((must) => must === 1)) return undefined;
  const capacities = capacitiesOf(model);
  if (!asksTooMuch(model, capacities)) return undefined;
  construct(state, (m) => model.must[m] === 1);
  const prices = requestPrices(model, capacities, PRICE_ROUNDS);
  const dice = diceOf(rng);
  chooseMeetings(state, chainsOf(state, dice), dice, prices, capacities, effort);
  return [capacities, prices];
}

/** What is plain before any bound is computed. */
function firstBound({ problem }: Model): Bound {
  const nice = problem.meetings.filter((meeting) => meeting.priority === "nice");
  return {
    mustHeld: problem.meetings.length - nice.length,
    niceWeight: nice.reduce((sum, meeting) => sum + meeting.weight, 0),
    breaks: 0,
    reasons: [{ code: "all_meetings_possible" }],
  };
}

function cannotBeBettered(best: Standing, bound: Bound, provenBreaks: number): boolean {
  return (
    best.mustHeld >= bound.mustHeld &&
    best.minimumShort === 0 &&
    best.niceWeight >= bound.niceWeight - WEIGHT_TOLERANCE * Math.max(1, bound.niceWeight) &&
    best.breaks <= Math.max(bound.breaks, provenBreaks) &&
    best.fairnessViolation === 0
  );
}

function unavoidableBreaks({ problem, personCount }: Model, bound: Bound): Uint8Array {
  const unavoidable = new Uint8Array(personCount);
  const index = new Map(problem.people.map((person, p) => [person.id, p]));
  for (const reason of bound.reasons) {
    if (reason.code !== "people_cannot_be_compact") continue;
    for (const { personId, breaks } of reason.people) unavoidable[index.get(personId)!] = breaks;
  }
  return unavoidable;
}

function tablesOf({ problem }: Model, placements: readonly Placement[]): Map<number, number> {
  const meetings = new Map(problem.meetings.map((meeting, m) => [meeting.id, m]));
  const tables = new Map(problem.tables.map((table, t) => [table.id, t]));
  return new Map(
    placements.flatMap(({ meetingId, tableId }): [number, number][] => {
      const m = meetings.get(meetingId);
      const t = tableId === null ? undefined : tables.get(tableId);
      return m === undefined || t === undefined ? [] : [[m, t]];
    }),
  );
}
