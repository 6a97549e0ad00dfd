/** Object identifiers of CMS and CAdES. */
export const CMS = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.12",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timestampToken: "1.2.840.113549.1.9.16.2.14",
  timestampInfo: "1.2.840.113549.1.9.16.1.4",
} as const;

/* GM/T 0010 gives SignedData and Data identifiers of its own; the structure is the same. */
export const SIGNED_DATA: ReadonlySet<string> = new Set([CMS.signedData, "1.2.156.10197.6.1.4.2.2"]);
export const PLAIN_DATA: ReadonlySet<string> = new Set([CMS.data, "1.2.156.10197.6.1.4.2.1"]);
