import type { Router } from "../../platform/http/router.ts";
import { listAudit } from "./queries.ts";

export function auditRoutes(router: Router): void {
  router.on("listAudit", ({ services, event, query }) => listAudit(services.db, event.id, query));
}
