import type { EmbeddedAs, ListingText } from "@songhua/matching";
import type { EmbedderConfig } from "../../../platform/config/embedders.ts";
import { runInThread } from "../../../platform/jobs/thread.ts";
import { endpointEmbedder, EndpointError, type EndpointSurroundings } from "./endpoint-embedder.ts";
import { modelFolderName } from "./model-folder.ts";
import type { EmbedResult, EmbedTask } from "./onnx.worker.ts";
import { ModelFolderError } from "./tokenizer/tokenizer-file.ts";

export interface Document {
  readonly texts: readonly ListingText[];
  readonly as: EmbeddedAs;
}

/** A configured source of vectors. `ModelFolderError` and `EndpointError` tell the operator what to mend. */
export interface Backend {
  /** What is configured, to tell an operator; no secret in it. */
  readonly label: string;
  /** Backend, model and version: what stored vectors go by. */
  name(): Promise<string>;
  /** Documents to hand over at once; after each portion what was made is kept. */
  readonly portion: number;
  /** A vector a document, all 0 where `watch` returned true before it. `watch` is told how many are done. */
  embed(documents: readonly Document[], watch: (done: number) => Promise<boolean>): Promise<readonly Float32Array[]>;
}

const ONNX_SCRIPT = new URL("./onnx.worker.ts", import.meta.url);

/** What is configured, in a fixed order. */
export function configuredBackends(
  { onnxFolder, endpoint }: EmbedderConfig,
  patience: Partial<Pick<EndpointSurroundings, "tries" | "timeoutMs">> = {},
): Backend[] {
  return [
    ...(onnxFolder === undefined ? [] : [onnxBackend(onnxFolder)]),
    ...(endpoint === undefined ? [] : [endpointBackend(endpoint, patience)]),
  ];
}

function onnxBackend(folder: string): Backend {
  return {
    label: folder,
    name: () => modelFolderName(folder),
    // Opening the model costs more than keeping a few megabytes of vectors.
    portion: 20_000,
    async embed(documents, watch) {
      const result = await runInThread<EmbedTask, number, EmbedResult>(ONNX_SCRIPT, { folder, documents }, (done) =>
        watch(done ?? 0),
      );
      if ("failure" in result) throw new ModelFolderError(result.failure);
      return result.vectors;
    },
  };
}

function endpointBackend(
  endpoint: NonNullable<EmbedderConfig["endpoint"]>,
  patience: Partial<EndpointSurroundings>,
): Backend {
  const embedder = endpointEmbedder(endpoint, patience);
  return {
    label: `${endpoint.baseUrl.host}, ${endpoint.model}`,
    name: () => Promise.resolve(embedder.name),
    portion: 64,
    async embed(documents, watch) {
      const vectors: Float32Array[] = documents.map(() => new Float32Array());
      let done = 0;
      for (const as of ["query", "passage"] as const) {
        const own = [...documents.entries()].filter(([, document]) => document.as === as);
        if (own.length === 0 || (await watch(done))) continue;
        const found = await embedder.embed(
          own.map(([, { texts }]) => texts),
          as,
        );
        own.forEach(([at], i) => {
          const one = found[i]!;
          if ("dense" in one) vectors[at] = one.dense;
        });
        done += own.length;
      }
      return vectors;
    },
  };
}

/** Whether an error is one that the operator can mend, and the matching can do without. */
export function isBackendFailure(error: unknown): error is Error {
  return error instanceof ModelFolderError || error instanceof EndpointError;
}
