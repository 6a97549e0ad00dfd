import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, mayActFor, type Viewer } from "../../platform/http/viewer.ts";
import { findAgreementRow, listParties } from "../agreements/index.ts";
import { findDocumentHead, listSigners, type DocumentRow, type SignerRow } from "./queries.ts";

/** Whether somebody is this signer: its organisation's, or the one named by address. Staff are nobody else. */
export function isSigner(viewer: Viewer, signer: Pick<SignerRow, "organisation_id" | "email">): boolean {
  if (signer.email !== null) return viewer.account?.email.toLowerCase() === signer.email.toLowerCase();
  return signer.organisation_id !== null && viewer.organisationId === signer.organisation_id;
}

/** Whether somebody may bring what a signer signed elsewhere: the signer, and staff at the desk. */
export const mayBringFor = (viewer: Viewer, signer: Pick<SignerRow, "organisation_id" | "email">): boolean =>
  isSigner(viewer, signer) || isStaff(viewer);

/** Unsigned signers whose step is lower than this one's. */
export function before(signers: readonly SignerRow[], signed: ReadonlySet<number>, signer: SignerRow): SignerRow[] {
  return signers.filter((other) => other.step < signer.step && !signed.has(other.position));
}

/** Whether somebody may see an agreement's document: its parties, staff, readers, and whoever else signs it. @throws DomainError not_found */
export async function readableDocument(db: Db, viewer: Viewer, eventId: string, agreementId: string) {
  const agreement = await findAgreementRow(db, eventId, agreementId);
  if (!agreement) throw new DomainError("not_found", { what: "agreement" });
  if (isStaff(viewer) || viewer.roles.has("reader")) return agreement;
  const parties = await listParties(db, eventId, [agreementId]);
  if (parties.some((party) => mayActFor(viewer, party.organisation_id))) return agreement;
  const open = await findDocumentHead(db, eventId, agreementId);
  const signers = open ? await listSigners(db, eventId, open.id) : [];
  if (!signers.some((signer) => isSigner(viewer, signer))) throw new DomainError("not_found", { what: "agreement" });
  return agreement;
}

/**
 * The signer at a position, if it is its turn. A state that forbids signing is said first, then a second signature, then the order.
 * @throws DomainError agreement_state, already_confirmed, signer_order, not_found
 */
export function takeTurn(
  state: string,
  document: Pick<DocumentRow, "completed_at">,
  signers: readonly SignerRow[],
  signed: ReadonlySet<number>,
  position: number,
): SignerRow {
  const signer = signers.find((one) => one.position === position);
  if (!signer) throw new DomainError("not_found", { what: "signer" });
  if (signed.has(position)) throw new DomainError("already_confirmed");
  if (state !== "proposed" || document.completed_at !== null) throw new DomainError("agreement_state", { state });
  const waiting = before(signers, signed, signer);
  if (waiting.length > 0) throw new DomainError("signer_order", { count: waiting.length });
  return signer;
}
