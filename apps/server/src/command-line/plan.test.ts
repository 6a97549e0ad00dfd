import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeWorkbook, type WorkbookSource } from "../modules/workbooks/index.ts";
import { runCommandLine } from "./run.ts";

const CLI = resolve(import.meta.dirname, "../cli.ts");
const PACKAGED = resolve(import.meta.dirname, "../../../../node_modules/.bin/node");
const NODE = existsSync(PACKAGED) ? PACKAGED : process.execPath;
const folder = mkdtempSync(join(tmpdir(), "songhua-plan-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}
/** As a shell would call it: a process of its own. */
function songhua(...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    const env = { PATH: process.env["PATH"], LANG: "C.UTF-8", NODE_NO_WARNINGS: "1" };
    const child = execFile(NODE, [CLI, ...words], { env, maxBuffer: 2 ** 24 }, (_, out, err) => {
      done({ code: child.exitCode ?? -1, out, err });
    });
  });
}

/** The same without a process, which is most of the time a call takes. */
async function inProcess(...words: string[]): Promise<Ended> {
  return watched(undefined, ...words);
}

/** `onErr` sees what a person at the terminal does. */
async function watched(onErr: ((text: string) => void) | undefined, ...words: string[]): Promise<Ended> {
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
  return { code: await runCommandLine(words, { terminal, env: {} }), out, err };
}

const TRADES = [
  ["soybean oil in bulk", "Refined soybean oil, 500 tonnes a year, delivered to the port."],
  ["cold-chain logistics", "Refrigerated transport and cold storage between Harbin and Vladivostok."],
  ["call centre outsourcing", "A call centre that answers travellers in Chinese and Russian."],
] as const;
/** Offers and needs of three trades, each by two organisations of either country. */
function source(): WorkbookSource {
  const organisations = TRADES.flatMap((_, trade) =>
    ["Seller", "Buyer", "Rival"].map((part) => ({
      kind: "organisation" as const,
      name: { en: `${part} ${trade + 1} <b>& Sons</b>` },
      identifiers: [],
      role: "enterprise" as const,
      country: part === "Buyer" ? "RU" : "CN",
      assumed: {},
    })),
  );
  const participants = organisations.map((organisation, i) => ({
    kind: "participant" as const,
    name: i === 0 ? { "zh-CN": "王/小明", en: "Wang Xiaoming" } : { en: `Person ${i}` },
    email: `person${i}@example.org`,
    organisation: { name: organisation.name, identifiers: [] },
  }));
  const listings = organisations.map((organisation, i) => {
    const [title, body] = TRADES[Math.floor(i / 3)]!;
    return {
      kind: "listing" as const,
      organisation: { name: organisation.name, identifiers: [] },
      side: i % 3 === 1 ? ("need" as const) : ("offer" as const),
      listingKind: "business" as const,
      industry: "logistics" as const,
      texts: [{ locale: "en" as const, title: i === 0 ? `=cmd|' /C calc'!A0 ${title}` : title, body }],
      anonymous: false,
    };
  });
  return { organisations, participants, listings, demonstration: true };
}

beforeAll(async () => {
  writeFileSync(at("book.xlsx"), await writeWorkbook(source(), "ru"));
});

