import { DomainError } from "@songhua/kernel";
import type { Db } from "../../../platform/database/connect.ts";
import { actorOf, isStaff, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { organisationExists, venueExists } from "./queries.ts";
import { insertParticipant, lockParticipants, updateParticipant, type PersonInput } from "./store.ts";

/** A person added by an organiser, pending until approved. @throws DomainError registration_duplicate, not_found */
export async function createParticipant(
  services: Services,
  viewer: Viewer,
  eventId: string,
  person: PersonInput,
): Promise<string> {
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    await refuseStrangers(tx, eventId, person);
    const id = await insertParticipant(tx, eventId, person, { now });
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "participant.created",
      subjectType: "participant",
      subjectId: id,
    });
    return id;
  });
}

/**
 * Participants change what is said of themselves, but neither the address that signs them in nor whom they come for; organisers
 * change everything. A changed address loses its account: whoever reads the old mailbox is out.
 * @throws DomainError forbidden, not_found, registration_duplicate
 */
export async function changeParticipant(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  person: PersonInput,
): Promise<void> {
  if (!isStaff(viewer) && viewer.participantId !== id) throw new DomainError("forbidden");
  await services.db.transaction().execute(async (tx) => {
    const [before] = await lockParticipants(tx, eventId, [id]);
    if (!before) throw new DomainError("not_found", { what: "participant" });
    const moved = person.email !== before.email || person.organisationId !== before.organisation_id;
    if (moved && !isStaff(viewer)) throw new DomainError("forbidden");
    await refuseStrangers(tx, eventId, person);
    await updateParticipant(tx, eventId, id, person, person.email === before.email ? before.account_id : null);
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "participant.changed",
      subjectType: "participant",
      subjectId: id,
      data: { addressChanged: person.email !== before.email },
    });
  });
}

/** @throws DomainError not_found for an organisation or venue that is not of this event */
async function refuseStrangers(tx: Db, eventId: string, person: PersonInput): Promise<void> {
  if (person.organisationId !== null && !(await organisationExists(tx, eventId, person.organisationId)))
    throw new DomainError("not_found", { what: "organisation" });
  if (person.venueId !== null && !(await venueExists(tx, eventId, person.venueId)))
    throw new DomainError("not_found", { what: "venue" });
}
