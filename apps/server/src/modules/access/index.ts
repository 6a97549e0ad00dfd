export { authorise, policy, type Rule } from "./policy.ts";
export { findEvent, findViewer, hashToken, NOBODY } from "./queries.ts";
