import { createHash } from "node:crypto";
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
  type IndicatorNumber,
  type Sha256,
} from "../index.ts";

const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const HEADER =
  "record,contract_no,buyer_economy,class,ownership,region,signed_on,value,amount,currency,rate_usd,executed_on,voucher";
/** Enough agreements for hashes in buckets; some undisclosed, some with executions in other months. */
const LINES: readonly ContractLine[] = readRegister(
  parseCsv(
    [
      HEADER,
      ...Array.from({ length: 5_000 }, (_, i) => {
        const number = `C${(i * 7919) % 5_000}`;
        const month = `20${20 + (i % 3)}-0${1 + (i % 9)}`;
        const kind = i % 900 === 0 ? "undisclosed" : "amount";
        const [market, group] = [["RU", "KR", "JP"][i % 3], ["ITO", "BPO"][i % 2]];
        return [
          `contract,${number},${market},${group},STATE,230100,${month}-05,${kind},${100 + i},CNY,0.15,,`,
          ...(i % 4 === 0 ? [`execution,${number},,,,,,,${i + 1},CNY,0.15,${month}-20,V`] : []),
        ];
      }).flat(),
    ].join("\n"),
  ).map((cells, i) => ({ row: i + 1, cells })),
  { asOf: "2024-01-31" },
).lines;
const LATER = 30;

const emptyCube = (): RegisterCube => new RegisterCube(DEFAULT_DEFINITIONS, new RateBook([]), "signing_day", hash);
const numbersOf = (cube: RegisterCube): IndicatorNumber[] =>
  evaluate({
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
function filled(): RegisterCube {
  const cube = emptyCube();
  for (const line of LINES.slice(LATER)) cube.enter(line);
  cube.remove(LINES[LATER + 3]!.id);
  return cube;
}
function changed(cube: RegisterCube): IndicatorNumber[] {
  for (const line of LINES.slice(0, LATER)) cube.enter(line);
  cube.remove(LINES[LATER + 5]!.id);
  return numbersOf(cube);
}

describe("a register counted in parts, as threads count it", () => {
  const alone = filled();
  const [first, later] = [numbersOf(alone), changed(alone)];

  it.each([1, 2, 3, 1000])(
    "of which there are at most %i, has the same figures and hashes, also after changes",
    async (parts) => {
      const cube = filled();
      let handedOut = 0;
      await cube.countWith(parts, (part) => {
        handedOut++;
        return Promise.resolve(countInBulk(part, hash));
      });
      expect(handedOut).toBeGreaterThan(0);
      expect(handedOut).toBeLessThanOrEqual(parts);
      expect(numbersOf(cube)).toEqual(first);
      expect(changed(cube)).toEqual(later);
    },
  );
  it("hands nothing out when little is new, and counts it all the same", async () => {
    const cube = filled();
    numbersOf(cube);
    for (const line of LINES.slice(0, LATER)) cube.enter(line);
    await cube.countWith(2, () => Promise.reject(new Error("nothing is to be handed out")));
    cube.remove(LINES[LATER + 5]!.id);
    expect(numbersOf(cube)).toEqual(later);
  });
  it("is counted when its cells are asked for, after those who should have counted it failed", async () => {
    const cube = filled();
    await expect(cube.countWith(2, () => Promise.reject(new Error("ended")))).rejects.toThrow("ended");
    expect(numbersOf(cube)).toEqual(first);
  });
});
