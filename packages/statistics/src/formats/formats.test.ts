import Ajv from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import JSONstat from "jsonstat-toolkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FormatError } from "./dataset.ts";
import {
  BOP_STRUCTURE,
  bopDataset,
  datasetOfTables,
  DEFAULT_DEFINITIONS,
  eventStructure,
  outsourcingDataset,
  outsourcingStructure,
  parseCsv,
  readJsonStat,
  readSdmxCsv,
  readSdmxJson,
  sdmxJsonData,
  sdmxJsonStructure,
  tablesOf,
  writeCsv,
  writeJsonStat,
  writeSdmxCsv,
  type Dataset,
  type IndicatorNumber,
} from "../index.ts";

const SCHEMAS = resolve(import.meta.dirname, "../../../../../shared/data/sdmx");
const without = !existsSync(SCHEMAS);
const note = without ? " (skipped: ../shared/data/sdmx is not here)" : "";
const head = { id: "M1", prepared: "2024-01-31T00:00:00Z", sender: "SONGHUA", test: true };

function faults(schema: string, message: object): unknown {
  // The SDMX schemas use formats and members that strict mode does not know.
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(SCHEMAS, `sdmx-json-${schema}-schema.json`), "utf8")));
  return validate(JSON.parse(JSON.stringify(message))) ? [] : validate.errors;
}

const number = (over: Partial<IndicatorNumber>): IndicatorNumber => ({
  indicator: "contract_offshore_cny",
  version: 1,
  frequency: "A",
  period: "2022",
  area: "23",
  dims: {},
  basket: null,
  peerSet: null,
  unit: "CNY",
  currency: "CNY",
  value: "928000000",
  status: "normal",
  reason: null,
  leftOut: {},
  cut: { lines: 17, first: "A", last: "Z", ids: null, sha256: "ab" },
  inputs: [],
  rateRule: "year_average",
  rank: null,
  claims: [],
  ...over,
});
const NUMBERS = [
  number({}),
  number({ period: "2021", value: "0.1" }),
  number({ indicator: "contract_market_usd", dims: { market: "RU" }, unit: "USD", value: "12345678901234567.8901" }),
  number({
    indicator: "contract_market_usd",
    dims: { market: "KR" },
    unit: "USD",
    value: null,
    status: "suppressed",
    reason: "small_cell",
  }),
  number({ indicator: "contract_structure_cny", dims: { group: "ITO" }, leftOut: { no_value: 2, rate_missing: 1 } }),
  number({ indicator: "contract_offshore_cny_to_date", frequency: "YTD", period: "2022-09", value: "700000000" }),
  number({ indicator: "contract_offshore_cny_month", frequency: "M", period: "2022-09", value: "80000000" }),
  number({ indicator: "contract_total_cny", frequency: "Q", period: "2022-Q3", value: "90000000" }),
  number({ indicator: "deliverable_mofcom_wto_cny", basket: "MOFCOM_WTO", frequency: "A" }),
];
const DATA = outsourcingDataset(NUMBERS, DEFAULT_DEFINITIONS);
const STRUCTURES = [outsourcingStructure(DEFAULT_DEFINITIONS), eventStructure(DEFAULT_DEFINITIONS), BOP_STRUCTURE];

