import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_DEFINITIONS,
  differenceReport,
  evaluate,
  exposedBy,
  file,
  filingWindow,
  freezeRelease,
  isUnaltered,
  NEW_FILING,
  parseCsv,
  PEER_SETS,
  publishedSums,
  RateBook,
  readRegister,
  RegisterCube,
  SeriesBook,
  suppressedGroups,
  type EvaluationInput,
  type FilingAct,
  type IndicatorNumber,
  type ProtectedCell,
  type PublishedSum,
  type Sha256,
} from "./index.ts";

const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const HEADER = "contract_no,buyer_economy,class,ownership,region,signed_on,value,amount,currency,rate_usd";
const linesOf = (rows: readonly string[]) =>
  readRegister(
    parseCsv([HEADER, ...rows].join("\n")).map((cells, i) => ({ row: i + 1, cells })),
    { asOf: "2024-01-31" },
  ).lines;
const inputOf = (cube: RegisterCube): EvaluationInput => ({
  definitions: DEFAULT_DEFINITIONS,
  peerSets: PEER_SETS,
  cube,
  rates: new RateBook([]),
  rateRule: "signing_day",
  series: new SeriesBook([]),
  events: [],
  area: "CN",
  coverage: new Set(["23"]),
  asOf: "2024-01-31",
  hash,
});
const numbersOf = (cube: RegisterCube): IndicatorNumber[] => evaluate(inputOf(cube));
const cubeOf = (rows: readonly string[]): RegisterCube => {
  const cube = new RegisterCube(DEFAULT_DEFINITIONS, new RateBook([]), "signing_day", hash);
  for (const line of linesOf(rows)) cube.enter(line);
  return cube;
};
describe("two vintages", () => {
  const hidden = (number: string, amount: number, market = "RU"): string =>
    `${number},${market},ITO,STATE,23,2022-03-01,undisclosed,${amount},CNY,0.15`;
  const first = [hidden("A", 100), hidden("B", 200), hidden("C", 400)];
  const total = (numbers: readonly IndicatorNumber[]) =>
    numbers.find(({ indicator, period }) => indicator === "contract_offshore_cny" && period === "2022")!;
  const again = (rows: readonly string[], before: readonly PublishedSum[]) =>
    evaluate({ ...inputOf(cubeOf(rows)), publishedBefore: before });
  it("do not give away between them what each hides: an agreement entered, changed or taken out", () => {
    const before = publishedSums(DEFAULT_DEFINITIONS, cubeOf(first));
    expect(total(numbersOf(cubeOf(first))).value).toBe("700");
    for (const rows of [
      [...first, hidden("D", 800)], // the attack: 1500 − 700 = D
      [...first.slice(0, 2), hidden("C", 401)], // 701 − 700: how C changed
      [...first, hidden("D", 800), hidden("E", 1600)], // 3100 − 700 = D + E
    ]) {
      const alone = total(numbersOf(cubeOf(rows)));
      expect([alone.status, alone.value === null]).toEqual(["normal", false]); // each is fit to be published by itself
      expect(total(again(rows, before))).toMatchObject({ status: "suppressed", reason: "small_cell", value: null });
    }
  });
  it("publish as usual when nothing changed, and when enough is new", () => {
    const before = publishedSums(DEFAULT_DEFINITIONS, cubeOf(first));
    expect(total(again(first, before)).value).toBe("700");
    const more = [...first, hidden("D", 800), hidden("E", 1600), hidden("F", 3200)];
    expect(total(again(more, before)).value).toBe("6300");
  });
});
const row = fc
  .record({
    market: fc.constantFrom("RU", "KR", "CN"),
    group: fc.constantFrom("ITO", "BPO", "KPO"),
    owner: fc.constantFrom("STATE", "PRIVATE"),
    month: fc.integer({ min: 1, max: 3 }),
    hidden: fc.boolean(),
    amount: fc.integer({ min: 1, max: 999 }),
  })
  .map(
    ({ market, group, owner, month, hidden, amount }) =>
      `${market},${group},${owner},230100,2022-0${month}-01,${hidden ? "undisclosed" : "amount"},${amount},CNY,0.15`,
  );
const rows = fc.array(row, { minLength: 3, maxLength: 14 }).map((list) => list.map((one, i) => `L${i},${one}`));

/** Rational elimination by bigints, sharing nothing with the engine: the values an outsider can work out. */
function derivable(equations: readonly (readonly bigint[])[], unknowns: number): number[] {
  const matrix = equations.map((equation) => [...equation]);
  const pivots: number[] = [];
  for (let column = 0, at = 0; column < unknowns && at < matrix.length; column++) {
    const pivot = matrix.findIndex((equation, i) => i >= at && equation[column] !== 0n);
    if (pivot < 0) continue;
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    const lead = matrix[at]![column]!;
    for (let i = 0; i < matrix.length; i++) {
      const factor = matrix[i]![column]!;
      if (i !== at && factor !== 0n) matrix[i] = matrix[i]!.map((value, k) => value * lead - matrix[at]![k]! * factor);
    }
    pivots.push(column);
    at++;
  }
  return matrix.flatMap((equation) => {
    const involved = equation.flatMap((value, i) => (value === 0n ? [] : [i]));
    return involved.length === 1 ? involved : [];
  });
}

