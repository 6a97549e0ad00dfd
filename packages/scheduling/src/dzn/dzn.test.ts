import { seededRng } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DznError, generateEvent, readDzn, validateProblem, writeDzn, type Problem } from "../index.ts";

const PARTS = {
  nBusiness: "nBusiness = 4;",
  nMeetings: "nMeetings = 3;",
  nTables: "nTables = 2;",
  nTotalSlots: "nTotalSlots = 5;",
  nMorningSlots: "nMorningSlots = 3;",
  requested: "requested = [|1, 2, 1,\n|1, 3, 2,\n|3, 4, 3,\n|];",
  meetingsxBusiness: "meetingsxBusiness = [{1,2},{1},{2,3},{3}];",
  forbidden: "forbidden = [{0},{0,2},{},{4}];",
  fixed: "fixed = [0,5,0];",
  precedences: "precedences = [{},{1},{}];",
};
const file = (changed: Partial<Record<keyof typeof PARTS, string>> = {}) =>
  Object.values({ ...PARTS, ...changed }).join("\n");
const faultOf = (text: string): unknown => {
  try {
    readDzn(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof DznError)) throw error;
    return { fault: error.fault, ...error.params };
  }
};

describe("readDzn", () => {
  it("reads a problem of the published form", () => {
    const problem = readDzn(file());
    expect(problem.slots.map(({ id, session }) => [id, session])).toEqual([
      ["1", "morning"],
      ["2", "morning"],
      ["3", "morning"],
      ["4", "afternoon"],
      ["5", "afternoon"],
    ]);
    expect(problem.tables.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(problem.people.map(({ unavailableSlotIds }) => unavailableSlotIds)).toEqual([[], ["2"], [], ["4"]]);
    expect(problem.meetings).toEqual([
      meeting("1", ["1", "2"], { allowedSlotIds: ["1", "2", "3"] }),
      meeting("2", ["1", "3"], { allowedSlotIds: ["4", "5"], fixedSlotId: "5", afterMeetingIds: ["1"] }),
      meeting("3", ["3", "4"], {}),
    ]);
    expect(problem.rules).toEqual({ fairnessSpread: 2, fairnessFirst: true });
    expect(validateProblem(problem)).toEqual([]);
  });

  it.each<[string, string]>([
    ["fields in another order", Object.values(PARTS).reverse().join("")],
    [
      "comments, odd line breaks and a byte order mark",
      `\uFEFF% made by hand; [\r\n/* ; */${file()}`.replaceAll("=", "\r\n=\t"),
    ],
    ["no last semicolon", file().slice(0, -1)],
    ["ranges as sets", file({ forbidden: "forbidden = [{}, 2..2, 5..4, {0,4,4}];" })],
    [
      "array1d and array2d",
      file({
        requested: "requested = array2d(1..nMeetings, 1..3, [1,2,1, 1,3,2, 3,4,3]);",
        fixed: "fixed = array1d(1..3, [0,5,0,]);",
      }),
    ],
    ["rows on one line without a last bar", file({ requested: "requested=[|1,2,1|1,3,2|3,4,3|];" })],
    ["fields nobody knows", `${file()} name = "a;b\\"c]"; cost = [| 1.5, -2 | 3, 4 |]; ok = true;`],
  ])("reads %s", (_, text) => {
    expect(readDzn(text)).toEqual(readDzn(file()));
  });

  it("leaves numbers that mean nothing to validateProblem, which names them", () => {
    const codes = (changed: Parameters<typeof file>[0]) =>
      validateProblem(readDzn(file(changed))).map((finding) => finding.code);
    expect(codes({ requested: "requested = [|0,2,1|1,5,2|3,4,3|];" })).toEqual(["unknown_id", "unknown_id"]);
    expect(codes({ requested: "requested = [|2,2,1|1,3,2|3,4,3|];" })).toEqual(["person_meets_themself"]);
    expect(codes({ forbidden: "forbidden = [{},{6},{},{-1}];" })).toEqual(["unknown_id", "unknown_id"]);
    expect(codes({ fixed: "fixed = [0,9,0];" })).toEqual(["unknown_id"]);
    expect(codes({ precedences: "precedences = [{2},{1},{}];" })).toEqual(["precedence_cycle"]);
    expect(codes({ precedences: "precedences = [{},{4},{}];" })).toEqual(["unknown_id"]);
  });

  it.each<[string, string, object]>([
    ["an empty file", "", { fault: "field_missing", field: "nBusiness" }],
    ["a field left out", file({ fixed: "" }), { fault: "field_missing", field: "fixed" }],
    ["a field twice", `${file()}nTables = 3;`, { fault: "field_twice", field: "nTables", line: 13 }],
    ["a file cut short", file().slice(0, -6), { fault: "unfinished", field: "precedences", wanted: "}" }],
    [
      "a word for a number",
      file({ nTables: "nTables = many;" }),
      { fault: "unexpected", field: "nTables", line: 3, column: 11, found: "many;", wanted: "number" },
    ],
    [
      "a fraction",
      file({ nTables: "nTables = 2.5;" }),
      { fault: "unexpected", field: "nTables", found: ".5;", wanted: ";" },
    ],
    [
      "a session of its own",
      file({ requested: "requested = [|1,2,1|1,3,4|3,4,3|];" }),
      { fault: "number_range", field: "requested", row: 2, value: 4, min: 1, max: 3 },
    ],
    [
      "a row too short",
      file({ requested: "requested = [|1,2,1|1,3|3,4,3|];" }),
      { fault: "row_size", field: "requested", row: 2, size: 2, wanted: 3 },
    ],
    [
      "fewer meetings than said",
      file({ nMeetings: "nMeetings = 4;" }),
      { fault: "count", field: "requested", count: 3, of: "nMeetings", wanted: 4 },
    ],
    [
      "fewer people than said",
      file({ nBusiness: "nBusiness = 5;" }),
      { fault: "count", field: "forbidden", count: 4, of: "nBusiness", wanted: 5 },
    ],
    [
      "more mornings than slots",
      file({ nMorningSlots: "nMorningSlots = 6;" }),
      { fault: "number_range", field: "nMorningSlots", value: 6, max: 5 },
    ],
    [
      "tables without end",
      file({ nTables: "nTables = 99999999999999999999;" }),
      { fault: "number_range", field: "nTables", max: 100_000 },
    ],
    ["negative tables", file({ nTables: "nTables = -1;" }), { fault: "number_range", field: "nTables", value: "-1" }],
    [
      "a bracket never closed",
      file({ meetingsxBusiness: "meetingsxBusiness = [{1,2};" }),
      { fault: "unexpected", field: "meetingsxBusiness", line: 10, wanted: "]" },
    ],
    ["something that is no data file", "PK\u0003\u0004", { fault: "unexpected", wanted: "=" }],
    ["JSON", "{\n}", { fault: "unexpected", line: 1, column: 1, wanted: "name" }],
  ])("names field and place in %s", (_, text, expected) => {
    expect(faultOf(text)).toMatchObject(expected);
  });

  it("never ends otherwise than with a problem or a named fault, wherever the file breaks", () => {
    const whole = file();
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.constantFrom("", "|", "]", "}", ";", "%", "x", "-", '"'), (at, put) => {
        faultOf(whole.slice(0, at) + put + whole.slice(at + 1));
        expect(faultOf(whole.slice(0, at))).toBeDefined();
      }),
    );
  });
});

