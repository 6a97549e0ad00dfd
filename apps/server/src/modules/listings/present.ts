import type { Viewer } from "../../platform/http/viewer.ts";
import { isStaff } from "../../platform/http/viewer.ts";
import { showsFace } from "./face.ts";
import type { ListingRow } from "./queries.ts";

/** A listing as the viewer may see it: whose it is, and what the review said, are not for everybody. */
export function presentListing(row: ListingRow, viewer: Viewer, revealed: ReadonlySet<string>) {
  const face = { anonymous: row.anonymous, organisationId: row.organisation_id };
  const insider = isStaff(viewer) || viewer.organisationId === row.organisation_id;
  return {
    id: row.id,
    side: row.side,
    kind: row.kind,
    industry: row.industry,
    texts: row.texts,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    anonymous: row.anonymous,
    state: row.state,
    reviewNote: insider ? row.review_note : null,
    organisation: showsFace(face, viewer, revealed)
      ? {
          id: row.organisation_id,
          name: row.organisation_name,
          role: row.organisation_role,
          country: row.organisation_country,
          city: row.organisation_city,
        }
      : null,
    demonstration: row.demonstration,
    updatedAt: row.updated_at,
  };
}