describe("undisclosed values", () => {
  it("cannot be derived from what is published by any adding and subtracting", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const hidden = list.flatMap((one) => (one.includes("undisclosed") ? [one.split(",")[0]!] : []));
        const published = numbersOf(cubeOf(list)).filter(
          ({ unit, value, cut }) =>
            (unit === "CNY" || unit === "USD" || unit === "ORIGINAL") && value !== null && cut?.ids,
        );
        const equations = published.map(({ cut }) => hidden.map((id) => (cut!.ids!.includes(id) ? 1n : 0n)));
        expect(derivable(equations, hidden.length)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  it("would be derived without the protection: the attack is able", () => {
    const equations = [
      [1n, 1n, 1n],
      [0n, 1n, 1n],
    ];
    expect(derivable(equations, 3)).toEqual([0]);
    const cells: ProtectedCell[] = [
      { group: 0, detail: 0, terms: new Map([1, 2, 3, 4].map((id) => [id, 1])) },
      { group: 1, detail: 1, terms: new Map([1, 2, 3].map((id) => [id, 1])) },
    ];
    expect([...exposedBy(cells)]).toEqual([4]);
    expect([...suppressedGroups(cells)]).toEqual([1]);
  });
  it("leave the total standing and say why a cell is not", () => {
    const list = ["A,RU,ITO", "B,RU,ITO", "C,RU,ITO", "D,KR,ITO"].map(
      (one, i) => `${one},STATE,230100,2022-01-01,undisclosed,${10 + i},CNY,0.15`,
    );
    const markets = numbersOf(cubeOf(list)).filter(({ indicator }) => indicator === "contract_market_cny");
    expect(markets.map(({ dims, value, status, reason }) => [dims.market, value, status, reason])).toEqual([
      ["KR", null, "suppressed", "small_cell"],
      ["RU", null, "suppressed", "small_cell"],
    ]);
    const total = numbersOf(cubeOf(list)).find(({ indicator }) => indicator === "contract_total_cny");
    expect([total!.value, total!.cut!.lines]).toEqual(["46", 4]);
  });
});

describe("an evaluation", () => {
  it("kept up to date line by line equals one from nothing, hashes included, in whatever order", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const kept = cubeOf(first);
        numbersOf(kept);
        for (const line of linesOf(second)) kept.enter(line);
        for (let i = second.length; i < first.length; i++) if (i % 2 === 0) kept.remove(`L${i}`);
        const rest = first.filter((_, i) => i >= second.length && i % 2 === 1);
        expect(numbersOf(kept)).toEqual(numbersOf(cubeOf([...rest, ...second].reverse())));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a release", () => {
  it("is frozen, and a later vintage says what it changed and by what", () => {
    const list = ["A,RU,ITO,STATE,230100,2022-01-01,amount,10,CNY,0.15"];
    const freeze = (vintage: number, rest: readonly string[]) =>
      freezeRelease(
        {
          id: "r",
          vintage,
          asOf: "2024-01-31",
          definitions: DEFAULT_DEFINITIONS,
          numbers: numbersOf(cubeOf([...list, ...rest])),
        },
        hash,
      );
    const [one, two] = [freeze(1, []), freeze(2, ["B,RU,ITO,STATE,230100,2022-01-01,amount,5,CNY,0.15"])];
    expect([isUnaltered(one, hash), isUnaltered({ ...one, numbers: two.numbers }, hash)]).toEqual([true, false]);
    expect(differenceReport(one, one)).toEqual([]);
    const report = differenceReport(one, two);
    expect(report.find(({ key }) => key.startsWith("contract_total_cny A 2022"))).toMatchObject({
      before: "10",
      after: "15",
      change: "5",
      causes: ["data"],
    });
  });
});

describe("filing", () => {
  const acts = (list: readonly FilingAct[]) =>
    list.reduce((state, act) => {
      const outcome = file(state, act);
      if (!outcome.ok) throw new Error(outcome.refusal);
      return outcome.state;
    }, NEW_FILING);
  const up = (["district", "city", "province", "ministry"] as const).map((by) => ({ act: "accept", by }) as const);
  it("goes from the company to the ministry, and back with a reason", () => {
    const report = { act: "report", by: "company" } as const;
    expect(acts([report, ...up])).toEqual({ kind: "accepted", round: 1 });
    const returned = acts([report, up[0]!, { act: "return", by: "city", reason: "no voucher" }]);
    expect(returned).toEqual({ kind: "returned", by: "city", reason: "no voucher", round: 1 });
    expect(file(NEW_FILING, up[0]!)).toEqual({ ok: false, refusal: "not_in_this_state" });
    expect(() => acts([report, up[1]!])).toThrow("not_this_office");
    expect(() => acts([report, { act: "return", by: "district", reason: " " }])).toThrow("reason_missing");
    expect(acts([report, ...up, { act: "change", by: "company", reason: "price" }])).toEqual({
      kind: "draft",
      round: 2,
    });
  });
  it.each([
    ["2023-03-31", "2022-07-01"],
    ["2023-04-01", "2023-01-01"],
  ])("on %s takes executions from %s", (filedOn, from) => {
    expect(filingWindow(filedOn)).toMatchObject({ from, until: filedOn });
    expect(filingWindow("2017-12-31")).toBeUndefined();
  });
});
