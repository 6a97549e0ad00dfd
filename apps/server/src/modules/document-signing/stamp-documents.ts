import { inspectPdf, timestampOf } from "@songhua/trust";
import { announce } from "../../platform/jobs/notify.ts";
import type { Services } from "../../platform/services.ts";
import { lockAgreement, signingTopic } from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { stampPdf } from "../signing/index.ts";
import { sha256 } from "./freeze.ts";
import { findDocument, listUnstamped, lockDocument } from "./queries.ts";
import { stampOf } from "./stamping.ts";
import { withValidationData } from "./validation-data.ts";
import { saveBytes, setStamped } from "./store.ts";

const BATCH = 50;

/**
 * Stamps the documents that were signed while the time-stamp service was out of reach. One that is still being signed is stamped as well, and
 * whoever was about to sign it begins anew. Stops at the first failure: the next minute tries again. @returns how many were stamped
 */
export async function stampDocuments(services: Services): Promise<number> {
  const stamp = stampOf(services, { patient: true });
  if (!stamp) return 0;
  let done = 0;
  for (const { event_id: eventId, agreement_id: agreementId, id } of await listUnstamped(services.db, BATCH)) {
    const document = await findDocument(services.db, eventId, agreementId);
    if (!document || document.id !== id) continue;
    const bytes = new Uint8Array(document.bytes);
    // Chains and lists go under the stamp, so that it covers them.
    const closed =
      document.completed_at === null ? bytes : await withValidationData(services, services.db, eventId, id, bytes);
    const stamped = await stampPdf(closed, stamp);
    if (!stamped) return done;
    const at = services.clock.now();
    const provenAt = timeIn(stamped) ?? at;
    await services.db.transaction().execute(async (tx) => {
      await lockAgreement(tx, eventId, agreementId);
      const now = await lockDocument(tx, eventId, agreementId);
      // Signed in the meantime: it is stamped in the next round, with that signature.
      if (!now || now.id !== id || now.revision !== document.revision) return;
      const hash = sha256(stamped);
      await saveBytes(tx, eventId, id, { bytes: stamped, hash, revision: now.revision + 1, stampWanted: false });
      await setStamped(tx, eventId, id, provenAt);
      await appendAudit(tx, {
        eventId,
        at,
        actor: { accountId: null, name: "—" },
        action: "document.stamped",
        subjectType: "agreement",
        subjectId: agreementId,
        data: { hash, provenAt },
      });
      await announce(tx, signingTopic(eventId));
      done += 1;
    });
  }
  return done;
}

/** The time of a file's newest document time-stamp. */
function timeIn(pdf: Uint8Array): string | undefined {
  const inspection = inspectPdf(pdf);
  const newest = inspection.file && inspection.signatures.findLast(({ kind }) => kind === "timestamp");
  if (!newest) return undefined;
  return new Date(timestampOf(trimmed(newest.contents)).info.time).toISOString();
}

/** A DER element without the zeros behind it. */
function trimmed(bytes: Uint8Array): Uint8Array {
  const octets = bytes[1]! < 0x80 ? 0 : bytes[1]! & 0x7f;
  const length = octets === 0 ? bytes[1]! : bytes.subarray(2, 2 + octets).reduce((sum, octet) => sum * 256 + octet, 0);
  return bytes.subarray(0, 2 + octets + length);
}
