import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError } from "./config-error.ts";

/** Sources of vectors beside the lexicon; none unless an operator names one. */
export interface EmbedderConfig {
  /** A folder with a model in ONNX form. */
  readonly onnxFolder: string | undefined;
  /** An endpoint that speaks the embeddings API. */
  readonly endpoint:
    | {
        readonly baseUrl: URL;
        readonly model: string;
        /** Never shown, logged or stored. */
        readonly key: string | undefined;
        readonly dimensions: number | undefined;
        readonly queryPrefix: string;
        readonly passagePrefix: string;
      }
    | undefined;
}

export const NO_EMBEDDERS: EmbedderConfig = { onnxFolder: undefined, endpoint: undefined };

/** @throws ConfigError naming the setting and what it must be. */
export function readEmbedders(env: Readonly<Record<string, string | undefined>>): EmbedderConfig {
  const folder = env["SONGHUA_EMBEDDER_ONNX"];
  return { onnxFolder: folder ? resolve(folder) : undefined, endpoint: readEndpoint(env) };
}

function readEndpoint(env: Readonly<Record<string, string | undefined>>): EmbedderConfig["endpoint"] {
  const address = env["SONGHUA_EMBEDDINGS_URL"];
  if (!address) return undefined;
  const baseUrl = URL.canParse(address) ? new URL(address) : undefined;
  if (baseUrl?.protocol !== "http:" && baseUrl?.protocol !== "https:")
    throw new ConfigError(`SONGHUA_EMBEDDINGS_URL must be an address such as https://llm.example/v1, not "${address}"`);
  if (baseUrl.username !== "" || baseUrl.password !== "")
    throw new ConfigError("SONGHUA_EMBEDDINGS_URL must not carry a password; put the key in SONGHUA_EMBEDDINGS_KEY");
  const model = env["SONGHUA_EMBEDDINGS_MODEL"];
  if (!model)
    throw new ConfigError("SONGHUA_EMBEDDINGS_MODEL must name the model that SONGHUA_EMBEDDINGS_URL is to use");
  const key = readKey(env);
  if (key !== undefined && baseUrl.protocol === "http:" && !isThisMachine(baseUrl.hostname))
    throw new ConfigError("SONGHUA_EMBEDDINGS_URL must begin with https:// where a key is sent to another machine");
  const dimensions = env["SONGHUA_EMBEDDINGS_DIMENSIONS"];
  if (dimensions && !/^[1-9]\d{0,3}$/.test(dimensions))
    throw new ConfigError(`SONGHUA_EMBEDDINGS_DIMENSIONS must be a number from 1 to 9999, not "${dimensions}"`);
  return {
    baseUrl,
    model,
    key,
    dimensions: dimensions ? Number(dimensions) : undefined,
    queryPrefix: env["SONGHUA_EMBEDDINGS_QUERY_PREFIX"] ?? "",
    passagePrefix: env["SONGHUA_EMBEDDINGS_PASSAGE_PREFIX"] ?? "",
  };
}

/** From the environment or, as secret stores hand it out, from a file. */
function readKey(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const file = env["SONGHUA_EMBEDDINGS_KEY_FILE"];
  if (!file) return env["SONGHUA_EMBEDDINGS_KEY"] || undefined;
  try {
    return readFileSync(file, "utf8").trim() || undefined;
  } catch (error) {
    throw new ConfigError(`SONGHUA_EMBEDDINGS_KEY_FILE cannot be read: ${(error as { code?: string }).code ?? file}`);
  }
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
