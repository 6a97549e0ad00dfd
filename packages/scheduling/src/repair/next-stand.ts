import { applyDisruption, type Disruption } from "./disruption.ts";
import { preferInterpreter } from "../state/interpreters.ts";
import type { Problem } from "../problem/problem.ts";
import type { Placement, Unplaced } from "../problem/timetable.ts";
import { remove, type State } from "../state/state.ts";
import { reasonFor } from "../outcome/unplaced.ts";
import { withMeeting } from "./add-meeting.ts";
import { cloneState } from "./clone-state.ts";
import { dayFigures } from "./day-figures.ts";
import { draftOf, finishRows, type Draft } from "./draft.ts";
import { mend, type Mended } from "./mend.ts";
import type { Change, RepairOptions } from "./repair-types.ts";
import { cloneSeats, seat, unseat, type Seats } from "./seats.ts";
import { placementOf, type Stand } from "./stand.ts";
import { strike, type Places } from "./strike.ts";
import { onlineMeeting, turnOnline } from "./turn-online.ts";

/** Reasons of all left-out meetings are looked into again up to so many; of more only those of people concerned. */
const REASONS_ANEW = 200;

/** What stands after a disruption and its repair, and what changed. The stand before stays as it is. */
export function nextStand(
  stand: Stand,
  places: Places,
  disruption: Disruption,
  options: RepairOptions,
): { readonly stand: Stand; readonly changes: readonly Change[] } {
  const struck = struckBy(stand, places, disruption);
  const { draft, seats, dead, hit } = struck;
  const turned = struck.online ? turnAllOnline(draft, hit) : new Set<number>();
  const left = new Map([...hit].filter(([m]) => !turned.has(m)));
  const mended = mend(draft.state, left, options, dead);
  const problem = withOnline(draft.model.problem, turned);
  const state: State = { ...draft.state, model: { ...draft.model, problem } };
  keepInterpreters(stand.state, state);
  reseat(stand, state, seats, hit);
  return settle(stand, { problem, dead, state, seats }, hit, mended);
}

interface Struck {
  readonly draft: Draft;
  readonly seats: Seats;
  readonly dead: ReadonlySet<number>;
  /** Meetings to be placed again → their slot before, −1 for new ones. */
  readonly hit: ReadonlyMap<number, number>;
  /** Whether what lost its table may be held online. */
  readonly online: boolean;
}

function struckBy(stand: Stand, places: Places, disruption: Disruption): Struck {
  const cancelled = disruption.kind === "meeting_cancelled";
  const problem = cancelled ? stand.problem : applyDisruption(stand.problem, disruption);
  const growing = disruption.kind === "meeting_added";
  const draft = draftOf(stand.state, growing ? stand.problem : problem);
  const seats = cloneSeats(stand.seats, problem.meetings.length);
  strike(draft, seats, places, disruption);
  const hit = new Map(stand.waiting);
  for (const m of draft.hit) hit.set(m, stand.state.slotOf[m]!);
  const online = disruption.kind === "venue_out" && problem.rules.onlineWhenVenueOut === true;
  if (cancelled) {
    const gone = problem.meetings.findIndex(({ id }) => id === disruption.meetingId);
    if (gone < 0 || stand.dead.has(gone)) return { draft, seats, dead: stand.dead, hit, online };
    bury(draft, gone);
    hit.delete(gone);
    return { draft, seats, dead: new Set([...stand.dead, gone]), hit, online };
  }
  finishRows(draft);
  if (!growing) return { draft, seats, dead: stand.dead, hit, online };
  const { meeting } = disruption;
  if (stand.problem.meetings.some(({ id }) => id === meeting.id)) throw new Error(`duplicate id ${meeting.id}`);
  const model = withMeeting(draft.model, problem, meeting);
  const grown: Draft = { ...draft, model, state: cloneState(draft.state, model) };
  for (const m of stand.dead) bury(grown, m);
  hit.set(model.meetingCount - 1, -1);
  return { draft: grown, seats, dead: stand.dead, hit, online };
}

/** A cancelled meeting keeps its index and can be nowhere. */
function bury({ model, state }: Draft, meeting: number): void {
  if (state.slotOf[meeting]! >= 0) remove(state, meeting);
  const row = meeting * model.slotCount;
  model.domain.fill(0, row, row + model.slotCount);
  (model.domainSlots as Int32Array[])[meeting] = new Int32Array(0);
}

