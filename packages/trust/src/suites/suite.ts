import { ed25519 } from "@noble/curves/ed25519.js";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { context, DerCursor, onlyChildOf, readDer, TAG } from "../der/read.ts";
import { smallIntegerOf } from "../der/values.ts";
import { explicit, integer, NULL, oid, sequence } from "../der/write.ts";
import { finding, type Finding } from "../finding.ts";
import { algorithmOf, isWithoutParameters, type AlgorithmIdentifier } from "./algorithm-identifier.ts";
import {
  digestByOid,
  SHA1,
  SHA256,
  SHA384,
  SHA512,
  SM3,
  STREEBOG_256,
  STREEBOG_512,
  type DigestAlgorithm,
} from "./digest.ts";
import { verifyGost } from "./gost.ts";
import { RSA, type EcCurve, type PublicKey } from "./public-key.ts";
import { verifyRsaPkcs1, verifyRsaPss } from "./rsa.ts";
import { verifySm2 } from "./sm2.ts";

/** A signature algorithm bound to a key: everything decided, only message and signature missing. */
export interface SignatureSuite {
  /** For people and reports: "RSA 2048 PKCS#1 v1.5 with SHA-256". */
  readonly name: string;
  readonly digest: DigestAlgorithm;
  /** Never throws. */
  readonly verify: (message: Uint8Array, signature: Uint8Array) => boolean;
}

const PSS = "1.2.840.113549.1.1.10";
const MGF1 = "1.2.840.113549.1.1.8";
const ED25519 = "1.3.101.112";
const RSA_WITH: Readonly<Record<string, DigestAlgorithm>> = {
  "1.2.840.113549.1.1.5": SHA1,
  "1.2.840.113549.1.1.11": SHA256,
  "1.2.840.113549.1.1.12": SHA384,
  "1.2.840.113549.1.1.13": SHA512,
};
const ECDSA_WITH: Readonly<Record<string, DigestAlgorithm>> = {
  "1.2.840.10045.4.1": SHA1,
  "1.2.840.10045.4.3.2": SHA256,
  "1.2.840.10045.4.3.3": SHA384,
  "1.2.840.10045.4.3.4": SHA512,
};
/* The second and third stand in CMS of some producers: curve and key instead of the signature's own identifier (GM/T 0010). */
const SM2_WITH = new Set(["1.2.156.10197.1.501", "1.2.156.10197.1.301.1", "1.2.156.10197.1.301"]);
const EC_KEY = "1.2.840.10045.2.1";
const GOST_WITH: Readonly<Record<string, DigestAlgorithm>> = {
  "1.2.643.7.1.1.3.2": STREEBOG_256,
  "1.2.643.7.1.1.3.3": STREEBOG_512,
  // CMS may name the key's algorithm instead.
  "1.2.643.7.1.1.1.1": STREEBOG_256,
  "1.2.643.7.1.1.1.2": STREEBOG_512,
};
const CURVES = { "P-256": p256, "P-384": p384, "P-521": p521 } as const satisfies Record<EcCurve, unknown>;
const SHORTEST_RSA = 2048;

function verifyEcdsa(curve: EcCurve, point: Uint8Array, digest: DigestAlgorithm): SignatureSuite["verify"] {
  return (message, signature) => {
    try {
      const options = { prehash: false, lowS: false, format: "der" } as const;
      return CURVES[curve].verify(signature, digest.digest(message), point, options);
    } catch {
      return false;
    }
  };
}

/** Hash and salt length of RSASSA-PSS parameters; absent ones stand for SHA-1 and 20 octets. @throws DerFault. */
function pssOf(parameters: Uint8Array | undefined): { digest: DigestAlgorithm | undefined; saltLength: number } {
  if (parameters === undefined) return { digest: SHA1, saltLength: 20 };
  const parts = new DerCursor(readDer(parameters), "PSS parameters");
  const hash = parts.maybe(context(0));
  const maskBy = parts.maybe(context(1));
  const salt = parts.maybe(context(2));
  const digest = hash === undefined ? SHA1 : digestByOid(algorithmOf(onlyChildOf(hash)).oid);
  const mask = maskBy === undefined ? undefined : algorithmOf(onlyChildOf(maskBy));
  const maskDigest =
    mask?.oid === MGF1 && mask.parameters !== undefined ? algorithmOf(readDer(mask.parameters)).oid : SHA1.oid;
  return {
    // A mask made by another hash is allowed by the standard and used by nobody.
    digest: digest?.oid === maskDigest ? digest : undefined,
    saltLength: salt === undefined ? 20 : smallIntegerOf(onlyChildOf(salt)),
  };
}

/**
 * The suite that `algorithm` names for `key`, or the finding that says why there is none. `digestOid` is what a CMS signer names
 * beside it: needed where the signature's algorithm leaves the hash open, and must agree where it does not.
 * Hashes with known collisions and RSA keys below 2048 bits are refused. @throws DerFault for damaged parameters.
 */
