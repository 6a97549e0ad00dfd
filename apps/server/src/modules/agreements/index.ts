export * from "./document/index.ts";
export { agreementRoutes } from "./routes.ts";
export { listChanges } from "./change-store.ts";
export { recordChange } from "./changes.ts";
export { isApproved, presentValue } from "./present.ts";
export {
  listCorrections,
  listParties,
  listReportedTotals,
  listSignedRows,
  listAgreementRows,
  findAgreementRow,
  valueOf,
} from "./queries.ts";
export { enterRegister, signingTopic, wallTopic } from "./register.ts";
export { completeAgreement, entryOf, recordSignature, signAtDesk, type PartySignature } from "./sign.ts";
export { isSigner, readable } from "./readable.ts";
export { findVersion, listApprovals, listPartyFacts, listTextHashes } from "./drafting/queries.ts";
export { discardDocument } from "./drafting/store.ts";
export { insertLines } from "./line-store.ts";
export { confirmParty, insertAgreement, insertReportedTotal, lockAgreement, setState, type PartyRow } from "./store.ts";
export { checkedValue, type AgreementValue } from "./value.ts";
