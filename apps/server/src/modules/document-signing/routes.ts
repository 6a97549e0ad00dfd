import { DomainError } from "@songhua/kernel";
import { pemOf } from "@songhua/trust";
import { DONE, type Router } from "../../platform/http/router.ts";
import { isStaff } from "../../platform/http/viewer.ts";
import { readable } from "../agreements/index.ts";
import { openAuthority } from "./authority.ts";
import { issueCertificate, presentCertificate, revocationList, withdrawCertificate } from "./certificates.ts";
import { writeAgreementEvidence } from "./evidence.ts";
import { discard, freezeDocument } from "./freeze.ts";
import { addNational } from "./national.ts";
import { confirmScan, uploadScan } from "./paper.ts";
import { presentDocument } from "./present.ts";
import { findDocument, findScan, listCertificates } from "./queries.ts";
import { beginSignature, finishSignature } from "./sign.ts";
import { uploadSigned } from "./upload.ts";

export function documentSigningRoutes(router: Router): void {
  router.on("getAgreementDocument", ({ services, viewer, event, params }) =>
    presentDocument(services, viewer, event.id, params.agreement),
  );
  router.on("freezeAgreementDocument", async ({ services, viewer, event, params, body }) => {
    await freezeDocument(services, viewer, event, params.agreement, body);
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("discardAgreementDocument", async ({ services, viewer, event, params }) => {
    await discard(services, viewer, event.id, params.agreement);
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("getAgreementPdf", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const document = await findDocument(services.db, event.id, params.agreement);
    if (!document) throw new DomainError("document_missing");
    return { body: document.bytes, fileName: `agreement-${params.agreement.slice(0, 8)}.pdf` };
  });
  router.on("beginDocumentSignature", ({ services, viewer, event, params, body }) =>
    beginSignature(services, viewer, event, params.agreement, body),
  );
  router.on("finishDocumentSignature", async ({ services, viewer, event, params, body }) => {
    await finishSignature(services, viewer, event, params.agreement, params.signature, body.value);
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("uploadSignedDocument", async ({ services, viewer, event, params, upload }) => {
    const { bytes } = await upload();
    await uploadSigned(services, viewer, event, params.agreement, params.position, new Uint8Array(bytes));
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("uploadPaperScan", async ({ services, viewer, event, params, upload }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const { bytes } = await upload();
    await uploadScan(services, viewer, event, params.agreement, params.position, new Uint8Array(bytes));
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("getPaperScan", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const document = await findDocument(services.db, event.id, params.agreement);
    const scan = document && (await findScan(services.db, event.id, document.id, params.position));
    if (!scan) throw new DomainError("not_found", { what: "scan" });
    // Always saved, never shown in the site's own window.
    return { body: scan.bytes, fileName: `scan-${params.position + 1}.${scan.media.split("/")[1]!}` };
  });
  router.on("confirmPaperScan", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await confirmScan(services, viewer, event, params.agreement, params.position, body.sha256);
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("addNationalSignature", async ({ services, viewer, event, params, upload }) => {
    const { bytes } = await upload();
    await addNational(services, viewer, event, params.agreement, new Uint8Array(bytes));
    return presentDocument(services, viewer, event.id, params.agreement);
  });
  router.on("getEvidence", async ({ services, viewer, event, params }) => {
    const evidence = await writeAgreementEvidence(services, viewer, event, params.agreement);
    return { body: Buffer.from(evidence), fileName: `agreement-${params.agreement.slice(0, 8)}.asice` };
  });
  router.on("issueEventCertificate", ({ services, viewer, event, body }) =>
    issueCertificate(services, viewer, event, body.request),
  );
  router.on("listEventCertificates", async ({ services, viewer, event }) => {
    const rows = await listCertificates(services.db, event.id, isStaff(viewer) ? undefined : viewer.account!.id);
    return { items: rows.map((row) => presentCertificate(row, viewer, services.clock.now())) };
  });
  router.on("withdrawEventCertificate", async ({ services, viewer, event, params, body }) => {
    await withdrawCertificate(services, viewer, event.id, params.serial, body);
    return DONE;
  });
  router.on("getEventAuthority", async ({ services, event }) => {
    const { certificate } = await openAuthority(services, event);
    return {
      body: pemOf(certificate.der),
      mediaType: "application/x-pem-file",
      fileName: `${event.slug}-authority.pem`,
    };
  });
  router.on("getEventRevocations", async ({ services, event }) => ({
    body: Buffer.from(await revocationList(services, event)),
    mediaType: "application/pkix-crl",
    fileName: `${event.slug}-authority.crl`,
  }));
}
