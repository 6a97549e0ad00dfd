import { finding, type Finding } from "../finding.ts";
import { parseCheckpoint, type Checkpoint } from "./checkpoint.ts";
import { cosignedAt } from "./cosignature.ts";
import { isBy, verifiesNote } from "./note.ts";
import { meetsQuorum, quorumSize, type LogPolicy } from "./policy.ts";

export interface CheckpointReport {
  /** What could be read, also where findings say that it must not be believed. */
  readonly checkpoint?: Checkpoint;
  /** Witnesses of the policy that saw it, each once, with when, milliseconds since 1970. */
  readonly witnesses: readonly { readonly name: string; readonly at: number }[];
  readonly findings: readonly Finding[];
}

/* Clocks of honest machines differ by so much. */
const SKEW_MS = 5 * 60_000;

/**
 * Checks a signed checkpoint against a policy: the log's own signature, each witness's, and whether they are enough. Signatures by
 * keys the policy does not know mean nothing and are named.
 * @param now milliseconds since 1970
 */
export function checkCheckpoint(text: string, policy: LogPolicy, now: number): CheckpointReport {
  const read = parseCheckpoint(text);
  if (!read) return { witnesses: [], findings: [finding("checkpoint-unreadable")] };
  const { checkpoint, note } = read;
  const findings: Finding[] = [];
  // A log signs under its origin: another log's key, trusted or not, says nothing about this one.
  const keys = policy.logs.map(({ key }) => key).filter(({ name }) => name === checkpoint.origin);
  if (keys.length === 0) findings.push(finding("checkpoint-log-unknown", { origin: checkpoint.origin }));
  let signed = false;
  const seen = new Map<string, { name: string; at: number }>();
  for (const signature of note.signatures) {
    const { name } = signature;
    const key = keys.find((each) => isBy(signature, each));
    const witness = policy.witnesses.find((each) => isBy(signature, each.key));
    if (key) {
      if (verifiesNote(note.text, signature, key)) signed = true;
      else findings.push(finding("checkpoint-signature-wrong", { name }));
    } else if (witness) {
      const timeSec = cosignedAt(note.text, signature, witness.key);
      if (timeSec === undefined) findings.push(finding("witness-signature-wrong", { name }));
      else if (timeSec * 1000 > now + SKEW_MS)
        findings.push(finding("witness-time-in-future", { name, time: isoOf(timeSec * 1000), now: isoOf(now) }));
      else seen.set(witness.label, { name, at: timeSec * 1000 });
    } else if (name !== checkpoint.origin || keys.length > 0) findings.push(finding("witness-unknown", { name }));
  }
  if (signed) findings.push(finding("checkpoint-valid", { origin: checkpoint.origin, size: checkpoint.size }));
  else if (keys.length > 0) findings.push(finding("checkpoint-not-signed", { origin: checkpoint.origin }));
  const witnesses = [...seen.values()];
  for (const { name, at } of witnesses) findings.push(finding("witness-valid", { name, time: isoOf(at) }));
  if (policy.quorum === null) findings.push(finding("quorum-not-asked"));
  else if (!meetsQuorum(policy, new Set(seen.keys())))
    findings.push(finding("quorum-missing", { found: witnesses.length, needed: quorumSize(policy) }));
  return { checkpoint, witnesses, findings };
}

const LATEST_MS = 8.64e15;

function isoOf(timeMs: number): string {
  return new Date(Math.min(timeMs, LATEST_MS)).toISOString();
}
