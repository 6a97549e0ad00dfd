import { parsePolicy, parseVerifierKey, type LogPolicy } from "@songhua/trust/log";

/** The witnesses as the log names them now, but its key as this browser knows it: whoever serves the pages cannot change that. */
export function policyWith(policyText: string, key: string): LogPolicy {
  const policy = parsePolicy(policyText);
  const log = parseVerifierKey(key);
  const logs = log ? [{ key: log }] : [];
  if ("wrongLine" in policy) return { logs, witnesses: [], groups: new Map(), quorum: null };
  return { ...policy, logs };
}
