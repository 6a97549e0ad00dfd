import { LOCALES, type Instant, type MultiText } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { sayIn } from "../../platform/language/say.ts";
import { agreementsOf, partiesOf, peopleOf, type MeetingRow } from "./meeting-queries.ts";
import { openMatches, toAnonymous, validityDay, type RequestRow } from "./queries.ts";

/** Stands where an organisation keeps its face: the nil UUID and the code for an unknown country (ISO 3166-1, user-assigned). */
const NOBODY_ID = "00000000-0000-0000-0000-000000000000";
const UNKNOWN_COUNTRY = "ZZ";
const ANONYMOUS: MultiText = Object.fromEntries(
  LOCALES.map((locale) => [locale, sayIn(locale)("meetings:anonymousOrganisation")]),
);

/**
 * Requests as the viewer may see them. Who asked the owner of an anonymous listing learns whom when the owner accepts;
 * otherwise a request sent and withdrawn at once would unmask everybody.
 */
export async function presentRequests(
  db: Db,
  eventId: string,
  rows: readonly RequestRow[],
  viewer: Viewer,
  now: Instant,
) {
  const waiting = rows.flatMap((row) => (row.state === "pending" && row.match_id !== null ? row.match_id : []));
  const open = await openMatches(db, eventId, waiting, await validityDay(db, eventId, now));
  const anonymous = await toAnonymous(
    db,
    eventId,
    rows.filter((row) => row.state !== "accepted").map((row) => row.id),
  );
  const own = viewer.organisationId;
  return rows.map((row) => {
    const hidden = anonymous.has(row.id) && !isStaff(viewer) && own !== row.to_organisation_id;
    return {
      id: row.id,
      from: { id: row.from_organisation_id, name: row.from_name, country: row.from_country },
      to: hidden
        ? { id: NOBODY_ID, name: ANONYMOUS, country: UNKNOWN_COUNTRY }
        : { id: row.to_organisation_id, name: row.to_name, country: row.to_country },
      direction: directionOf(row, own),
      message: row.message,
      priority: row.priority,
      matchId: row.match_id,
      matchEnded: row.state === "pending" && row.match_id !== null && !open.has(row.match_id),
      state: row.state,
      expiresAt: row.expires_at,
      createdAt: row.created_at,
      meetingId: row.meeting_id,
    };
  });
}

function directionOf(
  row: { from_organisation_id: string; to_organisation_id: string },
  own: string | null,
): "sent" | "received" | "other" {
  if (own === row.from_organisation_id) return "sent";
  return own === row.to_organisation_id ? "received" : "other";
}

/** Meetings with organisations, people and place. */
export async function presentMeetings(db: Db, eventId: string, rows: readonly MeetingRow[]) {
  const ids = rows.map((row) => row.id);
  const [people, agreements, parties] = await Promise.all([
    peopleOf(db, eventId, ids),
    agreementsOf(db, eventId, ids),
    partiesOf(db, eventId, ids),
  ]);
  const byMeeting = Map.groupBy(people, (person) => person.meeting_id);
  return rows.map((row) => ({
    id: row.id,
    organisations: [
      { id: row.a_organisation_id, name: row.a_name },
      { id: row.b_organisation_id, name: row.b_name },
      ...(parties.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    ],
    people: (byMeeting.get(row.id) ?? []).map((person) => ({
      id: person.id,
      name: person.name,
      organisationId: person.organisation_id,
      zone: person.zone,
    })),
    // A version says where it has a meeting; what is agreed of it stands for meetings without a place.
    mode: row.slot_id === null ? row.mode : row.table_id === null ? ("online" as const) : ("table" as const),
    state: row.state,
    priority: row.priority,
    slot:
      row.slot_id !== null && row.starts_at !== null && row.ends_at !== null
        ? { id: row.slot_id, startsAt: row.starts_at, endsAt: row.ends_at }
        : null,
    table:
      row.table_id !== null && row.table_label !== null && row.venue_id !== null
        ? { id: row.table_id, label: row.table_label, venueId: row.venue_id }
        : null,
    interpreter:
      row.interpreter_id !== null && row.interpreter_name !== null
        ? { id: row.interpreter_id, name: row.interpreter_name }
        : null,
    interpreting: row.interpreting,
    languages: row.languages,
    locked: row.locked,
    outcome: row.outcome,
    agreementId: agreements.get(row.id) ?? null,
  }));
}
export type MeetingView = Awaited<ReturnType<typeof presentMeetings>>[number];