function turnAllOnline(draft: Draft, hit: ReadonlyMap<number, number>): Set<number> {
  const { must, weight } = draft.model;
  const worth = [...hit.keys()].sort((a, b) => must[b]! - must[a]! || weight[b]! - weight[a]! || a - b);
  const tables = worth.filter((m) => draft.model.problem.meetings[m]!.mode === "table");
  return new Set(tables.filter((m) => hit.get(m)! >= 0 && turnOnline(draft, m, hit.get(m)!)));
}

function withOnline(problem: Problem, turned: ReadonlySet<number>): Problem {
  if (turned.size === 0) return problem;
  return { ...problem, meetings: problem.meetings.map((one, m) => (turned.has(m) ? onlineMeeting(one) : one)) };
}

/** Meetings that stayed where they were get their interpreter back, if others were moved between interpreters for nothing. */
function keepInterpreters(before: State, state: State): void {
  for (let m = 0; m < before.slotOf.length; m++) {
    const own = before.interpreterOf[m]!;
    if (own < 0 || state.interpreterOf[m] === own || state.slotOf[m] !== before.slotOf[m]) continue;
    preferInterpreter(state, m, own);
  }
}

function reseat(stand: Stand, state: State, seats: Seats, hit: ReadonlyMap<number, number>): void {
  const { model } = state;
  const S = model.slotCount;
  const online = model.problem.venues.length;
  const standing: number[] = [];
  for (let m = 0; m < model.meetingCount; m++) {
    const before = stand.state.slotOf[m] ?? -1;
    const now = state.slotOf[m]!;
    if (before !== now || hit.has(m)) {
      if (before >= 0) unseat(seats, m, before, S);
      if (now >= 0 && model.pool[m] !== online) standing.push(m);
    }
  }
  standing.sort((a, b) => Number(model.lock[b]! >= 0) - Number(model.lock[a]! >= 0) || a - b);
  for (const m of standing) {
    if (seats.tableOf[m]! < 0) seat(seats, model, m, state.slotOf[m]!, stand.seats.tableOf[m] ?? -1);
  }
}

/** Counts and compares: what changed, what is left out and why, how the figures of the people concerned moved. */
function settle(
  stand: Stand,
  next: Pick<Stand, "problem" | "dead" | "state" | "seats">,
  hit: ReadonlyMap<number, number>,
  mended: Mended,
): { readonly stand: Stand; readonly changes: readonly Change[] } {
  const { state, seats, problem, dead } = next;
  const { model } = state;
  const placements: (Placement | null)[] = [];
  const changes: Change[] = [];
  const concerned = new Set<number>();
  for (let m = 0; m < model.meetingCount; m++) {
    const was = stand.placements[m] ?? null;
    const same =
      state.slotOf[m] === (stand.state.slotOf[m] ?? -1) &&
      seats.tableOf[m] === (stand.seats.tableOf[m] ?? -1) &&
      state.interpreterOf[m] === (stand.state.interpreterOf[m] ?? -1);
    const is = same ? was : placementOf(state, seats, m);
    placements.push(is);
    if (same) continue;
    for (const p of model.people[m]!) concerned.add(p);
    changes.push({ meetingId: problem.meetings[m]!.id, before: was, after: is, cause: causeOf(m, was, is) });
  }
  function causeOf(m: number, was: Placement | null, is: Placement | null): Change["cause"] {
    if (hit.has(m) || dead.has(m) || was?.slotId === is?.slotId) return "disruption";
    if (mended.gapClosed.has(m)) return "gap_closed";
    return mended.freed.has(m) ? "freed" : "made_way";
  }
  let { walking, finish } = stand;
  for (const p of concerned) {
    const [was, is] = [dayFigures(stand.state, stand.seats, p), dayFigures(state, seats, p)];
    walking += is.walking - was.walking;
    finish += is.finish - was.finish;
  }
  const unplaced = leftOut(stand, next, concerned);
  return { stand: { ...next, placements, unplaced, walking, finish, waiting: new Map() }, changes };
}

function leftOut(
  stand: Stand,
  { state, problem, dead }: Pick<Stand, "problem" | "dead" | "state">,
  concerned: ReadonlySet<number>,
): Map<number, Unplaced> {
  const { model } = state;
  const left = problem.meetings.flatMap((_, m) => (state.slotOf[m]! < 0 && !dead.has(m) ? [m] : []));
  const anew = (m: number) => left.length <= REASONS_ANEW || model.people[m]!.some((p) => concerned.has(p));
  return new Map(
    left.map((m) => {
      const known = anew(m) ? undefined : stand.unplaced.get(m);
      return [m, known ?? { meetingId: problem.meetings[m]!.id, reason: reasonFor(state, m) }];
    }),
  );
}
