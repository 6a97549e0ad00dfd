export * from "./merkle.ts";
export * from "./register-entry.ts";
