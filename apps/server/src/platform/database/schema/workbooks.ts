import type { Json, JsonOrNull } from "./columns.ts";
import type { Instant } from "@songhua/kernel";

export type WorkbookKind = "organisations" | "participants" | "listings" | "unknown";

export interface SheetRow {
  name: string;
  kind: WorkbookKind;
  rows: number;
  columns: { heading: string; field: string | null }[];
}

export interface ImportCounts {
  create: number;
  update: number;
  unchanged: number;
  skip: number;
  errors: number;
  warnings: number;
}

export interface FailureRow {
  code: string;
  params: Record<string, unknown>;
}

export type ImportState = "reading" | "ready" | "applying" | "applied" | "undone" | "failed";

export interface WorkbookImportTable {
  event_id: string;
  id: string;
  file_name: string;
  state: ImportState;
  sheets: Json<SheetRow[]>;
  counts: Json<ImportCounts>;
  failure: JsonOrNull<FailureRow>;
  /** Only until the dry run has read it. */
  file: Buffer | null;
  run_id: string | null;
  created_by: string | null;
  created_at: Instant;
  applied_at: Instant | null;
  undone_at: Instant | null;
}

export interface WorkbookRowTable {
  event_id: string;
  import_id: string;
  position: number;
  kind: WorkbookKind;
  action: "create" | "update" | "unchanged" | "skip";
  target_id: string | null;
  data: Json<Record<string, unknown>>;
  before: JsonOrNull<Record<string, unknown>>;
}

export interface WorkbookProblemTable {
  event_id: string;
  import_id: string;
  position: number;
  severity: "error" | "warning";
  sheet: string;
  row: number | null;
  column_name: string | null;
  heading: string | null;
  value: string | null;
  code: string;
  params: Json<Record<string, unknown>>;
}
