export { appendAudit, PLATFORM, type Actor } from "./store.ts";
export { auditRoutes } from "./routes.ts";
