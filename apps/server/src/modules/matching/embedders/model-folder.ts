import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { ModelFolderError } from "./tokenizer/tokenizer-file.ts";
import { readTokenizer, type Tokenizer } from "./tokenizer/tokenizer.ts";

const settings = z.strictObject({
  /** Put before needs and before offers; multilingual-e5 wants "query: " and "passage: ". */
  queryPrefix: z.string().max(500).default(""),
  passagePrefix: z.string().max(500).default(""),
  /** How the vectors of the tokens become one: their mean, the first one, or the model's own output of one a text. */
  pooling: z.enum(["mean", "first", "none"]).default("mean"),
  maxTokens: z.int().min(8).max(8192).default(512),
});
export type FolderSettings = z.infer<typeof settings>;

export interface ModelFolder {
  /** "onnx/<folder>/<hash>": another model, tokenizer or setting is another name. */
  readonly name: string;
  readonly settings: FolderSettings;
  readonly tokenizer: Tokenizer;
  readonly modelPath: string;
}

const MODEL_PLACES = ["model.onnx", "onnx/model.onnx"];

/**
 * Reads a model's folder as it is published: `tokenizer.json`, `model.onnx` (or `onnx/model.onnx`) and, of ours, an optional
 * `embedder.json` with the settings above. @throws ModelFolderError naming the file and the mend.
 */
export async function readModelFolder(path: string): Promise<ModelFolder> {
  const { folder, modelPath, own } = await lookInto(path);
  const tokenizer = readTokenizer(await readJson(folder, "tokenizer.json"));
  return { name: await nameOf(folder, modelPath, own), settings: own, tokenizer, modelPath };
}

/** The name alone; a model that has not changed since is not read again. @throws ModelFolderError */
export async function modelFolderName(path: string): Promise<string> {
  const { folder, modelPath, own } = await lookInto(path);
  const files = await Promise.all([modelPath, join(folder, "tokenizer.json")].map((file) => sizeAndTime(file)));
  const state = JSON.stringify([modelPath, own, files]);
  const known = names.get(state);
  if (known !== undefined) return known;
  const name = await nameOf(folder, modelPath, own);
  names.set(state, name);
  return name;
}

const names = new Map<string, string>();

async function lookInto(path: string): Promise<{ folder: string; modelPath: string; own: FolderSettings }> {
  const folder = resolve(path);
  const modelPath = MODEL_PLACES.map((place) => join(folder, place)).find((place) => existsSync(place));
  if (modelPath === undefined)
    throw new ModelFolderError(
      `${folder}: no model.onnx (nor onnx/model.onnx). Point SONGHUA_EMBEDDER_ONNX at the folder that holds it.`,
    );
  const own = settings.safeParse(
    existsSync(join(folder, "embedder.json")) ? await readJson(folder, "embedder.json") : {},
  );
  if (!own.success)
    throw new ModelFolderError(`${join(folder, "embedder.json")}: ${z.prettifyError(own.error).replaceAll("\n", " ")}`);
  return { folder, modelPath, own: own.data };
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), "utf8"));
  } catch (error) {
    throw new ModelFolderError(`${join(folder, name)}: ${(error as Error).message}`, { cause: error });
  }
}

async function sizeAndTime(file: string): Promise<readonly [number, number]> {
  try {
    const { size, mtimeMs } = await stat(file);
    return [size, mtimeMs];
  } catch (error) {
    throw new ModelFolderError(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function nameOf(folder: string, modelPath: string, own: FolderSettings): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(own));
  hash.update(await readFile(join(folder, "tokenizer.json")));
  for await (const part of createReadStream(modelPath)) hash.update(part as Buffer);
  return `onnx/${basename(folder)}/${hash.digest("hex").slice(0, 16)}`;
}
