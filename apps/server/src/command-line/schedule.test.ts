import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { utils, write as writeXlsx } from "@e965/xlsx";
import { seededRng } from "@songhua/kernel";
import { generateEvent, writeDzn, type Problem } from "@songhua/scheduling";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandLine } from "./run.ts";

const CLI = resolve(import.meta.dirname, "../cli.ts");
const PACKAGED = resolve(import.meta.dirname, "../../../../node_modules/.bin/node");
const NODE = existsSync(PACKAGED) ? PACKAGED : process.execPath;
const folder = mkdtempSync(join(tmpdir(), "songhua-schedule-"));
const at = (name: string) => join(folder, name);
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Four people, two tables, four slots, meeting 3 after meeting 1; nobody needs a break. */
const SMALL = `nBusiness = 4; nMeetings = 3; nTables = 2; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1,2,3|3,4,3|1,3,3|]; forbidden = [{0},{0},{0},{0}]; fixed = [0,0,0]; precedences = [{},{},{1}];`;
/** Person 1 has three meetings and two slots. */
const OVERBOOKED = `nBusiness = 4; nMeetings = 3; nTables = 2; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1,2,3|1,3,3|1,4,3|]; forbidden = [{1,2},{0},{0},{0}]; fixed = [0,0,0]; precedences = [{},{},{}];`;

beforeAll(() => {
  writeFileSync(at("small.dzn"), SMALL);
  writeFileSync(at("overbooked.dzn"), OVERBOOKED);
});

interface Ended {
  code: number;
  out: string;
  err: string;
}
async function songhua(...words: string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
    columns: 80,
  };
  return { code: await runCommandLine(words, { terminal, env: {} }), out, err };
}
const schedule = (name: string, ...more: string[]) => songhua("schedule", at(name), "--seconds", "2", ...more);
const answerIn = (name: string) => JSON.parse(readFileSync(at(name), "utf8"));

