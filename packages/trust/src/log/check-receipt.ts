import { finding, type Finding } from "../finding.ts";
import { checkCheckpoint, type CheckpointReport } from "./check-checkpoint.ts";
import { leafHash, plainSha256, verifyInclusion } from "./merkle.ts";
import type { LogPolicy } from "./policy.ts";
import { MAX_RECEIPT_CHARS, parseReceipt } from "./receipt.ts";

export interface ReceiptReport extends CheckpointReport {
  /** Place of the entry in the log, from 0, as the receipt says. */
  readonly index?: number;
  /** Everything holds: the entry is in a tree that the log signed and enough witnesses saw. */
  readonly valid: boolean;
}

/**
 * Checks, without a network, that a receipt shows this very entry in a log of the policy.
 * @param text the receipt, `c2sp.org/tlog-proof@v1`
 * @param entry the bytes that were entered; a receipt for others is found not to include them
 * @param now milliseconds since 1970
 */
export function checkReceipt(text: string, entry: Uint8Array, policy: LogPolicy, now: number): ReceiptReport {
  const refused = (...findings: Finding[]): ReceiptReport => ({ witnesses: [], valid: false, findings });
  if (text.length > MAX_RECEIPT_CHARS)
    return refused(finding("receipt-too-large", { bytes: text.length, limit: MAX_RECEIPT_CHARS }));
  const receipt = parseReceipt(text);
  if ("wrongLine" in receipt) return refused(finding("receipt-unreadable", { line: receipt.wrongLine }));
  const report = checkCheckpoint(receipt.checkpointText, policy, now);
  const { origin, size, root } = receipt.signed.checkpoint;
  const { index, proof } = receipt;
  const included = verifyInclusion(leafHash(entry, plainSha256), index, size, proof, root, plainSha256);
  const inclusion =
    index >= size
      ? finding("receipt-index-outside", { index, size })
      : included
        ? finding("receipt-included", { index, size, origin })
        : finding("receipt-not-included", { index, size });
  const findings = [inclusion, ...report.findings];
  return { ...report, index, findings, valid: findings.every(({ severity }) => severity !== "error") };
}
