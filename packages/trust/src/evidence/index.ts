export { verifyEvidence, type EvidenceReport } from "./verify-evidence.ts";
export {
  AGREEMENT,
  ASIC_E,
  SIGNATURES,
  writeEvidence,
  type EvidenceFile,
  type EvidenceSeal,
} from "./write-evidence.ts";
export { writeZip, type ZipEntry } from "./zip-write.ts";