describe("schedule", () => {
  it("answers on standard output with nothing else, numbers from 1", async () => {
    const { code, out, err } = await schedule("small.dzn", "--seed", "3");
    const answer = JSON.parse(out);
    expect([code, answer.status, answer.breaks, answer.lowerBound, answer.unplaced]).toEqual([0, "optimal", 0, 0, []]);
    expect(answer.meetings.map((meeting: { id: number }) => meeting.id)).toEqual([1, 2, 3]);
    for (const { slot, table } of answer.meetings) {
      expect([1, 2, 3, 4]).toContain(slot);
      expect([1, 2]).toContain(table);
    }
    expect(answer.meetings[2].slot).toBeGreaterThan(answer.meetings[0].slot);
    expect(answer.certificate).toMatchObject({ optimal: true, seed: 3 });
    expect(answer.elapsedMs).toBeGreaterThan(0);
    expect(err).toContain("Proven best: 3 of 3");
  });

  it("writes a file whole, says so, and the checker finds it valid until somebody touches it", async () => {
    const { code, out } = await schedule("small.dzn", "--out", at("small.json"));
    expect([code, out]).toEqual([0, `Written: ${at("small.json")}\n`]);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    const valid = await songhua("check", at("small.dzn"), at("small.json"));
    expect([valid.code, valid.err]).toEqual([0, ""]);
    const answer = answerIn("small.json");
    const [first, second, third] = answer.meetings;
    const rulesOf = async (changed: object): Promise<string[]> => {
      writeFileSync(at("changed.json"), JSON.stringify({ ...answer, ...changed }));
      const { code, out } = await songhua("check", at("small.dzn"), at("changed.json"), "--json");
      expect(code).toBe(1);
      return JSON.parse(out).violations.map((violation: { rule: string }) => violation.rule);
    };
    expect(await rulesOf({ meetings: [first, second, { ...third, slot: first.slot }] })).toContain(
      "person_in_one_place",
    );
    expect(await rulesOf({ meetings: [first, second] })).toContain("meeting_accounted_once");
    expect(await rulesOf({ meetings: [first, second, { ...third, table: 9 }] })).toContain("ids_known");
    expect(await rulesOf({ fairness: null })).toContain("certificate_matches");
    expect(await rulesOf({ breaks: 3, certificate: undefined })).toContain("objective_true");
    const { optimal } = answer.certificate;
    expect(await rulesOf({ certificate: { ...answer.certificate, optimal: !optimal } })).toContain(
      "certificate_matches",
    );
  });

  it("says infeasible with the reason, and still places the rest", async () => {
    const { code, err } = await schedule("overbooked.dzn", "--out", at("part.json"));
    const answer = answerIn("part.json");
    expect([code, answer.status, answer.meetings.length, answer.unplaced.length]).toEqual([1, "infeasible", 2, 1]);
    expect(answer.unplaced[0]).toMatchObject({ id: expect.any(Number), reason: { code: expect.any(String) } });
    expect(answer.reasons.map((reason: { code: string }) => reason.code)).toContain("person_overbooked");
    expect(err).toContain("1 has 3 meetings and room for 2");
    expect(answer.clashes[0].atoms).toHaveLength(4);
    expect(err).toMatch(
      /cannot hold together:\n {2}· To be held: № 1, № 2, № 3\.\n {2}· person 1 cannot meet at slots 1, 2\./,
    );
    expect(answer.loosenings.length).toBeGreaterThan(0);
    expect(err).toContain("→ What would help: person 1 meets at slots");
    expect((await songhua("check", at("overbooked.dzn"), at("part.json"))).code).toBe(0);
  });

  it("writes the proof of a bound that rests on a search beside the answer, and check follows it", async () => {
    // Few tables: that two breaks are unavoidable only trying shows.
    const problem = generateEvent({ people: 12, meetings: 24, slots: 9, tables: 3 }, seededRng(22));
    writeFileSync(at("searched.json"), JSON.stringify(problem));
    const [answer, proof] = [at("searched-answer.json"), at("searched-answer.json.proof")];
    const { code, out } = await songhua("schedule", at("searched.json"), "--seconds", "60", "--out", answer);
    expect([code, out]).toEqual([0, `Written: ${answer}\nWritten: ${proof}\n`]);
    const check = (...more: string[]) => songhua("check", at("searched.json"), answer, ...more);
    const told = await check();
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/✓ The bound on breaks was followed to the end .* fewer than 2 breaks/);
    const whole = readFileSync(proof);
    const stated = JSON.parse(readFileSync(answer, "utf8")).certificate.bound.reasons.at(-1);
    expect(stated).toMatchObject({ code: "fewer_breaks_refuted", proof: { bytes: whole.length } });

    rmSync(proof);
    const without = await check("--json");
    expect([without.code, JSON.parse(without.out)]).toMatchObject([
      0,
      { valid: true, boundRepeated: false, proof: { outcome: "not_found" } },
    ]);
    writeFileSync(`${proof}.gz`, gzipSync(whole));
    expect(JSON.parse((await check("--json")).out)).toMatchObject({
      boundRepeated: true,
      proof: { outcome: "verified" },
    });

    const altered = Uint8Array.from(whole);
    altered[whole.indexOf(10) + 2]! ^= 1;
    writeFileSync(at("altered.proof"), altered);
    const other = await check("--proof", at("altered.proof"));
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining("is not the proof that the certificate names"),
    ]);
    // As its own certificate names it, so that only the steps are wrong.
    const forged = readFileSync(answer, "utf8").replace(stated.proof.sha256, sha256(altered));
    writeFileSync(at("forged.json"), forged);
    const refused = await songhua("check", at("searched.json"), at("forged.json"), "--proof", at("altered.proof"));
    expect([refused.code, refused.out]).toEqual([
      1,
      expect.stringMatching(/does not show the bound on breaks: step 1 at byte/),
    ]);
    expect((await check("--proof", at("nowhere.proof"))).code).toBe(2);
    writeFileSync(at("torn.proof.gz"), gzipSync(whole).subarray(0, 99));
    expect((await check("--proof", at("torn.proof.gz"))).err).toContain("cannot be unpacked");
  });

  it("chooses among requests when asked, which nothing can make infeasible", async () => {
    const { code, out } = await schedule("overbooked.dzn", "--choose");
    const answer = JSON.parse(out);
    expect([code, answer.meetings.length]).toEqual([0, 2]);
    writeFileSync(at("chosen.json"), out);
    expect((await songhua("check", at("overbooked.dzn"), at("chosen.json"))).code).toBe(0);
  });

  it("proves what only trying shows to be infeasible", async () => {
    // Three people who all meet each other need three slots and have two, though nobody has more meetings than slots.
    const triangle = SMALL.replace("[|1,2,3|3,4,3|1,3,3|]", "[|1,2,1|2,3,1|1,3,1|]").replace("{1}]", "{}]");
    writeFileSync(at("triangle.dzn"), triangle);
    const { code, out } = await schedule("triangle.dzn");
    expect([code, JSON.parse(out).status, JSON.parse(out).unplaced.length]).toEqual([1, "infeasible", 1]);
    writeFileSync(at("triangle.json"), out);
    expect((await songhua("check", at("triangle.dzn"), at("triangle.json"))).code).toBe(0);
  });

  it("schedules the rest without the meetings in error when asked, and says which they are", async () => {
    const bad = SMALL.replace("|3,4,3|", "|3,3,3|").replace("[{},{},{1}]", "[{3},{},{1}]");
    writeFileSync(at("faulty.dzn"), bad);
    expect((await schedule("faulty.dzn")).code).toBe(2);
    const { code, err } = await schedule("faulty.dzn", "--skip-errors", "--out", at("rest.json"));
    const answer = answerIn("rest.json");
    expect([code, answer.meetings.length, answer.leftOut.length]).toEqual([0, 1, 2]);
    expect(answer.leftOut).toContain(2);
    expect(err).toContain("Meeting 2 asks 3 to meet themself");
    expect((await songhua("check", at("faulty.dzn"), at("rest.json"))).code).toBe(0);
    writeFileSync(at("faulty.dzn"), bad.replace("{0},{0},{0},{0}", "{9},{0},{0},{0}"));
    expect((await schedule("faulty.dzn", "--skip-errors")).code).toBe(2);
  });

  it("takes fairness from the command line into problem and certificate", async () => {
    for (const wish of ["0", "none"]) {
      expect((await schedule("small.dzn", "--fairness", wish, "--out", at("fair.json"))).code).toBe(0);
      expect(answerIn("fair.json").fairness).toBe(wish === "none" ? null : 0);
      expect((await songhua("check", at("small.dzn"), at("fair.json"))).code).toBe(0);
    }
  });

  it("reads problems as JSON, with their own ids, and those inside a plan's schedule", async () => {
    const problem = generateEvent({ people: 10, meetings: 12, slots: 6, tables: 4 }, seededRng(1));
    writeFileSync(at("event.json"), JSON.stringify(problem));
    writeFileSync(at("whole.json"), JSON.stringify({ problem, timetable: {} }));
    for (const name of ["event.json", "whole.json"]) {
      expect((await schedule(name, "--out", at("event-answer.json"))).code).toBe(0);
      expect(answerIn("event-answer.json").meetings[0]).toMatchObject({ id: "m1" });
      expect((await songhua("check", at(name), at("event-answer.json"))).code).toBe(0);
    }
  });

  it("reads problems from a workbook, headings in any language, and names the cell that does not fit", async () => {
    const sheets = (weight: string) => ({
      时段: [
        ["时段", "日期", "开始", "结束"],
        ...["09:00", "09:30", "10:00"].map((time, i) => [
          i + 1,
          "2024-06-17",
          time,
          `${time.slice(0, 3)}${time.endsWith("00") ? 20 : 50}`,
        ]),
      ],
      Столы: [
        ["Стол", "Площадка", "Места"],
        ["A", "зал", 4],
        ["B", "зал", 2],
      ],
      사람: [
        ["사람", "행사장", "올 수 없는 시간대"],
        ["Li", "зал", ""],
        ["Ivanov", "зал", "2-3"],
        ["Kim", "зал", "1, 3"],
      ],
      Meetings: [
        ["A title above the headings"],
        ["Meeting", "Person 1", "Person 2", "Priority", "Weight", "After"],
        ["x", "Li", "Ivanov", "must", "", ""],
        ["y", "Li", "Kim", "nice", weight, "x"],
      ],
    });
    const write = (name: string, weight: string) => {
      const book = utils.book_new();
      for (const [sheet, rows] of Object.entries(sheets(weight)))
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
      writeFileSync(at(name), writeXlsx(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    };
    write("book.xlsx", "2,5");
    const { code, out } = await schedule("book.xlsx");
    expect([code, JSON.parse(out).meetings]).toEqual([
      0,
      [
        { id: "x", slot: "1", table: expect.any(String) },
        { id: "y", slot: "2", table: expect.any(String) },
      ],
    ]);
    expect(JSON.parse(out).certificate.objective.niceWeight).toBe(2.5);
    writeFileSync(at("book.json"), out);
    expect((await songhua("check", at("book.xlsx"), at("book.json"))).code).toBe(0);
    write("book.xlsx", "heavy");
    const refused = await schedule("book.xlsx");
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("Meetings!E4: “heavy” does not fit");
  });

  it.each<[string, string, RegExp]>([
    ["a person asked to meet themself", SMALL.replace("|3,4,3|", "|2,2,3|"), /Meeting 2 asks 2 to meet themself/],
    ["an unknown person", SMALL.replace("|3,4,3|", "|2,7,3|"), /meeting 2 names the person 7/],
    ["a circle", SMALL.replace("[{},{},{1}]", "[{3},{},{1}]"), /circle: .*1.*3|circle: .*3.*1/],
    ["a slot after the last", SMALL.replace("fixed = [0", "fixed = [9"), /meeting 1 names the slot 9/],
    ["a field missing", SMALL.replace("nTables = 2;", ""), /nTables is missing[^]*→ Add “nTables = …;”/],
    ["a file cut short", SMALL.slice(0, -8), /ends within precedences/],
    ["a wrong session", SMALL.replace("|3,4,3|", "|3,4,5|"), /bad\.dzn \[2\]: requested cannot be 5/],
    ["too few rows", SMALL.replace("nMeetings = 3", "nMeetings = 4"), /requested has 3 entries, nMeetings says 4/],
  ])("refuses %s, naming place and mend", async (_, text, told) => {
    writeFileSync(at("bad.dzn"), text);
    const { code, out, err } = await schedule("bad.dzn", "--out", at("never.json"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(told);
    expect(existsSync(at("never.json"))).toBe(false);
  });

  it("names the place in JSON that is not as the form has it", async () => {
    const problem = generateEvent({ people: 4, meetings: 3, slots: 3, tables: 2 }, seededRng(1));
    const cases: [unknown, RegExp][] = [
      [[], /\$ is missing or wrong[^]*object/],
      [{ ...problem, rules: { fairnesSpread: 1 } }, /rules has the unknown member fairnesSpread/],
      [{ ...problem, tables: [{ ...problem.tables[0], capacity: "4" }] }, /tables\[0\]\.capacity[^]*number/],
      [withMeeting(problem, { priority: "maybe" }), /meetings\[0\]\.priority[^]*"must" \| "nice"/],
      [{ ...problem, slots: [{ ...problem.slots[0], startsAt: "nine" }] }, /slots\[0\]\.startsAt[^]*T01:00/],
      [withMeeting(problem, { personIds: ["p1", "p99"] }), /meeting m1 names the person p99/],
    ];
    for (const [value, told] of cases) {
      writeFileSync(at("bad.json"), JSON.stringify(value));
      const { code, err } = await schedule("bad.json");
      expect(code).toBe(2);
      expect(err).toMatch(told);
    }
    writeFileSync(at("bad.json"), "{");
    expect((await schedule("bad.json")).err).toContain("no JSON");
  });

  it("refuses words that make no sense before it works", async () => {
    const cases: [string[], RegExp][] = [
      [["schedule"], /PROBLEM is missing/],
      [["schedule", at("small.txt")], /\.dzn/],
      [["schedule", at("nowhere.dzn")], /cannot be read/],
      [["schedule", folder], /\.dzn/],
      [["schedule", at("small.dzn"), "--fairness", "some"], /--fairness cannot be “some”/],
      [["schedule", at("small.dzn"), "--seconds", "0"], /--seconds/],
      [["schedule", at("small.dzn"), "--out", folder], /is a folder/],
      [["schedule", at("small.dzn"), "--out", at("no/such/a.json")], /Nothing can be written/],
      [["schedule", at("small.dzn"), "--out", at("small.dzn")], /there already/],
      [["check", at("small.dzn"), at("nowhere.json")], /cannot be read/],
      [["check", at("small.dzn"), at("small.dzn")], /no JSON/],
      [["check"], /schedule\.json is missing/],
      [["bench", "singing"], /no benchmark “singing”/],
    ];
    for (const [words, told] of cases) {
      const { code, out, err } = await songhua(...words);
      expect([words, code, out]).toEqual([words, 2, ""]);
      expect(err).toMatch(told);
    }
  });

  it("keeps the best so far on Ctrl-C", async () => {
    const event = generateEvent({ people: 120, meetings: 700, slots: 24, tables: 40 }, seededRng(2));
    writeFileSync(at("large.dzn"), writeDzn(event));
    const words = [
      CLI,
      "schedule",
      at("large.dzn"),
      "--seconds",
      "3000",
      "--fairness",
      "none",
      "--out",
      at("kept.json"),
    ];
    const child = spawn(NODE, words, { env: { PATH: process.env["PATH"], LANG: "C.UTF-8", NODE_NO_WARNINGS: "1" } });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      // The first line of progress says that there is something to keep.
      if (err === "") child.kill("SIGINT");
      err += text;
    });
    const code = await new Promise((done) => child.on("close", done));
    expect([code, err]).toEqual([0, expect.stringContaining("Feasible: 700 of 700")]);
    expect(answerIn("kept.json").status).toBe("feasible");
    expect((await songhua("check", at("large.dzn"), at("kept.json"))).code).toBe(0);
  });
});

function withMeeting(problem: Problem, change: object): object {
  const [first, ...rest] = problem.meetings;
  return { ...problem, meetings: [{ ...first, ...change }, ...rest] };
}
