import { plainDocument, toUnitLength, type Embedder } from "@songhua/matching";
import { z } from "zod";

/** An embeddings endpoint as OpenAI documents it (POST …/embeddings); many servers answer it, also ones run at home. */
export interface EndpointSettings {
  /** What comes before "/embeddings": "https://llm.example/v1". */
  readonly baseUrl: URL;
  readonly model: string;
  /** Never shown, logged or stored. */
  readonly key: string | undefined;
  readonly dimensions: number | undefined;
  readonly queryPrefix: string;
  readonly passagePrefix: string;
}

/** What the embedder takes from its surroundings; tests give their own. */
export interface EndpointSurroundings {
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly timeoutMs: number;
  /** How often a request is made that fails for what may pass. */
  readonly tries: number;
  readonly shouldStop: () => boolean;
  readonly onProgress: (done: number) => void;
}

/** The endpoint refuses or does not answer as documented. The message names the address and the mend, never the key. */
export class EndpointError extends Error {}

const MOST_TEXTS = 64;
const MOST_UNITS = 100_000;
/** A listing of any honest length fits; models read some 8,000 tokens at most. */
const MOST_UNITS_EACH = 8000;
const MOST_ANSWER_BYTES = 32 * 1024 * 1024;
const MOST_TOLD = 200;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** Answers that a later try may mend. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

const answer = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** Only the configured address is ever called: redirects are refused, so that an answer cannot send the key or the texts elsewhere. */
export function endpointEmbedder(
  settings: EndpointSettings,
  surroundings: Partial<EndpointSurroundings> = {},
): Embedder {
  const around: EndpointSurroundings = {
    fetch,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    random: Math.random,
    timeoutMs: 60_000,
    tries: 5,
    shouldStop: () => false,
    onProgress: () => undefined,
    ...surroundings,
  };
  const { model, dimensions, baseUrl } = settings;
  const version = [settings.queryPrefix, settings.passagePrefix].some((prefix) => prefix !== "")
    ? `/${JSON.stringify([settings.queryPrefix, settings.passagePrefix])}`
    : "";
  return {
    name: `endpoint/${baseUrl.host}/${model}${dimensions === undefined ? "" : `/${dimensions}`}${version}`,
    async embed(documents, as) {
      const prefix = as === "query" ? settings.queryPrefix : settings.passagePrefix;
      // An empty text is refused by some servers; a dot says as little.
      const texts = documents.map((document) => prefix + (plainDocument(document).slice(0, MOST_UNITS_EACH) || "."));
      const vectors: Float32Array[] = [];
      for (const batch of batches(texts)) {
        if (around.shouldStop()) break;
        vectors.push(...(await askWithPatience(settings, around, batch)));
        around.onProgress(vectors.length);
      }
      const width = vectors[0]?.length ?? 0;
      if (vectors.some((vector) => vector.length !== width))
        throw new EndpointError(`${baseUrl.host}: vectors of different lengths. Is ${model} one model?`);
      // Some servers pass over what they do not know: vectors of the whole length would be stored as the shorter ones.
      if (vectors.length > 0 && dimensions !== undefined && width !== dimensions)
        throw new EndpointError(
          `${baseUrl.host}: vectors of ${width} numbers instead of ${dimensions}. ` +
            `Clear SONGHUA_EMBEDDINGS_DIMENSIONS or set what ${model} offers.`,
        );
      return texts.map((_, i) => ({ dense: vectors[i] ?? new Float32Array(width) }));
    },
  };
}

function batches(texts: readonly string[]): string[][] {
  const out: string[][] = [];
  let units = 0;
  for (const text of texts) {
    const open = out.at(-1);
    if (open && open.length < MOST_TEXTS && units + text.length <= MOST_UNITS) open.push(text);
    else {
      out.push([text]);
      units = 0;
    }
    units += text.length;
  }
  return out;
}

async function askWithPatience(
  settings: EndpointSettings,
  around: EndpointSurroundings,
  input: readonly string[],
): Promise<Float32Array[]> {
  for (let attempt = 1; ; attempt++) {
    const got = await ask(settings, around, input);
    if ("vectors" in got) return got.vectors;
    if (!got.passing || attempt >= around.tries || around.shouldStop())
      throw new EndpointError(`${settings.baseUrl.host}: ${got.reason}`);
    const backOff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + around.random());
    await around.sleep(Math.min(LONGEST_WAIT_MS, got.waitMs ?? backOff));
  }
}

type Got =
  | { readonly vectors: Float32Array[] }
  | { readonly reason: string; readonly passing: boolean; readonly waitMs?: number | undefined };

async function ask(settings: EndpointSettings, around: EndpointSurroundings, input: readonly string[]): Promise<Got> {
  const { baseUrl, model, key, dimensions } = settings;
  const secret = (text: string): string => (key === undefined ? text : text.replaceAll(key, "…"));
  try {
    const response = await around.fetch(`${baseUrl.href.replace(/\/+$/, "")}/embeddings`, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(around.timeoutMs),
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        input,
        encoding_format: "float",
        ...(dimensions === undefined ? {} : { dimensions }),
      }),
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return {
        reason: "it redirects, which is not followed. Set SONGHUA_EMBEDDINGS_URL to the final address.",
        passing: false,
      };
    }
    const body = await limitedText(response);
    if (response.status === 401 || response.status === 403)
      return { reason: `the key is refused (${response.status}). Check SONGHUA_EMBEDDINGS_KEY.`, passing: false };
    if (!response.ok) {
      const told = secret(body).replaceAll(/\s+/g, " ").slice(0, MOST_TOLD);
      const after = Number(response.headers.get("retry-after") ?? NaN);
      return {
        reason: `it answers ${response.status}: ${told}`,
        passing: PASSING.has(response.status),
        waitMs: after >= 0 ? after * 1000 : undefined,
      };
    }
    return readAnswer(body, input.length);
  } catch (error) {
    if (error instanceof TooLarge) return { reason: error.message, passing: false };
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    const late = (error as Error).name === "TimeoutError";
    return {
      reason: late
        ? `no answer within ${around.timeoutMs / 1000} s`
        : `not reached (${cause ?? secret((error as Error).message)})`,
      passing: true,
    };
  }
}

function readAnswer(body: string, wanted: number): Got {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return {
      reason: "the answer is not JSON. Does SONGHUA_EMBEDDINGS_URL end where /embeddings follows?",
      passing: false,
    };
  }
  const parsed = answer.safeParse(json);
  if (!parsed.success)
    return {
      reason: `the answer has not the documented form (${z.prettifyError(parsed.error).split("\n")[0]})`,
      passing: false,
    };
  const vectors: Float32Array[] = [];
  for (const { index, embedding } of parsed.data.data) vectors[index] = toUnitLength(Float32Array.from(embedding));
  if (parsed.data.data.length !== wanted || vectors.length !== wanted || vectors.includes(undefined as never))
    return { reason: `${parsed.data.data.length} vectors for ${wanted} texts`, passing: false };
  return { vectors };
}

class TooLarge extends Error {}

/** Reads no further than the limit, whatever length the server announces. */
async function limitedText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_ANSWER_BYTES)
      throw new TooLarge(
        `the answer is larger than ${MOST_ANSWER_BYTES / 1024 / 1024} MB. Set SONGHUA_EMBEDDINGS_DIMENSIONS.`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
