import type { Viewer } from "../../../platform/http/viewer.ts";
import type { OrganisationRow } from "./queries.ts";

/** Whether the viewer sees more of an event than the public does. */
export function isInsider(viewer: Viewer): boolean {
  return (["administrator", "organiser", "operator", "reader"] as const).some((role) => viewer.roles.has(role));
}

export function presentOrganisation(row: OrganisationRow) {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    country: row.country,
    region: row.region,
    city: row.city,
    industry: row.industry,
    website: row.website,
    languages: row.languages,
    identifiers: row.identifiers,
    demonstration: row.demonstration,
    participants: Number(row.participants),
    listings: Number(row.listings),
  };
}
