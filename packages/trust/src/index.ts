export * from "./finding.ts";
export { base64Of, bytesOfBase64, bytesOfHex, hexOf, joinBytes, sameBytes } from "./bytes.ts";
export * from "./suites/index.ts";
export * from "./x509/index.ts";
export * from "./cms/index.ts";
export * from "./timestamp/index.ts";
export * from "./log/index.ts";
export * from "./pdf/index.ts";
export * from "./verify/index.ts";
