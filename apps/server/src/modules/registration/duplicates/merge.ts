import { DomainError } from "@songhua/kernel";
import { actorOf, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { lockOrganisation } from "../organisations/store.ts";
import { deleteOrganisation, dismissPair, fillGaps, moveBelongings } from "./store.ts";

/**
 * Makes two organisations one, in one transaction: people, listings, matches, requests, meetings, agreements, bodies,
 * exclusions and identifiers of `otherId` go to `keptId`. Names in the signed register stay as they were signed.
 * @throws DomainError merge_with_itself, not_found
 */
export async function mergeOrganisations(
  services: Services,
  viewer: Viewer,
  eventId: string,
  keptId: string,
  otherId: string,
): Promise<void> {
  if (keptId === otherId) throw new DomainError("merge_with_itself");
  await services.db.transaction().execute(async (tx) => {
    // Both are held in one order, so that two merges at once cannot wait for each other.
    const [first, second] = keptId < otherId ? [keptId, otherId] : [otherId, keptId];
    const held = [await lockOrganisation(tx, eventId, first), await lockOrganisation(tx, eventId, second)];
    const kept = held.find((row) => row.id === keptId)!;
    const other = held.find((row) => row.id === otherId)!;
    await moveBelongings(tx, eventId, otherId, keptId);
    await fillGaps(tx, kept, other);
    await deleteOrganisation(tx, eventId, otherId);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "organisation.merged",
      subjectType: "organisation",
      subjectId: keptId,
      data: { otherId, name: kept.name, otherName: other.name },
    });
  });
}

/** Remembers that two organisations are two. @throws DomainError merge_with_itself, not_found */
export async function dismissDuplicate(
  services: Services,
  viewer: Viewer,
  eventId: string,
  aId: string,
  bId: string,
): Promise<void> {
  if (aId === bId) throw new DomainError("merge_with_itself");
  await services.db.transaction().execute(async (tx) => {
    await lockOrganisation(tx, eventId, aId < bId ? aId : bId);
    await lockOrganisation(tx, eventId, aId < bId ? bId : aId);
    await dismissPair(tx, eventId, aId, bId);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "organisation.not_duplicate",
      subjectType: "organisation",
      subjectId: aId,
      data: { otherId: bId },
    });
  });
}
