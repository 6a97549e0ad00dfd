import { DomainError } from "@songhua/kernel";
import { inspectPdf } from "@songhua/trust";
import { json } from "../../platform/database/connect.ts";
import { actorOf, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import { announce } from "../../platform/jobs/notify.ts";
import type { Services } from "../../platform/services.ts";
import { signingTopic } from "../agreements/index.ts";
import { appendAudit } from "../audit/index.ts";
import { sha256 } from "./freeze.ts";
import type { JudgedUpload } from "./judge-upload.ts";
import { listEarlier } from "./queries.ts";
import { changing } from "./record.ts";
import { insertEarlier } from "./store.ts";

const MOST_PER_SIGNER = 4;
const LARGEST_TAIL = 4 << 20;

/**
 * How much of the current file a file signed elsewhere continues: the newest saving that both have in full. Nothing when it is not one of ours,
 * or continues the current one. Linear in the smaller file.
 */
export function continuedLength(current: Uint8Array, frozenLength: number, signed: Uint8Array): number | undefined {
  const most = Math.min(current.length, signed.length);
  let common = 0;
  while (common < most && current[common] === signed[common]) common += 1;
  if (common < frozenLength || common === current.length) return undefined;
  const { file } = inspectPdf(current);
  const ends = (file?.revisions ?? []).map(({ end }) => end).filter((end) => end <= common);
  return Math.max(frozenLength, ...ends);
}

/**
 * Keeps a file whose signature holds over an earlier state of the document. It stands beside the document and counts as no signature of it: the
 * signer is asked for one over the newest state. The same file twice is one. @throws DomainError too_many_requests, document_too_large, and as `changing`
 */
export async function keepEarlier(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  position: number,
  file: { bytes: Uint8Array; baseLength: number; judged: JudgedUpload },
): Promise<void> {
  const { bytes, baseLength, judged } = file;
  if (bytes.length - baseLength > LARGEST_TAIL)
    throw new DomainError("document_too_large", { limitMb: LARGEST_TAIL >> 20 });
  const now = services.clock.now();
  const base = bytes.subarray(0, baseLength);
  const { file: read, ...inspection } = inspectPdf(base);
  const signatures = read && "signatures" in inspection ? inspection.signatures : [];
  const row = {
    hash: sha256(bytes),
    base_hash: sha256(base),
    base_signatures: signatures.filter(({ kind }) => kind === "signature").length,
  };
  await changing(services, event.id, agreementId, position, async (tx, document) => {
    const kept = (await listEarlier(tx, event.id, document.id)).filter((one) => one.position === position);
    if (kept.some(({ hash }) => hash === row.hash)) return;
    if (kept.length >= MOST_PER_SIGNER) throw new DomainError("too_many_requests");
    await insertEarlier(tx, {
      event_id: event.id,
      document_id: document.id,
      position,
      ...row,
      base_length: baseLength,
      tail: Buffer.from(bytes.subarray(baseLength)),
      subject: judged.certificate.subject.text,
      issuer: judged.certificate.issuer.text,
      root: judged.root ? Buffer.from(judged.root.der) : null,
      stamped_at: judged.stampedAt,
      findings: json(judged.findings),
      report: json(judged.report),
      account_id: viewer.account?.id ?? null,
      author: actorOf(viewer).name,
      at: now,
    });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor: actorOf(viewer),
      action: "document.signed_earlier",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { position, hash: row.hash, over: row.base_hash, subject: judged.certificate.subject.text },
    });
    await announce(tx, signingTopic(event.id));
  });
}
