export { enterRegister, makeEntry, type MadeEntry } from "./enter.ts";
export { inspectRegister, type RegisterInspection } from "./inspect-register.ts";
export { keepRegister, startRegister } from "./keep-register.ts";
export { receiptFor, type AgreementReceipt } from "./receipt.ts";
export { requestCosignature, WitnessError } from "./request-cosignature.ts";
export { registerRoutes } from "./routes.ts";
export { serveLog } from "./serve-log.ts";
