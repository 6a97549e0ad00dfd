import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { TINY_WORDS, tinyModelFolder } from "../../../testing/tiny-onnx.ts";
import { openOnnxEmbedder } from "./onnx-embedder.ts";
import { loadOnnxRuntime } from "./onnx-runtime.ts";

const folders: string[] = [];
async function folder(...args: Parameters<typeof tinyModelFolder>): Promise<string> {
  const path = await tinyModelFolder(...args);
  folders.push(path);
  return path;
}
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))));

const listing = (title: string, body = "") => [{ locale: "en" as const, title, body }];
const dense = async (path: string, texts: readonly string[], as: "query" | "passage" = "passage") => {
  const embedder = await openOnnxEmbedder(path);
  const found = await embedder.embed(
    texts.map((text) => listing(text)),
    as,
  );
  await embedder.release();
  return found.map((one) => ("dense" in one ? [...one.dense] : []));
};
const cosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const tokens = { embeddings: TINY_WORDS.embeddings, output: "tokens" } as const;

describe("a local model", () => {
  it("runs in the real runtime and brings words of four languages together", async () => {
    const path = await folder(tokens, TINY_WORDS.tokenizer);
    const [honey, med, fengmi, kkul, coal, ugol] = await dense(path, ["honey", "мёд", "蜂蜜", "꿀", "coal", "уголь"]);
    for (const same of [med, fengmi, kkul]) expect(cosine(honey!, same!)).toBeGreaterThan(0.95);
    expect(cosine(coal!, ugol!)).toBeGreaterThan(0.95);
    expect(cosine(honey!, coal!)).toBeLessThan(0.4);
    for (const vector of [honey, med, coal]) expect(cosine(vector!, vector!)).toBeCloseTo(1, 5);
  });

  it("takes the mean over the text's own tokens: what it is batched with does not matter", async () => {
    const path = await folder(tokens, TINY_WORDS.tokenizer);
    const alone = await dense(path, ["honey"]);
    const batched = await dense(path, ["honey coal honey coal honey", "honey"]);
    expect(batched[1]).toEqual(alone[0]);
    // <s> (0 0 1), honey (5 0 0), </s> (0 0 1): the mean's direction is (5 0 2).
    const length = Math.hypot(5, 2);
    [5 / length, 0, 2 / length].forEach((value, i) => expect(alone[0]![i]).toBeCloseTo(value, 5));
  });

  it("keeps the order of many texts of many lengths", async () => {
    const path = await folder(tokens, TINY_WORDS.tokenizer);
    const texts = Array.from(
      { length: 40 },
      (_, i) => Array.from({ length: (i * 7) % 11 }, () => "coal").join(" ") + " honey",
    );
    const together = await dense(path, texts);
    for (const at of [0, 13, 39]) {
      const [alone] = await dense(path, [texts[at]!]);
      together[at]!.forEach((value, i) => expect(value).toBeCloseTo(alone![i]!, 5));
    }
  });

  it("puts the configured words before needs and offers, and names the model by all that changes its vectors", async () => {
    const plain = await folder(tokens, TINY_WORDS.tokenizer);
    const prefixed = await folder(tokens, TINY_WORDS.tokenizer, { queryPrefix: "query: " });
    expect(await dense(prefixed, ["honey"], "passage")).toEqual(await dense(plain, ["honey"], "query"));
    expect(await dense(prefixed, ["honey"], "query")).not.toEqual(await dense(plain, ["honey"], "query"));
    const nameOf = async (path: string) => (await openOnnxEmbedder(path)).name.split("/")[2];
    expect(await nameOf(prefixed)).not.toBe(await nameOf(plain));
    expect(await nameOf(await folder(tokens, TINY_WORDS.tokenizer))).toBe(await nameOf(plain));
  });

  it("feeds token types where the model asks, and takes the first token or the model's own output where told", async () => {
    const typed = await folder({ ...tokens, typeRow: [0, 0, 7] }, TINY_WORDS.tokenizer, { pooling: "first" });
    expect(await dense(typed, ["honey"])).toEqual([[0, 0, 1]]);
    const own = await folder({ embeddings: TINY_WORDS.embeddings, output: "text" }, TINY_WORDS.tokenizer, {
      pooling: "none",
    });
    const [vector] = await dense(own, ["honey"]);
    expect(vector![0]).toBeCloseTo(5 / Math.hypot(5, 2), 5);
  });

  it("stops between batches when asked, and tells how far it is", async () => {
    const path = await folder(tokens, TINY_WORDS.tokenizer);
    const seen: number[] = [];
    const embedder = await openOnnxEmbedder(path, {
      onProgress: (done) => seen.push(done),
      shouldStop: () => seen.length > 0,
    });
    await embedder.embed(
      Array.from({ length: 40 }, () => listing("coal")),
      "passage",
    );
    await embedder.release();
    expect(seen).toEqual([16]);
  });
});

describe("a model's folder that cannot be used", () => {
  it("is refused with what is wrong and where", async () => {
    const path = await folder(tokens, TINY_WORDS.tokenizer);
    await expect(openOnnxEmbedder(join(path, "nowhere"))).rejects.toThrow(/no model.onnx.*SONGHUA_EMBEDDER_ONNX/);
    await writeFile(join(path, "embedder.json"), `{"pooling":"best"}`);
    await expect(openOnnxEmbedder(path)).rejects.toThrow(/embedder.json.*pooling/);
    await writeFile(join(path, "embedder.json"), `{"pooling":"none"}`);
    await expect(dense(path, ["x"])).rejects.toThrow(/no output of 2 dimensions/);
    await writeFile(join(path, "model.onnx"), "not a model");
    await expect(openOnnxEmbedder(path)).rejects.toThrow(/model.onnx: the model cannot be opened/);
    await rm(join(path, "tokenizer.json"));
    await expect(openOnnxEmbedder(path)).rejects.toThrow(/tokenizer.json/);
  });

  it("says what to install where there is no runtime, and what is wrong where one does not start", () => {
    const missing = (): never => {
      throw Object.assign(new Error("none"), { code: "MODULE_NOT_FOUND" });
    };
    expect(() => loadOnnxRuntime(missing)).toThrow(/npm install --no-save onnxruntime-node/);
    const broken = (): never => {
      throw new Error("wrong machine");
    };
    expect(() => loadOnnxRuntime(broken)).toThrow(/onnxruntime-node is installed but does not start: wrong machine/);
  });
});
