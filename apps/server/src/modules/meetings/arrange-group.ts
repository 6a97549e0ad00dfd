import { DomainError, type Instant } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { chooseAttendees, meetingMode, type Candidate } from "./attendees.ts";
import { mayMeet } from "./may-meet.ts";
import { findParties, listCandidates, listVenueIds } from "./queries.ts";
import { insertMeeting } from "./store.ts";

/** Who would come for each organisation, one person each; those with nobody approved are named apart. */
export async function attendeesOf(
  db: Db,
  eventId: string,
  organisationIds: readonly string[],
): Promise<{ attendees: Candidate[]; nobody: string[]; mode: "table" | "online" }> {
  const attendees: Candidate[] = [];
  const nobody: string[] = [];
  for (const id of organisationIds) {
    const [first] = chooseAttendees(await listCandidates(db, eventId, id));
    if (first) attendees.push(first);
    else nobody.push(id);
  }
  return { attendees, nobody, mode: meetingMode(attendees, await listVenueIds(db, eventId)) };
}

/**
 * A meeting of several organisations, with one person each, in a place found free for all.
 * @throws DomainError not_found; as `mayMeet` for any two of them; participant_not_approved.
 */
export async function arrangeGroup(
  tx: Db,
  eventId: string,
  group: {
    readonly organisationIds: readonly string[];
    readonly wish: { readonly slotId: string; readonly tableId: string | null };
    readonly now: Instant;
  },
): Promise<string> {
  const ids = group.organisationIds;
  const parties = await findParties(tx, eventId, ids);
  if (parties.size !== ids.length) throw new DomainError("not_found", { what: "organisation" });
  await mayMeet(tx, eventId, ids);
  const { attendees, nobody, mode } = await attendeesOf(tx, eventId, ids);
  if (nobody.length > 0) throw new DomainError("participant_not_approved", { organisationId: nobody[0]! });
  const [a, b, ...others] = ids;
  return insertMeeting(tx, eventId, {
    requestId: null,
    aOrganisationId: a!,
    bOrganisationId: b!,
    partyIds: others,
    mode,
    priority: "must",
    participantIds: attendees.map((attendee) => attendee.participantId),
    demonstration: ids.some((id) => parties.get(id)?.demonstration ?? false),
    createdAt: group.now,
    wish: group.wish,
  });
}
