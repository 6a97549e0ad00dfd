import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Writes models small enough for a test, as ONNX files (protobuf, after onnx.proto of IR version 8), so that the real runtime
 * opens and runs them.
 */
type Field = readonly [number: number, value: number | string | Uint8Array];

function varint(value: number): number[] {
  const out: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return [...out, rest];
}

function message(...fields: readonly Field[]): Uint8Array {
  const out: number[] = [];
  for (const [number, value] of fields) {
    const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
    if (typeof bytes === "number") out.push(...varint(number * 8), ...varint(bytes));
    else out.push(...varint(number * 8 + 2), ...varint(bytes.length), ...bytes);
  }
  return Uint8Array.from(out);
}

const [FLOAT, INT64] = [1, 7];

function node(
  op: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Uint8Array[] = [],
): Uint8Array {
  return message(
    ...inputs.map((name): Field => [1, name]),
    [2, output],
    [4, op],
    ...attributes.map((bytes): Field => [5, bytes]),
  );
}

function table(name: string, rows: readonly (readonly number[])[]): Uint8Array {
  const data = new Uint8Array(Float32Array.from(rows.flat()).buffer);
  return message([1, rows.length], [1, rows[0]!.length], [2, FLOAT], [8, name], [9, data]);
}

function value(name: string, type: number, shape: readonly (string | number)[]): Uint8Array {
  const dims = shape.map((dim): Field => [1, message(typeof dim === "string" ? [2, dim] : [1, dim])]);
  return message([1, name], [2, message([1, message([1, type], [2, message(...dims)])])]);
}

export interface TinyModel {
  /** A row of numbers for each token. */
  readonly embeddings: readonly (readonly number[])[];
  /** "tokens" gives a vector for each token, "text" their plain mean, computed by the model. */
  readonly output: "tokens" | "text";
  /** Asks for `token_type_ids` too, and adds this row for type 0. */
  readonly typeRow?: readonly number[];
}

export function tinyOnnx({ embeddings, output, typeRow }: TinyModel): Uint8Array {
  const size = embeddings[0]!.length;
  const hidden = output === "tokens" ? "last_hidden_state" : "hidden";
  const nodes = [node("Gather", ["words", "input_ids"], typeRow ? "plain" : hidden)];
  if (typeRow)
    nodes.push(node("Gather", ["types", "token_type_ids"], "typed"), node("Add", ["plain", "typed"], hidden));
  if (output === "text") {
    const axes = message([1, "axes"], [8, 1], [20, 7]);
    const keepdims = message([1, "keepdims"], [3, 0], [20, 2]);
    nodes.push(node("ReduceMean", [hidden], "sentence_embedding", [axes, keepdims]));
  }
  const inputs = ["input_ids", "attention_mask", ...(typeRow ? ["token_type_ids"] : [])];
  const outputValue =
    output === "tokens"
      ? value("last_hidden_state", FLOAT, ["batch", "tokens", size])
      : value("sentence_embedding", FLOAT, ["batch", size]);
  const graph = message(
    ...nodes.map((bytes): Field => [1, bytes]),
    [2, "tiny"],
    [5, table("words", embeddings)],
    ...(typeRow ? [[5, table("types", [typeRow])] as Field] : []),
    ...inputs.map((name): Field => [11, value(name, INT64, ["batch", "tokens"])]),
    [12, outputValue],
  );
  return message([1, 8], [7, graph], [8, message([1, ""], [2, 13])]);
}

/** A model's folder in the place for temporary files. */
export async function tinyModelFolder(
  model: TinyModel,
  tokenizer: unknown,
  settings?: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "songhua-model-"));
  await writeFile(join(folder, "model.onnx"), tinyOnnx(model));
  await writeFile(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
  if (settings) await writeFile(join(folder, "embedder.json"), JSON.stringify(settings));
  return folder;
}

const WORDS: Readonly<Record<string, readonly number[]>> = {
  "<s>": [0, 0, 1],
  "<pad>": [9, 9, 9],
  "</s>": [0, 0, 1],
  "<unk>": [0, 0, 1],
  "▁": [0, 0, 0],
  "▁honey": [5, 0, 0],
  "▁мёд": [5, 0.2, 0],
  蜂蜜: [5, 0, 0.2],
  꿀: [4, 0, 0],
  "▁coal": [0, 5, 0],
  "▁уголь": [0, 5, 0.2],
  煤炭: [0.2, 5, 0],
  석탄: [0, 4, 0],
  "▁query:": [0, 0, 3],
};

/** A Unigram tokenizer like that of multilingual-e5, with a dozen words of four languages, and a vector for each. */
export const TINY_WORDS = {
  embeddings: Object.values(WORDS),
  tokenizer: {
    truncation: { max_length: 64 },
    padding: { pad_id: 1 },
    added_tokens: ["<s>", "<pad>", "</s>", "<unk>"].map((content, id) => ({ id, content, special: true })),
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "Precompiled", precompiled_charsmap: "" },
        { type: "Replace", pattern: { Regex: " {2,}" }, content: " " },
      ],
    },
    pre_tokenizer: { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" },
    post_processor: {
      type: "TemplateProcessing",
      single: [
        { SpecialToken: { id: "<s>", type_id: 0 } },
        { Sequence: { id: "A", type_id: 0 } },
        { SpecialToken: { id: "</s>", type_id: 0 } },
      ],
    },
    model: { type: "Unigram", unk_id: 3, vocab: Object.keys(WORDS).map((word) => [word, -word.length]) },
  },
};
