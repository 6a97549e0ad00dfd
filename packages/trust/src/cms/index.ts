export * from "./verify-signed-data.ts";
