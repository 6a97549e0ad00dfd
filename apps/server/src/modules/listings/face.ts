import { isStaff, type Viewer } from "../../platform/http/viewer.ts";

/**
 * Whether the viewer may learn whose listing it is. An anonymous one shows its face to its owner, the staff, and those whose
 * interest the owner has answered: organisations with an accepted request between the two (`revealed`).
 */
export function showsFace(
  listing: { readonly anonymous: boolean; readonly organisationId: string },
  viewer: Viewer,
  revealed: ReadonlySet<string>,
): boolean {
  return (
    !listing.anonymous ||
    isStaff(viewer) ||
    viewer.organisationId === listing.organisationId ||
    revealed.has(listing.organisationId)
  );
}

/** Whether the viewer may read a listing at all: accepted ones are public, the others for their owner and the staff. */
export function mayRead(listing: { readonly state: string; readonly organisationId: string }, viewer: Viewer): boolean {
  return listing.state === "accepted" || isStaff(viewer) || viewer.organisationId === listing.organisationId;
}
