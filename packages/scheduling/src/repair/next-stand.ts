import { applyDisruption, type Disruption } from "./disruption.ts";
import { preferInterpreter } from "../state/interpreters.ts";
import type { Meeting, Problem } from "../problem/problem.ts";
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
  const { dead } = stand;
  const hit = new Map(stand.waiting);
  if (disruption.kind === "meeting_added")
    return { ...withAdded(stand, disruption.meeting, hit), dead, hit, online: false };
  const cancelled = disruption.kind === "meeting_cancelled";
  // A cancelled meeting keeps its index and is held nowhere: whoever asks for what is left out asks for the dead as well.
  const problem = cancelled ? stand.problem : applyDisruption(stand.problem, disruption);
  const draft = draftOf(stand.state, problem, disruption.kind);
  const seats = cloneSeats(stand.seats, problem.meetings.length);
  if (cancelled) {
    const gone = problem.meetings.findIndex(({ id }) => id === disruption.meetingId);
    if (gone < 0 || dead.has(gone)) return { draft, seats, dead, hit, online: false };
    if (draft.state.slotOf[gone]! >= 0) remove(draft.state, gone);
    hit.delete(gone);
    return { draft, seats, dead: new Set([...dead, gone]), hit, online: false };
  }
  strike(draft, seats, places, disruption);
  for (const m of draft.hit) hit.set(m, stand.state.slotOf[m]!);
  finishRows(draft);
  const online = disruption.kind === "venue_out" && problem.rules.onlineWhenVenueOut === true;
  return { draft, seats, dead, hit, online };
}

function withAdded(stand: Stand, meeting: Meeting, hit: Map<number, number>): Pick<Struck, "draft" | "seats"> {
  if (stand.problem.meetings.some(({ id }) => id === meeting.id)) throw new Error(`duplicate id ${meeting.id}`);
  const problem = { ...stand.problem, meetings: [...stand.problem.meetings, meeting] };
  const model = withMeeting(stand.state.model, problem, meeting);
  hit.set(model.meetingCount - 1, -1);
  return {
    draft: { model, state: cloneState(stand.state, model), hit: new Set(), rows: new Set() },
    seats: cloneSeats(stand.seats, model.meetingCount),
  };
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
  if (before.interpreterUser.length === 0) return;
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
  const placements = stand.placements.slice();
  const changes: Change[] = [];
  const concerned = new Set<number>();
  for (let m = 0; m < model.meetingCount; m++) {
    const same =
      state.slotOf[m] === (stand.state.slotOf[m] ?? -1) &&
      seats.tableOf[m] === (stand.seats.tableOf[m] ?? -1) &&
      state.interpreterOf[m] === (stand.state.interpreterOf[m] ?? -1);
    if (same && m < stand.placements.length) continue;
    const was = stand.placements[m] ?? null;
    const is = placementOf(state, seats, m);
    placements[m] = is;
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
  const left: number[] = [];
  for (let m = 0; m < model.meetingCount; m++) if (state.slotOf[m]! < 0 && !dead.has(m)) left.push(m);
  const anew = (m: number) => left.length <= REASONS_ANEW || model.people[m]!.some((p) => concerned.has(p));
  return new Map(
    left.map((m) => {
      const known = anew(m) ? undefined : stand.unplaced.get(m);
      return [m, known ?? { meetingId: problem.meetings[m]!.id, reason: reasonFor(state, m) }];
    }),
  );
}
