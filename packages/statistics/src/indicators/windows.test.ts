import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_DEFINITIONS,
  evaluate,
  outsourcingDataset,
  outsourcingStructure,
  parseCsv,
  PEER_SETS,
  RateBook,
  readJsonStat,
  readRegister,
  readSdmxCsv,
  readSdmxJson,
  RegisterCube,
  sdmxJsonData,
  SeriesBook,
  writeJsonStat,
  writeSdmxCsv,
  type IndicatorDefinition,
  type IndicatorNumber,
  type Sha256,
  type Window,
} from "../index.ts";

const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const HEADER =
  "record,contract_no,kind,buyer_economy,class,region,signed_on,value,amount,currency,heads,executed_on,voucher";
const signed = (number: string, on: string, amount: number, kind = "amount"): string =>
  `contract,${number},contract,RU,ITO,23,${on},${kind},${amount},CNY,5,,`;
const paid = (number: string, on: string, amount: number): string => `execution,${number},,,,,,,${amount},CNY,,${on},V`;

const base = DEFAULT_DEFINITIONS.find(({ id }) => id === "contract_total_cny")!;
const over = (window: Window): IndicatorDefinition[] => {
  const of = (id: string, more: Partial<IndicatorDefinition>): IndicatorDefinition => ({
    ...base,
    id: `${id}_${window}`,
    window,
    ...more,
  });
  const growth = of("growth", {
    unit: "PERCENT",
    digits: 1,
    population: null,
    smallestGroup: null,
    formula: { kind: "growth", of: `value_${window}`, years: 1 },
  });
  const lines = of("lines", { unit: "COUNT", digits: 0, formula: { kind: "sum", measure: "lines" } });
  const executed = of("executed", { population: { facts: "execution", where: {} } });
  return [of("value", {}), growth, lines, executed];
};
const DEFINITIONS = (["A", "Q", "M", "YTD"] as const).flatMap(over);
const ROWS = [
  signed("A", "2021-02-10", 100),
  signed("B", "2021-05-20", 300),
  signed("C", "2021-06-01", 100),
  signed("D", "2022-01-05", 50),
  signed("E", "2022-03-07", 150),
  signed("F", "2022-05-30", 400),
  paid("D", "2022-01-20", 10),
  paid("D", "2022-03-20", 20),
  paid("E", "2022-03-21", 30),
];
function numbersOf(rows: readonly string[], asOf = "2022-06-15"): IndicatorNumber[] {
  const { lines, findings } = readRegister(
    parseCsv([HEADER, ...rows].join("\n")).map((cells, i) => ({ row: i + 1, cells })),
    { asOf },
  );
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const cube = new RegisterCube(DEFINITIONS, new RateBook([]), "signing_day", hash);
  for (const line of lines) cube.enter(line);
  return evaluate({
    definitions: DEFINITIONS,
    peerSets: PEER_SETS,
    cube,
    rates: new RateBook([]),
    rateRule: "signing_day",
    series: new SeriesBook([]),
    events: [],
    area: "23",
    coverage: new Set(["23"]),
    asOf,
    hash,
  });
}
const NUMBERS = numbersOf(ROWS);
const of = (id: string, numbers = NUMBERS) => numbers.filter(({ indicator }) => indicator === id);
const one = (id: string, period: string) => of(id).find((number) => number.period === period)!;

