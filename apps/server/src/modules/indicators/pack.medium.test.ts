import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange } from "../../testing/open-exchange.ts";
import type { Caller } from "../../testing/open-test-songhua.ts";
import { loadDemonstrationRegister } from "./index.ts";
import { insertSeries } from "./series/store.ts";

let songhua: Exchange;
let administrator: Caller;
let outsider: Caller;
let pack: string;
const has = (program: string): boolean => spawnSync("which", [program]).status === 0;

beforeAll(async () => {
  songhua = await openExchange({ worker: true });
  administrator = await songhua.signedIn("admin@example.org", "administrator");
  outsider = await songhua.signedIn("outsider@example.org");
  const { services } = songhua;
  await services.db.transaction().execute((tx) => loadDemonstrationRegister(tx, services.clock.now()));
  await insertSeries(services.db, [...panel("2021", "191288", "159769"), ...panel("2022", "207007", "157158")], {
    author: "test",
    now: services.clock.now(),
  });
});

/** China's lines of UNCTAD's panel. */
const panel = (period: string, exports: string, imports: string) =>
  (
    [
      ["DDS_EXPORTS", exports],
      ["DDS_IMPORTS", imports],
    ] as const
  ).map(([concept, value]) => ({
    ...{ concept, area: "CHN", period, unit: "USD", unitMultiplier: 6, value, source: "UNCTADstat" },
    ...{ publishedOn: null, vintage: "1", breaks: false, basket: null, rateSource: null },
  }));

const read = async (locale = "zh-CN", period = "") =>
  (await songhua.nobody.call("GET", `${pack}?locale=${locale}${period && `&period=${period}`}`)).body;
const save = (caller: Caller, basedOn: number, paragraphs: object[], period = "") =>
  caller.call("PUT", `${pack}/text?locale=zh-CN${period && `&period=${period}`}`, { basedOn, paragraphs });

