import type { Certificate, Sign } from "@songhua/trust";
import { readCertificate } from "@songhua/trust";
import { P12Signer } from "@libpdf/core";

/** A party's key, wherever it is: it signs what it is given, and its certificate goes along. */
export interface PartySigner {
  readonly certificate: Certificate;
  /** Above it, without it. */
  readonly chain: readonly Certificate[];
  readonly sign: Sign;
}

export type KeyProblem = "password" | "unreadable" | "no_key" | "token" | "certificate";
/** A key that cannot be used, and why: `problem` for people, the message for the log. */
export class KeyFault extends Error {
  readonly problem: KeyProblem;
  constructor(problem: KeyProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** The key of a PKCS#12 file. @throws KeyFault */
export async function openKeyFile(file: Uint8Array, password: string): Promise<PartySigner> {
  let key: P12Signer;
  try {
    key = await P12Signer.create(file, password);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new KeyFault(/password|integrity|decrypt/i.test(message) ? "password" : "unreadable", message);
  }
  const given = [key.certificate, ...key.certificateChain];
  const read = given.map((der) => readCertificate(der));
  const certificates = read.flatMap((each) => (each.ok ? [each.value] : []));
  // The file's order says little: the signer's certificate is the one that certified none of the others.
  const leaf =
    certificates.find(
      (one) => !certificates.some((other) => other !== one && other.issuer.text === one.subject.text),
    ) ?? certificates[0];
  if (!leaf) throw new KeyFault("certificate", "no certificate in the key file can be read");
  return {
    certificate: leaf,
    chain: certificates.filter((one) => one !== leaf),
    sign: (bytes) => key.sign(bytes, leaf.publicKey.name.includes("P-384") ? "SHA-384" : "SHA-256"),
  };
}
