import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook, understandWorkbook, writeWorkbook, type WorkbookSource } from "../modules/workbooks/index.ts";
import { openTestSonghua, type Caller, type TestSonghua } from "../testing/open-test-songhua.ts";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-cli-"));
const at = (name: string) => join(folder, name);
let songhua: TestSonghua;
let administrator: Caller;

async function run(words: readonly string[], env: Record<string, string> = {}) {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
    columns: 80,
  };
  const settings = { DATABASE_URL: songhua.databaseUrl, SONGHUA_DATA: folder, LANG: "C.UTF-8", PORT: "0", ...env };
  const code = await runCommandLine(words, { terminal, env: settings });
  return { code, out, err };
}

beforeAll(async () => {
  songhua = await openTestSonghua();
  administrator = await songhua.signedIn("admin@example.org", "administrator");
  const created = await administrator.call("POST", "/events", {
    slug: "exchange",
    name: { en: "Exchange" },
    startsOn: "2023-06-14",
    endsOn: "2023-06-14",
    homeZone: "Asia/Shanghai",
    languages: ["en"],
    venues: [{ name: { en: "Hall" }, city: { en: "Harbin" }, zone: "Asia/Shanghai", hours: [], tableCount: 2 }],
  });
  expect(created.status).toBeLessThan(300);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const organisation = (name: string, country: string) =>
  ({ kind: "organisation", name: { en: name }, identifiers: [], role: "enterprise", country }) as const;
const book = (organisations: WorkbookSource["organisations"]) =>
  writeWorkbook({ organisations, participants: [], listings: [], demonstration: false }, "en");

describe("import and export", () => {
  it("checks first, writes when told to, and exports what was written", async () => {
    writeFileSync(at("in.xlsx"), await book([organisation("Alpha", "CN"), organisation("Бета", "RU")] as never));
    const dry = await run(["import", at("in.xlsx"), "--event", "exchange"]);
    expect([dry.code, dry.err]).toEqual([0, ""]);
    expect(dry.out).toContain("--apply");
    expect((await administrator.call("GET", "/events/exchange/organisations")).body.total).toBe(0);

    const applied = await run(["import", at("in.xlsx"), "--event", "exchange", "--apply", "--json"]);
    expect([applied.code, JSON.parse(applied.out)]).toEqual([
      0,
      expect.objectContaining({ applied: true, counts: expect.objectContaining({ create: 2, errors: 0 }) }),
    ]);
    expect((await administrator.call("GET", "/events/exchange/organisations")).body.total).toBe(2);

    const exported = await run(["export", "--event", "exchange", "--out", at("out.xlsx"), "--locale", "ru"]);
    expect([exported.code, exported.err]).toEqual([0, ""]);
    const contents = understandWorkbook(await readWorkbook(readFileSync(at("out.xlsx")), "out.xlsx"));
    expect(contents.records).toHaveLength(2);
    expect((await run(["export", "--event", "exchange", "--out", at("out.xlsx")])).code).toBe(2);
  });

  it("refuses errors unless they are to be left out, and unknown events and files", async () => {
    writeFileSync(at("bad.csv"), "Organisation,Country\nGamma,Atlantis\nDelta,CN\n");
    const bad = await run(["import", at("bad.csv"), "--event", "exchange", "--apply"]);
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/bad!B2 .*Atlantis/);
    const skipped = await run(["import", at("bad.csv"), "--event", "exchange", "--apply", "--skip-errors"]);
    expect([skipped.code, skipped.out]).toEqual([0, expect.stringContaining("New 1")]);
    expect((await run(["import", at("bad.csv"), "--event", "nowhere"])).code).toBe(2);
    expect((await run(["import", at("none.csv"), "--event", "exchange"])).code).toBe(2);
    expect((await run(["export", "--event", "nowhere", "--out", at("never.xlsx")])).code).toBe(2);
    expect(existsSync(at("never.xlsx"))).toBe(false);
  });
});

describe("sign-in-link", () => {
  it("lets an operator in who is locked out, once", async () => {
    expect((await run(["sign-in-link", "new@example.org"])).code).toBe(2);
    expect((await run(["sign-in-link", "nobody"])).code).toBe(2);
    const made = await run(["sign-in-link", " New@Example.org ", "--administrator", "--json"]);
    const { link, created } = JSON.parse(made.out);
    expect([made.code, created]).toEqual([0, true]);
    const token = new URL(link as string).searchParams.get("token");
    const redeem = () => songhua.nobody.call("POST", "/sign-in-links/redeem", { token });
    const first = await redeem();
    expect([first.status, first.body.account?.email]).toEqual([200, "new@example.org"]);
    expect((await redeem()).status).toBeGreaterThanOrEqual(400);
  });
});

describe("doctor", () => {
  const outcomes = (out: string): Record<string, string> =>
    Object.fromEntries(
      (JSON.parse(out).checks as { check: string; outcome: string; code: string }[]).map(({ check, outcome, code }) => [
        check,
        `${outcome} ${code}`,
      ]),
    );

  it("finds a healthy installation healthy", async () => {
    const { code, out } = await run(["doctor", "--json"]);
    expect([code, outcomes(out)]).toEqual([
      0,
      expect.objectContaining({
        node: "ok ok",
        fonts: "ok ok",
        storage: "ok ok",
        database: "ok own",
        clock: "ok ok",
        port: "ok free",
        mail: "warn outbox",
      }),
    ]);
  });

  it("says what is wrong and how to mend it", async () => {
    const taken: Server = createServer((socket) => socket.end("hello\n"));
    await new Promise<void>((done) => taken.listen(0, "0.0.0.0", done));
    const { port } = taken.address() as { port: number };
    writeFileSync(at("file"), "");
    const env = {
      PORT: String(port),
      SMTP_URL: "smtp://127.0.0.1:1",
      SONGHUA_DATA: at("file"),
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    };
    const { code, out } = await run(["doctor", "--json"], env);
    expect([code, outcomes(out)]).toEqual([
      1,
      expect.objectContaining({
        port: "fail taken",
        mail: "fail refused",
        storage: "fail closed",
        database: "fail unreachable",
        clock: "warn alone",
      }),
    ]);
    const told = await run(["doctor", "--locale", "ru"], env);
    expect(told.out.match(/→/g)!.length).toBeGreaterThanOrEqual(5);
    expect(told.out).not.toMatch(/doctor\.|\{\{/);
    taken.close();
  });

  it("says wrong settings before anything else", async () => {
    const wrong = await run(["doctor"], { PORT: "eighty" });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("PORT")]);
    const unreachable = await run(["export", "--event", "x", "--out", at("y.xlsx")], {
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    });
    expect([unreachable.code, unreachable.err]).toEqual([2, expect.stringContaining("DATABASE_URL")]);
  });
});
