export { EVIDENCE } from "./verify-container.ts";
export type { VerifyOptions } from "./options.ts";
export {
  allFindings,
  type FileKind,
  type OpenQuestion,
  type RevisionStatement,
  type Rule,
  type SignatureStatement,
  type VerifyReport,
} from "./report.ts";
export { kindOf, verifyFile } from "./verify-file.ts";
