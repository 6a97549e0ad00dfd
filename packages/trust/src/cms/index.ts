export { buildSignedData, signatureValueOf, withTimestamp, type SignDataInput } from "./build-signed-data.ts";
export {
  verifySignedData,
  type SignedDataReport,
  type SignerReport,
  type VerifySignedDataOptions,
} from "./verify-signed-data.ts";
