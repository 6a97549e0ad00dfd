import { DomainError } from "@songhua/kernel";
import type { Db } from "../../platform/database/connect.ts";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { listOpenSigners } from "./drafting/queries.ts";
import { findAgreementRow, listParties } from "./queries.ts";

interface SignerAddress {
  readonly organisation_id: string | null;
  readonly email: string | null;
}

/** Whether somebody is this signer: the one named by address, or else its organisation's. Staff are nobody else. */
export function isSigner(viewer: Viewer, signer: SignerAddress): boolean {
  if (signer.email !== null) return viewer.account?.email.toLowerCase() === signer.email.toLowerCase();
  return signer.organisation_id !== null && viewer.organisationId === signer.organisation_id;
}

/** Whoever may read all agreements of an event. */
export const readsAll = (viewer: Viewer): boolean => isStaff(viewer) || viewer.roles.has("reader");

/** Who may read one agreement, its text and its document: staff, readers, its parties, and whoever signs its document as it now stands. */
export function mayRead(
  viewer: Viewer,
  parties: readonly { readonly organisation_id: string | null }[],
  signers: readonly SignerAddress[],
): boolean {
  return (
    readsAll(viewer) ||
    parties.some((party) => party.organisation_id !== null && party.organisation_id === viewer.organisationId) ||
    signers.some((signer) => isSigner(viewer, signer))
  );
}

/** The agreement, for whoever may read it. @throws DomainError not_found: to others it does not exist. */
export async function readable(db: Db, viewer: Viewer, eventId: string, id: string) {
  const row = await findAgreementRow(db, eventId, id);
  if (!row) throw new DomainError("not_found", { what: "agreement" });
  const [parties, signers] = await Promise.all([listParties(db, eventId, [id]), listOpenSigners(db, eventId, id)]);
  if (!mayRead(viewer, parties, signers)) throw new DomainError("not_found", { what: "agreement" });
  return row;
}
