import { DomainError } from "@songhua/kernel";
import { actorOf, mayActFor, type Viewer } from "../../../platform/http/viewer.ts";
import type { Services } from "../../../platform/services.ts";
import { appendAudit } from "../../audit/index.ts";
import { findAgreementRow, listParties, valueOf } from "../queries.ts";
import { insertAgreement, setAmends } from "../store.ts";
import { findVersion } from "./queries.ts";
import { insertVersion } from "./store.ts";

/**
 * Proposes an amendment: an agreement of its own between the same parties, with a copy of the text to change. What it amends stays as
 * it is until the amendment is signed. @returns the amendment's id. @throws DomainError agreement_state, not_a_party
 */
export async function amend(
  services: Services,
  viewer: Viewer,
  event: { id: string; demonstration: boolean },
  id: string,
  reason: string,
): Promise<string> {
  const now = services.clock.now();
  const actor = actorOf(viewer);
  return services.db.transaction().execute(async (tx) => {
    const agreement = await findAgreementRow(tx, event.id, id);
    if (!agreement) throw new DomainError("not_found", { what: "agreement" });
    if (agreement.state !== "signed" || agreement.amends_id !== null)
      throw new DomainError("agreement_state", { state: agreement.state });
    const parties = await listParties(tx, event.id, [id]);
    if (!parties.some((party) => mayActFor(viewer, party.organisation_id))) throw new DomainError("not_a_party");
    const amendment = await insertAgreement(
      tx,
      event.id,
      {
        kind: agreement.kind,
        title: agreement.title,
        summary: reason,
        value: valueOf(agreement),
        meetingId: null,
        masterId: agreement.master_id,
      },
      parties.map((party) => ({ organisationId: party.organisation_id, name: party.name })),
      { createdBy: actor.accountId, now, demonstration: event.demonstration },
    );
    await setAmends(tx, event.id, amendment, id);
    const current =
      agreement.current_version === null ? undefined : await findVersion(tx, event.id, id, agreement.current_version);
    if (current)
      await insertVersion(tx, {
        eventId: event.id,
        agreementId: amendment,
        version: 1,
        text: current.text,
        hash: current.hash,
        note: reason,
        createdBy: actor.accountId,
        author: actor.name,
        now,
      });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor,
      action: "agreement.amendment_proposed",
      subjectType: "agreement",
      subjectId: amendment,
      data: { amends: id, reason },
    });
    return amendment;
  });
}
