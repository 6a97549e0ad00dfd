export { findingWords, reportLines } from "./report-words.ts";
export { documentSigningRoutes } from "./routes.ts";
export { stampDocuments } from "./stamp-documents.ts";
