import { hasError, readTimestampResponse, timestampRequest, verifyTimestamp, type Certificate } from "@songhua/trust";
import { randomBytes } from "node:crypto";

/** Stamps octets; nothing when the service is out of reach, which must not keep anybody from signing. */
export type Stamp = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

export interface TimestampService {
  readonly url: string;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const LARGEST_ANSWER = 1 << 20;

/**
 * Asks an RFC 3161 service for a stamp and takes only one that answers this request. What went wrong is told to `onProblem`: the caller
 * queues a later stamp of the document.
 */
export function stampFrom(service: TimestampService, onProblem: (reason: string) => void): Stamp {
  return async (bytes) => {
    const request = timestampRequest(bytes, new Uint8Array(randomBytes(16)));
    try {
      const response = await fetch(service.url, {
        method: "POST",
        headers: { "content-type": "application/timestamp-query" },
        body: new Uint8Array(request.der),
        signal: AbortSignal.timeout(service.timeoutMs ?? TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const answer = new Uint8Array(await response.arrayBuffer());
      if (answer.length > LARGEST_ANSWER) throw new Error("answer too large");
      const read = readTimestampResponse(answer, request);
      if (read.ok) return read.value;
      onProblem(read.findings.map(({ code }) => code).join(", "));
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };
}

/** Whether a stamp is one for these octets, its chain aside. */
export function stampFits(token: Uint8Array, bytes: Uint8Array, now: number, roots: readonly Certificate[]): boolean {
  return !hasError(verifyTimestamp(token, bytes, { now, roots }).findings);
}
