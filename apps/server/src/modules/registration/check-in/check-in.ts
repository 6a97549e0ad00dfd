import { DomainError, toLocal } from "@songhua/kernel";
import { announce } from "../../../platform/jobs/notify.ts";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockVisitor, setCheckedIn } from "./store.ts";

/** A badge code as it was scanned or typed: the address in the QR code ends with it; letters may be small and in groups. */
export function badgeCodeOf(scanned: string): string {
  const last =
    scanned
      .trim()
      .replace(/[#?].*$/, "")
      .split("/")
      .at(-1) ?? "";
  return last.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
}

/**
 * Lets a person in. Two desks that scan the same badge at once let in one.
 * @throws DomainError badge_unknown, participant_not_approved, already_checked_in { time, at }: the venue's clock and the instant
 */
export async function checkIn(
  services: Services,
  viewer: Viewer,
  eventId: string,
  by: { badgeCode?: string | undefined; participantId?: string | undefined },
): Promise<string> {
  if ((by.badgeCode === undefined) === (by.participantId === undefined))
    throw new DomainError("bad_request", { field: "badgeCode" });
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const visitor = await lockVisitor(
      tx,
      eventId,
      by.participantId === undefined ? { badgeCode: badgeCodeOf(by.badgeCode!) } : { id: by.participantId },
    );
    if (!visitor) throw new DomainError("badge_unknown");
    if (visitor.state !== "approved") throw new DomainError("participant_not_approved", { participantId: visitor.id });
    if (visitor.checked_in_at)
      throw new DomainError("already_checked_in", {
        time: toLocal(visitor.checked_in_at, visitor.zone).time,
        at: visitor.checked_in_at,
        participantId: visitor.id,
      });
    await setCheckedIn(tx, eventId, visitor.id, { at: now, by: viewer.account?.id ?? null });
    await record(services, tx, viewer, eventId, visitor.id, "participant.checked_in");
    return visitor.id;
  });
}

/** Takes a check-in back; one that never was is no error, so that pressing twice does no harm. @throws DomainError not_found */
export async function undoCheckIn(services: Services, viewer: Viewer, eventId: string, id: string): Promise<void> {
  await services.db.transaction().execute(async (tx) => {
    const visitor = await lockVisitor(tx, eventId, { id });
    if (!visitor) throw new DomainError("not_found", { what: "participant" });
    if (!visitor.checked_in_at) return;
    await setCheckedIn(tx, eventId, id, null);
    await record(services, tx, viewer, eventId, id, "participant.check_in_undone");
  });
}

async function record(
  services: Services,
  tx: Services["db"],
  viewer: Viewer,
  eventId: string,
  id: string,
  action: string,
): Promise<void> {
  await appendAudit(tx, {
    eventId,
    at: services.clock.now(),
    actor: actorOf(viewer),
    action,
    subjectType: "participant",
    subjectId: id,
  });
  await announce(tx, `check-ins ${eventId}`);
}
