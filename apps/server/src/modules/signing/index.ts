export { keepValidationData, type ValidationData } from "./keep-validation-data.ts";
export { embedSignature, emptyFields, FieldTaken, prepareSignature } from "./prepare-signature.ts";
export { KeyFault, openKeyFile, type KeyProblem, type PartySigner } from "./signers.ts";
export {
  beginRemoteSignature,
  finishRemoteSignature,
  signPdf,
  stampPdf,
  type RemoteSignature,
  type SignedPdf,
  type SignPdfRequest,
} from "./sign-pdf.ts";
export { stampFits, stampFrom, type Stamp, type TimestampService } from "./time-stamping.ts";
export { openToken, type TokenKey } from "./token-signer.ts";
