import { createHash } from "node:crypto";
import { seededRng } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import {
  countInBulk,
  DEFAULT_DEFINITIONS,
  evaluate,
  parseCsv,
  PEER_SETS,
  RateBook,
  readRegister,
  RegisterCube,
  SeriesBook,
  type ContractLine,
  type IndicatorDefinition,
  type IndicatorNumber,
  type Sha256,
} from "../index.ts";

const SEED = Number(process.env["SEED"] ?? 20_230_614);
const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const HEADER =
  "record,contract_no,buyer_economy,class,ownership,region,signed_on,value,amount,currency,rate_usd,executed_on,voucher";
const LINES: readonly ContractLine[] = readRegister(
  parseCsv(
    [
      HEADER,
      ...Array.from({ length: 900 }, (_, i) => {
        const month = `20${20 + (i % 3)}-0${1 + (i % 9)}`;
        const kind = i % 60 === 0 ? "undisclosed" : "amount";
        const [market, group] = [["RU", "KR", "JP"][i % 3], ["ITO", "BPO"][i % 2]];
        return [
          `contract,C${i},${market},${group},STATE,230100,${month}-05,${kind},${100 + i},CNY,0.15,,`,
          ...(i % 4 === 0 ? [`execution,C${i},,,,,,,${i + 1},CNY,0.15,${month}-20,V`] : []),
        ];
      }).flat(),
    ].join("\n"),
  ).map((cells, i) => ({ row: i + 1, cells })),
  { asOf: "2024-01-31" },
).lines;

const base = DEFAULT_DEFINITIONS.find(({ id }) => id === "contract_market_usd")!;
const own = (id: string, over: Partial<IndicatorDefinition>): IndicatorDefinition => ({ ...base, id, ...over });
const where = { kind: ["contract"], market: ["RU", "JP"] };
/** Some of the default ones, and own ones that need cells of their own: other codes, other breakdowns, other windows. */
const CHOICES: readonly IndicatorDefinition[] = [
  ...DEFAULT_DEFINITIONS.filter(({ formula }) => formula.kind === "sum" || formula.kind === "ratio").slice(0, 30),
  own("own_market", { population: { facts: "signing", where } }),
  own("own_digits", { digits: 0 }),
  own("own_quarter", { population: { facts: "execution", where }, window: "Q", by: ["group"] }),
  own("own_month", { population: { facts: "execution", where }, window: "M", by: ["group"] }),
  own("own_to_date", { population: { facts: "signing", where }, window: "YTD", by: ["ownership", "market"] }),
];

const emptyCube = (definitions: readonly IndicatorDefinition[]): RegisterCube =>
  new RegisterCube(definitions, new RateBook([]), "signing_day", hash);
const numbersOf = (cube: RegisterCube, definitions: readonly IndicatorDefinition[]): IndicatorNumber[] =>
  evaluate({
    definitions,
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

describe("a register whose definitions change", () => {
  it("has the figures and hashes of one counted from nothing, whatever came and went in between", () => {
    const rng = seededRng(SEED);
    const below = (most: number): number => Math.floor(rng.next() * most);
    const some = (): IndicatorDefinition[] => CHOICES.filter(() => rng.next() < 0.5);
    let definitions = some();
    const cube = emptyCube(definitions);
    const held = new Map<string, ContractLine>();
    for (let round = 0; round < 25; round++) {
      for (let i = below(round % 5 === 0 ? 400 : 6); i > 0; i--) {
        const line = LINES[below(LINES.length)]!;
        cube.enter(line);
        held.set(line.id, line);
      }
      if (rng.next() < 0.7) cube.define((definitions = some()));
      for (let i = below(4); i > 0; i--) {
        const { id } = LINES[below(LINES.length)]!;
        cube.remove(id);
        held.delete(id);
      }
      if (rng.next() < 0.6) {
        const anew = emptyCube(definitions);
        for (const line of held.values()) anew.enter(line);
        expect(numbersOf(cube, definitions), `seed ${SEED}, round ${round}`).toEqual(numbersOf(anew, definitions));
      }
    }
  });

  it("gives threads only the new ones to count, and counts them itself when those fail", async () => {
    const [before, after] = [CHOICES.slice(0, 30), CHOICES];
    const cube = emptyCube(before);
    for (const line of LINES) cube.enter(line);
    numbersOf(cube, before);
    expect(cube.waiting).toBe(0);
    cube.define(after);
    expect(cube.waiting).toBe(LINES.length);
    await expect(cube.countWith(2, () => Promise.reject(new Error("ended")))).rejects.toThrow("ended");
    let families = 0;
    await cube.countWith(2, (part) => {
      families += part.families.length;
      return Promise.resolve(countInBulk(part, hash));
    });
    // Of five own ones two share their months.
    expect(families).toBe(4);
    expect(cube.waiting).toBe(0);
    const anew = emptyCube(after);
    for (const line of LINES) anew.enter(line);
    expect(numbersOf(cube, after)).toEqual(numbersOf(anew, after));
  });

  it("tries a draft again after its rounding was changed under the same version", () => {
    const draft = own("draft", { digits: 2, unit: "USD" });
    const cube = emptyCube([draft]);
    for (const line of LINES) cube.enter(line);
    const exact = numbersOf(cube, [draft]).map(({ value }) => value);
    const rounded = numbersOf(cube, [{ ...draft, digits: 0 }]).map(({ value }) => value);
    expect(exact.some((value) => value?.includes("."))).toBe(true);
    expect(rounded.some((value) => value?.includes("."))).toBe(false);
  });
});
