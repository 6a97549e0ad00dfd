import { canonicalJsonOf, REGISTER_ENTRY_TYPES, type Instant, type RegisterEntryType } from "@songhua/kernel";
import { bytesOfBase64, utf8 } from "../bytes.ts";
import { finding, type Finding } from "../finding.ts";
import { textOfBytes } from "../text.ts";
import { commitmentOf } from "./commitment.ts";

/** What the register keeps to itself and shows as a commitment. */
export const COMMITTED_FIELDS = ["parties", "document", "text", "reason"] as const;
export type CommittedField = (typeof COMMITTED_FIELDS)[number];

/**
 * One entry of the register. It holds no name, no personal data and no undisclosed value: who the parties are, which text was signed
 * and why something was changed stand in it as commitments only.
 */
export interface RegisterEntry {
  readonly version: 2;
  readonly type: RegisterEntryType;
  readonly eventId: string;
  readonly agreementId: string;
  readonly at: Instant;
  readonly kind: "intention" | "framework" | "contract";
  readonly value:
    | { readonly kind: "none" }
    | { readonly kind: "undisclosed" }
    | { readonly kind: "amount"; readonly amount: string; readonly currency: string };
  /** Base64 of 32 bytes for each field that was given. */
  readonly commitments: Readonly<Partial<Record<CommittedField, string>>>;
}

/** What opens a commitment. Kept by those who hold the agreement, never in the register. */
export interface Opening {
  /** Base64 of 32 bytes. */
  readonly salt: string;
  readonly value: string;
}
export type Openings = Readonly<Partial<Record<CommittedField, Opening>>>;

/** The commitments of values, each with a salt of its own. `saltOf` gives 32 random bytes, base64. */
export function commit(
  values: Readonly<Partial<Record<CommittedField, string>>>,
  saltOf: () => string,
): { commitments: RegisterEntry["commitments"]; openings: Openings } {
  const openings = COMMITTED_FIELDS.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, { salt: saltOf(), value }] as const];
  });
  return {
    openings: Object.fromEntries(openings),
    commitments: Object.fromEntries(
      openings.map(([field, opening]) => [field, commitmentOf(field, saltBytes(opening), utf8(opening.value))]),
    ),
  };
}

/** Whether each opening fits its commitment in the entry: one finding a field. */
export function checkOpenings(entry: RegisterEntry, openings: Openings): Finding[] {
  return COMMITTED_FIELDS.flatMap((field) => {
    const opening = openings[field];
    if (!opening) return [];
    const commitment = entry.commitments[field];
    if (commitment === undefined) return [finding("commitment-missing", { field })];
    const salt = saltBytes(opening);
    const fits = salt.length === 32 && commitmentOf(field, salt, utf8(opening.value)) === commitment;
    return [finding(fits ? "commitment-opened" : "commitment-differs", { field })];
  });
}

function saltBytes({ salt }: Opening): Uint8Array {
  return bytesOfBase64(salt) ?? new Uint8Array();
}

/** The exact text that is hashed: canonical JSON (RFC 8785), so that anyone can make it again from the same facts. */
export function entryText(entry: RegisterEntry): string {
  return canonicalJsonOf(entry);
}

/** The bytes that stand in the log. */
export function entryBytes(entry: RegisterEntry): Uint8Array {
  return utf8(entryText(entry));
}

/** Reads an entry; nothing for bytes that are not the canonical form of one. */
export function parseEntry(bytes: Uint8Array): RegisterEntry | undefined {
  try {
    const text = textOfBytes(bytes) ?? "";
    const data: unknown = JSON.parse(text);
    return isEntry(data) && entryText(data) === text ? data : undefined;
  } catch {
    return undefined;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ENTRY_KEYS = ["version", "type", "eventId", "agreementId", "at", "kind", "value", "commitments"];

function isEntry(data: unknown): data is RegisterEntry {
  if (!isRecord(data) || Object.keys(data).some((key) => !ENTRY_KEYS.includes(key))) return false;
  const { version, type, eventId, agreementId, at, kind, value, commitments } = data;
  return (
    version === 2 &&
    REGISTER_ENTRY_TYPES.some((each) => each === type) &&
    [eventId, agreementId].every((id) => typeof id === "string" && UUID.test(id)) &&
    typeof at === "string" &&
    !Number.isNaN(Date.parse(at)) &&
    ["intention", "framework", "contract"].some((each) => each === kind) &&
    isValue(value) &&
    isRecord(commitments) &&
    Object.entries(commitments).every(
      ([field, each]) =>
        COMMITTED_FIELDS.some((known) => known === field) &&
        typeof each === "string" &&
        bytesOfBase64(each)?.length === 32,
    )
  );
}

function isValue(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, amount, currency, ...more } = value;
  if (Object.keys(more).length > 0) return false;
  if (kind !== "amount")
    return (kind === "none" || kind === "undisclosed") && !("amount" in value || "currency" in value);
  return (
    typeof amount === "string" &&
    /^\d{1,18}(\.\d{1,4})?$/.test(amount) &&
    typeof currency === "string" &&
    /^[A-Z]{3}$/.test(currency)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
