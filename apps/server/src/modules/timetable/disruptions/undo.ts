import { DomainError, type Instant } from "@songhua/kernel";
import type { Meeting } from "@songhua/scheduling";
import type { Db } from "../../../platform/database/connect.ts";
import { actorOf, type EventContext, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockEvent } from "../../listings/index.ts";
import { publishedTimetableId } from "../../meetings/index.ts";
import { certificateRow, certify, plainBound, restoreTimetable } from "../certify.ts";
import { loadVersion } from "../compare.ts";
import { sha256 } from "../insight.ts";
import { publicationOf } from "../publish.ts";
import { listPlanMeetings, loadFrame } from "../queries.ts";
import { presentReplacement } from "./apply.ts";
import { findDisruption, type DisruptionRecord } from "./queries.ts";
import { hasBegun, type Replacement } from "./repair-timetable.ts";
import { replacePublished } from "./replace-published.ts";
import { deleteTimesOf, joinMeetings, setDisruption, setParticipantState } from "./store.ts";

/**
 * Publishes what stood before a disruption again, as a new version, and tells everybody affected; with `preview` nothing is written.
 * @throws DomainError not_found; disruption_not_undoable when it is not the newest publication, or a slot it touched has begun.
 */
export async function undoDisruption(
  services: Services,
  event: EventContext,
  viewer: Viewer,
  id: string,
  preview: boolean,
) {
  return services.db.transaction().execute(async (tx) => {
    await lockEvent(tx, event.id);
    const now = services.clock.now();
    const disruption = await findDisruption(tx, event.id, id);
    if (!disruption) throw new DomainError("not_found", { what: "disruption" });
    const replacement = await whatStoodBefore(tx, event, disruption, now);
    if (!replacement) throw new DomainError("disruption_not_undoable");
    if (preview) return presentReplacement(services, tx, event.id, replacement, null);
    const { what } = disruption;
    if (what.kind === "withdrawn") await setParticipantState(tx, event.id, what.participantId, "approved");
    if ("participantId" in what) await joinMeetings(tx, event.id, what.participantId, replacement.rejoined);
    await deleteTimesOf(tx, event.id, id);
    const made = await replacePublished(services, tx, event.id, replacement);
    await setDisruption(tx, event.id, id, { state: "undone" });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: "disruption.undone",
      subjectType: "timetable",
      subjectId: made.id,
      data: {
        disruptionId: id,
        version: made.version,
        changed: replacement.publication.changes.length,
        told: made.told,
      },
    });
    return presentReplacement(services, tx, event.id, replacement, made);
  });
}

/** Whether the newest publication is the disruption's and none of the slots it touched has begun. */
export async function isUndoable(
  db: Db,
  event: EventContext,
  disruption: DisruptionRecord,
  now: Instant,
): Promise<boolean> {
  return (await whatStoodBefore(db, event, disruption, now)) !== undefined;
}

interface Restored extends Replacement {
  /** Meetings the person of the disruption is in again. */
  readonly rejoined: readonly string[];
}

async function whatStoodBefore(
  db: Db,
  event: EventContext,
  disruption: DisruptionRecord,
  now: Instant,
): Promise<Restored | undefined> {
  const { state, before_timetable_id: formerId, timetable_id: presentId, what } = disruption;
  if (state !== "applied" || formerId === null || presentId === null) return undefined;
  if ((await publishedTimetableId(db, event.id)) !== presentId) return undefined;
  const [present, former, frame, rows] = await Promise.all([
    loadVersion(db, event.id, presentId),
    loadVersion(db, event.id, formerId),
    loadFrame(db, event.id),
    listPlanMeetings(db, event.id),
  ]);
  const back = "participantId" in what ? what.participantId : undefined;
  const today = new Map(rows.map((row) => [row.id, row]));
  const then = former.plan.problem;
  const rejoined: string[] = [];
  // As it was, with whom it has today; what was cancelled meanwhile is left out.
  const meetings = then.meetings.flatMap((meeting): Meeting[] => {
    const row = today.get(meeting.id);
    if (!row) return [];
    const present = row.personIds.length > 0 ? row.personIds : row.sides.flat();
    const returns = back !== undefined && meeting.personIds.includes(back) && !present.includes(back);
    if (returns) rejoined.push(meeting.id);
    const personIds = [...present, ...(returns ? [back] : [])].sort();
    return personIds.length < 2 ? [] : [{ ...meeting, personIds }];
  });
  const known = new Set(then.people.map(({ id }) => id));
  const newcomers = present.plan.problem.people.filter(({ id }) => !known.has(id));
  const problem = { ...then, people: [...then.people, ...newcomers], meetings };
  const kept = new Set(meetings.map(({ id }) => id));
  const places = new Map([...former.places].filter(([id]) => kept.has(id)));
  const unplaced = former.unplaced.filter(({ meetingId }) => kept.has(meetingId));
  const same = JSON.stringify(problem) === JSON.stringify(then);
  const plan = same ? former.plan : { ...former.plan, problem, bound: plainBound(problem) };
  const timetable = restoreTimetable(plan, places, unplaced);
  const { certificate, violations } = certify(problem, timetable, sha256);
  const starts = new Map(frame.slots.map((slot) => [slot.id, slot.starts_at]));
  const publication = publicationOf({ meetings: rows, draft: places, former: present.places, slots: starts });
  const begun = hasBegun(event, now);
  const tooLate = publication.changes.some(({ before, after }) =>
    [before, after].some((place) => {
      const startsAt = place && starts.get(place.slotId);
      return place !== undefined && (startsAt === undefined || begun({ startsAt }));
    }),
  );
  if (tooLate || violations.length > 0) return undefined;
  return {
    before: present,
    beforeId: presentId,
    plan,
    certificate: certificateRow(timetable, certificate, 0, new Map(rows.map((row) => [row.id, row.priority]))),
    unplaced,
    places,
    walking: timetable.objective.walking,
    publication,
    frame,
    rejoined: what.kind === "withdrawn" ? [] : rejoined,
  };
}
