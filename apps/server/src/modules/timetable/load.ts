import { spokenLanguage, type Instant, type Interval, type Locale } from "@songhua/kernel";
import type { Placement, Problem } from "@songhua/scheduling";
import type { Db } from "../../platform/database/connect.ts";
import type { RulesRow } from "../../platform/database/schema.ts";
import { publishedTimetableId } from "../meetings/index.ts";
import type { Place, PlanInput, PlanMeeting, PlanSlot } from "./plan-input.ts";
import { buildProblem } from "./problem.ts";
import { isPlannable, type MeetingNow } from "./publish.ts";
import { listPlaces, listPlanMeetings, listPlanPeople, loadFrame, type PlanRow } from "./queries.ts";
import { findRules, listInterpreters, listUnavailable, type UnavailableRow } from "./rules/queries.ts";
import { speakingTimes } from "./speaking.ts";

export interface LoadOptions {
  readonly now: Instant;
  /** Meetings of the published version stay where they are. */
  readonly keepPublished: boolean;
  /** The version to go on from: the search starts there, and locked meetings stay where they are in it. */
  readonly continueFrom?: string | undefined;
  /** Instead of the event's own. */
  readonly rules?: RulesRow | undefined;
  /** One more meeting of these people, to see where it could be. */
  readonly alsoOf?: readonly string[] | undefined;
}
/** The id of the meeting `alsoOf` adds. */
export const ADDED_MEETING = "00000000-0000-0000-0000-000000000000";
export interface LoadedProblem {
  readonly problem: Problem;
  /** The wishes as people stated them, before any place was kept. */
  readonly priorities: ReadonlyMap<string, "must" | "nice">;
  /** Where to start: the places of the version gone on from, else of the published one. */
  readonly start: readonly Placement[];
}

/** The problem as it stands in the database now. */
export async function loadProblem(db: Db, eventId: string, options: LoadOptions): Promise<LoadedProblem> {
  const [frame, meetings, former, continued, rules, interpreters, unavailable] = await Promise.all([
    loadFrame(db, eventId),
    listPlanMeetings(db, eventId),
    publishedTimetableId(db, eventId).then((id) => listPlaces(db, eventId, id)),
    listPlaces(db, eventId, options.continueFrom),
    options.rules ?? findRules(db, eventId),
    listInterpreters(db, eventId),
    listUnavailable(db, eventId),
  ]);
  const asked = meetings.filter((meeting) => isPlannable(meeting, former));
  const alsoOf = options.alsoOf ?? [];
  const everybody = [...new Set([...asked.flatMap((meeting) => meeting.personIds), ...alsoOf])];
  const people = await listPlanPeople(db, eventId, everybody);
  const onStage = speakingTimes(
    frame.sessions.map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at, speakers: row.speakers })),
    people.map((row) => ({ id: row.id, name: row.name, organisationId: row.organisation_id })),
  );
  const times = Map.groupBy(unavailable, (row) => row.subject_id);
  const timesOf = (id: string, wanted: (row: UnavailableRow) => boolean): Interval[] =>
    (times.get(id) ?? []).filter(wanted).map((row) => ({ startsAt: row.starts_at, endsAt: row.ends_at }));
  const isCutOff = (row: UnavailableRow) => rules.onlineWhenVenueOut && row.what?.kind === "venue_cut_off";
  const busyOf = (id: string) => timesOf(id, (row) => !isCutOff(row));
  const slots = frame.slots.map((row) => ({ id: row.id, startsAt: row.starts_at, endsAt: row.ends_at }));
  const input: PlanInput = {
    homeZone: frame.event.home_zone,
    rules,
    slots,
    venues: frame.venues.map((row) => ({
      id: row.id,
      zone: row.zone,
      hours: row.hours,
      busy: busyOf(row.id),
      cutOff: timesOf(row.id, isCutOff),
    })),
    tables: frame.tables.map((row) => ({
      id: row.id,
      venueId: row.venue_id,
      label: row.label,
      capacity: row.capacity,
      busy: busyOf(row.id),
    })),
    people: people.map((row) => ({
      id: row.id,
      venueId: row.venue_id,
      busy: busyOf(row.id),
      talks: onStage.get(row.id) ?? [],
      ...(row.role === null ? {} : { role: row.role }),
      minMeetings: row.min_meetings,
      maxMeetings: row.max_meetings,
      speaks: spokenBy(row.languages.length > 0 ? row.languages : (row.organisation_languages ?? [])),
    })),
    interpreters: interpreters.map((row) => ({
      id: row.id,
      venueId: row.venue_id,
      languagePairs: row.language_pairs,
      fields: row.fields,
      busy: busyOf(row.id),
    })),
    meetings: [
      ...asked.map((meeting) => ({
        id: meeting.id,
        personIds: meeting.personIds,
        priority: meeting.priority,
        interpreting: meeting.interpreting,
        field: meeting.field,
        ...kept(meeting, former, continued, options.keepPublished),
      })),
      ...(alsoOf.length === 0 ? [] : [{ id: ADDED_MEETING, personIds: alsoOf, priority: "must" as const }]),
    ],
    begunSlotIds: begunSlots(slots, options.now),
  };
  const start = options.continueFrom === undefined ? former : continued;
  return {
    problem: buildProblem(input),
    priorities: new Map(asked.map((meeting) => [meeting.id, meeting.priority])),
    start: asked.flatMap(({ id }) => {
      const place = start.get(id);
      return place ? [{ meetingId: id, ...place }] : [];
    }),
  };
}

/**
 * What has taken place or was locked stays in any case; the rest of the published version when it is to be kept. A meeting that
 * has no place yet is put where it was found free for all.
 */
function kept(
  meeting: PlanRow & MeetingNow,
  former: ReadonlyMap<string, Place>,
  continued: ReadonlyMap<string, Place>,
  keepPublished: boolean,
): Pick<PlanMeeting, "keepAt" | "firm"> {
  const past = meeting.state === "held" || meeting.state === "missed";
  const place =
    past || !meeting.locked ? former.get(meeting.id) : (continued.get(meeting.id) ?? former.get(meeting.id));
  const firm = meeting.locked || past;
  if (!place && meeting.wish) return { keepAt: meeting.wish, firm: false };
  return place && (firm || keepPublished) ? { keepAt: place, firm } : {};
}

/** Slots nothing new may be put in. When all have begun the event is over, and a run is a rehearsal with all of them. */
function begunSlots(slots: readonly PlanSlot[], now: Instant): ReadonlySet<string> {
  const begun = slots.filter((slot) => slot.startsAt <= now).map((slot) => slot.id);
  return new Set(begun.length === slots.length ? [] : begun);
}

const spokenBy = (locales: readonly Locale[]) => [...new Set(locales.map(spokenLanguage))];
