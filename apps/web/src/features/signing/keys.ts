import { base64Of, derOfEcdsa, makeCertificateRequest, openKeyStore, SIGNING, type Certificate } from "@songhua/trust";
import { api } from "../../api/client.generated.ts";
import { forgetKey, keepKey, readKey } from "./key-store.ts";

/** A key at hand: what it signs and what stands for it. */
export interface SigningKey {
  readonly method: "browser" | "file";
  /** DER, base64. */
  readonly certificate: string;
  readonly chain: readonly string[];
  sign(bytes: Uint8Array, hash: string): Promise<Uint8Array>;
}
export type KeyProblem = "password" | "old" | "unreadable" | "no_key" | "kind" | "browser";
/** Why a key cannot be used here; the page words it. */
export class KeyFault extends Error {
  readonly problem: KeyProblem;
  readonly algorithm: string;
  constructor(problem: KeyProblem, algorithm = "") {
    super(problem);
    this.problem = problem;
    this.algorithm = algorithm;
  }
}
export type Step = "key" | "certificate" | "open" | "sign" | "check";

const { subtle } = globalThis.crypto;
const EC = { name: "ECDSA", namedCurve: "P-256" } as const;
/** A certificate that ends while somebody signs helps nobody. */
const REMAINING_MS = 3_600_000;
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const ecSigner =
  (key: CryptoKey): SigningKey["sign"] =>
  async (bytes, hash) =>
    derOfEcdsa(new Uint8Array(await subtle.sign({ name: "ECDSA", hash }, key, owned(bytes))));

/** The key this browser has for an event, or a new one with a certificate of the event's authority. @throws KeyFault, ApiError */
export async function browserKey(slug: string, accountId: string, onStep: (step: Step) => void): Promise<SigningKey> {
  const id = `${slug} ${accountId}`;
  const kept = await readKey(id).catch(() => undefined);
  if (kept && Date.parse(kept.notAfter) - Date.now() > REMAINING_MS)
    return { method: "browser", certificate: kept.certificate, chain: kept.chain, sign: ecSigner(kept.key) };
  onStep("key");
  const pair = await subtle.generateKey(EC, false, ["sign", "verify"]).catch(() => {
    throw new KeyFault("browser");
  });
  const sign = ecSigner(pair.privateKey);
  const spki = new Uint8Array(await subtle.exportKey("spki", pair.publicKey));
  const request = await makeCertificateRequest(spki, SIGNING.ecdsaSha256, (bytes) => sign(bytes, "SHA-256"));
  onStep("certificate");
  const { certificate, chain, notAfter } = await api.issueEventCertificate({
    params: { event: slug },
    body: { request: base64Of(request) },
  });
  await keepKey({ id, key: pair.privateKey, certificate, chain, notAfter }).catch(() => {
    // A private window: the key serves this page and is gone with it.
  });
  return { method: "browser", certificate, chain, sign };
}

export const forgetBrowserKey = (slug: string, accountId: string): Promise<void> =>
  forgetKey(`${slug} ${accountId}`).catch(() => undefined);

/** The key of a PKCS#12 file, opened here: neither file nor password goes anywhere. @throws KeyFault */
export async function fileKey(file: File, password: string): Promise<SigningKey> {
  const read = await openKeyStore(new Uint8Array(await file.arrayBuffer()), password, {
    async pbkdf2(secret, salt, iterations, hash, length) {
      const base = await subtle.importKey("raw", owned(secret), "PBKDF2", false, ["deriveBits"]);
      const bits = await subtle.deriveBits({ name: "PBKDF2", salt: owned(salt), iterations, hash }, base, length * 8);
      return new Uint8Array(bits);
    },
    async decryptAesCbc(key, iv, data) {
      const imported = await subtle.importKey("raw", owned(key), "AES-CBC", false, ["decrypt"]);
      return new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv: owned(iv) }, imported, owned(data)));
    },
  });
  if (!read.ok) {
    const [found] = read.findings;
    if (found?.code === "store-password-wrong") throw new KeyFault("password");
    if (found?.code === "store-algorithm-unknown") throw new KeyFault("old", String(found.params["algorithm"]));
    throw new KeyFault(found?.code === "store-without-key" ? "no_key" : "unreadable");
  }
  const { pkcs8, certificates } = read.value;
  // The file's order says little: the signer's certificate is the one that certified none of the others.
  const leaf =
    certificates.find(
      (one) => !certificates.some((other) => other !== one && other.issuer.text === one.subject.text),
    ) ?? certificates[0];
  if (!leaf) throw new KeyFault("no_key");
  return {
    method: "file",
    certificate: base64Of(leaf.der),
    chain: certificates.filter((one) => one !== leaf).map(({ der }) => base64Of(der)),
    sign: await signerFor(leaf, pkcs8),
  };
}

async function signerFor({ publicKey }: Certificate, pkcs8: Uint8Array): Promise<SigningKey["sign"]> {
  const secret = owned(pkcs8);
  try {
    if (publicKey.kind === "ec") {
      const key = await subtle.importKey("pkcs8", secret, { name: "ECDSA", namedCurve: publicKey.curve }, false, [
        "sign",
      ]);
      return ecSigner(key);
    }
    if (publicKey.kind === "rsa") {
      const name = "RSASSA-PKCS1-v1_5";
      const key = await subtle.importKey("pkcs8", secret, { name, hash: "SHA-256" }, false, ["sign"]);
      return async (bytes) => new Uint8Array(await subtle.sign(name, key, owned(bytes)));
    }
  } catch {
    throw new KeyFault("no_key");
  }
  throw new KeyFault("kind");
}
