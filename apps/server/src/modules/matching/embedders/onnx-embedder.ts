import { plainDocument, toUnitLength, type Embedder } from "@songhua/matching";
import { readFile } from "node:fs/promises";
import { readModelFolder, type FolderSettings } from "./model-folder.ts";
import { loadOnnxRuntime, type OnnxRuntime, type Session, type Tensor } from "./onnx-runtime.ts";
import { ModelFolderError } from "./tokenizer/tokenizer-file.ts";

/** Texts in one run of the model; longer batches gain nothing on a processor and cost memory. */
const BATCH = 16;

export interface OnnxEmbedder extends Embedder {
  /** Gives the model's memory back. */
  release(): Promise<void>;
}

export interface Watch {
  readonly onProgress?: (done: number) => void;
  readonly shouldStop?: () => boolean;
}

/**
 * A local model in ONNX form. The runtime is looked for when this is called. Work is done in batches of texts of like length;
 * when `shouldStop` says so, what is left stays all 0.
 * @throws ModelFolderError
 */
export async function openOnnxEmbedder(
  path: string,
  watch: Watch = {},
  runtime: () => OnnxRuntime = loadOnnxRuntime,
): Promise<OnnxEmbedder> {
  const { name, settings, tokenizer, modelPath } = await readModelFolder(path);
  const ort = runtime();
  const session = await openSession(ort, modelPath);
  return {
    name,
    release: () => session.release(),
    async embed(documents, as) {
      const prefix = as === "query" ? settings.queryPrefix : settings.passagePrefix;
      const ids = documents.map((texts) => tokenizer.encode(prefix + plainDocument(texts), settings.maxTokens));
      const order = [...ids.keys()].sort((a, b) => ids[a]!.length - ids[b]!.length || a - b);
      const vectors: Float32Array[] = [];
      for (let from = 0; from < order.length && !watch.shouldStop?.(); from += BATCH) {
        const batch = order.slice(from, from + BATCH);
        const rows = batch.map((i) => ids[i]!);
        const found = await runModel(ort, session, rows, tokenizer.padId, settings, modelPath);
        batch.forEach((i, row) => (vectors[i] = found[row]!));
        watch.onProgress?.(Math.min(order.length, from + BATCH));
      }
      const width = vectors.find((vector) => vector !== undefined)?.length ?? 0;
      return documents.map((_, i) => ({ dense: vectors[i] ?? new Float32Array(width) }));
    },
  };
}

async function openSession(ort: OnnxRuntime, modelPath: string): Promise<Session> {
  try {
    return await ort.InferenceSession.create(await readFile(modelPath), { logSeverityLevel: 3 });
  } catch (error) {
    throw new ModelFolderError(
      `${modelPath}: the model cannot be opened (${(error as Error).message}). It must be one file, without external data.`,
      { cause: error },
    );
  }
}

async function runModel(
  ort: OnnxRuntime,
  session: Session,
  rows: readonly (readonly number[])[],
  padId: number,
  { pooling }: FolderSettings,
  modelPath: string,
): Promise<Float32Array[]> {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const dims = [rows.length, width];
  const tensor = (value: (row: readonly number[], at: number) => number): Tensor =>
    new ort.Tensor(
      "int64",
      BigInt64Array.from({ length: rows.length * width }, (_, i) =>
        BigInt(value(rows[Math.floor(i / width)]!, i % width)),
      ),
      dims,
    );
  const known: Readonly<Record<string, () => Tensor>> = {
    input_ids: () => tensor((row, at) => row[at] ?? padId),
    attention_mask: () => tensor((row, at) => Number(at < row.length)),
    token_type_ids: () => tensor(() => 0),
  };
  const feeds = Object.fromEntries(
    session.inputNames.map((name) => {
      const make = known[name];
      if (!make)
        throw new ModelFolderError(`${modelPath}: the model asks for an input "${name}" that is not known here`);
      return [name, make()];
    }),
  );
  const outputs = await session.run(feeds);
  const rank = pooling === "none" ? 2 : 3;
  const output = session.outputNames.map((name) => outputs[name]!).find(({ dims: shape }) => shape.length === rank);
  if (!output)
    throw new ModelFolderError(
      `${modelPath}: no output of ${rank} dimensions for pooling "${pooling}". Set "pooling" in embedder.json to what the model gives.`,
    );
  return rows.map((row, i) => toUnitLength(pooled(output, i, row.length, pooling)));
}

/** One vector of a text: rows of `output` are texts, then (but for "none") tokens, then numbers. */
function pooled(
  { dims, data }: Tensor,
  text: number,
  tokens: number,
  pooling: FolderSettings["pooling"],
): Float32Array {
  const size = dims.at(-1)!;
  const out = new Float32Array(size);
  const first = text * (pooling === "none" ? 1 : dims[1]!);
  const taken = pooling === "mean" ? tokens : 1;
  for (let token = 0; token < taken; token++)
    for (let i = 0; i < size; i++) out[i]! += Number(data[(first + token) * size + i]) / taken;
  return out;
}
