/**
 * Every statement the trust engine can make about bytes it was given, with how much it weighs. Wording lives in the catalogue
 * (namespace `verify`), one sentence a code; params fill its gaps.
 *
 * error: what the file claims does not hold, or cannot be checked. warning: it holds, but somebody should look.
 * note: said for completeness, among it everything that was not checked.
 */
export const FINDINGS = {
  /* CMS and signatures. params: see each. */
  "cms-unreadable": "error", // { reason }
  "cms-trailing-bytes": "error", // { count }
  "cms-not-signed-data": "error", // { type }
  "cms-no-signer": "error",
  "cms-too-large": "error", // { bytes, limit }
  "cms-indefinite-length": "note",
  "cms-digest-list-incomplete": "error", // { algorithm }
  "content-missing": "error",
  "content-differs": "error",
  "attribute-missing": "error", // { attribute }
  "attribute-duplicate": "error", // { attribute }
  "attribute-invalid": "error", // { attribute }
  "attribute-unknown": "error", // { attribute }: unsigned, of no standard
  "attributes-not-der": "warning", // signed in an order other than DER's
  "certificates-unreadable": "error", // { count }: some beside the signer's
  "content-type-differs": "error", // { expected, found }
  "digest-differs": "error", // the content is not the one that was signed
  "digest-algorithm-weak": "error", // { algorithm }
  "algorithm-unknown": "error", // { algorithm }
  "algorithm-parameters": "error", // { algorithm }: takes none, and has some
  "algorithm-mismatch": "error", // { digest, signature }
  "key-too-short": "error", // { algorithm, bits }
  "signature-wrong": "error",
  "signer-certificate-missing": "error", // { serial }
  "signer-certificate-differs": "error", // signing-certificate names another certificate
  "signing-certificate-missing": "warning", // no ESS attribute: not CAdES
  "signing-time-in-future": "error", // { time, now }
  "signing-time-differs": "warning", // { claimed, stamped }: claimed after the stamp
  "signing-time-claimed-only": "note", // { time }
  "signature-valid": "note", // { algorithm, digest }
  /* Certificates and chains. { subject } everywhere. */
  "certificate-unreadable": "error", // { reason }
  "certificate-altered": "error", // carried beside the chain, and not as its issuer signed it
  "certificate-unrelated": "warning", // carried beside the chain, of an issuer not at hand
  "certificate-expired": "error", // { subject, notAfter, at }
  "certificate-expired-since": "note", // { subject, notAfter }: valid when stamped
  "certificate-not-yet-valid": "error", // { subject, notBefore, at }
  "certificate-wrong-use": "error", // { subject, use }
  "certificate-not-authority": "error", // { subject }: signs others without being allowed to
  "certificate-path-too-long": "error", // { subject, limit }
  "certificate-name-forbidden": "error", // { subject, name }
  "certificate-critical-unknown": "error", // { subject, oid }
  "certificate-signature-wrong": "error", // { subject, issuer }
  "certificate-self-made": "error", // { subject }
  "certificate-issuer-missing": "error", // { subject, issuer }
  "certificate-algorithm-weak": "error", // { subject, algorithm }
  "certificate-revoked": "error", // { subject, time, reason }
  "certificate-revoked-later": "note", // { subject, time }: after the stamp
  "certificate-event-authority": "note", // { subject, event }: identity stated by the organiser
  "root-unknown": "error", // { subject }
  "root-trusted": "note", // { subject, list, jurisdiction }
  "revocation-not-checked": "note", // { subject }
  "revocation-checked": "note", // { subject, source, time }
  "revocation-unusable": "warning", // { reason }
  /* Time-stamps. */
  "timestamp-unreadable": "error", // { reason }
  "timestamp-imprint-differs": "error",
  "timestamp-wrong-nonce": "error",
  "timestamp-wrong-policy": "error", // { expected, found }
  "timestamp-refused": "error", // { status, text }
  "timestamp-in-future": "error", // { time, now }
  "timestamp-authority-wrong-use": "error", // { subject }
  "timestamp-missing": "warning", // the time of signing is only claimed
  "timestamp-valid": "note", // { time, authority }
  /* Evidence containers. { name } is a path in the container. */
  "container-unreadable": "error", // { reason }
  "container-too-large": "error", // { bytes, limit }
  "container-entry-unsafe": "error", // { name, reason }
  "container-entry-duplicate": "error", // { name }
  "container-mimetype-wrong": "error", // { found }
  "container-no-signature": "error",
  "manifest-unreadable": "error", // { name, reason }
  "evidence-missing": "error", // { name }
  "evidence-differs": "error", // { name }
  "evidence-extra": "error", // { name }
  "evidence-covered": "note", // { name, by }
  /* Key stores. */
  "store-unreadable": "error", // { reason }
  "store-password-wrong": "error",
  "store-algorithm-unknown": "error", // { algorithm }
  "store-without-key": "error",
  /* Checkpoints, receipts and logs of the register. */
  "checkpoint-unreadable": "error",
  "checkpoint-log-unknown": "error", // { origin }: no key of this log is trusted
  "checkpoint-not-signed": "error", // { origin }: no signature by a trusted key of the log
  "checkpoint-signature-wrong": "error", // { name }
  "checkpoint-valid": "note", // { origin, size }
  "witness-signature-wrong": "error", // { name }
  "witness-time-in-future": "error", // { name, time, now }
  "witness-unknown": "note", // { name }: a signature by nobody we were told of
  "witness-valid": "note", // { name, time }
  "quorum-missing": "error", // { found, needed }
  "quorum-not-asked": "note", // the policy asks for no witness
  "receipt-unreadable": "error", // { line }
  "receipt-too-large": "error", // { bytes, limit }
  "receipt-index-outside": "error", // { index, size }
  "receipt-not-included": "error", // { index, size }: the proof does not lead from the entry to the root
  "receipt-included": "note", // { index, size, origin }
  "entry-unreadable": "error",
  "entry-subject-differs": "error", // { expected, found }
  "commitment-missing": "error", // { field }
  "commitment-differs": "error", // { field }
  "commitment-opened": "note", // { field }
  "log-truncated": "error", // { size, expected }
  "log-tile-missing": "error", // { path }
  "log-tile-wrong": "error", // { path }
  "log-root-differs": "error", // { size }
  "log-forked": "error", // { size, other }
  "log-rolled-back": "error", // { size, seen }
  "log-complete": "note", // { size }
  /* PDF: how the file stands. */
  "pdf-unreadable": "error", // { reason }
  "pdf-encrypted": "error",
  "pdf-not-signed": "error",
  "pdf-trailing-bytes": "error", // { count }: behind the end mark, outside every signature
  "pdf-hidden-revision": "error", // { count }: savings the newest one does not lead to
  "pdf-earlier-saving": "warning", // { count }: a whole rewriting stands behind it, and every signature covers both
  "pdf-active-content": "error", // { kinds }
  "pdf-signature-malformed": "error", // { field, reason }
  "pdf-signer-repeated": "warning", // { field }: one key, several values of it for the same bytes
  "pdf-signature-format": "error", // { field, format }
  "pdf-signature-shared": "error", // { field }: two fields hold one signature
  "pdf-signature-loose": "error", // { object }: no field holds it
  "pdf-range-start": "error", // { field, start }
  "pdf-range-gap": "error", // { field }: more or less than the signature's value is left out
  "pdf-validation-data": "error", // { kind }: kept for later, and bent
  "pdf-signature-digits": "error", // { field }: blanks in the value, or letters small and capital
  "pdf-range-beyond": "error", // { field, covered, size }
  "pdf-range-not-revision": "error", // { field, covered }: ends elsewhere than its saving
  /* PDF: what was saved after somebody signed. place: "revision 3". */
  "pdf-changed-content": "error", // { object, role }
  "pdf-changed-font": "error", // { object, role }
  "pdf-changed-pages": "error", // { object, role }
  "pdf-changed-annotation": "error", // { object, role }
  "pdf-changed-form": "error", // { object, role }
  "pdf-changed-signature": "error", // { object, role }: an earlier signature or its field
  "pdf-changed-catalog": "error", // { object, role }
  "pdf-changed-other": "error", // { object, role }
  "pdf-object-removed": "error", // { object, role }
  "pdf-object-unused": "warning", // { object }: nothing refers to it
  "pdf-field-covers": "error", // { object, percent } of a page
  "pdf-metadata-changed": "note",
  "pdf-covers-whole": "note", // { field }
  "pdf-covers-revision": "note", // { field, revision, revisions }: the rest is an allowed tail
  "pdf-tail-not-allowed": "error", // { field, revision }
  "pdf-time-by-document-stamp": "note", // { time }
  /* Files handed to the verifier. */
  "file-empty": "error",
  "file-kind-unknown": "error",
  "file-too-large": "error", // { bytes, limit }
  "log-key-missing": "error", // whose log this is cannot be told without its public key
  "receipt-entry-missing": "error", // the entry the receipt is for was not given
} as const satisfies Record<string, Severity>;

export type Severity = "error" | "warning" | "note";
export type FindingCode = keyof typeof FINDINGS;

/** One statement about the bytes at hand. `place` says where: a path in a container, "signer 2", "revision 3". */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place?: string;
}

/** A finding with the severity of its code. */
export function finding(code: FindingCode, params: Finding["params"] = {}, place?: string): Finding {
  return { code, severity: FINDINGS[code], params, ...(place === undefined ? {} : { place }) };
}

/** Whether any finding is an error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Findings with their place put under an outer one: "signer 1" in "a.p7s" is "a.p7s: signer 1". */
export function placed(findings: readonly Finding[], outer: string): Finding[] {
  return findings.map((each) => ({ ...each, place: each.place === undefined ? outer : `${outer}: ${each.place}` }));
}

/** What could be read, or why it could not. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };
