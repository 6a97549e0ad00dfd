import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endpointEmbedder, type EndpointSettings, type EndpointSurroundings } from "./endpoint-embedder.ts";

/** Answers as the documentation of the embeddings API has it: request {model, input, encoding_format}, answer {object, data, model, usage}. */
interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { model: string; input: string[]; encoding_format: string; dimensions?: number };
}
const KEY = "sk-very-secret-key";
let server: Server;
let asked: Asked[];
let answers: ((asked: Asked, response: ServerResponse) => void)[];
let waits: number[];

const good = ({ body }: Asked, response: ServerResponse): void => {
  const data = body.input.map((text, index) => ({ object: "embedding", index, embedding: [text.length, 1] })).reverse();
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({ object: "list", data, model: body.model, usage: { prompt_tokens: 8, total_tokens: 8 } }),
  );
};
const refuse =
  (status: number, body = "", headers: Record<string, string> = {}) =>
  (_: Asked, response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

beforeEach(async () => {
  [asked, answers, waits] = [[], [], []];
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const text = Buffer.concat(parts).toString();
      const one = { url: request.url ?? "", headers: request.headers, body: text === "" ? {} : JSON.parse(text) };
      asked.push(one);
      (answers.shift() ?? good)(one, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const open = (settings: Partial<EndpointSettings> = {}, around: Partial<EndpointSurroundings> = {}) =>
  endpointEmbedder(
    {
      baseUrl: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`),
      model: "bge-m3",
      key: KEY,
      dimensions: undefined,
      queryPrefix: "",
      passagePrefix: "",
      ...settings,
    },
    {
      sleep: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
      random: () => 0.5,
      ...around,
    },
  );
const listing = (title: string) => [{ locale: "en" as const, title, body: "" }];

describe("an embeddings endpoint", () => {
  it("is asked as documented and answers in order, whatever order the answer has", async () => {
    const found = await open({ dimensions: 2 }).embed([listing("a"), listing("abcd")], "passage");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: "/v1/embeddings",
      body: { model: "bge-m3", input: ["a", "abcd"], encoding_format: "float", dimensions: 2 },
    });
    expect(asked[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    const [one, four] = found.map((vector) => ("dense" in vector ? vector.dense : undefined));
    expect(one![0]).toBeCloseTo(Math.SQRT1_2, 6);
    expect(four![0]).toBeCloseTo(4 / Math.hypot(4, 1), 6);
  });

  it("puts the configured words before needs and offers, sends no key where there is none and no empty text", async () => {
    const embedder = open({ key: undefined, queryPrefix: "query: ", passagePrefix: "passage: " });
    await embedder.embed([listing("x")], "query");
    await embedder.embed([listing("")], "passage");
    expect(asked.map(({ body }) => body.input[0])).toEqual(["query: x", "passage: ."]);
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });

  it("asks in batches of limited number and size, and cuts a text that is too long", async () => {
    const found = await open().embed(
      Array.from({ length: 130 }, (_, i) => listing("x".repeat(i + 1))),
      "passage",
    );
    expect(asked.map(({ body }) => body.input.length)).toEqual([64, 64, 2]);
    expect(found).toHaveLength(130);
    asked.length = 0;
    await open().embed(
      Array.from({ length: 14 }, () => listing("y".repeat(1_000_000))),
      "passage",
    );
    expect(asked.map(({ body }) => body.input.length)).toEqual([12, 2]);
    expect(asked[0]!.body.input[0]).toHaveLength(8000);
  });

  it("tries again when busy, as late as it is told or later each time", async () => {
    answers = [refuse(503), refuse(429, "", { "retry-after": "7" }), refuse(500), good];
    await open().embed([listing("a")], "passage");
    expect(asked).toHaveLength(4);
    expect(waits).toEqual([500, 7000, 2000]);
  });

  it("gives up after five tries and says why, without the key", async () => {
    answers = Array.from({ length: 9 }, () => refuse(500, `upstream failed for ${KEY}`));
    const failed = await open()
      .embed([listing("a")], "passage")
      .catch((error: Error) => error);
    expect(String(failed)).toMatch(/127\.0\.0\.1:\d+: it answers 500: upstream failed for …/);
    expect(asked).toHaveLength(5);
  });

  it.each([
    [refuse(401), /the key is refused \(401\)/],
    [refuse(404, "no such model"), /answers 404: no such model/],
    [refuse(200, "<html>"), /not JSON/],
    [refuse(200, `{"data":[{"embedding":[1]}]}`), /not the documented form/],
    [refuse(200, `{"data":[]}`), /0 vectors for 1 texts/],
    [refuse(200, `{"data":[{"index":5,"embedding":[1]}]}`), /1 vectors for 1 texts/],
  ])("does not try again where that cannot help: %#", async (answer, message) => {
    answers = [answer];
    await expect(open().embed([listing("a")], "passage")).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it("refuses vectors of another length than was asked for, and says which setting to mend", async () => {
    answers = [refuse(200, JSON.stringify({ data: [{ index: 0, embedding: [1, 0, 0] }] }))];
    await expect(open({ dimensions: 2 }).embed([listing("a")], "passage")).rejects.toThrow(
      /vectors of 3 numbers instead of 2.*SONGHUA_EMBEDDINGS_DIMENSIONS/,
    );
  });

  it("follows no redirect: texts and key go to the configured address alone", async () => {
    answers = [refuse(307, "", { location: `http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere` })];
    await expect(open().embed([listing("a")], "passage")).rejects.toThrow(/redirects, which is not followed/);
    expect(asked.map(({ url }) => url)).toEqual(["/v1/embeddings"]);
  });

  it("reads no endless answer", async () => {
    answers = [
      (_, response) => {
        const part = Buffer.alloc(1024 * 1024, 32);
        const more = (): void => {
          while (!response.destroyed && response.write(part));
        };
        response.on("drain", more);
        more();
      },
    ];
    await expect(open().embed([listing("a")], "passage")).rejects.toThrow(/larger than 32 MB/);
  });

  it("waits no longer than its patience, and tells a server that is not there", async () => {
    answers = Array.from({ length: 5 }, () => () => undefined);
    await expect(open({}, { timeoutMs: 20 }).embed([listing("a")], "passage")).rejects.toThrow(
      /no answer within 0.02 s/,
    );
    const nowhere = open({ baseUrl: new URL("http://127.0.0.1:1/v1") });
    await expect(nowhere.embed([listing("a")], "passage")).rejects.toThrow(/not reached/);
  });

  it("stops between batches when asked, and names what its vectors depend on, not the key", async () => {
    let batches = 0;
    const embedder = open({}, { shouldStop: () => batches > 0, onProgress: () => batches++ });
    await embedder.embed(
      Array.from({ length: 200 }, () => listing("z")),
      "passage",
    );
    expect(asked).toHaveLength(1);
    const names = [{}, { dimensions: 8 }, { queryPrefix: "q" }, { key: "other" }].map((some) => open(some).name);
    expect(new Set(names).size).toBe(3);
    expect(names.join()).not.toContain(KEY);
  });
});
