import { expect, it } from "vitest";
import {
  DEFAULT_DEFINITIONS,
  differenceReport,
  type IndicatorDefinition,
  type IndicatorNumber,
  type Release,
} from "../index.ts";

const named = (id: string): IndicatorDefinition => DEFAULT_DEFINITIONS.find((one) => one.id === id)!;
const TOTAL = named("contract_total_cny");
const GROWTH = named("contract_total_cny_growth");
const number = ({ id, version, unit }: IndicatorDefinition, value: string, sha256 = "a"): IndicatorNumber => ({
  indicator: id,
  version,
  frequency: "A",
  period: "2022",
  area: "23",
  dims: {},
  basket: null,
  peerSet: null,
  unit,
  currency: "CNY",
  value,
  status: "normal",
  reason: null,
  leftOut: {},
  cut: { lines: 1, first: "A", last: "A", ids: ["A"], sha256 },
  inputs: [],
  rateRule: null,
  rank: null,
  claims: [],
});
const release = (vintage: number, definitions: IndicatorDefinition[], numbers: IndicatorNumber[]): Release => ({
  ...{ id: "R", vintage, asOf: "2023-01-01", sha256: "", definitions, numbers },
});
const told = (before: Release, after: Release) =>
  differenceReport(before, after).map(({ key, kind, causes }) => [key.split("@")[0]!.split(" ")[0], kind, causes]);

it("names the definition where it changed, also under a figure computed from it", () => {
  const next = { ...TOTAL, version: 2, digits: 0 };
  const before = release(1, [TOTAL, GROWTH], [number(TOTAL, "10"), number(GROWTH, "1")]);
  const after = release(2, [next, GROWTH], [number(next, "11"), number(GROWTH, "2")]);
  expect(told(before, after)).toEqual([
    ["contract_total_cny", "changed", ["definition"]],
    ["contract_total_cny_growth", "changed", ["definition"]],
  ]);
});

it("tells what came or went with its definition from what came with the data", () => {
  const own = { ...TOTAL, id: "own" };
  const one = release(1, [TOTAL], [number(TOTAL, "10")]);
  const two = release(
    2,
    [TOTAL, own],
    [number(TOTAL, "10"), { ...number(TOTAL, "3"), period: "2023" }, number(own, "5")],
  );
  expect(told(one, two)).toEqual([
    ["contract_total_cny", "added", []],
    ["own", "added", ["definition"]],
  ]);
  expect(told(two, one).map(([, kind, causes]) => [kind, causes])).toEqual([
    ["removed", []],
    ["removed", ["definition"]],
  ]);
});

it("does not blame a definition of the same content for other data", () => {
  const before = release(1, [TOTAL], [number(TOTAL, "10", "a")]);
  expect(told(before, release(2, [TOTAL], [number(TOTAL, "12", "b")]))).toEqual([
    ["contract_total_cny", "changed", ["data"]],
  ]);
});
