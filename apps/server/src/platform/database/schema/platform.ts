import type { Json, JsonOrNull } from "./columns.ts";
import type { FailureRow } from "./workbooks.ts";
import type { Instant } from "@songhua/kernel";
import type { ColumnType, Generated } from "kysely";

export interface AuditEventTable {
  event_id: string;
  seq: Generated<number>;
  at: Instant;
  actor_id: string | null;
  actor: string;
  action: string;
  subject_type: string;
  subject_id: string;
  data: Json<Record<string, unknown>>;
}

export type RunState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface RunTable {
  event_id: string;
  id: string;
  kind: string;
  state: RunState;
  input: Json<Record<string, unknown>>;
  done: Generated<number>;
  total: Generated<number>;
  note: ColumnType<Record<string, unknown>, string | undefined, string>;
  failure: JsonOrNull<FailureRow>;
  cancel_requested: Generated<boolean>;
  file_name: string | null;
  file_media: string | null;
  file: Buffer | null;
  created_by: string | null;
  created_at: Instant;
  finished_at: Instant | null;
}