describe("windows", () => {
  it.each([
    ["value_A", { 2021: "500", 2022: "600" }],
    ["value_Q", { "2021-Q1": "100", "2021-Q2": "400", "2022-Q1": "200", "2022-Q2": "400" }],
    [
      "value_M",
      {
        ...{ "2021-02": "100", "2021-05": "300", "2021-06": "100" },
        ...{ "2022-01": "50", "2022-03": "150", "2022-05": "400" },
      },
    ],
    [
      "value_YTD",
      {
        ...{ "2021-02": "100", "2021-03": "100", "2021-04": "100", "2021-05": "400", "2021-06": "500" },
        ...{ "2021-07": "500", "2021-08": "500", "2021-09": "500", "2021-10": "500", "2021-11": "500" },
        ...{ "2021-12": "500", "2022-01": "50", "2022-02": "50", "2022-03": "200", "2022-04": "200" },
        ...{ "2022-05": "600" },
      },
    ],
    ["lines_YTD", { "2022-01": "1", "2022-02": "1", "2022-03": "2", "2022-04": "2", "2022-05": "3" }],
    ["executed_Q", { "2022-Q1": "60" }],
    ["executed_YTD", { "2022-01": "10", "2022-02": "10", "2022-03": "60" }],
  ] as const)("%s has these values and no other", (id, values) => {
    const wanted = Object.entries(values);
    const found = of(id).filter(({ period }) => wanted.length > 11 || id.startsWith("value") || period > "2022");
    expect(Object.fromEntries(found.map(({ period, value }) => [period, value]))).toEqual(values);
  });

  it.each([
    ["growth_YTD", "2022-02", "-50", "normal", null],
    ["growth_YTD", "2022-05", "50", "normal", null],
    ["growth_YTD", "2022-01", null, "unknown", "previous_missing"],
    ["growth_Q", "2022-Q1", "100", "normal", null],
    ["growth_Q", "2022-Q2", null, "unknown", "period_incomplete"],
    ["growth_A", "2022", null, "unknown", "period_incomplete"],
  ])("%s of %s: %s, %s", (id, period, value, status, reason) => {
    expect(one(id, period)).toMatchObject({ value, status, reason });
  });

  it("name what is not over: the quarter and the month that go on, and no year to date before them", () => {
    const going = numbersOf(ROWS, "2022-05-31").filter(({ status }) => status === "provisional");
    expect(
      going
        .filter(({ indicator }) => /^value_/.test(indicator))
        .map(({ frequency, period }) => `${frequency} ${period}`),
    ).toEqual(["A 2022", "Q 2022-Q2", "M 2022-05", "YTD 2022-05"]);
  });

  it("count a line once however often it was executed, and stand on the months' cuts", () => {
    const number = one("executed_YTD", "2022-03");
    expect(number.cut).toMatchObject({ lines: 2, ids: ["D", "E"], first: "D", last: "E" });
    const months = ["2022-01", "2022-03"].map((month) => Buffer.from(one("executed_M", month).cut!.sha256, "hex"));
    expect(number.cut!.sha256).toBe(createHash("sha256").update(Buffer.concat(months)).digest("hex"));
    expect(one("executed_YTD", "2022-02").cut!.sha256).not.toBe(number.cut!.sha256);
  });

  it("do not give a withheld month away by subtracting years to date", () => {
    const hidden = [
      ...["A", "B", "C"].map((number, i) => signed(number, "2021-01-10", 1000 + 7 ** i, "undisclosed")),
      signed("X", "2021-02-10", 77_777, "undisclosed"),
      ...["G", "H", "I"].map((number, i) => signed(number, "2021-03-10", 3000 + 11 ** i, "undisclosed")),
    ];
    const numbers = numbersOf(hidden);
    const known = numbers.flatMap(({ unit, value }) => (unit === "CNY" && value !== null ? [Number(value)] : []));
    expect(known.length).toBeGreaterThan(1);
    for (const a of known) for (const b of known) expect(a - b).not.toBe(77_777);
    expect(of("value_YTD", numbers).some(({ status }) => status === "suppressed")).toBe(true);
  });

  it("go out under the codes of SDMX and come back from every format", () => {
    const data = outsourcingDataset(NUMBERS, DEFINITIONS);
    const at = (name: string) => data.structure.dimensions.findIndex(({ id }) => id === name);
    const accumulation = data.structure.attributes.findIndex(({ id }) => id === "ACCUMULATION");
    const told = data.observations
      .filter(({ key }) => /^VALUE_/.test(key[at("INDICATOR")]!) && key[at("TIME_PERIOD")]! >= "2022-05")
      .map(({ key, attributes }) => [key[at("FREQ")], key[at("TIME_PERIOD")], attributes[accumulation]]);
    expect(told).toEqual([
      ["Q", "2022-Q1", null],
      ["Q", "2022-Q2", null],
      ["M", "2022-05", null],
      ["M", "2022-05", "YTD"],
    ]);
    const head = { id: "X", prepared: "2024-01-31T00:00:00Z", sender: "SONGHUA", test: true };
    const known = [outsourcingStructure(DEFINITIONS)];
    const sorted = (observations: typeof data.observations) =>
      [...observations].sort((a, b) => (a.key.join(".") < b.key.join(".") ? -1 : 1));
    for (const again of [
      readSdmxCsv(writeSdmxCsv(data), known),
      readSdmxJson(JSON.parse(JSON.stringify(sdmxJsonData(data, head)))),
      readJsonStat(JSON.parse(JSON.stringify(writeJsonStat(data, "2024-01-31")))),
    ])
      expect(sorted(again.observations)).toEqual(sorted(data.observations));
  });
});
