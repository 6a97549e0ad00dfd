import { inspectRegister, type RegisterInspection } from "../../modules/register/index.ts";
import { stampFrom } from "../../modules/signing/index.ts";
import { connect } from "../../platform/database/connect.ts";
import type { Finding, Patient } from "./finding.ts";

/** An entry gets its place within moments; one that waits longer shows that nobody works. */
const WAITING_WARN_MS = 5 * 60_000;
const PATIENCE_MS = 5000;

/** The register in a database whose tables are there: one finding each for key, checkpoint, tiles, what waits, and every witness. */
export async function checkRegister({ config, now }: Patient, url: string): Promise<Finding[]> {
  const { db } = connect(url, 4);
  try {
    return findingsOf(await inspectRegister(config, db, now()), now());
  } catch (error) {
    const params = { detail: (error as Error).message };
    return [{ check: "register", outcome: "fail", code: "unreadable", params }];
  } finally {
    await db.destroy();
  }
}

export function findingsOf(found: RegisterInspection, now: number): Finding[] {
  const { begun, keyFault, size, checkpointFault, tiles, tileFault, waiting, waitingSince, policyFault } = found;
  const findings: Finding[] = [];
  if (!begun) findings.push({ check: "register", outcome: "ok", code: "none", params: {} });
  else if (keyFault !== undefined)
    findings.push({ check: "register", outcome: "fail", code: "keyWrong", params: { detail: keyFault } });
  else findings.push({ check: "register", outcome: "ok", code: "key", params: {} });
  if (size > 0 && checkpointFault !== undefined) findings.push(checkpointWrong(size, checkpointFault));
  else if (size > 0 && keyFault === undefined)
    findings.push({ check: "register", outcome: "ok", code: "checkpoint", params: { size } });
  if (tileFault !== undefined)
    findings.push({ check: "register", outcome: "fail", code: "tilesBroken", params: { tile: tileFault } });
  else if (size > 0) findings.push({ check: "register", outcome: "ok", code: "tiles", params: { number: tiles } });
  const minutes = waitingSince === undefined ? 0 : Math.max(0, Math.floor((now - Date.parse(waitingSince)) / 60_000));
  const params = { number: waiting, minutes };
  if (minutes * 60_000 >= WAITING_WARN_MS) findings.push({ check: "register", outcome: "warn", code: "stuck", params });
  else if (waiting > 0) findings.push({ check: "register", outcome: "ok", code: "waiting", params });
  if (policyFault !== undefined)
    findings.push({ check: "register", outcome: "fail", code: "policyWrong", params: { detail: policyFault } });
  for (const { label, fault } of found.witnesses)
    findings.push(
      fault === undefined
        ? { check: "register", outcome: "ok", code: "witness", params: { label } }
        : { check: "register", outcome: "warn", code: "witnessSilent", params: { label, detail: fault } },
    );
  return findings;
}

const checkpointWrong = (size: number, found: string): Finding => {
  const params = { size, finding: found };
  return { check: "register", outcome: "fail", code: "checkpointWrong", params };
};

/** The time-stamp service, asked for one stamp. Signatures wait for it, so none is fatal. */
export async function checkTimestamps({ config }: Patient): Promise<Finding> {
  const url = config.signing.timestampUrl;
  if (url === undefined) return { check: "timestamps", outcome: "warn", code: "none", params: {} };
  const { host } = new URL(url);
  let detail = "";
  const stamp = await stampFrom({ url, timeoutMs: PATIENCE_MS }, (reason) => {
    detail = reason;
  })(Buffer.from("songhua doctor"));
  if (stamp) return { check: "timestamps", outcome: "ok", code: "answers", params: { host } };
  return { check: "timestamps", outcome: "warn", code: "silent", params: { host, detail } };
}
