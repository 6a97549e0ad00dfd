export { agreementRoutes } from "./routes.ts";
export { presentValue } from "./present.ts";
export {
  listCorrections,
  listParties,
  listReportedTotals,
  listSignedRows,
  listAgreementRows,
  valueOf,
} from "./queries.ts";
export { enterRegister, wallTopic } from "./register.ts";
export { entryOf } from "./sign.ts";
export { confirmParty, insertAgreement, insertReportedTotal, setState, type PartyRow } from "./store.ts";
export { checkedValue, type AgreementValue } from "./value.ts";