describe("the pack of a release", () => {
  it("belongs to a release that was made and frozen", async () => {
    const wish = { title: { en: "Bulletin", "zh-CN": "公报" } };
    const { body } = await administrator.call("POST", "/statistics/releases?book=demonstration", wish);
    const path = `/statistics/releases/${body.id as string}`;
    await expect
      .poll(async () => (await administrator.call("GET", path)).body.state as string, {
        timeout: 40_000,
        interval: 100,
      })
      .toBe("draft");
    await administrator.call("POST", `${path}/freeze`);
    pack = `${path}/pack`;
    expect((await songhua.nobody.call("GET", pack)).status).toBe(200);
  });

  it("tells the release in each language, with charts and leading figures", async () => {
    for (const locale of ["zh-CN", "ru", "ko-KR", "ko-CN", "en"]) {
      const told = await read(locale);
      expect(told.sections.map(({ id }: { id: string }) => id)).toEqual([
        ...["scale", "structure", "regions", "markets", "ownership", "employment"],
      ]);
      expect(told.charts).toHaveLength(4);
      expect(told.leading).toHaveLength(7);
      expect(told.leading.map(({ source }: { source: string | null }) => source)).toEqual([
        ...[null, null, null, null, null, null],
        "UNCTADstat",
      ]);
      expect(told).toMatchObject({ enough: true, version: 0, mayEdit: false, release: { demonstration: true } });
    }
    const { leading } = await read("en");
    expect(leading[6]).toMatchObject({ text: "2.45 trillion yuan", change: "up 8.21%" });
  });

  it("is told of any year it has figures of, each with a wording of its own, and of no other", async () => {
    const { years, period } = await read();
    expect(period).toBe("2022");
    expect(years.map((year: { period: string }) => year.period).slice(0, 3)).toEqual(["2023", "2022", "2021"]);
    expect(years[0]).toMatchObject({ over: false });
    const before = await read("zh-CN", "2021");
    expect(before).toMatchObject({ period: "2021", enough: true, title: "2021年服务外包统计公报" });
    expect(before.leading[0].before.period).toBe("2020");
    const [first] = before.paragraphs;
    const text = `${first.original as string}稳中有进。`;
    expect((await save(administrator, 0, [{ id: first.id, text }], "2021")).body).toMatchObject({
      period: "2021",
      version: 1,
    });
    expect((await read("zh-CN", "2021")).paragraphs[0].text).toBe(text);
    expect((await read()).version).toBe(0);
    const html = await songhua.nobody.call("GET", `${pack}/files/bulletin.html?locale=zh-CN&period=2021`);
    expect((html.body as Buffer).toString()).toContain("稳中有进");
    const nothing = await read("zh-CN", "1999");
    expect(nothing).toMatchObject({ period: "1999", enough: false, sections: [], paragraphs: [], leading: [] });
    expect(nothing.years).toEqual(years);
    const file = await songhua.nobody.call("GET", `${pack}/files/bulletin.pdf?locale=ru&period=1999`);
    expect([file.status, file.body.code]).toEqual([404, "release_year_empty"]);
    expect((await save(administrator, 0, [], "1999")).body.code).toBe("release_year_empty");
    expect((await songhua.nobody.call("GET", `${pack}?period=22`)).status).toBe(400);
  });

  it("keeps edited words, marks a typed figure that differs, and undoes by saving an earlier version", async () => {
    const first = (await read()).paragraphs[0];
    const text = `${first.original as string}记者会上所说的合同额为99.9亿元。`;
    expect((await save(outsider, 0, [{ id: first.id, text }])).status).toBe(403);
    const { status, body } = await save(administrator, 0, [{ id: first.id, text }]);
    expect([status, body.version, body.mayEdit]).toEqual([200, 1, true]);
    expect(body.paragraphs[0].marks).toMatchObject([{ kind: "not_in_data", text: "99.9亿元" }]);
    const near = `${first.original as string}合同额约1.9亿元。`;
    const second = await save(administrator, 1, [{ id: first.id, text: near }]);
    expect(second.body.paragraphs[0].marks).toMatchObject([{ kind: "differs", text: "1.9亿元" }]);
    expect((await save(administrator, 1, [])).body.code).toBe("version_conflict");
    const { body: versions } = await administrator.call("GET", `${pack}/text?locale=zh-CN`);
    expect(versions.items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    const undone = await save(administrator, 2, versions.items[1].paragraphs as object[]);
    expect(undone.body.paragraphs[0].text).toBe(text);
    expect((await save(administrator, 3, [{ id: "no.such", text: "" }])).status).toBe(400);
    const html = (
      await songhua.nobody.call("GET", `${pack}/files/bulletin.html?locale=zh-CN`)
    ).body.toString() as string;
    expect(html).toContain("99.9亿元</mark>");
    expect(html).toContain("本次发布的数据中没有此数");
  });

  it("is one archive with reproducible bytes whose sums are right", async () => {
    const get = async () => (await songhua.nobody.call("GET", `${pack}/files/archive.zip`)).body as Buffer;
    const bytes = await get();
    expect(bytes.equals(await get())).toBe(true);
    if (!has("unzip")) return;
    const folder = mkdtempSync(join(tmpdir(), "songhua-archive-"));
    writeFileSync(join(folder, "archive.zip"), bytes);
    execFileSync("unzip", ["-q", "archive.zip"], { cwd: folder });
    execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: folder });
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8");
    for (const name of [
      ...["data/indicators.sdmx.csv", "data/indicators.sdmx.json", "data/indicators.jsonstat.json"],
      ...["data/indicators.xlsx", "data/dictionary.csv", "definitions.json", "provenance.json", "README.txt"],
      ...["text/bulletin.ko-CN.html", "charts/scale.ru.svg"],
    ])
      expect(sums).toContain(`  ${name}\n`);
    expect(readFileSync(join(folder, "charts/scale.ru.svg"), "utf8")).toContain("<desc");
  });

  it.skipIf(!has("pdftotext"))("is printed with real text in its language", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "songhua-pdf-"));
    for (const [file, locale, words] of [
      ["bulletin.pdf", "ru", "Аутсорсинг услуг в"],
      ["leadership.pdf", "ko-CN", "봉사외주통계공보"],
    ] as const) {
      const { body } = await songhua.nobody.call("GET", `${pack}/files/${file}?locale=${locale}`);
      writeFileSync(join(folder, file), body as Buffer);
      const text = execFileSync("pdftotext", ["-layout", file, "-"], { cwd: folder, encoding: "utf8" });
      expect(text).toContain(words);
      expect(text.replace(/\s/g, "")).toContain("SHA-256");
      if (file === "leadership.pdf") expect(text.split("\f").filter((page) => page.trim() !== "")).toHaveLength(1);
    }
  });
});
