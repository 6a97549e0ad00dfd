import { numberOfBytes } from "../bytes.ts";
import { childrenOf, DerCursor, DerFault, rawOf, readDer, TAG } from "../der/read.ts";
import { bitStringOf } from "../der/values.ts";
import { bitString, explicit, integer, sequence } from "../der/write.ts";
import { algorithmOf, derOfAlgorithm } from "../suites/algorithm-identifier.ts";
import { publicKeyOf, type PublicKey } from "../suites/public-key.ts";
import { suiteFor, type SigningAlgorithm } from "../suites/suite.ts";
import type { Reading } from "../finding.ts";
import { reading } from "./certificate.ts";
import type { Sign } from "./event-authority.ts";

/**
 * A request for a certificate (PKCS#10) without a name: the authority knows who asks, and puts its own knowledge into the certificate.
 * The signature shows that who asks has the secret key. Source: RFC 2986. Rejects as `sign` does.
 */
export async function makeCertificateRequest(
  spki: Uint8Array,
  algorithm: SigningAlgorithm,
  sign: Sign,
): Promise<Uint8Array<ArrayBuffer>> {
  const info = sequence(integer(0), sequence(), spki, explicit(0));
  return sequence(info, derOfAlgorithm(algorithm.signature), bitString(await sign(info)));
}

/** The public key of a request whose signature holds. Source: RFC 2986, section 4. */
export function readCertificateRequest(der: Uint8Array): Reading<PublicKey> {
  return reading("certificate-unreadable", () => {
    const outer = new DerCursor(readDer(der), "certificate request");
    const info = outer.take(TAG.sequence, "signed part");
    const algorithm = algorithmOf(outer.take(TAG.sequence, "algorithm"));
    const signature = bitStringOf(outer.take(TAG.bitString, "signature"));
    outer.end();
    const key = childrenOf(info)[2];
    if (key === undefined) throw new DerFault("certificate request without a key");
    const publicKey = publicKeyOf(key);
    const suite = suiteFor(algorithm, publicKey);
    if ("code" in suite || !suite.verify(rawOf(info), signature)) throw new DerFault("the key asked for did not sign");
    return publicKey;
  });
}

/** An ECDSA signature as WebCrypto gives it (r and s side by side, of equal length) in the form certificates and CMS hold. */
export function derOfEcdsa(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const half = raw.length / 2;
  return sequence(integer(numberOfBytes(raw.subarray(0, half))), integer(numberOfBytes(raw.subarray(half))));
}
