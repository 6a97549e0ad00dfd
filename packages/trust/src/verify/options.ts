import type { LogPolicy } from "../log/policy.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { RevocationData } from "../x509/revocation.ts";
import type { TrustList } from "../x509/trust-list.ts";

/** What the one who checks brings along. Nothing is fetched. */
export interface VerifyOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly roots: readonly Certificate[];
  readonly lists?: readonly TrustList[];
  readonly revocation?: RevocationData;
  /** Logs and witnesses whose word counts; without it receipts cannot be checked. */
  readonly policy?: LogPolicy;
}
