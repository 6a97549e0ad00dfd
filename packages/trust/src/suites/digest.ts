import { sha1 } from "@noble/hashes/legacy.js";
import { sha224, sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import { sm3 } from "sm-crypto-v2";
import { bytesOfHex } from "../bytes.ts";
import { streebog } from "./streebog.ts";

/** A hash function as certificates and signatures name it. */
export interface DigestAlgorithm {
  readonly name: string;
  readonly oid: string;
  /** Octets of a digest. */
  readonly length: number;
  /** Collisions are known or feasible: never accepted in a signature. */
  readonly weak: boolean;
  readonly digest: (bytes: Uint8Array) => Uint8Array;
}

const algorithm = (
  name: string,
  oid: string,
  length: number,
  digest: (bytes: Uint8Array) => Uint8Array,
  weak = false,
): DigestAlgorithm => ({ name, oid, length, digest, weak });

export const SHA1 = algorithm("SHA-1", "1.3.14.3.2.26", 20, (bytes) => sha1(bytes), true);
export const SHA256 = algorithm("SHA-256", "2.16.840.1.101.3.4.2.1", 32, (bytes) => sha256(bytes));
export const SHA384 = algorithm("SHA-384", "2.16.840.1.101.3.4.2.2", 48, (bytes) => sha384(bytes));
export const SHA512 = algorithm("SHA-512", "2.16.840.1.101.3.4.2.3", 64, (bytes) => sha512(bytes));
export const SM3 = algorithm("SM3", "1.2.156.10197.1.401", 32, (bytes) => bytesOfHex(sm3(bytes)));
export const STREEBOG_256 = algorithm("GOST R 34.11-2012 (256)", "1.2.643.7.1.1.2.2", 32, (bytes) =>
  streebog(bytes, 256),
);
export const STREEBOG_512 = algorithm("GOST R 34.11-2012 (512)", "1.2.643.7.1.1.2.3", 64, (bytes) =>
  streebog(bytes, 512),
);
const SHA224 = algorithm("SHA-224", "2.16.840.1.101.3.4.2.4", 28, (bytes) => sha224(bytes), true);

const BY_OID: ReadonlyMap<string, DigestAlgorithm> = new Map(
  [SHA1, SHA224, SHA256, SHA384, SHA512, SM3, STREEBOG_256, STREEBOG_512].map((each) => [each.oid, each]),
);

/** The hash function of an object identifier, or nothing for one not known here. */
export function digestByOid(oid: string): DigestAlgorithm | undefined {
  return BY_OID.get(oid);
}