describe("formats", () => {
  it.skipIf(without)(`are what the schemas of SDMX ask for${note}`, () => {
    expect(faults("data", sdmxJsonData(DATA, head))).toEqual([]);
    expect(faults("data", sdmxJsonData(bopDataset(NUMBERS), head))).toEqual([]);
    expect(faults("structure", sdmxJsonStructure(STRUCTURES, head))).toEqual([]);
    // The judge is awake: a message without its head is refused.
    expect(faults("data", { data: {} })).not.toEqual([]);
  });
  it.skipIf(without)(`of others are read: the samples of SDMX${note}`, () => {
    for (const sample of ["exr-flat.json", "exr-time-series.json", "agri.json"]) {
      const data = readSdmxJson(JSON.parse(readFileSync(resolve(SCHEMAS, sample), "utf8")));
      expect(data.observations.length).toBeGreaterThan(1);
      const again = readSdmxJson(JSON.parse(JSON.stringify(sdmxJsonData(data, head))));
      expect(again.observations).toEqual(data.observations);
    }
    const { structure, observations } = readSdmxJson(
      JSON.parse(readFileSync(resolve(SCHEMAS, "exr-flat.json"), "utf8")),
    );
    expect(structure).toMatchObject({ agency: "ECB", id: "EXR", version: "1.0" });
    expect(observations.map(({ value }) => value)).toEqual(["1.5931", "1.5925", "40.3426", "40.3"]);
  });
  it("have the seventeen dimensions of the balance of payments, and time", () => {
    expect(BOP_STRUCTURE.dimensions.map(({ id }) => id)).toHaveLength(18);
    expect(bopDataset(NUMBERS).observations.map(({ key }) => key.length)).toEqual([18]);
  });
  it("are read back by the JSON-stat toolkit", () => {
    const dataset: any = JSONstat(writeJsonStat(DATA, "2024-01-31"));
    expect(dataset.class).toBe("dataset");
    expect(dataset.role.time).toEqual(["TIME_PERIOD"]);
    const cell = (i: number) =>
      dataset.Data(
        Object.fromEntries(DATA.structure.dimensions.map(({ id }, k) => [id, DATA.observations[i]!.key[k]])),
      );
    expect(cell(0)).toMatchObject({ value: 928_000_000, status: "A" });
    expect(cell(3)).toMatchObject({ value: null, status: "Q" });
    expect(dataset.Dimension("COUNTERPART_AREA").Category("RU").label).toBe("Russia");
  });
  it("are refused with the member that was bent, whatever the bend", () => {
    const written = JSON.stringify(writeJsonStat(DATA, "2024-01-31"));
    expect(readJsonStat(JSON.parse(written)).observations).toHaveLength(DATA.observations.length);
    const places = (value: unknown, path: readonly string[]): (readonly string[])[] =>
      typeof value === "object" && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
        : [path];
    // One of a list stands for the others: the code lists are long.
    const all = places(JSON.parse(written).extension.songhua, ["extension", "songhua"]).filter((path) =>
      path.every((part, i) => !/^\d+$/.test(part) || part === "0" || !["codes", "dimensions"].includes(path[i - 1]!)),
    );
    for (const path of all)
      for (const bend of [5, "x", null, [], {}, [[]], { "-1": 1 }]) {
        const bent = JSON.parse(written);
        const owner = path.slice(0, -1).reduce((at, key) => at[key], bent);
        owner[path.at(-1)!] = bend;
        // Some bends are texts or lists like any other; none may end in anything but data or a named place.
        try {
          readJsonStat(bent);
        } catch (fault) {
          expect([path, fault]).toEqual([path, expect.any(FormatError)]);
        }
      }
  });
  it("turn into each other without loss, whatever the figures", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((one) => `x${one.replace(/[\u0000-\u001f\ufeff]/g, "")}x`);
    const observation = fc.record({
      value: fc.option(
        fc
          .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(9999))
          .map(([whole, part]) => `${whole}.${part}1`),
      ),
      reason: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(observation, { minLength: 1, maxLength: 12 }), (figures) => {
        const data: Dataset = {
          ...DATA,
          observations: figures.map(({ value, reason }, i) => ({
            key: DATA.observations[0]!.key.map((code, k) =>
              k === DATA.structure.dimensions.length - 1 ? String(2000 + i) : code,
            ),
            value: value === "-0.1" ? "0.1" : value,
            attributes: DATA.observations[0]!.attributes.map((one, k) => (k === 5 ? reason : one)),
          })),
        };
        const ways: ((from: Dataset) => Dataset)[] = [
          (from) => readSdmxCsv(writeSdmxCsv(from), STRUCTURES),
          (from) => readSdmxJson(JSON.parse(JSON.stringify(sdmxJsonData(from, head)))),
          (from) => readJsonStat(JSON.parse(JSON.stringify(writeJsonStat(from, "2024-01-31")))),
          (from) => {
            const { data: figures, dictionary } = tablesOf(from);
            return datasetOfTables({ data: parseCsv(writeCsv(figures)), dictionary: parseCsv(writeCsv(dictionary)) });
          },
        ];
        let round = data;
        for (const way of [...ways, ...ways]) {
          round = way(round);
          expect(round.observations).toEqual(data.observations);
          expect(round.structure.dimensions.map(({ id, names }) => [id, names])).toEqual(
            data.structure.dimensions.map(({ id, names }) => [id, names]),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
  it.each([
    [
      "a column of a dimension is missing",
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,OBS_VALUE\ndataflow,SONGHUA:OUTSOURCING(1.0),R,A,1",
      "REF_AREA",
    ],
    ["a value is no number", "STRUCTURE,STRUCTURE_ID,FREQ,OBS_VALUE\ndataflow,A:B(1.0),A,x", "2: OBS_VALUE"],
    [
      "two rows have one key",
      "STRUCTURE,STRUCTURE_ID,FREQ,OBS_VALUE\ndataflow,A:B(1.0),A,1\ndataflow,A:B(1.0),A,2",
      "key_twice",
    ],
    [
      "two transactions",
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,OBS_VALUE\ndataflow,A:B(1.0),R,A,1\ndataflow,A:B(1.0),D,M,2",
      "3: ACTION",
    ],
  ])("name the place where %s", (_, csv, place) => {
    expect(() => readSdmxCsv(csv, STRUCTURES)).toThrow(place);
  });
});
