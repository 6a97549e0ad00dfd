import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange } from "../../../testing/open-exchange.ts";
import { TINY_WORDS, tinyModelFolder } from "../../../testing/tiny-onnx.ts";

let exchange: Exchange;
let folder: string;
let need: string;
let offer: string;
const text = (locale: "en" | "ru", title: string) => [{ locale, title, body: "", provenance: "original" }];

beforeAll(async () => {
  folder = await tinyModelFolder({ embeddings: TINY_WORDS.embeddings, output: "tokens" }, TINY_WORDS.tokenizer, {
    queryPrefix: "query: ",
  });
  exchange = await openExchange({ worker: true, embedders: { onnxFolder: folder, endpoint: undefined } });
  need = await exchange.accepted(exchange.amur, { side: "need", texts: text("ru", "мёд мёд мёд") });
  offer = await exchange.accepted(exchange.longda, { side: "offer", texts: text("en", "honey honey honey") });
  await exchange.accepted(exchange.stranger, { side: "offer", texts: text("en", "coal coal coal") });
  await settled();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function settled() {
  const open = await exchange.services.db.selectFrom("run").select("id").execute();
  for (const { id } of open) await exchange.runEnded(exchange.eventId, id);
}
async function runAll() {
  const { body } = await exchange.organiser.call("POST", `${exchange.path}/matching`);
  const run = await exchange.runEnded(exchange.eventId, body.runId);
  expect([run.state, run.failure]).toEqual(["done", null]);
  return run.note;
}
const vectors = () =>
  exchange.services.db.selectFrom("listing_vector").select(["listing_id", "embedder", "text_hash"]).execute();
const partsOf = async () => {
  const { body } = await exchange.organiser.call("GET", `${exchange.path}/matches?listingId=${need}`);
  return body.items.find((match: { offer: { id: string } }) => match.offer.id === offer)?.parts;
};

describe("matching with a configured model", () => {
  it("embeds each listing once and shows the model's part of the score", async () => {
    const note = await runAll();
    expect(note).toMatchObject({ embedded: 0, embedderFailures: [] });
    expect(note["models"]).toEqual([expect.stringMatching(/^onnx\/songhua-model-.*\/[0-9a-f]{16}$/)]);
    expect(await vectors()).toHaveLength(3);
    expect(await partsOf()).toMatchObject({ model: 1 });
  });

  it("embeds an edited listing alone", async () => {
    const before = await vectors();
    exchange.clock.set("2023-06-14T02:00:00.000Z");
    await exchange.longda.caller.call("PUT", `${exchange.path}/listings/${offer}`, {
      organisationId: exchange.longda.organisationId,
      side: "offer",
      kind: "business",
      industry: "food",
      texts: text("en", "honey coal honey"),
      validFrom: null,
      validUntil: null,
      anonymous: false,
    });
    await exchange.organiser.call("POST", `${exchange.path}/listings/${offer}/move`, { to: "accepted" });
    await settled();
    const after = await vectors();
    const changed = after.filter(({ listing_id, text_hash }) =>
      before.every((old) => old.listing_id !== listing_id || old.text_hash !== text_hash),
    );
    expect(changed.map(({ listing_id }) => listing_id)).toEqual([offer]);
    expect(await partsOf()).toHaveProperty("model");
  });

  it("embeds everything anew by another model, and drops what the former one made", async () => {
    const [former] = await vectors();
    await writeFile(join(folder, "embedder.json"), `{"pooling":"mean"}`);
    expect(await runAll()).toMatchObject({ embedded: 3 });
    const after = await vectors();
    expect(after).toHaveLength(3);
    expect(after.every(({ embedder }) => embedder !== former!.embedder)).toBe(true);
  });

  it("matches by the lexicon alone where the model cannot be used, and says why", async () => {
    await writeFile(join(folder, "model.onnx"), "damaged");
    const note = await runAll();
    expect(note["embedderFailures"]).toEqual([expect.stringMatching(/model.onnx: the model cannot be opened/)]);
    expect(note["matches"]).toBeGreaterThan(0);
    expect(await partsOf()).not.toHaveProperty("model");
  });
});
