import { DomainError } from "@songhua/kernel";
import { actorOf, isStaff, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { findAgreementRow, listParties, meetingParties, organisationNames } from "./queries.ts";
import { insertAgreement, lockAgreement, replaceProposal, type AgreementRow, type PartyRow } from "./store.ts";
import { findOpenDocument, findVersion } from "./drafting/queries.ts";
import { saveHeadInText } from "./drafting/write.ts";
import { checkedValue, type AgreementInput } from "./value.ts";

/** Proposes an agreement; a participant only with its own organisation among the parties. @returns the new id. */
export async function proposeAgreement(
  services: Services,
  viewer: Viewer,
  event: { id: string; demonstration: boolean },
  input: AgreementInput,
): Promise<string> {
  const { row, parties } = await load(services, viewer, event.id, input);
  const now = services.clock.now();
  return services.db.transaction().execute(async (tx) => {
    const id = await insertAgreement(tx, event.id, row, parties, {
      createdBy: viewer.account?.id ?? null,
      now,
      demonstration: event.demonstration,
    });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: "agreement.proposed",
      subjectType: "agreement",
      subjectId: id,
      data: { kind: row.kind, value: row.value.kind },
    });
    return id;
  });
}

/** Changes a proposal. @throws DomainError agreement_state once it is signed or withdrawn. */
export async function changeProposal(
  services: Services,
  viewer: Viewer,
  eventId: string,
  id: string,
  input: AgreementInput,
): Promise<void> {
  const { row, parties } = await load(services, viewer, eventId, input);
  await services.db.transaction().execute(async (tx) => {
    const current = await lockAgreement(tx, eventId, id);
    if (!current) throw new DomainError("not_found", { what: "agreement" });
    if (current.state !== "proposed") throw new DomainError("agreement_state", { state: current.state });
    const text =
      current.current_version === null ? undefined : await findVersion(tx, eventId, id, current.current_version);
    // Said before the parties are written anew: a signature on a text never falls away.
    const signed = (await listParties(tx, eventId, [id])).some((party) => party.confirmed_at !== null);
    if (text && (signed || (await findOpenDocument(tx, eventId, id))?.signed)) throw new DomainError("text_signed");
    await replaceProposal(tx, eventId, id, row, parties);
    // The text says the same as the agreement: a change of its head is a new version, and is approved anew.
    if (text) await saveHeadInText(tx, viewer, eventId, id, text, { row, parties, now: services.clock.now() });
    await appendAudit(tx, {
      eventId,
      at: services.clock.now(),
      actor: actorOf(viewer),
      action: "agreement.changed",
      subjectType: "agreement",
      subjectId: id,
    });
  });
}

async function load(
  services: Services,
  viewer: Viewer,
  eventId: string,
  input: AgreementInput,
): Promise<{ row: AgreementRow; parties: PartyRow[] }> {
  const partyIds = [...new Set(input.partyIds)];
  if (partyIds.length !== input.partyIds.length) throw new DomainError("agreement_parties", { reason: "twice" });
  if (!isStaff(viewer) && !partyIds.includes(viewer.organisationId ?? "")) throw new DomainError("not_a_party");
  const names = await organisationNames(services.db, eventId, partyIds);
  if (names.size !== partyIds.length) throw new DomainError("not_found", { what: "organisation" });
  const meetingId = input.meetingId ?? null;
  if (meetingId !== null) {
    const meeting = await meetingParties(services.db, eventId, meetingId);
    if (!meeting) throw new DomainError("not_found", { what: "meeting" });
    if (
      ![meeting.a_organisation_id, meeting.b_organisation_id].every((organisation) => partyIds.includes(organisation))
    )
      throw new DomainError("agreement_parties", { reason: "meeting" });
  }
  const masterId = input.masterId ?? null;
  if (masterId !== null) {
    const master = await findAgreementRow(services.db, eventId, masterId);
    if (!master || master.kind !== "framework") throw new DomainError("not_found", { what: "master" });
    if (input.kind !== "contract") throw new DomainError("agreement_parties", { reason: "master" });
  }
  return {
    row: {
      kind: input.kind,
      title: input.title,
      summary: input.summary ?? "",
      value: checkedValue(input.value),
      meetingId,
      masterId,
    },
    parties: partyIds.map((organisationId) => ({ organisationId, name: names.get(organisationId)! })),
  };
}
