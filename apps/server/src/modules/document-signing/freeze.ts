import { DomainError, pickText, type MultiText } from "@songhua/kernel";
import { createHash } from "node:crypto";
import { json } from "../../platform/database/connect.ts";
import { actorOf, mayActFor, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import { newId } from "../../platform/ids/new-id.ts";
import type { Services } from "../../platform/services.ts";
import {
  discardDocument,
  findAgreementRow,
  findVersion,
  isApproved,
  listApprovals,
  listParties,
  lockAgreement,
  structureOfText,
  writeAgreement,
  type SignatoryRole,
} from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { findDocument, listSignatures } from "./queries.ts";
import { insertDocument } from "./store.ts";

export interface OtherSigner {
  readonly role: Exclude<SignatoryRole, "party">;
  readonly name: MultiText;
  readonly email?: string | undefined;
  readonly organisationId?: string | undefined;
}
const LARGEST = 16 << 20;
/** Approvers first, parties and witnesses next, countersigners last. */
const STEP: Readonly<Record<SignatoryRole, number>> = { approver: 0, party: 1, witness: 1, countersigner: 2 };

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Makes the approved text into the PDF that is signed: its bytes, the hash of the text and its own stand from now on. The file is written before
 * the agreement is locked, and taken only if the text is still the same then.
 * @throws DomainError not_a_party, agreement_state, document_not_made, not_approved, document_exists, version_changed, document_too_large
 */
export async function freezeDocument(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  input: { order: "sequential" | "parallel"; others: readonly OtherSigner[] },
): Promise<void> {
  const { db, clock, config } = services;
  const before = await findAgreementRow(db, event.id, agreementId);
  if (!before) throw new DomainError("not_found", { what: "agreement" });
  if (before.current_version === null) throw new DomainError("document_not_made");
  const version = (await findVersion(db, event.id, agreementId, before.current_version))!;
  const structure = structureOfText(version.text, {
    others: input.others.map(({ role, name }) => ({ role, name })),
  });
  const now = clock.now();
  const written = await writeAgreement(structure, {
    now: new Date(now),
    hash: version.hash,
    address: `${config.origin}/e/${event.slug}/agreements/register?agreement=${agreementId}`,
    demonstration: event.demonstration,
  });
  if (written.bytes.length > LARGEST) throw new DomainError("document_too_large", { limitMb: LARGEST >> 20 });
  await db.transaction().execute(async (tx) => {
    const agreement = await lockAgreement(tx, event.id, agreementId);
    if (!agreement) throw new DomainError("not_found", { what: "agreement" });
    const parties = await listParties(tx, event.id, [agreementId]);
    if (!parties.some((party) => mayActFor(viewer, party.organisation_id))) throw new DomainError("not_a_party");
    if (agreement.state !== "proposed") throw new DomainError("agreement_state", { state: agreement.state });
    if (agreement.current_version !== version.version)
      throw new DomainError("version_changed", { version: agreement.current_version ?? "—", read: version.version });
    const approvals = await listApprovals(tx, event.id, [agreementId]);
    if (!isApproved(agreement, parties, approvals)) {
      const waiting = parties.filter(
        (party) =>
          !approvals.some((one) => one.organisation_id === party.organisation_id && one.version === version.version),
      );
      throw new DomainError("not_approved", { count: waiting.length });
    }
    // A party that has signed by a click has signed another thing than this file.
    if (parties.some((party) => party.confirmed_at !== null)) throw new DomainError("text_signed");
    if (await findDocument(tx, event.id, agreementId)) throw new DomainError("document_exists");
    const id = newId();
    const actor = actorOf(viewer);
    const signers = [
      ...parties.map((party) => ({
        role: "party" as const,
        name: party.name,
        organisationId: party.organisation_id,
        email: null,
      })),
      ...input.others.map((other) => ({
        role: other.role,
        name: other.name,
        organisationId: other.organisationId ?? null,
        email: other.email ?? null,
      })),
    ];
    const steps = stepsOf(
      signers.map(({ role }) => role),
      input.order,
    );
    await insertDocument(
      tx,
      {
        event_id: event.id,
        agreement_id: agreementId,
        id,
        version: version.version,
        structure: json(structure),
        text_hash: version.hash,
        pdf_hash: sha256(written.bytes),
        pdf_length: written.bytes.length,
        bytes: Buffer.from(written.bytes),
        current_hash: sha256(written.bytes),
        revision: 0,
        signing_order: input.order,
        created_by: actor.accountId,
        author: actor.name,
        created_at: now,
        completed_at: null,
        completed_length: null,
        stamp_wanted: false,
        discarded_at: null,
      },
      signers.map((signer, position) => ({
        event_id: event.id,
        document_id: id,
        position,
        role: signer.role,
        name: json(signer.name),
        organisation_id: signer.organisationId,
        email: signer.email,
        step: steps[position]!,
        field: written.fields[position]!,
      })),
    );
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor,
      action: "document.made",
      subjectType: "agreement",
      subjectId: agreementId,
      data: {
        version: version.version,
        textHash: version.hash,
        pdfHash: sha256(written.bytes),
        order: input.order,
        signers: signers.map(({ role, name }) => `${role}: ${pickText(name, "en")?.text ?? ""}`),
      },
    });
  });
}

/** When each signs: together with all of a step, or one after the other within it. */
export function stepsOf(roles: readonly SignatoryRole[], order: "sequential" | "parallel"): number[] {
  if (order === "parallel") return roles.map((role) => STEP[role]);
  const inOrder = roles.map((role, at) => ({ role, at })).sort((a, b) => STEP[a.role] - STEP[b.role] || a.at - b.at);
  const steps = new Array<number>(roles.length).fill(0);
  inOrder.forEach(({ at }, step) => (steps[at] = step));
  return steps;
}

/** Puts a document away that nobody has signed. @throws DomainError document_missing, text_signed, not_a_party */
export async function discard(services: Services, viewer: Viewer, eventId: string, agreementId: string): Promise<void> {
  const now = services.clock.now();
  await services.db.transaction().execute(async (tx) => {
    const agreement = await lockAgreement(tx, eventId, agreementId);
    const parties = agreement ? await listParties(tx, eventId, [agreementId]) : [];
    if (!parties.some((party) => mayActFor(viewer, party.organisation_id))) throw new DomainError("not_a_party");
    const document = await findDocument(tx, eventId, agreementId);
    if (!document) throw new DomainError("document_missing");
    if ((await listSignatures(tx, eventId, document.id)).length > 0) throw new DomainError("text_signed");
    await discardDocument(tx, eventId, document.id, now);
    await appendAudit(tx, {
      eventId,
      at: now,
      actor: actorOf(viewer),
      action: "document.put_away",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { pdfHash: document.pdf_hash },
    });
  });
}
