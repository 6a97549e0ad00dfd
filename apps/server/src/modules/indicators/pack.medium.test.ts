import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openExchange, type Exchange } from "../../testing/open-exchange.ts";
import type { Caller } from "../../testing/open-test-songhua.ts";
import { loadDemonstrationRegister } from "./index.ts";

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
});

const read = async (locale = "zh-CN") => (await songhua.nobody.call("GET", `${pack}?locale=${locale}`)).body;
const save = (caller: Caller, basedOn: number, paragraphs: object[]) =>
  caller.call("PUT", `${pack}/text?locale=zh-CN`, { basedOn, paragraphs });

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
      expect(told).toMatchObject({ version: 0, mayEdit: false, release: { demonstration: true } });
    }
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
