export { exampleAgreement } from "./example-agreement.ts";
export { structureOfText, textHash } from "./from-text.ts";
export {
  structureHash,
  type AgreementStructure,
  type Clause,
  type DocumentValue,
  type Milestone,
  type Signatory,
  type SignatoryRole,
} from "./structure.ts";
export { writeAgreement, type DocumentExtras, type WrittenAgreement } from "./write-agreement.ts";
