import { sameBytes } from "../bytes.ts";
import { finding, hasError, type Finding } from "../finding.ts";
import type { Certificate } from "./certificate.ts";
import { checkAlone, checkAsIssuer, checkSignature, checkUse, isSelfIssued, type Use } from "./check-certificate.ts";
import { EVENT_AUTHORITY_POLICY, eventOf } from "./event-authority.ts";
import { checkRevocation, type RevocationData } from "./revocation.ts";
import type { TrustList } from "./trust-list.ts";

export interface ChainOptions {
  /** Time the chain is judged at: of a verified time-stamp, or now. Milliseconds since 1970. */
  readonly at: number;
  readonly use: Use;
  readonly roots: readonly Certificate[];
  /** Certificates that may stand between: from the signature, the file, the caller. */
  readonly candidates: readonly Certificate[];
  readonly revocation?: RevocationData;
  /** Names the list and jurisdiction a root came from. */
  readonly lists?: readonly TrustList[];
}

export interface ChainReport {
  /** From the judged certificate to the root; shorter where no root was reached. */
  readonly chain: readonly Certificate[];
  /** The root is one of those the caller trusts. */
  readonly trusted: boolean;
  readonly findings: readonly Finding[];
}

const LONGEST = 8;
const MOST_TRIES = 64;

const sameKey = (a: Certificate, b: Certificate): boolean =>
  sameBytes(a.der, b.der) || (sameBytes(a.subject.der, b.subject.der) && sameBytes(a.publicKey.spki, b.publicKey.spki));

function mayIssue(issuer: Certificate, certificate: Certificate): boolean {
  if (!sameBytes(issuer.subject.der, certificate.issuer.der)) return false;
  const wanted = certificate.known.authorityKeyId;
  const has = issuer.known.subjectKeyId;
  return wanted === undefined || has === undefined || wanted === has;
}

interface Path {
  readonly chain: readonly Certificate[];
  readonly trusted: boolean;
  readonly findings: readonly Finding[];
}

function ending(chain: readonly Certificate[]): Finding {
  const last = chain.at(-1)!;
  const subject = last.subject.text;
  if (!isSelfIssued(last)) return finding("certificate-issuer-missing", { subject, issuer: last.issuer.text });
  return chain.length === 1 ? finding("certificate-self-made", { subject }) : finding("root-unknown", { subject });
}

/** Every path from a certificate upwards, roots first among the issuers; at most 64 signatures are tried, so that a hostile heap of certificates costs little. */
function* pathsFrom(certificate: Certificate, options: ChainOptions): Generator<Path> {
  let tries = 0;
  function* grow(chain: readonly Certificate[], findings: readonly Finding[]): Generator<Path> {
    const last = chain.at(-1)!;
    if (options.roots.some((root) => sameKey(root, last))) {
      yield { chain, trusted: true, findings };
      return;
    }
    let grown = false;
    for (const issuer of [...options.roots, ...options.candidates]) {
      if (!mayIssue(issuer, last) || chain.some((each) => sameKey(each, issuer))) continue;
      if (chain.length >= LONGEST || tries >= MOST_TRIES) break;
      tries++;
      grown = true;
      yield* grow(
        [...chain, issuer],
        [...findings, ...checkSignature(last, issuer), ...checkAsIssuer(issuer, chain.toReversed())],
      );
    }
    if (!grown) yield { chain, trusted: false, findings: [...findings, ending(chain)] };
  }
  yield* grow([certificate], []);
}

/**
 * Builds and judges the chain of a certificate: names, signatures, validity at `at`, basic constraints, path length, key usage,
 * directory-name constraints, revocation where lists or answers are given. The first chain to a trusted root without an error is
 * taken; failing that the one with the fewest errors, earlier ones first. Source: RFC 5280, section 6.1; policies are not evaluated.
 */
export function checkChain(certificate: Certificate, options: ChainOptions): ChainReport {
  let best: Path | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const path of pathsFrom(certificate, options)) {
    const findings = [...path.findings, ...path.chain.flatMap((each) => checkAlone(each, options.at))];
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors >= fewest) continue;
    best = { ...path, findings };
    fewest = errors;
    if (errors === 0) break;
  }
  const { chain, trusted, findings } = best!;
  const all = [...checkUse(certificate, options.use), ...findings];
  const root = chain.at(-1)!;
  if (trusted)
    for (const list of options.lists ?? [])
      if (list.anchors.some((anchor) => sameKey(anchor, root)))
        all.push(
          finding("root-trusted", { subject: root.subject.text, list: list.name, jurisdiction: list.jurisdiction }),
        );
  if (certificate.known.policies?.includes(EVENT_AUTHORITY_POLICY) === true)
    all.push(
      finding("certificate-event-authority", { subject: certificate.subject.text, event: eventOf(certificate) }),
    );
  // Lists and answers are only as good as the issuer they are checked against.
  if (!hasError(breaking(findings)))
    all.push(...checkRevocation(chain, options.at, options.candidates, options.revocation));
  return { chain, trusted, findings: all };
}

/** Findings that break the chain itself; expiry does not, and a revocation inside the validity still matters. */
function breaking(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== "certificate-expired" && code !== "root-unknown");
}
