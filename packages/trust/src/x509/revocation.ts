import { finding, type Finding } from "../finding.ts";
import { reading, type Certificate } from "./certificate.ts";
import { crlOf, statusByCrl } from "./crl.ts";
import type { RevocationStatus } from "./revocation-status.ts";
import { ocspOf, statusByOcsp } from "./ocsp.ts";

/** Revocation lists and OCSP answers in DER, as a file or a caller supplies them. */
export interface RevocationData {
  readonly crls?: readonly Uint8Array[];
  readonly ocsp?: readonly Uint8Array[];
}

const stamp = (ms: number): string => new Date(ms).toISOString();

/**
 * Findings about revocation for each certificate of a chain but its root, at a time. Revoked before or at that time is an error;
 * revoked later a note, as the signature stood already. A list or answer that ended before the time proves nothing good.
 */
export function checkRevocation(
  chain: readonly Certificate[],
  at: number,
  candidates: readonly Certificate[],
  data: RevocationData = {},
): Finding[] {
  const findings: Finding[] = [];
  const crls = (data.crls ?? []).map((der) => reading("revocation-unusable", () => crlOf(der)));
  const answers = (data.ocsp ?? []).map((der) => reading("revocation-unusable", () => ocspOf(der)));
  for (const each of [...crls, ...answers]) if (!each.ok) findings.push(...each.findings);
  for (const [i, certificate] of chain.entries()) {
    const issuer = chain[i + 1];
    if (issuer === undefined) break;
    const statuses = [
      ...crls.flatMap((crl) => (crl.ok ? statusByCrl(certificate, issuer, crl.value) : [])),
      ...answers.flatMap((answer) => (answer.ok ? statusByOcsp(certificate, issuer, answer.value, candidates) : [])),
    ];
    findings.push(judge(certificate, statuses, at));
  }
  return findings;
}

function judge(certificate: Certificate, statuses: readonly RevocationStatus[], at: number): Finding {
  const subject = certificate.subject.text;
  const revoked = statuses
    .flatMap((status) => (status.revoked === undefined ? [] : [status.revoked]))
    .toSorted((a, b) => a.at - b.at)[0];
  if (revoked !== undefined)
    return revoked.at <= at
      ? finding("certificate-revoked", { subject, time: stamp(revoked.at), reason: revoked.reason })
      : finding("certificate-revoked-later", { subject, time: stamp(revoked.at) });
  const good = statuses.find(({ until }) => until === undefined || until >= at);
  return good === undefined
    ? finding("revocation-not-checked", { subject })
    : finding("revocation-checked", { subject, source: good.source, time: stamp(good.from) });
}
