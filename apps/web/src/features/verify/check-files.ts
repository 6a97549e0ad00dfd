import {
  parsePolicy,
  parseVerifierKey,
  readCertificates,
  readTrustList,
  thresholdPolicy,
  verifyFile,
  type Certificate,
  type LogPolicy,
  type NoteKey,
  type TrustList,
  type VerifyReport,
} from "@songhua/trust";

interface Trusted {
  readonly roots: readonly Certificate[];
  readonly lists: readonly TrustList[];
  readonly policy?: LogPolicy;
}

/** Checks files in this browser, one after the other. */
export async function checkFiles(
  files: readonly File[],
  trusted: Trusted,
): Promise<{ name: string; report: VerifyReport }[]> {
  const checked: { name: string; report: VerifyReport }[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    checked.push({ name: file.name, report: verifyFile(bytes, { now: Date.now(), ...trusted }) });
  }
  return checked;
}

/** Whom the reader trusts, from files of their own: certificates, trust lists, keys and policies of logs. */
export async function readTrusted(files: readonly File[]): Promise<Trusted> {
  const roots: Certificate[] = [];
  const lists: TrustList[] = [];
  const keys: NoteKey[] = [];
  let policy: LogPolicy | undefined;
  for (const file of files) {
    if (/\.(pem|crt|cer|der)$/i.test(file.name))
      roots.push(...readCertificates(new Uint8Array(await file.arrayBuffer())).certificates);
    else {
      const text = await file.text();
      const { list } = file.name.endsWith(".json") ? readTrustList(text) : {};
      if (list) lists.push(list);
      const key = parseVerifierKey(text);
      if (key) keys.push(key);
      const read = file.name.endsWith("policy.txt") ? parsePolicy(text) : undefined;
      if (read && !("wrongLine" in read)) policy = read;
    }
  }
  policy ??= keys.length > 0 ? thresholdPolicy(keys, [], 0) : undefined;
  return { roots: [...roots, ...lists.flatMap(({ anchors }) => anchors)], lists, ...(policy && { policy }) };
}
