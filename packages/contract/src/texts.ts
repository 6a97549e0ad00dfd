/* What works on agreements' texts without any schema, for browsers. */
export * from "./fill-agreement-text.ts";
export * from "./compare-agreement-texts.ts";
export * from "./merge-agreement-texts.ts";
export * from "./text-clashes.ts";
export type { AgreementText } from "./agreement-text.ts";
