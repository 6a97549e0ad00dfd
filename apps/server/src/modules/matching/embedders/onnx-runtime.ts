import { createRequire } from "node:module";
import { ModelFolderError } from "./tokenizer/tokenizer-file.ts";

/** What is used of onnxruntime; `onnxruntime-node` and `onnxruntime-web` have it in common. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: ArrayLike<unknown>;
}
export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  release(): Promise<void>;
}
export interface OnnxRuntime {
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options?: Readonly<Record<string, unknown>>): Promise<Session>;
  };
}

/** The native one is several times faster; the other runs wherever Node does. */
const PACKAGES = ["onnxruntime-node", "onnxruntime-web"] as const;

/** Neither is a dependency of the platform: whoever configures a model installs one. @throws ModelFolderError with the mend. */
export function loadOnnxRuntime(load: (name: string) => unknown = createRequire(import.meta.url)): OnnxRuntime {
  for (const name of PACKAGES) {
    try {
      // Both packages document this surface; the tests run it for real.
      return load(name) as OnnxRuntime;
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND")
        throw new ModelFolderError(`${name} is installed but does not start: ${(error as Error).message}`, {
          cause: error,
        });
    }
  }
  throw new ModelFolderError(
    "A model folder is configured (SONGHUA_EMBEDDER_ONNX) but no onnxruntime is installed. " +
      "Install one beside the platform: ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save onnxruntime-node, " +
      "or npm install --no-save onnxruntime-web where no native one fits. Or clear the setting.",
  );
}