describe("writeDzn", () => {
  it("gives back what was read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (meetings, seed) => {
        const text = writeDzn(arbitrary(meetings, seed));
        const problem = readDzn(text);
        expect(problem).toEqual(arbitrary(meetings, seed));
        expect(writeDzn(problem)).toBe(text);
      }),
    );
  });

  it("refuses what the form cannot say", () => {
    const problem = generateEvent({ people: 8, meetings: 6, slots: 4, tables: 3 }, seededRng(1));
    expect(readDzn(writeDzn(problem)).meetings).toHaveLength(6);
    const [first, ...rest] = problem.meetings;
    const withFirst = (change: Partial<Problem["meetings"][number]>) => ({
      ...problem,
      meetings: [{ ...first!, ...change }, ...rest],
    });
    expect(() => writeDzn(withFirst({ priority: "nice" }))).toThrow("nice meeting (m1)");
    expect(() => writeDzn(withFirst({ personIds: ["p1", "p2", "p3"] }))).toThrow("m1");
    expect(() => writeDzn(withFirst({ allowedSlotIds: ["s1"] }))).toThrow("m1");
    expect(() => writeDzn({ ...problem, rules: { maxPerPerson: 3 } })).toThrow("maxPerPerson");
  });
});

function meeting(id: string, personIds: string[], more: Partial<Problem["meetings"][number]>) {
  return { id, personIds, priority: "must", weight: 1, mode: "table", afterMeetingIds: [], ...more };
}

/** Any problem the form can say, as `readDzn` numbers it. */
function arbitrary(meetings: number, seed: number): Problem {
  const rng = seededRng(seed);
  const slots = 2 + rng.int(8);
  const morning = 1 + rng.int(slots - 1);
  const people = 2 + rng.int(10);
  const set = (share: number, count: number) =>
    `{${Array.from({ length: count }, (_, i) => i + 1).filter(() => rng.next() < share)}}`;
  const rows = Array.from({ length: meetings }, () => {
    const first = rng.int(people);
    return `${first + 1},${((first + 1 + rng.int(people - 1)) % people) + 1},${1 + rng.int(3)}`;
  });
  return readDzn(`
    nBusiness = ${people}; nMeetings = ${meetings}; nTables = ${rng.int(5)}; nTotalSlots = ${slots};
    nMorningSlots = ${morning}; requested = [|${rows.join("|")}|];
    forbidden = [${Array.from({ length: people }, () => set(0.2, slots))}];
    fixed = [${rows.map(() => (rng.next() < 0.8 ? 0 : 1 + rng.int(slots)))}];
    precedences = [${rows.map((_, m) => set(0.1, m))}];`);
}