export function suiteFor(algorithm: AlgorithmIdentifier, key: PublicKey, digestOid?: string): SignatureSuite | Finding {
  const named = digestOid === undefined ? undefined : digestByOid(digestOid);
  if (digestOid !== undefined && named === undefined) return finding("algorithm-unknown", { algorithm: digestOid });
  const resolved = resolve(algorithm, key, named);
  if ("code" in resolved) return resolved;
  if (!mayHaveParameters(algorithm) && !isWithoutParameters(algorithm))
    return finding("algorithm-parameters", { algorithm: resolved.name });
  if (resolved.digest.weak) return finding("digest-algorithm-weak", { algorithm: resolved.digest.name });
  if (named !== undefined && named.oid !== resolved.digest.oid)
    return finding("algorithm-mismatch", { digest: named.name, signature: resolved.name });
  if (key.kind === "rsa" && key.rsa.bits < SHORTEST_RSA)
    return finding("key-too-short", { algorithm: "RSA", bits: key.rsa.bits });
  return resolved;
}

/** PSS needs them; a key's identifier in the place of a signature's brings its curve along. */
const mayHaveParameters = ({ oid, parameters }: AlgorithmIdentifier): boolean =>
  oid === PSS || (oid === EC_KEY && parameters?.[0] === TAG.oid);

function resolve(
  algorithm: AlgorithmIdentifier,
  key: PublicKey,
  named: DigestAlgorithm | undefined,
): SignatureSuite | Finding {
  const suite = (name: string, digest: DigestAlgorithm, verify: SignatureSuite["verify"]): SignatureSuite => ({
    name: `${name} with ${digest.name}`,
    digest,
    verify,
  });
  switch (key.kind) {
    case "rsa": {
      if (algorithm.oid === PSS) {
        const { digest, saltLength } = pssOf(algorithm.parameters);
        if (digest === undefined) return finding("algorithm-unknown", { algorithm: "RSASSA-PSS" });
        return suite(`${key.name} PSS`, digest, (message, signature) =>
          verifyRsaPss(key.rsa, digest, saltLength, message, signature),
        );
      }
      const digest = algorithm.oid === RSA ? named : RSA_WITH[algorithm.oid];
      if (digest === undefined) break;
      return suite(`${key.name} PKCS#1 v1.5`, digest, (message, signature) =>
        verifyRsaPkcs1(key.rsa, digest, message, signature),
      );
    }
    case "ec": {
      const digest = algorithm.oid === EC_KEY ? named : ECDSA_WITH[algorithm.oid];
      if (digest === undefined) break;
      return suite(`ECDSA ${key.curve}`, digest, verifyEcdsa(key.curve, key.point, digest));
    }
    case "ed25519": {
      if (algorithm.oid !== ED25519) break;
      // The signature hashes by itself; the named hash is that of the content (SHA-512 by RFC 8419).
      return suite("Ed25519", named ?? SHA512, (message, signature) => {
        try {
          return ed25519.verify(signature, message, key.point, { zip215: false });
        } catch {
          return false;
        }
      });
    }
    case "sm2":
      if (!SM2_WITH.has(algorithm.oid) && algorithm.oid !== EC_KEY) break;
      return suite("SM2", SM3, (message, signature) => verifySm2(key.point, message, signature));
    case "gost": {
      const digest = GOST_WITH[algorithm.oid];
      if (digest === undefined || digest.length * 8 !== key.gost.curve.bits) break;
      return suite(key.name, digest, (message, signature) => verifyGost(key.gost, message, signature));
    }
    case "unknown":
      break;
  }
  return finding("algorithm-unknown", { algorithm: `${algorithm.oid} (${key.name})` });
}

/** How a new signature is named: by its own identifier and the hash of its content. */
export interface SigningAlgorithm {
  readonly signature: AlgorithmIdentifier;
  readonly digest: DigestAlgorithm;
}

const signing = (signatureOid: string, digest: DigestAlgorithm, parameters?: Uint8Array): SigningAlgorithm => ({
  signature: { oid: signatureOid, ...(parameters === undefined ? {} : { parameters }) },
  digest,
});

/** The signature algorithms this package builds certificates and CMS for. */
export const SIGNING = {
  rsaSha256: signing("1.2.840.113549.1.1.11", SHA256, NULL),
  rsaSha384: signing("1.2.840.113549.1.1.12", SHA384, NULL),
  rsaSha512: signing("1.2.840.113549.1.1.13", SHA512, NULL),
  rsaPssSha256: signing(
    PSS,
    SHA256,
    sequence(
      explicit(0, sequence(oid(SHA256.oid), NULL)),
      explicit(1, sequence(oid(MGF1), sequence(oid(SHA256.oid), NULL))),
      explicit(2, integer(32)),
    ),
  ),
  ecdsaSha256: signing("1.2.840.10045.4.3.2", SHA256),
  ecdsaSha384: signing("1.2.840.10045.4.3.3", SHA384),
  ed25519: signing(ED25519, SHA512),
  sm2: signing("1.2.156.10197.1.501", SM3),
  gost256: signing("1.2.643.7.1.1.3.2", STREEBOG_256),
  gost512: signing("1.2.643.7.1.1.3.3", STREEBOG_512),
} as const;

/** The natural algorithm of a key: what it signs with unless told otherwise; nothing for an unknown one. */
export function signingAlgorithmFor(key: PublicKey): SigningAlgorithm | undefined {
  switch (key.kind) {
    case "rsa":
      return SIGNING.rsaSha256;
    case "ec":
      return key.curve === "P-256" ? SIGNING.ecdsaSha256 : SIGNING.ecdsaSha384;
    case "ed25519":
      return SIGNING.ed25519;
    case "sm2":
      return SIGNING.sm2;
    case "gost":
      return key.gost.curve.bits === 256 ? SIGNING.gost256 : SIGNING.gost512;
    case "unknown":
      return undefined;
  }
}
