import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { findAgreementRow, listParties } from "./queries.ts";

/** The agreement, for whoever may read it: staff, readers, its parties. @throws DomainError not_found: to others it does not exist. */
export async function readable(db: Db, viewer: Viewer, eventId: string, id: string) {
  const row = await findAgreementRow(db, eventId, id);
  if (row && (isStaff(viewer) || viewer.roles.has("reader"))) return row;
  const parties = row ? await listParties(db, eventId, [id]) : [];
  if (
    !row ||
    !parties.some((party) => party.organisation_id !== null && party.organisation_id === viewer.organisationId)
  )
    throw new DomainError("not_found", { what: "agreement" });
  return row;
}
