import { DomainError } from "@songhua/kernel";
import type { Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { findStanding } from "../books.ts";
import { findReleaseRow, type ReleaseRow } from "./queries.ts";
import { readRelease } from "./read-release.ts";

/** A release the viewer may know of: frozen ones are everybody's. @throws DomainError not_found */
export async function visibleRelease(services: Services, viewer: Viewer, id: string): Promise<ReleaseRow> {
  const row = await findReleaseRow(services.db, id);
  if (!row || (row.state !== "frozen" && !(await findStanding(services, viewer, row.demonstration)).manages))
    throw new DomainError("not_found", { what: "release" });
  return row;
}

/** @throws DomainError not_found; release_state while it is not made yet */
export async function readVisibleRelease(services: Services, viewer: Viewer, id: string) {
  const row = await visibleRelease(services, viewer, id);
  const release = await readRelease(services.db, id);
  if (!release) throw new DomainError("release_state", { state: row.state });
  return { row, release };
}
