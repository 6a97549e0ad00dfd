import { describe, expect, it } from "vitest";
import { NO_EMBEDDERS, readEmbedders } from "./embedders.ts";

const ENDPOINT = { SONGHUA_EMBEDDINGS_URL: "https://llm.example/v1", SONGHUA_EMBEDDINGS_MODEL: "bge-m3" };

describe("settings of embedding models", () => {
  it("are none unless named", () => {
    expect(readEmbedders({})).toEqual(NO_EMBEDDERS);
    expect(readEmbedders({ SONGHUA_EMBEDDER_ONNX: "/models/e5" }).onnxFolder).toBe("/models/e5");
  });

  it("take an endpoint with its key, from the environment or a file", () => {
    const { endpoint } = readEmbedders({
      ...ENDPOINT,
      SONGHUA_EMBEDDINGS_KEY: "k",
      SONGHUA_EMBEDDINGS_DIMENSIONS: "256",
    });
    expect(endpoint).toMatchObject({ model: "bge-m3", key: "k", dimensions: 256, queryPrefix: "" });
    const file = new URL(import.meta.url).pathname;
    expect(readEmbedders({ ...ENDPOINT, SONGHUA_EMBEDDINGS_KEY_FILE: file }).endpoint?.key).toMatch(/^import/);
  });

  it.each([
    [{ SONGHUA_EMBEDDINGS_URL: "llm.example" }, /must be an address/],
    [{ SONGHUA_EMBEDDINGS_URL: "file:///etc/passwd" }, /must be an address/],
    [{ SONGHUA_EMBEDDINGS_URL: "https://a:b@llm.example" }, /must not carry a password/],
    [{ SONGHUA_EMBEDDINGS_URL: "https://llm.example" }, /SONGHUA_EMBEDDINGS_MODEL must name/],
    [
      { ...ENDPOINT, SONGHUA_EMBEDDINGS_URL: "http://llm.example", SONGHUA_EMBEDDINGS_KEY: "k" },
      /must begin with https/,
    ],
    [{ ...ENDPOINT, SONGHUA_EMBEDDINGS_DIMENSIONS: "many" }, /must be a number/],
    [{ ...ENDPOINT, SONGHUA_EMBEDDINGS_KEY_FILE: "/nowhere/at/all" }, /cannot be read: ENOENT/],
  ])("refuse what cannot work: %#", (env, message) => {
    expect(() => readEmbedders(env)).toThrow(message);
  });

  it("let a key go unencrypted to this machine alone", () => {
    const local = { ...ENDPOINT, SONGHUA_EMBEDDINGS_URL: "http://127.0.0.1:11434/v1", SONGHUA_EMBEDDINGS_KEY: "k" };
    expect(readEmbedders(local).endpoint?.baseUrl.port).toBe("11434");
  });
});
