import { createHash } from "node:crypto";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";

/** Who runs or oversees the event: sees drafts and everybody's meetings. Participants see what is published, and their own. */
export function isInsider(viewer: Viewer): boolean {
  return isStaff(viewer) || viewer.roles.has("operator") || viewer.roles.has("reader");
}

/** The hash certificates are made with. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
