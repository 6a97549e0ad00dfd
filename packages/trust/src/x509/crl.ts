import { hexOf, sameBytes } from "../bytes.ts";
import {
  childrenOf,
  contentOf,
  context,
  DerCursor,
  DerFault,
  expectTag,
  rawOf,
  readDer,
  TAG,
  onlyChildOf,
} from "../der/read.ts";
import { bitStringOf, integerOf, smallIntegerOf, timeOf } from "../der/values.ts";
import { algorithmOf, type AlgorithmIdentifier } from "../suites/algorithm-identifier.ts";
import { suiteFor } from "../suites/suite.ts";
import type { Certificate } from "./certificate.ts";
import { extensionsOf, KEY_USAGE } from "./extensions.ts";
import { REVOCATION_REASONS, type RevocationStatus } from "./revocation-status.ts";

/** A revocation list, read but not judged. */
export interface Crl {
  readonly tbs: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: number;
  readonly nextUpdate: number | undefined;
  readonly revoked: ReadonlyMap<string, { readonly at: number; readonly reason: string }>;
  readonly algorithm: AlgorithmIdentifier;
  readonly signature: Uint8Array;
}

const REASON = "2.5.29.21";
/* A list for part of the certificates, or with changes only, must not be read as a whole one: both carry a critical extension. */
const READ_CRITICAL: ReadonlySet<string> = new Set([REASON]);

/** @throws DerFault for another structure, or one with critical extensions. Source: RFC 5280, section 5. */
export function crlOf(der: Uint8Array): Crl {
  const outer = new DerCursor(readDer(der), "revocation list");
  const tbsElement = outer.take(TAG.sequence, "signed part");
  const algorithm = algorithmOf(outer.take(TAG.sequence, "algorithm"));
  const signature = bitStringOf(outer.take(TAG.bitString, "signature"));
  outer.end();
  const tbs = new DerCursor(tbsElement, "revocation list");
  tbs.maybe(TAG.integer);
  tbs.take(TAG.sequence, "algorithm");
  const issuer = rawOf(tbs.take(TAG.sequence, "issuer"));
  const thisUpdate = timeOf(tbs.any("time"));
  const next = tbs.maybe(TAG.utcTime) ?? tbs.maybe(TAG.generalizedTime);
  const list = tbs.maybe(TAG.sequence);
  const extensions = tbs.maybe(context(0));
  tbs.end();
  const refuseCritical = (each: { oid: string; critical: boolean }): void => {
    if (each.critical && !READ_CRITICAL.has(each.oid))
      throw new DerFault(`revocation list with critical extension ${each.oid}`);
  };
  if (extensions !== undefined) extensionsOf(onlyChildOf(extensions)).forEach(refuseCritical);
  const revoked = new Map<string, { at: number; reason: string }>();
  for (const entry of list === undefined ? [] : childrenOf(list)) {
    const parts = new DerCursor(expectTag(entry, TAG.sequence, "revoked certificate"), "revoked certificate");
    const serial = parts.take(TAG.integer, "serial number");
    integerOf(serial);
    const at = timeOf(parts.any("time"));
    const more = parts.maybe(TAG.sequence);
    parts.end();
    const own = more === undefined ? [] : extensionsOf(more);
    own.forEach(refuseCritical);
    const code = own.find(({ oid }) => oid === REASON)?.value;
    const reason = code === undefined ? 0 : smallIntegerOf(readDer(code), TAG.enumerated);
    revoked.set(hexOf(contentOf(serial)), { at, reason: REVOCATION_REASONS[reason] ?? String(reason) });
  }
  return {
    tbs: rawOf(tbsElement),
    issuer,
    thisUpdate,
    nextUpdate: next === undefined ? undefined : timeOf(next),
    revoked,
    algorithm,
    signature,
  };
}

/** What a list of the certificate's own issuer says; nothing when it is another's or its signature does not hold. */
export function statusByCrl(certificate: Certificate, issuer: Certificate, crl: Crl): RevocationStatus[] {
  if (!sameBytes(crl.issuer, issuer.subject.der) || issuer.known.keyUsage?.has(KEY_USAGE.crlSign) === false) return [];
  const suite = suiteFor(crl.algorithm, issuer.publicKey);
  if ("code" in suite || !suite.verify(crl.tbs, crl.signature)) return [];
  const revoked = crl.revoked.get(certificate.serial);
  return [
    { source: "CRL", from: crl.thisUpdate, until: crl.nextUpdate, ...(revoked === undefined ? {} : { revoked }) },
  ];
}
