import { canonicalJsonOf, type Instant } from "@songhua/kernel";

/** What enters the register when an agreement is signed, corrected or withdrawn. Holds no personal data and no undisclosed value. */
export interface RegisterEntry {
  readonly version: 1;
  readonly type: "signing" | "correction" | "withdrawal";
  readonly eventId: string;
  readonly agreementId: string;
  readonly at: Instant;
  readonly kind: "intention" | "framework" | "contract";
  readonly value:
    | { readonly kind: "none" }
    | { readonly kind: "undisclosed" }
    | { readonly kind: "amount"; readonly amount: string; readonly currency: string };
  readonly organisationIds: readonly string[];
  readonly reason?: string;
}

/** The exact text that is hashed: canonical JSON (RFC 8785), so that anyone can make it again from the same facts. */
export function entryText(entry: RegisterEntry): string {
  return canonicalJsonOf(entry);
}
