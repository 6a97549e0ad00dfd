export {
  digestByOid,
  SHA256,
  SHA384,
  SHA512,
  SM3,
  STREEBOG_256,
  STREEBOG_512,
  type DigestAlgorithm,
} from "./digest.ts";
export { GOST_CURVES, gostCurveByOid, type GostCurve } from "./gost-curves.ts";
export { gostPublicKey, signGost, verifyGost, type GostPublicKey } from "./gost.ts";
export { spkiOfGost, spkiOfSm2, type PublicKey } from "./public-key.ts";
export { signSm2, SM2_USER_ID, sm2PublicKey, verifySm2 } from "./sm2.ts";
export { streebog } from "./streebog.ts";
export { SIGNING, signingAlgorithmFor, type SignatureSuite, type SigningAlgorithm } from "./suite.ts";
export { nationalKeyOf, pkcs8OfNational, signNational, spkiOfNational, type NationalKey } from "./secret-key.ts";
