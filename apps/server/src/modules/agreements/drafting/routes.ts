import { DomainError } from "@songhua/kernel";
import type { Router } from "../../../platform/http/router.ts";
import { readable } from "../readable.ts";
import { inLanguages, TEMPLATES } from "../templates/index.ts";
import { presentDrafting } from "./present.ts";
import { findVersion } from "./queries.ts";
import { addComment, approveVersion, closeComment, saveVersion, setDeadline, startText } from "./write.ts";
import { amend } from "./amend.ts";

export function draftingRoutes(router: Router): void {
  router.on("listAgreementTemplates", async () =>
    TEMPLATES.map((template) => ({
      key: template.key,
      version: template.version,
      kind: template.kind,
      title: inLanguages(template.title),
      about: inLanguages(template.about),
      clauses: template.clauses.length + 2,
    })),
  );
  router.on("getAgreementDrafting", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("getAgreementVersion", async ({ services, viewer, event, params }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    const row = await findVersion(services.db, event.id, params.agreement, params.version);
    if (!row) throw new DomainError("not_found", { what: "version" });
    return {
      version: row.version,
      hash: row.hash,
      note: row.note,
      author: row.author,
      createdAt: row.created_at,
      text: row.text,
    };
  });
  router.on("startAgreementText", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await startText(services, viewer, event.id, params.agreement, body);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("saveAgreementVersion", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await saveVersion(services, viewer, event.id, params.agreement, body);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("approveAgreementVersion", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await approveVersion(services, viewer, event.id, params.agreement, body);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("setApprovalDeadline", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await setDeadline(services, viewer, event.id, params.agreement, body.approveBy);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("addAgreementComment", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await addComment(services, viewer, event.id, params.agreement, body);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("resolveAgreementComment", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    await closeComment(services, viewer, event.id, params.agreement, params.comment, body.resolved);
    return presentDrafting(services.db, viewer, event.id, params.agreement);
  });
  router.on("amendAgreement", async ({ services, viewer, event, params, body }) => {
    await readable(services.db, viewer, event.id, params.agreement);
    return { id: await amend(services, viewer, event, params.agreement, body.reason) };
  });
}
