import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-match-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function songhua(...words: string[]) {
  return watched(undefined, words);
}

/** `onErr` sees what a person at the terminal does. */
async function watched(onErr: ((text: string) => void) | undefined, words: string[]) {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => {
      err += text;
      onErr?.(text);
    },
    errIsTerminal: onErr !== undefined,
    columns: 80,
  };
  const code = await runCommandLine(words, { terminal, env: {} });
  return { code, out, err };
}
const EXCHANGE = {
  organisations: [
    { id: "a", name: { ru: "Амур" }, country: "RU" },
    { id: "b", name: "Longda", country: "CN" },
  ],
  listings: [
    {
      id: "n",
      organisationId: "a",
      side: "need",
      industry: "agriculture",
      texts: [{ locale: "ru", title: "Закупаем соевое масло", body: "500 тонн в год" }],
    },
    {
      id: "o",
      organisationId: "b",
      side: "offer",
      industry: "agriculture",
      texts: [{ locale: "zh-CN", title: "供应大豆油", body: "可出口" }],
    },
  ],
};
const file = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};

describe("songhua match", () => {
  it("writes matches for programs, spreadsheets and people, with the words of both sides", async () => {
    const { code } = await songhua("match", file("e.json", EXCHANGE), "--out", at("out"), "--locale", "en");
    expect([code, readdirSync(at("out")).sort()]).toEqual([0, ["matches.csv", "matches.json", "report.html"]]);
    const { matches } = JSON.parse(readFileSync(at("out/matches.json"), "utf8"));
    expect(matches).toHaveLength(1);
    expect(matches[0].evidence[0]).toMatchObject({ need: { locale: "ru" }, offer: { words: "大豆油" } });
    expect(readFileSync(at("out/matches.csv"), "utf8")).toContain("大豆油");
    expect(readFileSync(at("out/report.html"), "utf8")).toContain("Longda");
  });
  it("names the place of what is wrong in a JSON file, and refuses what is none", async () => {
    const wrong = { ...EXCHANGE, listings: [{ ...EXCHANGE.listings[0], side: "want" }] };
    const shape = await songhua("match", file("wrong.json", wrong), "--out", at("w"), "--locale", "en");
    expect([shape.code, shape.err.includes('listings[0].side cannot be "want"')]).toEqual([2, true]);
    expect(shape.err).toContain("Take one of: offer, need");
    const owner = { ...EXCHANGE, listings: [{ ...EXCHANGE.listings[0], organisationId: "x" }] };
    const unknown = await songhua("match", file("owner.json", owner), "--out", at("w"), "--locale", "en");
    expect(unknown.err).toContain("listings[0].organisationId");
    const twice = { ...EXCHANGE, listings: [EXCHANGE.listings[0], EXCHANGE.listings[0]] };
    expect((await songhua("match", file("twice.json", twice), "--out", at("w"))).err).toContain("listings[1].id");
    expect((await songhua("match", file("none.json", "{"), "--out", at("w"))).code).toBe(2);
    expect((await songhua("match", at("missing.json"), "--out", at("w"))).code).toBe(2);
  });
  it("says in plain words what stands there and what would do, in the reader's language", async () => {
    const said = async (change: object, locale = "en") => {
      const { code, err } = await songhua("match", file("bad.json", change), "--out", at("w"), "--locale", locale);
      expect(code).toBe(2);
      // What a library says of its own types helps nobody.
      expect(err).not.toMatch(/invalid|expected|received/i);
      return err;
    };
    const [first] = EXCHANGE.listings;
    const { industry, ...bare } = first!;
    expect(industry).toBe("agriculture");
    expect(await said({ ...EXCHANGE, listings: [bare] })).toContain("listings[0].industry is missing");
    expect(await said({ ...EXCHANGE, listings: [] })).toContain("listings must be a list with something in it, not []");
    expect(await said({ ...EXCHANGE, listings: "none" })).toContain(
      'listings must be a list with something in it, not "none"',
    );
    const texts = [{ locale: "ru", title: 7 }];
    expect(await said({ ...EXCHANGE, listings: [{ ...first, texts }] })).toContain(
      "listings[0].texts[0].title must be a text",
    );
    expect(await said({ ...EXCHANGE, listings: [{ ...first, validUntil: "soon" }] }, "ru")).toContain("не дата");
    const far = [{ ...EXCHANGE.organisations[0], country: "Russia" }, EXCHANGE.organisations[1]];
    expect(await said({ ...EXCHANGE, organisations: far }, "zh-CN")).toContain("organisations[0].country 不是国家");
    expect(await said({ ...EXCHANGE, exclusions: ["a"] })).toContain("exclusions[0]");
    expect(await said([])).toContain("bad.json: { } does not have the right form: []");
  });
  it("shows how far it has got, from reading to writing", async () => {
    const seen: string[] = [];
    const note = (text: string) => void seen.push(text);
    const { code } = await watched(note, ["match", file("p.json", EXCHANGE), "--out", at("p"), "--locale", "en"]);
    expect(code).toBe(0);
    const order = ["Reading", "Matching", "matches.json"].map((word) => seen.findIndex((text) => text.includes(word)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
  it.each(["Reading", "Matching", "Writing"])(
    "is ended by Ctrl-C while %s, and leaves nothing behind",
    async (phase) => {
      const interrupt = (text: string) => {
        if (text.includes(phase)) process.emit("SIGINT");
      };
      const parent = mkdtempSync(join(folder, "cancel-"));
      const words = ["match", file("c.json", EXCHANGE), "--out", join(parent, "out"), "--locale", "en"];
      const { code, err } = await watched(interrupt, words);
      expect([code, readdirSync(parent)]).toEqual([130, []]);
      expect(err).toContain("Cancelled: nothing was written");
      expect(process.listenerCount("SIGINT")).toBe(0);
    },
  );
  it("names sheet and row of what is wrong in a workbook", async () => {
    const rows = ["Organisation,Country,Side,Kind,Title,Text", "Longda,China,sideways,business,Soybean oil,For export"];
    const { code, err } = await songhua(
      "match",
      file("rows.csv", rows.join("\n")),
      "--out",
      at("w"),
      "--strict",
      "--locale",
      "en",
    );
    expect(code).toBe(2);
    expect(err).toMatch(/![A-Z]+2\b/);
  });
});
