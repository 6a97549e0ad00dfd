export * from "./locale.ts";
export * from "./error.ts";
export * from "./error-codes.ts";
export * from "./rng.ts";
export * from "./canonical-json.ts";
export * from "./money.ts";
export * from "./time.ts";
export * from "./glossary.ts";
