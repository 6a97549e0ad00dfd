import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../platform/config/config.ts";
import { TINY_WORDS, tinyModelFolder } from "../../testing/tiny-onnx.ts";
import { checkModels } from "./check-models.ts";

let folder: string;
beforeAll(async () => {
  folder = await tinyModelFolder({ embeddings: TINY_WORDS.embeddings, output: "tokens" }, TINY_WORDS.tokenizer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const look = (env: Readonly<Record<string, string>>) =>
  checkModels({ config: readConfig(env), nodeVersion: process.versions.node, now: Date.now });

describe("the doctor and embedding models", () => {
  it("has nothing against there being none", async () => {
    expect(await look({})).toEqual([{ check: "models", outcome: "ok", code: "none", params: {} }]);
  });

  it("asks each that is set, tells the length of its vectors or what is wrong, and never the key", async () => {
    const found = await look({
      SONGHUA_EMBEDDER_ONNX: folder,
      SONGHUA_EMBEDDINGS_URL: "http://127.0.0.1:1/v1",
      SONGHUA_EMBEDDINGS_MODEL: "bge-m3",
      SONGHUA_EMBEDDINGS_KEY: "sk-very-secret",
    });
    expect(found.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["ok", "answers"],
      ["warn", "silent"],
    ]);
    expect(found[0]!.params).toEqual({ model: folder, size: 3 });
    expect(found[1]!.params).toMatchObject({ model: "127.0.0.1:1, bge-m3" });
    expect(JSON.stringify(found)).not.toContain("sk-very-secret");
  });
});
