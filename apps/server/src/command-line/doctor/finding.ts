import type { Config } from "../../platform/config/config.ts";

/** What the doctor looks at, in the order it tells. */
export const CHECKS = [
  "node",
  "pages",
  "fonts",
  "storage",
  "database",
  "clock",
  "register",
  "timestamps",
  "port",
  "mail",
  "models",
] as const;
export type CheckName = (typeof CHECKS)[number];

/**
 * What a check found. `code` names the text `cli:doctor.<check>.<code>`, and where something is to be mended the text
 * `cli:doctor.<check>.<code>Mend`.
 */
export interface Finding {
  readonly check: CheckName;
  readonly outcome: "ok" | "warn" | "fail";
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the checks stand on. */
export interface Patient {
  readonly config: Config;
  readonly nodeVersion: string;
  readonly now: () => number;
}
