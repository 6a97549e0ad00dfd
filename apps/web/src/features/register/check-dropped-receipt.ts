import {
  checkReceipt,
  EMPTY_EDGE,
  growTree,
  leafHash,
  parseReceipt,
  plainSha256,
  rootOfEdge,
  type CheckpointReport,
  type ReceiptReport,
} from "@songhua/trust/log";
import { policyWith } from "./policy-with.ts";
import type { Replayed } from "./use-replay.ts";

type Findings = CheckpointReport["findings"];

/** Checks a receipt against the register as it was just read: its entry, its signatures, and whether its tree is the beginning of this one. */
export function checkDroppedReceipt(text: string, replayed: Replayed, now: number): Findings {
  const { entries, policy, key } = replayed;
  const receipt = parseReceipt(text);
  const index = "wrongLine" in receipt ? undefined : receipt.index;
  const entry = index === undefined ? undefined : entries[index];
  const report: ReceiptReport = checkReceipt(text, entry ?? new Uint8Array(), policyWith(policy, key), now);
  if ("wrongLine" in receipt) return report.findings;
  const { size, root } = receipt.signed.checkpoint;
  if (size > entries.length)
    return [...report.findings, found("log-rolled-back", { size: entries.length, seen: size })];
  const leaves = entries.slice(0, size).map((each) => leafHash(each, plainSha256));
  const then = rootOfEdge(growTree(EMPTY_EDGE, leaves).edge);
  return then.every((byte, i) => byte === root[i])
    ? report.findings
    : [...report.findings, found("log-forked", { size })];
}

function found(code: "log-forked" | "log-rolled-back", params: Record<string, number>): Findings[number] {
  return { code, severity: "error", params };
}
