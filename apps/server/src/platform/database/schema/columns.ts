import type { ColumnType } from "kysely";

/** A jsonb column: read as a value, written as text made by `json()`. */
export type Json<T> = ColumnType<T, string, string>;

export type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;
