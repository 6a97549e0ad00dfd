import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { ConfigError } from "./config-error.ts";
import { readEmbedders, type EmbedderConfig } from "./embedders.ts";

export { ConfigError } from "./config-error.ts";

/** Everything the surroundings decide; read once, in the composition root. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the embedded database and the key file live. */
  readonly dataDir: string;
  /** Undefined: the embedded database is used. */
  readonly databaseUrl: string | undefined;
  /** The address people reach this server by, without a slash at the end; links in mail and badges start with it. */
  readonly origin: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Where the built pages are; null serves the API alone. */
  readonly webBuildDir: string | null;
  readonly logLevel: "silent" | "error" | "warn" | "info";
  /** How often the job queue is asked for work, seconds. */
  readonly jobPollSec: number;
  /** Sources of vectors beside the lexicon. */
  readonly embedders: EmbedderConfig;
  readonly register: RegisterConfig;
  readonly signing: SigningConfig;
}

/** What signing on documents needs of the surroundings. */
export interface SigningConfig {
  /** The secret that enciphers the keys of events' authorities; made on first use. */
  readonly authorityKeyFile: string;
  /** RFC 3161 service; undefined: signatures say their time, and nothing proves it. */
  readonly timestampUrl: string | undefined;
}

/** Where the register's secret and its list of witnesses are. */
export interface RegisterConfig {
  /** The log's signing key; made on first use. */
  readonly keyFile: string;
  /** Which witnesses are asked; undefined asks none. */
  readonly policyFile: string | undefined;
}

const ROOT = resolve(import.meta.dirname, "../../../../..");

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env["PORT"] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError(`PORT must be a number from 1 to 65535, not "${env["PORT"]}"`);
  const databaseUrl = env["DATABASE_URL"] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new ConfigError("DATABASE_URL must begin with postgres:// or postgresql://");
  const origin = (env["SONGHUA_ORIGIN"] ?? `http://localhost:${port}`).replace(/\/+$/, "");
  if (!URL.canParse(origin))
    throw new ConfigError(`SONGHUA_ORIGIN must be an address such as https://exchange.example, not "${origin}"`);
  const dataDir = resolve(env["SONGHUA_DATA"] ?? resolve(ROOT, ".songhua"));
  const timestampUrl = env["SONGHUA_TIMESTAMPS"];
  if (timestampUrl && !/^https?:\/\//.test(timestampUrl))
    throw new ConfigError(`SONGHUA_TIMESTAMPS must be the http address of a time-stamp service, not "${timestampUrl}"`);
  const policyFile = env["SONGHUA_REGISTER_POLICY"];
  return {
    port,
    host: env["HOST"] ?? "0.0.0.0",
    dataDir,
    databaseUrl,
    origin,
    smtpUrl: env["SMTP_URL"] || undefined,
    mailFrom: env["MAIL_FROM"] ?? "Songhua <no-reply@localhost>",
    webBuildDir: resolve(ROOT, "apps/web/build"),
    logLevel: (env["LOG_LEVEL"] as Config["logLevel"] | undefined) ?? "warn",
    jobPollSec: 0.5,
    embedders: readEmbedders(env),
    register: {
      keyFile: resolve(env["SONGHUA_REGISTER_KEY_FILE"] ?? resolve(dataDir, "register.key")),
      policyFile: policyFile ? resolve(policyFile) : undefined,
    },
    signing: {
      authorityKeyFile: resolve(env["SONGHUA_AUTHORITY_KEY_FILE"] ?? resolve(dataDir, "authority.key")),
      timestampUrl: timestampUrl || undefined,
    },
  };
}

/** A secret that outlives restarts: made on first use, readable by its owner alone. */
export function persistentSecret(dataDir: string, name: string): string {
  mkdirSync(dataDir, { recursive: true });
  const path = resolve(dataDir, `${name}.key`);
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    const secret = randomBytes(32).toString("base64url");
    // "wx": when two processes start at once, the first to write wins and the other reads.
    try {
      writeFileSync(path, secret, { mode: 0o600, flag: "wx" });
      return secret;
    } catch {
      return readFileSync(path, "utf8").trim();
    }
  }
}
