import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_DEFINITIONS,
  evaluate,
  PEER_SETS,
  RateBook,
  RegisterCube,
  SeriesBook,
  type ContractLine,
  type Dimension,
  type IndicatorDefinition,
  type Sha256,
} from "../index.ts";

const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const base = DEFAULT_DEFINITIONS.find(({ id }) => id === "contract_total_cny")!;
const countedBy = (...by: Dimension[]): IndicatorDefinition[] => [
  { ...base, id: "lines", unit: "COUNT", digits: 0, formula: { kind: "sum", measure: "lines" }, by },
];
const line = (id: string, signedOn: string, more: Partial<ContractLine>): ContractLine => ({
  id,
  revision: 1,
  kind: "contract",
  title: null,
  masterId: null,
  renewsId: null,
  provider: null,
  providerIdentifier: null,
  region: "230100",
  ownership: "STATE",
  buyer: null,
  buyerEconomy: "RU",
  buyerType: null,
  endBuyerEconomy: null,
  location: "OFF",
  serviceClass: "ITO_RD",
  classVersion: "2018",
  ebops: "SI2",
  ordered: "U",
  orderedMode: null,
  delivered: "U",
  deliveredPercent: null,
  platform: null,
  signedOn,
  validFrom: null,
  validUntil: null,
  value: { kind: "none" },
  subcontract: null,
  heads: null,
  graduates: null,
  registeredOn: null,
  startedOn: null,
  eventId: null,
  executions: [],
  changes: [],
  ...more,
});
/** Agreements of each cell, as an evaluation counts them. */
function counted(definitions: readonly IndicatorDefinition[], cube: RegisterCube): Map<string, number> {
  const numbers = evaluate({
    definitions,
    peerSets: PEER_SETS,
    cube,
    rates: new RateBook([]),
    rateRule: "signing_day",
    series: new SeriesBook([]),
    events: [],
    area: "CN",
    coverage: new Set(),
    asOf: "2024-01-31",
    hash,
  });
  return new Map(numbers.map(({ period, dims, value }) => [[period, ...Object.values(dims)].join(" "), Number(value)]));
}
const cubeOf = (definitions: readonly IndicatorDefinition[], lines: readonly ContractLine[]): RegisterCube => {
  const cube = new RegisterCube(definitions, new RateBook([]), "signing_day", hash);
  for (const one of lines) cube.enter(one);
  return cube;
};

describe("cells of a dimension with very many codes", () => {
  const definitions = countedBy("event");
  it.each([9_000, 70_000])("stay apart: %i events over two years", (events) => {
    const lines = Array.from({ length: events }, (_, i) =>
      line(`L${i}`, i < events / 2 ? "2020-05-01" : "2021-05-01", { eventId: `E${i}` }),
    );
    const cube = cubeOf(definitions, lines);
    expect(counted(definitions, cube).size).toBe(events);
    // Few more are counted one by one: into the cells they belong to, and into new ones.
    for (const [i, signedOn] of [
      [0, "2020-05-01"],
      [events - 1, "2021-05-01"],
      [8_192, "2020-05-01"],
      [0, "2021-05-01"],
      [events + 1, "2021-05-01"],
    ] as const)
      cube.enter(line(`M${i} ${signedOn}`, signedOn, { eventId: `E${i}` }));
    const numbers = counted(definitions, cube);
    expect(numbers.get("2020 E0")).toBe(2);
    expect(numbers.get(`2021 E${events - 1}`)).toBe(2);
    expect(numbers.get("2020 E8192")).toBe(8_192 < events / 2 ? 2 : 1);
    expect(numbers.get("2021 E0")).toBe(1);
    expect(numbers.get(`2021 E${events + 1}`)).toBe(1);
    expect([...numbers.values()].reduce((sum, one) => sum + one)).toBe(events + 5);
  });
});

describe("cells along very many dimensions", () => {
  it("stay apart when the last code alone differs", () => {
    const definitions = countedBy("class", "market", "region", "ebops", "event");
    const lines = ["A", "B", "C"].map((event) => line(event, "2022-03-01", { eventId: event }));
    const cube = cubeOf(definitions, lines);
    expect([...counted(definitions, cube).values()]).toEqual([1, 1, 1]);
    cube.enter(line("D", "2022-03-01", { eventId: "D" }));
    expect([...counted(definitions, cube).values()]).toEqual([1, 1, 1, 1]);
  });
  it("stay apart when there are more possible cells than a float can number", () => {
    const definitions = countedBy("class", "market", "ebops", "event", "location", "ordered");
    const codes = 9_000;
    const lines = Array.from({ length: codes }, (_, i) => {
      const code = `X${i % (codes - 2)}`;
      return line(`L${i}`, "2022-03-01", {
        serviceClass: code,
        buyerEconomy: code,
        ebops: code,
        eventId: code,
        ordered: i < codes - 2 ? "Y" : "N",
      });
    });
    const numbers = counted(definitions, cubeOf(definitions, lines));
    expect([numbers.size, new Set(numbers.values())]).toEqual([codes, new Set([1])]);
  });
});
