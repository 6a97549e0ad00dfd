import { isStaff, type Viewer } from "../../../platform/http/viewer.ts";
import type { ParticipantRow } from "./queries.ts";

/** Whether a viewer knows of a participant: those who run the event, the person, and people of the same organisation. */
export function maySee(viewer: Viewer, row: { id: string; organisation_id: string | null }): boolean {
  const runs = (["administrator", "organiser", "operator", "reader"] as const).some((role) => viewer.roles.has(role));
  return runs || isOwn(viewer, row);
}

function isOwn(viewer: Viewer, row: { id: string; organisation_id: string | null }): boolean {
  const colleague = row.organisation_id !== null && row.organisation_id === viewer.organisationId;
  return viewer.participantId !== null && (viewer.participantId === row.id || colleague);
}

/**
 * How to reach somebody is told to the organisers and to the person's own people; answers to the form to the organisers and
 * the person; the badge code, which opens the door, to the front desk and the person.
 */
export function presentParticipant(row: ParticipantRow, viewer: Viewer) {
  const self = viewer.participantId === row.id;
  const contact = isStaff(viewer) || isOwn(viewer, row);
  return {
    id: row.id,
    name: row.name,
    email: contact ? row.email : null,
    phone: contact ? row.phone : null,
    title: row.title,
    languages: row.languages,
    organisation:
      row.organisation_id !== null && row.organisation_name && row.organisation_role && row.organisation_country
        ? {
            id: row.organisation_id,
            name: row.organisation_name,
            role: row.organisation_role,
            country: row.organisation_country,
          }
        : null,
    venueId: row.venue_id,
    zone: row.zone,
    state: row.state,
    answers: isStaff(viewer) || self ? row.answers : {},
    badgeCode: isStaff(viewer) || viewer.roles.has("operator") || self ? row.badge_code : "",
    checkedInAt: row.checked_in_at,
    demonstration: row.demonstration,
    createdAt: row.created_at,
  };
}
