import { DomainError } from "@songhua/kernel";
import { isStaff, type Viewer } from "../../platform/http/viewer.ts";
import { isSigner } from "../agreements/index.ts";
import type { DocumentRow, SignerRow } from "./queries.ts";

/** Whether somebody may bring what a signer signed elsewhere: the signer, and staff at the desk. */
export const mayBringFor = (viewer: Viewer, signer: Pick<SignerRow, "organisation_id" | "email">): boolean =>
  isSigner(viewer, signer) || isStaff(viewer);

/** Unsigned signers whose step is lower than this one's. */
export function before(signers: readonly SignerRow[], signed: ReadonlySet<number>, signer: SignerRow): SignerRow[] {
  return signers.filter((other) => other.step < signer.step && !signed.has(other.position));
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
