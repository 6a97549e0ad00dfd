export { accountRoutes, sessionOf, signIn, signInToken, VERSION } from "./routes.ts";
export { issueSignInLink, signInAddress } from "./letters.ts";
export { ensureAccount, grantRole, issueLinkToken, lockSetup } from "./store.ts";
export { demonstrationLoaded, findAccountByEmail, hasAdministrator } from "./queries.ts";