describe("plan on files", () => {
  it("writes everything, and the checker finds it valid until somebody touches it", async () => {
    const planned = await songhua("plan", at("book.xlsx"), "--out", at("out"), "--date", "2023-06-14", "--json");
    expect([planned.code, planned.err]).toEqual([0, ""]);
    const told = JSON.parse(planned.out);
    expect(told).toMatchObject({
      command: "plan",
      exitCode: 0,
      demonstration: true,
      meetings: { unplaced: 0 },
      problems: [{ severity: "warning" }],
    });
    expect(told.read).toEqual({ organisations: 9, participants: 9, listings: 9, failedRows: 0 });
    expect(readdirSync(at("out")).sort()).toEqual([
      "badges.pdf",
      "calendars",
      "matches.xlsx",
      "report.html",
      "schedule.json",
      "schedule.xlsx",
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);

    const calendars = readdirSync(join(at("out"), "calendars"));
    expect(calendars).toHaveLength(9);
    expect(calendars).toContain("1-Wang-Xiaoming.ics");
    const calendar = readFileSync(join(at("out"), "calendars", "1-Wang-Xiaoming.ics"), "utf8");
    expect(calendar).toMatch(/DTSTART:20230614T\d{6}Z/);
    expect(
      readFileSync(join(at("out"), "badges.pdf"))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    const report = readFileSync(join(at("out"), "report.html"), "utf8");
    expect(report).toContain("Demonstration data");
    expect(report).toContain("&#60;b&#62;&#38; Sons");
    expect(report).not.toMatch(/<b>|<script|src=|href=|url\(/);

    const book = read(readFileSync(join(at("out"), "matches.xlsx")), { cellFormula: true });
    const cells = book.SheetNames.flatMap((name) => Object.values(book.Sheets[name]!) as { f?: string }[]);
    expect(cells.filter((cell) => cell.f !== undefined)).toEqual([]);
    const rows = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
    expect(rows.flat()).toContain("Demonstration data");
    expect(rows.length).toBeGreaterThan(3);

    const schedule = join(at("out"), "schedule.json");
    const checked = await songhua("check", schedule);
    expect([checked.code, checked.err]).toEqual([0, ""]);
    expect(checked.out).toContain("Valid");

    const file = JSON.parse(readFileSync(schedule, "utf8"));
    const [first, second] = file.timetable.placements;
    writeFileSync(
      at("moved.json"),
      JSON.stringify({
        ...file,
        timetable: {
          ...file.timetable,
          placements: [
            first,
            { ...second, slotId: first.slotId, tableId: first.tableId },
            ...file.timetable.placements.slice(2),
          ],
        },
      }),
    );
    const moved = await songhua("check", at("moved.json"), "--json");
    expect(moved.code).toBe(1);
    const rules = (JSON.parse(moved.out) as { violations: { rule: string; text: string }[] }).violations;
    expect(rules.map(({ rule }) => rule)).toContain("table_taken_once");
    expect(rules.every(({ text }) => text !== "" && !text.includes("{{"))).toBe(true);
    writeFileSync(
      at("boast.json"),
      JSON.stringify({ ...file, certificate: { ...file.certificate, optimal: !file.certificate.optimal } }),
    );
    expect((await songhua("check", at("boast.json"))).code).toBe(1);
  });

  it("gives the same plan for the same file and seed", async () => {
    const plan = (out: string, ...more: string[]) =>
      inProcess("plan", at("book.xlsx"), "--out", at(out), "--date", "2023-06-14", ...more);
    expect((await plan("again", "--locale", "ru")).code).toBe(0);
    expect((await plan("once-more", "--locale", "zh-CN")).code).toBe(0);
    const timetable = (out: string) => JSON.parse(readFileSync(join(at(out), "schedule.json"), "utf8")).timetable;
    expect(timetable("again")).toEqual(timetable("once-more"));
    expect(readFileSync(join(at("again"), "report.html"), "utf8")).toContain('<html lang="ru">');
  });

  it("touches nothing in a folder that holds something, unless told to, and then only its own", async () => {
    writeFileSync(at("book2.xlsx"), await writeWorkbook(source(), "en"));
    const words = ["plan", at("book2.xlsx"), "--out", at("kept")];
    expect((await inProcess(...words)).code).toBe(0);
    writeFileSync(join(at("kept"), "mine.txt"), "mine");
    const before = readFileSync(join(at("kept"), "schedule.json"), "utf8");
    const refused = await inProcess(...words, "--seed", "2");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("--force");
    expect(readFileSync(join(at("kept"), "schedule.json"), "utf8")).toBe(before);
    expect((await inProcess(...words, "--seed", "2", "--force")).code).toBe(0);
    expect(readFileSync(join(at("kept"), "mine.txt"), "utf8")).toBe("mine");
    expect(readFileSync(join(at("kept"), "schedule.json"), "utf8")).not.toBe(before);
  });

  it.each(["Reading", "Matching", "Placing", "Writing"])(
    "is ended by Ctrl-C while %s, and leaves nothing behind",
    async (phase) => {
      const interrupt = (text: string) => {
        if (text.includes(phase)) process.emit("SIGINT");
      };
      const parent = mkdtempSync(join(folder, "cancel-"));
      const words = ["plan", at("book.xlsx"), "--out", join(parent, "out"), "--date", "2023-06-14", "--locale", "en"];
      const { code, err } = await watched(interrupt, ...words);
      expect([code, readdirSync(parent)]).toEqual([130, []]);
      expect(err).toContain("Cancelled: nothing was written");
      expect(process.listenerCount("SIGINT")).toBe(0);
    },
  );

  it("says not feasible when meetings find no place, and writes why", async () => {
    const words = [
      "plan",
      at("book.xlsx"),
      "--out",
      at("tight"),
      "--tables",
      "1",
      "--from",
      "14:00",
      "--to",
      "14:25",
      "--slot-min",
      "20",
    ];
    const tight = await inProcess(...words);
    expect([tight.code, tight.err]).toEqual([1, expect.stringContaining("formula")]);
    expect(readFileSync(join(at("tight"), "report.html"), "utf8")).toContain("All possible slots are taken");
  });

  it("refuses bad input with place and mend, and leaves nothing behind", async () => {
    writeFileSync(at("broken.xlsx"), "PK\u0003\u0004 not a workbook");
    const listings = source().listings.map((listing, i) =>
      i === 2 ? { ...listing, validFrom: "2023-07-01", validUntil: "2023-06-01" } : listing,
    );
    writeFileSync(at("faulty.xlsx"), await writeWorkbook({ ...source(), listings }, "en"));
    writeFileSync(at("empty.xlsx"), await writeWorkbook({ ...source(), listings: [] }, "en"));
    const cases: [string[], RegExp][] = [
      [["plan", at("broken.xlsx")], /→/],
      [["plan", at("nowhere.xlsx")], /nowhere\.xlsx.*→/s],
      [["plan", folder], /→/],
      [["plan", at("empty.xlsx")], /no usable offer or need/],
      [["plan", at("faulty.xlsx"), "--strict"], /Offers and needs![A-Z]+\d+.*→.*--strict/s],
      [["plan", at("book.xlsx"), "--zone", "Mars/Olympus"], /Mars\/Olympus/],
      [["plan", at("book.xlsx"), "--zone", "Attic=Europe/Moscow"], /Attic/],
      [["plan", at("book.xlsx"), "--from", "15:00", "--to", "14:00"], /→/],
      [["plan", at("book.xlsx"), "--from", "14:00", "--to", "14:10"], /--slot-min/],
    ];
    for (const [words, told] of cases) {
      const ended = await inProcess(...words, "--out", at("never"));
      expect([words.slice(1), ended.code, ended.out]).toEqual([words.slice(1), 2, ""]);
      expect(ended.err).toMatch(told);
      expect(existsSync(at("never"))).toBe(false);
    }
    const faulty = await inProcess("plan", at("faulty.xlsx"), "--out", at("faulty"), "--json");
    expect([faulty.code, JSON.parse(faulty.out).read.failedRows]).toEqual([0, 1]);
  });
});

describe("check", () => {
  it("tells a file that is no timetable from one that is wrong", async () => {
    writeFileSync(at("text.json"), "hello");
    writeFileSync(at("shape.json"), JSON.stringify({ problem: { slots: [{ id: 1 }] } }));
    for (const [name, told] of [
      ["text.json", /no JSON/],
      ["shape.json", /problem\.slots\[0\]/],
      ["missing.json", /cannot be read/],
    ] as const) {
      const ended = await inProcess("check", at(name));
      expect([name, ended.code]).toEqual([name, 2]);
      expect(ended.err).toMatch(told);
    }
  });
});

describe("the door", () => {
  it("speaks the language asked for and ends with 2 on a word it does not know", async () => {
    const [help, unknown] = await Promise.all([
      songhua("help", "plan", "--locale", "zh-CN"),
      songhua("plam", "--locale=ru"),
    ]);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("用法: songhua plan");
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    expect(unknown.err).toContain("Команды «plam» нет");
  });
});
