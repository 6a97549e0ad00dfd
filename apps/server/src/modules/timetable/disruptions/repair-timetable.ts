import { DomainError, type Instant, type Interval } from "@songhua/kernel";
import type { Meeting, Problem } from "@songhua/scheduling";
import type { Db } from "../../../platform/database/connect.ts";
import type { CertificateRow, DisruptionRow } from "../../../platform/database/schema.ts";
import type { EventContext } from "../../../platform/http/viewer.ts";
import { warmThread } from "../../../platform/jobs/warm-thread.ts";
import { publishedTimetableId } from "../../meetings/index.ts";
import {
  certificateRow,
  recordOf,
  restoreTimetable,
  unplacedRows,
  type PlanRecord,
  type UnplacedRow,
} from "../certify.ts";
import { loadVersion } from "../compare.ts";
import { loadProblem } from "../load.ts";
import type { Place } from "../plan-input.ts";
import type { Cause } from "../present-difference.ts";
import { publicationOf, type Publication } from "../publish.ts";
import { listPlanMeetings, loadFrame, type PlanRow } from "../queries.ts";
import { subjectExists } from "../rules/queries.ts";
import { currentProblem, engineDisruptions, goOnWithout, placementsIn, slotsLost } from "./disrupt.ts";
import { mend, type Mended, type RepairTask } from "./mend.ts";

/**
 * Whoever looks at a repair soon makes it, or looks at another, so the thread waits for more. The model is built anew each time: of the
 * 115 ms of work at 5,000 meetings that takes 20, the certificate and its check 90, and what was kept would first have to be compared.
 */
const mending = warmThread<RepairTask, Mended>(new URL("./repair.worker.ts", import.meta.url));
/** Up to here a repair takes less time than the starting of a thread. */
const QUICK_MEETINGS = 1000;

/** A version to be, and what publishing it in place of the present one changes. */
export interface Replacement {
  readonly before: Awaited<ReturnType<typeof loadVersion>>;
  readonly beforeId: string;
  readonly plan: PlanRecord;
  readonly certificate: CertificateRow;
  readonly unplaced: readonly UnplacedRow[];
  readonly places: ReadonlyMap<string, Place>;
  readonly walking: number;
  readonly publication: Publication;
  readonly frame: Awaited<ReturnType<typeof loadFrame>>;
}
export interface Repaired extends Replacement {
  readonly causes: ReadonlyMap<string, Cause>;
  /** The time that is lost, first to last. */
  readonly lost: Interval | undefined;
  /** Meetings that go on without the person who does not come. */
  readonly without: readonly string[];
}

/** Slots that are past or under way. The day of a demonstration stands still before its first slot. */
export const hasBegun =
  (event: Pick<EventContext, "demonstration">, now: Instant) =>
  (slot: Pick<Interval, "startsAt">): boolean =>
    !event.demonstration && slot.startsAt <= now;

/**
 * The published timetable mended after a disruption: what is hit finds another place or none, as few others as possible make way, what
 * is locked, held, past or under way stays. Nothing is written.
 * @throws DomainError not_found; timetable_stale when `expected` is not the published version; disruption_too_late when nothing to
 *   come is hit.
 */
