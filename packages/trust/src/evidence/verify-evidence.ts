import { sameBytes } from "../bytes.ts";
import { verifySignedData, type SignedDataReport, type VerifySignedDataOptions } from "../cms/verify-signed-data.ts";
import { finding, hasError, placed, type Finding } from "../finding.ts";
import { textOfBytes } from "../text.ts";
import { reading } from "../x509/certificate.ts";
import { readManifest, type AsicManifest } from "./manifest.ts";
import { AGREEMENT, ASIC_E, SIGNATURES } from "./write-evidence.ts";
import { readZip, ZIP_LIMITS, type ZipFile, type ZipLimits } from "./zip-read.ts";

export interface EvidenceReport {
  /** What could be read, in the container's order; more than is covered when findings say so. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Signatures over manifests. */
  readonly seals: readonly { readonly name: string; readonly report: SignedDataReport }[];
  /** Detached signatures over the agreement. */
  readonly signatures: readonly { readonly name: string; readonly report: SignedDataReport }[];
  readonly findings: readonly Finding[];
}

const MANIFEST = /^META-INF\/[^/]*ASiCManifest[^/]*\.xml$/;

/** All findings of a CMS report, each with its place. */
export function signedDataFindings(report: SignedDataReport, place: string): Finding[] {
  const many = report.signers.length > 1;
  return placed(
    [
      ...report.findings,
      ...report.signers.flatMap(({ findings }, i) => (many ? placed(findings, `signer ${i + 1}`) : findings)),
    ],
    place,
  );
}

/**
 * Verifies an evidence container: archive, type, each manifest's signature, each reference, each detached signature over the agreement.
 * A file that no signed manifest covers is an error, as is one that is missing or differs. The PDF's own signatures and the receipt are for
 * their verifiers, with `files`. Never throws on hostile bytes.
 */
export function verifyEvidence(
  container: Uint8Array,
  options: VerifySignedDataOptions & { readonly limits?: ZipLimits },
): EvidenceReport {
  const limits = options.limits ?? ZIP_LIMITS;
  if (container.length > limits.bytes)
    return {
      files: new Map(),
      seals: [],
      signatures: [],
      findings: [finding("container-too-large", { bytes: container.length, limit: limits.bytes })],
    };
  const archive = readZip(container, limits);
  const files = new Map(archive.files.map(({ name, bytes }) => [name, bytes]));
  if (files.size === 0 && archive.findings.length > 0)
    return { files, seals: [], signatures: [], findings: archive.findings };
  const findings: Finding[] = [...archive.findings, ...typeFindings(archive.files)];
  const covered = new Map<string, string>();
  const seals: { name: string; report: SignedDataReport }[] = [];
  for (const [name, bytes] of files) {
    if (!MANIFEST.test(name)) continue;
    const read = reading("cms-unreadable", () => readManifest(bytes));
    if (!read.ok) {
      findings.push(finding("manifest-unreadable", { name, reason: String(read.findings[0]?.params["reason"] ?? "") }));
      continue;
    }
    const seal = sealOf(name, bytes, read.value, files, options);
    covered.set(name, name);
    if (seal === undefined) {
      findings.push(finding("evidence-missing", { name: read.value.signature }));
      continue;
    }
    seals.push({ name: read.value.signature, report: seal });
    covered.set(read.value.signature, name);
    findings.push(...signedDataFindings(seal, read.value.signature), ...referenceFindings(read.value, files));
    for (const reference of read.value.references) covered.set(reference.name, read.value.signature);
  }
  if (seals.length === 0) findings.push(finding("container-no-signature"));
  for (const name of files.keys()) {
    if (name === "mimetype") continue;
    const by = covered.get(name);
    if (by === undefined) findings.push(finding("evidence-extra", { name }));
    else if (!name.startsWith("META-INF/") && !hasError(findings))
      findings.push(finding("evidence-covered", { name, by }));
  }
  const signatures = detached(files, options);
  for (const each of signatures) findings.push(...signedDataFindings(each.report, each.name));
  return { files, seals, signatures, findings };
}

function typeFindings([first]: readonly ZipFile[]): Finding[] {
  const found = first?.name === "mimetype" && first.stored ? (textOfBytes(first.bytes) ?? "") : "";
  return found === ASIC_E ? [] : [finding("container-mimetype-wrong", { found: found.slice(0, 100) })];
}

function sealOf(
  name: string,
  bytes: Uint8Array,
  manifest: AsicManifest,
  files: ReadonlyMap<string, Uint8Array>,
  options: VerifySignedDataOptions,
): SignedDataReport | undefined {
  const signature = files.get(manifest.signature);
  return signature === undefined || manifest.signature === name
    ? undefined
    : verifySignedData(signature, bytes, options);
}

function referenceFindings(manifest: AsicManifest, files: ReadonlyMap<string, Uint8Array>): Finding[] {
  return manifest.references.flatMap(({ name, digest, value }) => {
    const bytes = files.get(name);
    if (bytes === undefined) return [finding("evidence-missing", { name })];
    return sameBytes(digest.digest(bytes), value) ? [] : [finding("evidence-differs", { name })];
  });
}

function detached(
  files: ReadonlyMap<string, Uint8Array>,
  options: VerifySignedDataOptions,
): { name: string; report: SignedDataReport }[] {
  const agreement = files.get(AGREEMENT);
  return [...files]
    .filter(([name]) => name.startsWith(SIGNATURES) && name.endsWith(".p7s"))
    .map(([name, bytes]) => ({
      name,
      report:
        agreement === undefined
          ? { signers: [], findings: [finding("evidence-missing", { name: AGREEMENT })] }
          : verifySignedData(bytes, agreement, options),
    }));
}
