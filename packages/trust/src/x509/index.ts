export { pemOf, readCertificate, readCertificates, type Certificate } from "./certificate.ts";
export { checkChain, type ChainOptions, type ChainReport } from "./chain.ts";
export {
  EVENT_AUTHORITY_POLICY,
  eventOf,
  issueParticipantCertificate,
  makeEventAuthority,
  type EventAuthority,
  type Sign,
} from "./event-authority.ts";
export { PURPOSE } from "./extensions.ts";
export { NAME_OID, partOf, type DistinguishedName } from "./name.ts";
export type { RevocationData } from "./revocation.ts";
export { readTrustList, type TrustList } from "./trust-list.ts";
export { derOfEcdsa, makeCertificateRequest, readCertificateRequest } from "./certificate-request.ts";
export { writeRevocationList, type WithdrawnCertificate } from "./write-crl.ts";