export async function repairPublished(
  db: Db,
  event: EventContext,
  what: DisruptionRow,
  options: { readonly now: Instant; readonly expected: string | undefined; readonly fill: boolean },
): Promise<Repaired> {
  const beforeId = await publishedTimetableId(db, event.id);
  if (beforeId === undefined) throw new DomainError("not_found", { what: "timetable" });
  if (options.expected !== undefined && options.expected !== beforeId) throw new DomainError("timetable_stale");
  await refuseUnknown(db, event.id, what);
  const [before, frame, rows] = await Promise.all([
    loadVersion(db, event.id, beforeId),
    loadFrame(db, event.id),
    listPlanMeetings(db, event.id),
  ]);
  const { problem: published } = before.plan;
  const begun = hasBegun(event, options.now);
  const slots = slotsLost(what, published.slots, begun);
  if (slots.length === 0) throw new DomainError("disruption_too_late");
  const lostIds = new Set(slots.map((slot) => slot.id));
  const without = goOnWithout(what, rows, before.places, lostIds);
  const meetings = new Map(rows.map((row) => [row.id, afterLeaving(row, what, without)]));
  // Everything as it stands today; for whoever and whatever the published version has not known.
  const { problem: fresh } = await loadProblem(db, event.id, { now: options.now, keepPublished: false });
  const added = what.kind === "new_request" ? fresh.meetings.find(({ id }) => id === what.meetingId) : undefined;
  if (what.kind === "new_request") {
    if (!added) throw new DomainError("not_found", { what: "meeting" });
    if (before.places.has(what.meetingId)) throw new DomainError("conflict", { what: "meeting" });
    meetings.delete(what.meetingId);
  }
  const problem = withNewcomers(currentProblem(published, meetings, before.places), fresh, added);
  const record = { ...before.plan, problem };
  const left = before.unplaced.filter(({ meetingId }) => problem.meetings.some(({ id }) => id === meetingId));
  const timetable = restoreTimetable(record, new Map(placementsIn(problem, before.places).map(asPlace)), left);
  const task: RepairTask = {
    problem,
    timetable,
    disruptions: engineDisruptions(what, [...lostIds], added),
    keepSlotIds: published.slots.filter(begun).map((slot) => slot.id),
    fill: options.fill,
  };
  const { repaired, certificate } = problem.meetings.length > QUICK_MEETINGS ? await mending.run(task) : mend(task);
  const places = new Map(repaired.timetable.placements.map(asPlace));
  const starts = new Map(frame.slots.map((slot) => [slot.id, slot.starts_at]));
  const priorities = new Map(rows.map((row) => [row.id, row.priority]));
  return {
    before,
    beforeId,
    plan: recordOf(repaired.problem, repaired.timetable),
    certificate: certificateRow(repaired.timetable, certificate, 0, priorities),
    unplaced: unplacedRows(repaired.timetable),
    places,
    walking: repaired.timetable.objective.walking,
    publication: publicationOf({ meetings: rows, draft: places, former: before.places, slots: starts }),
    frame,
    causes: new Map(
      // No gaps are closed here, since each such move has to be told.
      repaired.changes.map(({ meetingId, cause }) => [meetingId, cause === "gap_closed" ? "made_way" : cause]),
    ),
    lost: { startsAt: slots[0]!.startsAt, endsAt: slots.at(-1)!.endsAt },
    without,
  };
}

/** A problem with the people of its meetings, and of one to be added, whom it has not known. */
function withNewcomers(problem: Problem, fresh: Problem, added: Meeting | undefined): Problem {
  const known = new Set(problem.people.map(({ id }) => id));
  const wanted = new Set([...problem.meetings, ...(added ? [added] : [])].flatMap(({ personIds }) => personIds));
  const newcomers = fresh.people.filter(({ id }) => wanted.has(id) && !known.has(id));
  const venues = new Set(problem.venues.map(({ id }) => id));
  const places = fresh.venues.filter(({ id }) => !venues.has(id) && newcomers.some((person) => person.venueId === id));
  return { ...problem, venues: [...problem.venues, ...places], people: [...problem.people, ...newcomers] };
}

export const asPlace = ({ meetingId, ...place }: Place & { readonly meetingId: string }): readonly [string, Place] => [
  meetingId,
  place,
];

/** A meeting with the people who are left: all of the other side, and colleagues where there are some. */
function afterLeaving(row: PlanRow, what: DisruptionRow, without: readonly string[]): PlanRow {
  if (!("participantId" in what) || !row.personIds.includes(what.participantId)) return row;
  if (without.includes(row.id)) return { ...row, personIds: row.personIds.filter((id) => id !== what.participantId) };
  // With the registration over nobody of that side is left; the meeting waits outside the timetable.
  return what.kind === "withdrawn" && row.state !== "held" && row.state !== "missed" ? { ...row, personIds: [] } : row;
}

async function refuseUnknown(db: Db, eventId: string, what: DisruptionRow): Promise<void> {
  const named =
    "participantId" in what
      ? (["participant", what.participantId] as const)
      : "tableId" in what
        ? (["table", what.tableId] as const)
        : "interpreterId" in what
          ? (["interpreter", what.interpreterId] as const)
          : "venueId" in what
            ? (["venue", what.venueId] as const)
            : undefined;
  if (named && !(await subjectExists(db, eventId, named[0], named[1])))
    throw new DomainError("not_found", { what: named[0] });
}
