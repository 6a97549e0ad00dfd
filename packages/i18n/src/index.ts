export * from "./catalogue.ts";
export * from "./translator.ts";
