import { readCertificate } from "@songhua/trust";
import type { Db } from "../../platform/database/connect.ts";
import type { Services } from "../../platform/services.ts";
import { keepValidationData } from "../signing/index.ts";
import { authorityCertificate } from "./authority.ts";
import { revocationList } from "./certificates.ts";
import { listSignatures } from "./queries.ts";

/**
 * The file with what a verifier needs later beside it: roots that signers brought, the event's authority and its revocation list of now. Lists of
 * other authorities are not known here. The same bytes where there is nothing to add.
 */
export async function withValidationData(
  services: Services,
  tx: Db,
  eventId: string,
  documentId: string,
  pdf: Uint8Array,
): Promise<Uint8Array> {
  const authority = await authorityCertificate(tx, eventId);
  const signatures = await listSignatures(tx, eventId, documentId);
  const roots = signatures.flatMap(({ root }) => {
    const read = root && readCertificate(new Uint8Array(root));
    return read?.ok ? [read.value.der] : [];
  });
  const ours = authority && signatures.some((one) => one.event_authority);
  return keepValidationData(pdf, {
    certificates: [...(ours ? [authority.der] : []), ...roots],
    crls: ours ? [await revocationList(services, { id: eventId, slug: "" })] : [],
  });
}
