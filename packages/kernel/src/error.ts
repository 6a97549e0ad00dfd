import type { ErrorCode } from "./error-codes.ts";

export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * A request that breaks a rule. Carries a code and parameters, never prose and never an HTTP status:
 * the status map and the five catalogues turn it into something a person reads.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = "DomainError";
    this.code = code;
    this.params = params;
  }
}
