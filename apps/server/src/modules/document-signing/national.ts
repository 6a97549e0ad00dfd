import { DomainError } from "@songhua/kernel";
import { verifySignedData } from "@songhua/trust";
import { actorOf, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { readable } from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { sha256 } from "./freeze.ts";
import { findDocument, listNational, listSigners } from "./queries.ts";
import { mayBringFor } from "./signers.ts";
import { insertNational } from "./store.ts";

const MOST = 24;
const LARGEST = 256 << 10;
/** Whether we should trust its authority is not for the server to say; everything else must hold. */
const SAID: ReadonlySet<string> = new Set(["root-unknown", "certificate-issuer-missing", "certificate-self-made"]);

/** What the register's entry speaks of: the file as it was when the last one had signed. A later stamp stands behind it. */
export const registeredBytes = (row: { bytes: Buffer; completed_length: number | null }): Uint8Array =>
  new Uint8Array(row.bytes.subarray(0, row.completed_length ?? row.bytes.length));

/**
 * Takes a signature by another algorithm (SM2, GOST R 34.10-2012) beside the PDF's own: detached CMS over exactly the signed file. It is kept
 * for the evidence container. @throws DomainError agreement_state, national_refused { finding }, document_missing, not_a_signer
 */
export async function addNational(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  cms: Uint8Array,
): Promise<void> {
  const { db, clock } = services;
  const agreement = await readable(db, viewer, event.id, agreementId);
  const document = await findDocument(db, event.id, agreementId);
  if (!document) throw new DomainError("document_missing");
  if (document.completed_at === null) throw new DomainError("agreement_state", { state: agreement.state });
  if (!(await listSigners(db, event.id, document.id)).some((signer) => mayBringFor(viewer, signer)))
    throw new DomainError("not_a_signer");
  if (cms.length > LARGEST) throw new DomainError("national_refused", { finding: "cms-too-large" });
  const report = verifySignedData(cms, registeredBytes(document), { now: Date.parse(clock.now()), roots: [] });
  const [signer] = report.signers;
  const wrong = [...report.findings, ...report.signers.flatMap(({ findings }) => findings)].find(
    ({ code, severity }) => severity === "error" && !SAID.has(code),
  );
  if (wrong || report.signers.length !== 1 || !signer?.certificate)
    throw new DomainError("national_refused", { finding: wrong?.code ?? "cms-no-signer" });
  const { certificate, algorithm = "" } = signer;
  if ((await listNational(db, event.id, document.id)).length >= MOST) throw new DomainError("too_many_requests");
  const name = `signatures/${sha256(cms).slice(0, 16)}.p7s`;
  const at = clock.now();
  await db.transaction().execute(async (tx) => {
    await insertNational(tx, {
      event_id: event.id,
      document_id: document.id,
      name,
      cms: Buffer.from(cms),
      algorithm,
      subject: certificate.subject.text,
      account_id: viewer.account?.id ?? null,
      at,
    });
    await appendAudit(tx, {
      eventId: event.id,
      at,
      actor: actorOf(viewer),
      action: "document.signed_beside",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { algorithm, subject: certificate.subject.text },
    });
  });
}
