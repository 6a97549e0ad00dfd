import { DomainError, pickText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import type { Router } from "../../platform/http/router.ts";
import { actorOf } from "../../platform/http/viewer.ts";
import { appendAudit } from "../audit/index.ts";
import { lockEvent } from "../listings/index.ts";
import { findMeeting, presentMeetings, publishedTimetableId } from "../meetings/index.ts";
import { certificateRow, certify, restoreTimetable, unplacedRows, type PlanRecord } from "./certify.ts";
import { sha256 } from "./insight.ts";
import { listMoves } from "./list-moves.ts";
import { moveMeeting, type Moved } from "./move.ts";
import { findDraftMeeting, listPlanMeetings, loadPlan, participantNames } from "./queries.ts";
import { saveInterpreting } from "./rules/store.ts";
import { lockMeetings, lockTimetable, saveMove } from "./store.ts";

/** Work on a draft by hand: see what a move costs, move, lock. */
export function draftRoutes(router: Router): void {
  router.on("listMoves", async ({ services, event, params, query }) => {
    const stored = await loadPlan(services.db, event.id, query.timetableId);
    if (!stored) throw new DomainError("not_found", { what: "timetable" });
    const meeting = await findDraftMeeting(services.db, event.id, params.meeting);
    if (!meeting) throw new DomainError("not_found", { what: "meeting" });
    if (!stored.plan.problem.meetings.some(({ id }) => id === params.meeting)) throw new DomainError("timetable_stale");
    const timetable = restoreTimetable(stored.plan, stored.places, stored.unplaced);
    const firm = meeting.locked || meeting.state === "held" || meeting.state === "missed";
    const { venueId, items } = listMoves(stored.plan.problem, timetable, params.meeting, firm);
    const people = await participantNames(services.db, event.id, [
      ...new Set(items.flatMap((item) => item.clash?.personIds ?? [])),
    ]);
    const named = new Map(people.map((person) => [person.id, person]));
    const tableIds = [...new Set(items.flatMap((item) => item.tableIds))];
    const position = new Map(tableIds.map((id, at) => [id, at]));
    return {
      venueId,
      tableIds,
      items: items.map(({ slotId, venueId, cost, tableIds, clash }) => ({
        slotId,
        venueId,
        cost: cost ?? null,
        tables: tableIds.map((id) => position.get(id)!),
        clash: clash
          ? {
              rules: [...clash.rules],
              people: clash.personIds.flatMap((id) => named.get(id) ?? []),
              meetingIds: [...clash.meetingIds],
            }
          : null,
      })),
    };
  });

  router.on("moveMeeting", async ({ services, viewer, event, params, body, locale }) => {
    const { timetableId, slotId, tableId } = body;
    await services.db.transaction().execute(async (tx) => {
      if (!(await lockTimetable(tx, event.id, timetableId))) throw new DomainError("not_found", { what: "timetable" });
      const stored = (await loadPlan(tx, event.id, timetableId))!;
      if (stored.state !== "draft") throw new DomainError("conflict", { what: "timetable" });
      const { plan, places, unplaced } = stored;
      const meetings = await listPlanMeetings(tx, event.id);
      const meeting = meetings.find((row) => row.id === params.meeting);
      if (!meeting) throw new DomainError("not_found", { what: "meeting" });
      if (meeting.state === "held" || meeting.state === "missed")
        throw new DomainError("meeting_state", { state: meeting.state });
      if (!plan.problem.meetings.some((asked) => asked.id === params.meeting)) throw new DomainError("timetable_stale");
      const before = restoreTimetable(plan, places, unplaced);
      const moved = moveMeeting(plan, before, params.meeting, { slotId, tableId }, meeting.locked);
      if ("clash" in moved) {
        const names = await participantNames(tx, event.id, moved.clash.personIds);
        throw new DomainError("placement_clash", {
          rules: moved.clash.rules,
          people: names.map(({ name }) => pickText(name, locale)?.text ?? "—"),
        });
      }
      const { plan: changed, timetable, certificate, violations } = certifyMove(stored, moved);
      const priorities = new Map(meetings.map((row) => [row.id, row.priority]));
      await saveMove(tx, event.id, timetableId, {
        meetingId: params.meeting,
        to: moved.place,
        plan: changed,
        certificate: certificateRow(timetable, certificate, violations.length, priorities),
        unplaced: unplacedRows(timetable),
      });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "meeting.moved",
        subjectType: "meeting",
        subjectId: params.meeting,
        data: { timetableId, slotId, tableId, from: places.get(params.meeting) ?? null },
      });
    });
    return oneMeeting(services.db, event.id, params.meeting, timetableId);
  });

  router.on("lockMeetings", async ({ services, viewer, event, body }) => {
    const { locked, timetableId, meetingIds, participantId, slotId, tableId } = body;
    if ([meetingIds, participantId, slotId, tableId].filter((named) => named !== undefined).length !== 1)
      throw new DomainError("bad_request", { field: "meetingIds" });
    const changed = await services.db.transaction().execute(async (tx) => {
      // Waits for a publication under way, which goes by the states of all meetings.
      await lockEvent(tx, event.id);
      if (!(await lockTimetable(tx, event.id, timetableId))) throw new DomainError("not_found", { what: "timetable" });
      const ids = await lockMeetings(tx, event.id, timetableId, { meetingIds, participantId, slotId, tableId }, locked);
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: locked ? "meetings.locked" : "meetings.unlocked",
        subjectType: "timetable",
        subjectId: timetableId,
        data: {
          count: ids.length,
          ...(participantId ? { participantId } : slotId ? { slotId } : tableId ? { tableId } : {}),
        },
      });
      return ids.length;
    });
    return { changed };
  });

  router.on("setInterpreting", async ({ services, viewer, event, params, body }) => {
    if ((body.interpreting === "needed") !== (body.languages !== null))
      throw new DomainError("bad_request", { field: "languages" });
    await services.db.transaction().execute(async (tx) => {
      if (!(await saveInterpreting(tx, event.id, params.meeting, body)))
        throw new DomainError("not_found", { what: "meeting" });
      await appendAudit(tx, {
        eventId: event.id,
        at: services.clock.now(),
        actor: actorOf(viewer),
        action: "meeting.interpreting_set",
        subjectType: "meeting",
        subjectId: params.meeting,
        data: { ...body },
      });
    });
    return oneMeeting(services.db, event.id, params.meeting, await publishedTimetableId(services.db, event.id));
  });
}

type Stored = NonNullable<Awaited<ReturnType<typeof loadPlan>>>;

/** What was proven of the problem as it was solved holds again once a meeting is back where the problem asked it to be. */
function certifyMove({ plan, problemHash }: Stored, moved: Extract<Moved, { plan: PlanRecord }>) {
  const solved = plan.solved ?? { problemHash, bound: plan.bound };
  const certified = certify(moved.plan.problem, moved.timetable, sha256);
  if (moved.plan.problem === plan.problem) return { ...moved, ...certified };
  if (certified.certificate.problemHash !== solved.problemHash)
    return { ...moved, ...certified, plan: { ...moved.plan, solved } };
  const back = { ...moved.plan, bound: solved.bound };
  delete back.solved;
  const timetable = { ...moved.timetable, bound: solved.bound };
  return { plan: back, timetable, ...certify(back.problem, timetable, sha256) };
}

async function oneMeeting(db: Db, eventId: string, id: string, timetableId: string | undefined) {
  const row = await findMeeting(db, eventId, id, timetableId);
  if (!row) throw new DomainError("not_found", { what: "meeting" });
  return (await presentMeetings(db, eventId, [row]))[0]!;
}
