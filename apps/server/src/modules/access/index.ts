export { authorise, policy, type Rule } from "./policy.ts";
export { findEvent, findViewer, hashToken, NOBODY, SESSION_COOKIE } from "./queries.ts";
