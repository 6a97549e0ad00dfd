import { FormatError } from "./dataset.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** @throws FormatError member_missing with the place for anything but an object; likewise below. */
export function record(value: unknown, place: string): JsonRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new FormatError(place, "member_missing");
  return value as JsonRecord;
}
export function member(value: JsonRecord, name: string, place: string): JsonRecord {
  return record(value[name], `${place}.${name}`);
}
export function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new FormatError(place, "member_missing");
  return value;
}
export function stringOf(value: unknown, place: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  throw new FormatError(place, "member_missing");
}
