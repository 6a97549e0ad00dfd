import { randomBytes } from "node:crypto";

/** A UUID version 7 (RFC 9562): ordered by the millisecond it was made in, so that new rows land at the end of an index. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An unguessable token of 256 bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

const BADGE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Ten letters that cannot be misread aloud or by eye: 32¹⁰ ≈ 10¹⁵ codes. */
export function newBadgeCode(): string {
  return Array.from(randomBytes(10), (byte) => BADGE_LETTERS[byte % 32]).join("");
}
