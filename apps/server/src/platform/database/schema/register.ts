import type { Json } from "./columns.ts";
import type { Instant, RegisterEntryType } from "@songhua/kernel";
import type { Openings } from "@songhua/trust";
import type { Generated } from "kysely";

export interface RegisterEntryTable {
  event_id: string;
  id: string;
  place: Generated<number>;
  type: RegisterEntryType;
  agreement_id: string;
  at: Instant;
  hash: Buffer;
  openings: Json<Openings>;
}

export interface LogPendingTable {
  place: Generated<number>;
  id: string;
  entry: string;
}

export interface LogEntryTable {
  log_index: number;
  id: string;
  entry: string;
}

export interface LogTileTable {
  level: number;
  tile_index: number;
  hashes: Buffer;
}

export interface LogCheckpointTable {
  size: number;
  root: Buffer;
  note: string;
  at: Instant;
}

export interface LogIdentityTable {
  only_one: Generated<boolean>;
  public_key: string;
}

export interface LogWitnessTable {
  key: string;
  size: number;
  asked_at: Instant | null;
  answered_at: Instant | null;
  problem: string | null;
}

export interface LogCosignatureTable {
  size: number;
  key: string;
  line: string;
  at: Instant;
}
