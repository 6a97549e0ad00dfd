export { workbookRoutes, workbookRuns } from "./routes.ts";
export { exportWorkbook, workbookTemplate } from "./export-workbook.ts";
export { applyImport } from "./imports/apply-import.ts";
export { findImport, listProblems, type ImportRow } from "./imports/queries.ts";
export { uploadWorkbook } from "./imports/read-upload.ts";
export { planImport } from "./plan/plan-import.ts";
export type { ListingData, OrganisationData, ParticipantData } from "./plan/planned.ts";
export { csvTable } from "./format/csv-cell.ts";
export { cellText, columnLetter, type Sheet } from "./format/cells.ts";
export { readWorkbook } from "./format/read.ts";
export { sourceOfFile } from "./format/source.ts";
export { understandWorkbook } from "./format/rows.ts";
export { writeWorkbook, type WorkbookSource } from "./format/write.ts";
export {
  ROW_PROBLEMS,
  type ListingRecord,
  type OrganisationKey,
  type OrganisationRecord,
  type ParticipantRecord,
  type RowProblem,
  type RowProblemCode,
  type WorkbookContents,
  type WorkbookRecord,
} from "./format/records.ts";
