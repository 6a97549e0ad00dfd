import type { Db } from "../../platform/database/connect.ts";
import { publishedTimetableId } from "../meetings/index.ts";
import { buildProblem, type Place, type PlanInput } from "./problem.ts";
import { isPlannable, type MeetingNow } from "./publish.ts";
import { listPlaces, listPlanMeetings, listPlanPeople, loadFrame, type PlanRow } from "./queries.ts";
import { speakingTimes } from "./speaking.ts";

/** The problem as it stands in the database now, with the wishes as people stated them. */
export async function loadProblem(db: Db, eventId: string, keepPublished: boolean) {
  const [frame, meetings, former] = await Promise.all([
    loadFrame(db, eventId),
    listPlanMeetings(db, eventId),
    publishedTimetableId(db, eventId).then((id) => listPlaces(db, eventId, id)),
  ]);
  const asked = meetings.filter((meeting) => isPlannable(meeting, former));
  const people = await listPlanPeople(db, eventId, [...new Set(asked.flatMap((meeting) => meeting.personIds))]);
  const onStage = speakingTimes(
    frame.sessions.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at, speakers: row.speakers })),
    people.map((row) => ({ id: row.id, name: row.name, organisationId: row.organisation_id })),
  );
  const input: PlanInput = {
    homeZone: frame.event.home_zone,
    slots: frame.slots.map((row) => ({ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at })),
    venues: frame.venues.map((row) => ({ id: row.id, zone: row.zone, hours: row.hours })),
    tables: frame.tables.map((row) => ({
      id: row.id,
      venueId: row.venue_id,
      label: row.label,
      capacity: row.capacity,
    })),
    people: people.map((row) => ({ id: row.id, venueId: row.venue_id, busy: onStage.get(row.id) ?? [] })),
    meetings: asked.map((meeting) => ({
      id: meeting.id,
      personIds: meeting.personIds,
      priority: meeting.priority,
      ...kept(meeting, former, keepPublished),
    })),
  };
  return {
    problem: buildProblem(input),
    priorities: new Map(asked.map((meeting) => [meeting.id, meeting.priority])),
  };
}

/** What has taken place or was locked stays in any case; the rest of the published version when it is to be kept. */
function kept(
  meeting: PlanRow & MeetingNow,
  former: ReadonlyMap<string, Place>,
  keepPublished: boolean,
): { keepAt?: Place; firm?: boolean } {
  const place = former.get(meeting.id);
  const firm = meeting.locked || meeting.state === "held" || meeting.state === "missed";
  return place && (firm || keepPublished) ? { keepAt: place, firm } : {};
}
