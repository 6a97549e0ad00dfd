import { canonicalJsonOf, DomainError, LOCALES, type Locale } from "@songhua/kernel";
import {
  EVIDENCE,
  issueParticipantCertificate,
  parsePolicy,
  pemOf,
  readCertificate,
  verifyFile,
  writeEvidence,
  type Certificate,
  type EvidenceFile,
} from "@songhua/trust";
import type { EventContext, Viewer } from "../../platform/http/viewer.ts";
import { sayIn } from "../../platform/language/say.ts";
import type { Services } from "../../platform/services.ts";
import { readable } from "../agreements/index.ts";
import { receiptFor } from "../register/index.ts";
import { DAY_MS, fromMs, newKeyPair, newSerial, openAuthority } from "./authority.ts";
import { revocationList } from "./certificates.ts";
import { registeredBytes } from "./national.ts";
import { findDocument, findScan, listAudit, listEarlierFiles, listNational, listSignatures } from "./queries.ts";
import { reportLines } from "./report-words.ts";
import { earlierBytes, earlierFiles, earlierLines } from "./earlier-evidence.ts";
import { stampOf } from "./stamping.ts";

const SEAL_DAYS = 365;
const text = (name: string, content: string, mimeType = "text/plain"): EvidenceFile => ({
  name,
  bytes: Buffer.from(content, "utf8"),
  mimeType,
});

/**
 * Everything about one signed agreement in one sealed container: the file the register's entry speaks of, the structure it was made from, the
 * entry with what opens it, the receipt, chains and revocation list, national signatures, scans, the trail, and a sheet in each language.
 * Sealed by a key made for it, with a certificate of the event's authority. @throws DomainError not_found while the entry has no place yet
 */
export async function writeAgreementEvidence(
  services: Services,
  viewer: Viewer,
  event: EventContext,
  agreementId: string,
): Promise<Uint8Array> {
  const { db, clock } = services;
  await readable(db, viewer, event.id, agreementId);
  const document = await findDocument(db, event.id, agreementId);
  if (!document || document.completed_at === null) throw new DomainError("document_missing");
  const receipt = await receiptFor(services, event.id, agreementId, undefined, "signing");
  if (!receipt) throw new DomainError("not_found", { what: "receipt" });
  const authority = await openAuthority(services, event);
  const [signatures, national, earlier, audit, list] = await Promise.all([
    listSignatures(db, event.id, document.id),
    listNational(db, event.id, document.id),
    listEarlierFiles(db, event.id, document.id),
    listAudit(db, event.id, [agreementId]),
    revocationList(services, event),
  ]);
  const now = clock.now();
  const roots = new Map<string, Certificate>([[authority.certificate.fingerprint, authority.certificate]]);
  for (const { root } of [...signatures, ...earlier]) {
    const read = root && readCertificate(new Uint8Array(root));
    if (read?.ok) roots.set(read.value.fingerprint, read.value);
  }
  const scans: EvidenceFile[] = [];
  for (const { position, method } of signatures) {
    const scan = method === "paper" ? await findScan(db, event.id, document.id, position) : undefined;
    if (scan)
      scans.push({
        name: `paper/signer-${position + 1}.${{ "application/pdf": "pdf", "image/png": "png" }[scan.media] ?? "jpg"}`,
        bytes: new Uint8Array(scan.bytes),
        mimeType: scan.media,
      });
  }
  const agreement = registeredBytes(document);
  const policy = parsePolicy(receipt.policy);
  const options = {
    now: Date.parse(now),
    roots: [...roots.values()],
    revocation: { crls: [list] },
    ...("wrongLine" in policy ? {} : { policy }),
  };
  const report = verifyFile(agreement, options);
  const sheet = (locale: Locale): EvidenceFile => {
    const say = sayIn(locale);
    const lines = [
      ...reportLines(EVIDENCE.agreement, report, say),
      ...earlier.flatMap((one) => earlierLines(one, verifyFile(earlierBytes(document.bytes, one), options), say)),
      "",
      say("verify:page.notLaw"),
    ];
    return text(`sheet/${locale}.txt`, `${lines.join("\n")}\n`);
  };
  const { spki, sign } = newKeyPair();
  const seal = await issueParticipantCertificate(authority, {
    serial: newSerial(),
    notBefore: fromMs(now),
    notAfter: fromMs(now) + SEAL_DAYS * DAY_MS,
    spki,
    name: `Evidence of ${agreementId}`.slice(0, 64),
    organisation: event.slug.slice(0, 64),
  });
  const stamp = stampOf(services);
  const later = document.bytes.length > agreement.length;
  return writeEvidence(
    [
      { name: EVIDENCE.agreement, bytes: agreement, mimeType: "application/pdf" },
      // Stamped after the entry was made: the same file with the time-stamp behind it.
      ...(later
        ? [{ name: "agreement-stamped.pdf", bytes: new Uint8Array(document.bytes), mimeType: "application/pdf" }]
        : []),
      text("structure.json", canonicalJsonOf(document.structure), "application/json"),
      text(EVIDENCE.entry, receipt.entry, "application/json"),
      text(EVIDENCE.openings, canonicalJsonOf(receipt.openings), "application/json"),
      text(EVIDENCE.receipt, receipt.receipt),
      text(EVIDENCE.checkpoint, receipt.checkpoint),
      text("policy.txt", receipt.policy),
      text("audit.json", canonicalJsonOf(audit), "application/json"),
      ...[...roots.values()].map((root, at) => text(`roots/${at + 1}.pem`, pemOf(root.der), "application/x-pem-file")),
      { name: "roots/authority.crl", bytes: list, mimeType: "application/pkix-crl" },
      ...national.map(({ name, cms }) => ({
        name,
        bytes: new Uint8Array(cms),
        mimeType: "application/pkcs7-signature",
      })),
      ...scans,
      ...earlier.flatMap((one) => earlierFiles(document.bytes, one)),
      ...LOCALES.map(sheet),
    ],
    {
      certificate: seal,
      chain: [],
      sign,
      signingTime: Date.parse(now),
      ...(stamp && { timestamp: stamp }),
    },
  );
}
