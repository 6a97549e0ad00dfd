import { DomainError } from "@songhua/kernel";
import { json } from "../../platform/database/connect.ts";
import { actorOf, type EventContext, type Viewer } from "../../platform/http/viewer.ts";
import type { Services } from "../../platform/services.ts";
import { appendAudit } from "../audit/index.ts";
import { sha256 } from "./freeze.ts";
import { findScan } from "./queries.ts";
import { changing, follow } from "./record.ts";
import { mayBringFor } from "./signers.ts";
import { insertSignature, saveScan, setConfirmations } from "./store.ts";

const LARGEST = 8 << 20;
const CONFIRMATIONS = 2;

/** What a scan is, by its first octets; the name a browser gives it says nothing. */
function mediaOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  if (head.startsWith("%PDF-")) return "application/pdf";
  if (head === "\u0089PNG\r\n\u001a\n") return "image/png";
  return head.startsWith("\u00ff\u00d8\u00ff") ? "image/jpeg" : undefined;
}

/** Takes a scan of what a signer signed on paper; another scan replaces it, and its confirmations fall away. @throws DomainError scan_kind, document_too_large, not_a_signer */
export async function uploadScan(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  const media = mediaOf(bytes);
  if (media === undefined) throw new DomainError("scan_kind");
  if (bytes.length > LARGEST) throw new DomainError("document_too_large", { limitMb: LARGEST >> 20 });
  const now = services.clock.now();
  const actor = actorOf(viewer);
  await changing(services, event.id, agreementId, position, async (tx, document, signer) => {
    if (!mayBringFor(viewer, signer)) throw new DomainError("not_a_signer");
    const hash = sha256(bytes);
    await saveScan(tx, {
      event_id: event.id,
      document_id: document.id,
      position,
      media,
      bytes: Buffer.from(bytes),
      hash,
      uploaded_by: actor.accountId,
      uploader: actor.name,
      uploaded_at: now,
      confirmations: json([]),
    });
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor,
      action: "document.scan_uploaded",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { position, hash },
    });
  });
}

/** One person more says that the scan shows this signer's signature; with the second, the signer has signed. @throws DomainError scan_changed, same_person */
export async function confirmScan(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
  position: number,
  hash: string,
): Promise<void> {
  const now = services.clock.now();
  const actor = actorOf(viewer);
  await changing(services, event.id, agreementId, position, async (tx, document, signer, after) => {
    if (!mayBringFor(viewer, signer)) throw new DomainError("not_a_signer");
    const scan = await findScan(tx, event.id, document.id, position);
    if (!scan) throw new DomainError("not_found", { what: "scan" });
    if (scan.hash !== hash) throw new DomainError("scan_changed");
    if (actor.accountId === null || scan.confirmations.some((one) => one.account === actor.accountId))
      throw new DomainError("same_person");
    const confirmations = [...scan.confirmations, { account: actor.accountId, name: actor.name, at: now }];
    await setConfirmations(tx, event.id, document.id, position, confirmations);
    await appendAudit(tx, {
      eventId: event.id,
      at: now,
      actor,
      action: "document.scan_confirmed",
      subjectType: "agreement",
      subjectId: agreementId,
      data: { position, hash },
    });
    if (confirmations.length < CONFIRMATIONS) return;
    const names = confirmations.map(({ name }) => name).join(", ");
    await insertSignature(tx, {
      event_id: event.id,
      document_id: document.id,
      position,
      method: "paper",
      signed_at: now,
      account_id: actor.accountId,
      author: names,
      subject: null,
      issuer: null,
      certificate: null,
      root: null,
      event_authority: false,
      stamped_at: null,
      findings: json([]),
      hash,
    });
    await follow(services, tx, viewer, event, agreementId, document, signer, {
      method: "paper",
      who: names,
      hash: document.current_hash,
      length: document.bytes.length,
      after,
      data: { method: "paper", scan: hash },
    });
  });
}
