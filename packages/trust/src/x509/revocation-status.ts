/** What one source says about one certificate; `from` and `until` bound the time it speaks of. */
export interface RevocationStatus {
  readonly source: "CRL" | "OCSP";
  readonly from: number;
  readonly until: number | undefined;
  readonly revoked?: { readonly at: number; readonly reason: string };
}

/** CRLReason, RFC 5280 section 5.3.1. */
export const REVOCATION_REASONS: Readonly<Record<number, string>> = {
  0: "unspecified",
  1: "keyCompromise",
  2: "cACompromise",
  3: "affiliationChanged",
  4: "superseded",
  5: "cessationOfOperation",
  6: "certificateHold",
  8: "removeFromCRL",
  9: "privilegeWithdrawn",
  10: "aACompromise",
};
