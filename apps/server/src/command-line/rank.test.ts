import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-rank-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function rank(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
    columns: 80,
  };
  return { code: await runCommandLine(["rank", "--locale", "en", ...words], { terminal, env: {} }), out, err };
}

const chinese = file("zh.txt", "我们出口大豆\n他在医院工作\n\n哈尔滨的冷库");
const english = file("en.txt", "He works in a hospital\r\nA cold store in Harbin\r\nWe export soybeans\r\n");
const rows = (out: string): string[][] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

describe("rank", () => {
  it("writes a line a query: its number, then targets, best first", async () => {
    const { code, out } = await rank("--from", "zh", "--to", "en", "--queries", chinese, "--targets", english);
    expect(code).toBe(0);
    expect(rows(out).map(([query, best]) => [query, best])).toEqual([
      ["0", "2"],
      ["1", "0"],
      ["2", "0"],
      ["3", "1"],
    ]);
    expect(rows(out).every((row) => row.length === 4 && new Set(row.slice(1)).size === 3)).toBe(true);
  });

  it("gives no more than it was asked for", async () => {
    const { out } = await rank("--queries", chinese, "--targets", english, "--top", "1");
    expect(rows(out).every((row) => row.length === 2)).toBe(true);
  });

  it("detects languages, tells them and empty lines, and notices a language that does not fit", async () => {
    const found = await rank("--from", "auto", "--queries", chinese, "--targets", english);
    expect(found.err).toContain(`${chinese}: read as zh.`);
    expect(found.err).toContain(`${english}: read as en.`);
    expect(found.err).toContain("lines without a word of the four languages: 1");
    const mistaken = await rank("--from", "ru", "--queries", chinese, "--targets", english);
    expect(mistaken.err).toContain("was said to be ru; most lines look like zh");
    expect(mistaken.out).toBe(found.out);
  });

  it("answers nothing to no query", async () => {
    const { code, out } = await rank("--queries", file("none.txt", ""), "--targets", english);
    expect([code, out]).toEqual([0, ""]);
  });

  it.each([
    ["an unknown language", ["--from", "fr"], "--from cannot be “fr”"],
    ["a missing file", ["--queries", join(folder, "no.txt")], "no.txt cannot be read"],
    ["a folder", ["--queries", folder], "is a folder"],
    ["no targets", ["--targets", file("empty.txt", "")], "empty.txt holds no line"],
    ["too few wanted", ["--top", "0"], "--top cannot be “0”"],
    [
      "a line that is not UTF-8",
      ["--queries", file("latin1.txt", Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a))],
      "latin1.txt: line 2 is not UTF-8",
    ],
  ])("refuses %s with exit code 2 and the place", async (_, words, told) => {
    const { code, out, err } = await rank("--queries", chinese, "--targets", english, ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(told);
  });
});
