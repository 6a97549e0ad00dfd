import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_DEFINITIONS,
  evaluate,
  parseCsv,
  PEER_SETS,
  RateBook,
  readRates,
  readRegister,
  RegisterCube,
  SeriesBook,
  totalsOf,
  type EvaluationInput,
  type IndicatorNumber,
  type SeriesObservation,
  type Sha256,
  type TableRow,
} from "./index.ts";

const DATA = resolve(import.meta.dirname, "../../../../shared/data");
/** Without the shared data there is nothing real to compare with; the reason stands in the tests' names. */
const without = !existsSync(DATA);
const note = without ? " (skipped: ../shared/data is not here)" : "";
const text = (path: string): string => readFileSync(resolve(DATA, path), "utf8");

const hash: Sha256 = {
  text: (value) => createHash("sha256").update(value, "utf8").digest(),
  bytes: (value) => createHash("sha256").update(value).digest(),
};
const observation = (over: Partial<SeriesObservation>): SeriesObservation => ({
  concept: "",
  area: "",
  period: "",
  unit: "USD",
  unitMultiplier: 0,
  value: null,
  source: "test",
  publishedOn: null,
  vintage: "1",
  breaks: false,
  basket: null,
  rateSource: null,
  ...over,
});
const table = (csv: string): TableRow[] => parseCsv(csv).map((cells, i) => ({ row: i + 1, cells }));

function evaluated(csv: string, over: Partial<EvaluationInput> = {}): IndicatorNumber[] {
  const rates = over.rates ?? new RateBook([]);
  const definitions = over.definitions ?? DEFAULT_DEFINITIONS;
  const read = readRegister(table(csv), { asOf: "2024-01-31" });
  expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const cube = new RegisterCube(definitions, rates, "year_average", hash);
  for (const line of read.lines) cube.enter(line);
  return evaluate({
    definitions,
    peerSets: PEER_SETS,
    cube,
    rates,
    rateRule: "year_average",
    series: new SeriesBook([]),
    events: [],
    area: "23",
    coverage: new Set(["23"]),
    asOf: "2024-01-31",
    hash,
    ...over,
  });
}
const one = (numbers: readonly IndicatorNumber[], indicator: string, period: string, dims: object = {}) =>
  numbers.find(
    (number) =>
      number.indicator === indicator &&
      number.period === period &&
      JSON.stringify(number.dims) === JSON.stringify(dims),
  );

describe(`China's digitally deliverable trade${note}`, () => {
  const panel = (): SeriesObservation[] =>
    parseCsv(text("trade/unctad_country_year_digital_services_trade_panel.csv"))
      .slice(1)
      .flatMap(([, area = "", period = "", exports = "", imports = ""]) =>
        [
          ["DDS_EXPORTS", exports],
          ["DDS_IMPORTS", imports],
        ].map(([concept = "", value]) =>
          observation({ concept, area, period, unitMultiplier: 6, value: value || null, source: "UNCTADstat" }),
        ),
      );
  const official = observation({
    concept: "china_deliverable_trade_cny",
    area: "CHN",
    period: "2022",
    unit: "CNY",
    unitMultiplier: 12,
    value: "2.51",
    source: "Ministry of Commerce",
    basket: "MOFCOM_WTO",
    rateSource: "Ministry of Commerce, own rate",
  });
  const computed = (rates: string) => {
    const series = new SeriesBook([...panel(), official]);
    const numbers = evaluated("contract_no", { rates: new RateBook([readRates(text(rates))]), series });
    const growth = (unit: string, years: number) =>
      Number(one(numbers, `china_deliverable_trade_${unit}_growth_${years}`, "2022")!.value);
    return { cny: one(numbers, "china_deliverable_trade_cny", "2022")!, growth };
  };
  const ECB = "fx/ecb_eur_ref_daily_usd_cny_rub_krw_jpy_hkd_2012_2026.csv";
  it.skipIf(without)(
    "is 2.4525 tn yuan in 2022, +79.15 % on 2017 in yuan and +79.78 % in dollars, at the year's average of daily rates",
    () => {
      const { cny, growth } = computed(ECB);
      expect(Math.abs(Number(cny.value) / 2.4525e12 - 1)).toBeLessThan(0.001);
      expect(Math.abs(growth("cny", 5) - 79.15)).toBeLessThan(0.1);
      expect(Math.abs(growth("usd", 5) - 79.78)).toBeLessThan(0.1);
      expect(growth("cny", 1)).toBeCloseTo(8.33, 2);
      expect(growth("usd", 1)).toBeCloseTo(3.73, 2);
    },
  );
  it.skipIf(without)(
    "is the same within 0.1 % at the Fed's annual rates, which make the growth in yuan 79.04 %",
    () => {
      const { cny, growth } = computed("fx/fed_h10_annual.csv");
      expect(Math.abs(Number(cny.value) / 2.4525e12 - 1)).toBeLessThan(0.001);
      // 79.15 rests on rates of 6.7347 and 6.7587, the ECB's daily cross rates averaged. The Fed's annual averages (H.10, which are
      // those of G.5A) are 6.7290 and 6.7569: 1.7978 × 6.7290 ÷ 6.7569 = 1.7904. No other reading of them gives 79.15.
      expect(growth("cny", 5)).toBeCloseTo(79.04, 2);
      expect(growth("usd", 5)).toBeCloseTo(79.78, 2);
      expect(cny.inputs).toEqual([
        "series DDS_EXPORTS CHN 2022 (UNCTADstat, 1)",
        "series DDS_IMPORTS CHN 2022 (UNCTADstat, 1)",
        "rate USD CNY 2022 (Federal Reserve H.10, annual averages)",
      ]);
    },
  );
  it.skipIf(without)("has the official 2.51 tn beside it, with the difference of 2.3 % and its causes", () => {
    const { cny } = computed(ECB);
    // The official figure stands beside it, in its own words; the difference is told, not removed.
    expect(cny.claims).toEqual([
      {
        value: "2510000000000",
        source: "Ministry of Commerce",
        date: null,
        differencePercent: "2.3",
        causes: ["basket", "rate"],
      },
    ]);
  });
});

describe(`national outsourcing lines${note}`, () => {
  const rows = () => {
    const [header = [], ...body] = parseCsv(text("ref/mofcom_outsourcing_national.csv"));
    return body.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
  };
  const MEASURES = [
    ["contract_total", "yoy_contract_pct"],
    ["executed_total", "yoy_exec_pct"],
    ["offshore_contract", "yoy_off_contract_pct"],
    ["offshore_exec", "yoy_off_exec_pct"],
  ] as const;
  it.skipIf(without)("reproduce the published growths from levels wherever both years are at hand", () => {
    const lines = rows().filter((row) => /^\d{4}$/.test(row["period"]!));
    const observations = lines.flatMap((row) =>
      MEASURES.map(([level]) =>
        observation({
          concept: `${level}_${row["ccy"]}`,
          area: "CHN",
          period: row["period"]!,
          unit: row["ccy"]!,
          unitMultiplier: 8,
          value: row[level] || null,
          source: row["source"]!,
        }),
      ),
    );
    const define = (level: string, unit: "CNY" | "USD") => {
      const base = DEFAULT_DEFINITIONS.find(({ formula }) => formula.kind === "series")!;
      const concept = `${level}_${unit}`;
      return [
        {
          ...base,
          id: concept,
          unit,
          formula: { kind: "series", concepts: [concept], area: "CHN", seriesUnit: unit } as const,
        },
        {
          ...base,
          id: `${concept}_growth`,
          unit: "PERCENT",
          digits: 1,
          formula: { kind: "growth", of: concept, years: 1 } as const,
        },
      ] as const;
    };
    const definitions = MEASURES.flatMap(([level]) => (["CNY", "USD"] as const).flatMap((unit) => define(level, unit)));
    const numbers = evaluated("contract_no", { definitions, series: new SeriesBook(observations) });
    let compared = 0;
    for (const row of lines.filter((line) => line["period"] === "2022"))
      for (const [level, growth] of MEASURES) {
        const computed = one(numbers, `${level}_${row["ccy"]}_growth`, "2022")!;
        if (computed.value === null) {
          expect(computed.reason).toBe("previous_missing");
          continue;
        }
        compared++;
        expect(Math.abs(Number(computed.value) - Number(row[growth]))).toBeLessThanOrEqual(0.2);
      }
    expect(compared).toBe(7);
  });
  it.skipIf(without)("have parts that make up the offshore executed whole within 1", () => {
    let whole = 0;
    for (const row of rows().filter((line) => line["ito_off_exec"] !== "")) {
      const parts = Number(row["ito_off_exec"]) + Number(row["bpo_off_exec"]) + Number(row["kpo_off_exec"]);
      expect(Math.abs(parts - Number(row["offshore_exec"]))).toBeLessThanOrEqual(1);
      if (row["offshore_exec"] === "8953") whole = parts;
    }
    expect(whole).toBe(3672 + 1462 + 3819);
    expect(whole).toBe(8953);
  });
});

describe("Heilongjiang's 4.833 bn dollars", () => {
  const csv = [
    "contract_no,provider,region,buyer_economy,class,signed_on,amount,currency,record,executed_on,voucher",
    "H-2022,A,230100,RU,ITO,2022-03-01,5000000000,USD,,,",
    "H-2022,,,,,,4833000000,USD,execution,2022-06-01,V1",
  ].join("\n");
  it("imply 3.7286 bn a year before, at +29.62 %", () => {
    const implied = 48.33 / 1.2962;
    expect(implied).toBeGreaterThan(37.281);
    expect(implied).toBeLessThan(37.291);
    const before = csv.replaceAll("2022", "2021").replace("4833000000", "3728600000").split("\n").slice(1);
    const numbers = evaluated([csv, ...before].join("\n"));
    expect(one(numbers, "executed_offshore_usd_growth", "2022")!.value).toBe("29.6");
    expect(one(numbers, "executed_offshore_usd", "2021")!.value).toBe("3728600000");
  });
  const claim = observation({
    concept: "rank:rank_offshore_executed_north_east",
    area: "23",
    period: "2022",
    unit: "RANK",
    value: "1",
    source: "province",
  });
  const ranked = (series: readonly SeriesObservation[]) =>
    one(evaluated(csv, { series: new SeriesBook(series) }), "rank_offshore_executed_north_east", "2022", {
      region: "23",
    })!;
  const peer = (area: string, value: string | null) =>
    observation({
      concept: "executed_region_offshore_usd",
      area,
      period: "2022",
      unitMultiplier: 8,
      value,
      source: "peers",
    });
  it("have a rank that a source reports and nobody computes while the peers' figures are missing", () => {
    const rank = ranked([claim]);
    expect([rank.value, rank.status, rank.reason]).toEqual([null, "reported", "peers_missing"]);
    expect(rank.claims).toMatchObject([{ value: "1", source: "province" }]);
    expect(rank.rank!.missing).toEqual(["21", "22", "15"]);
  });
  it("have a computed rank with a peer table, ties and gaps included", () => {
    expect(ranked([claim, peer("21", "50"), peer("22", "48.33"), peer("15", "3")])).toMatchObject({
      value: "2",
      status: "normal",
      rank: { known: 4, ties: 1, missing: [], worst: 2, sources: ["peers, 1"] },
      claims: [{ value: "1" }],
    });
    expect(ranked([peer("21", "50"), peer("22", null)])).toMatchObject({
      value: "2",
      rank: { known: 2, ties: 0, missing: ["22", "15"], worst: 4 },
    });
  });
});

describe("the signing of 14 June 2023", () => {
  const member = (i: number) => ({
    id: `s${i}`,
    kind: "contract" as const,
    value: { kind: "undisclosed" as const },
    masterId: null,
    reportedTotalId: "t",
  });
  it("comes to about 928 million yuan over 17 signers, not a signer sooner", () => {
    const total = {
      id: "t",
      kind: "contract",
      currency: "CNY",
      amount: "928000000",
      approximate: true,
      basis: "to_date",
      agreements: 17,
    } as const;
    const members = Array.from({ length: 17 }, (_, i) => member(i));
    expect(totalsOf(members.slice(1), [total])).toEqual([]);
    expect(totalsOf(members, [total])).toMatchObject([
      { amount: "928000000.00", agreements: 17, undisclosed: 17, approximate: true },
    ]);
  });
  it("never adds “on site”, “to date” and “expected”", () => {
    const totals = (["on_site", "to_date", "expected"] as const).map((basis, i) => ({
      id: basis,
      kind: "contract" as const,
      currency: "CNY" as const,
      amount: String(i + 1),
      approximate: false,
      basis,
      agreements: 3,
    }));
    const members = totals.flatMap(({ id }) =>
      [1, 2, 3].map((i) => ({ ...member(i), id: `${id}${i}`, reportedTotalId: id })),
    );
    expect(totalsOf(members, totals).map(({ basis, amount }) => [basis, amount])).toEqual([
      ["expected", "3.00"],
      ["on_site", "1.00"],
      ["to_date", "2.00"],
    ]);
  });
  it("counts a framework with three renewals once, and not beside its contracts", () => {
    const csv = [
      "contract_no,kind,renews_no,master_no,buyer_economy,signed_on,amount,currency",
      "F,framework,,,RU,2020-01-01,100,CNY",
      "R2,framework,R1,,RU,2022-01-01,120,CNY",
      "R1,framework,F,,RU,2021-01-01,110,CNY",
      "R3,framework,F,,RU,2023-01-01,130,CNY",
    ];
    const totals = (lines: string[]) =>
      evaluated(lines.join("\n"))
        .filter(({ indicator }) => indicator === "signing_total")
        .map(({ period, dims, value }) => [period, dims.kind, value]);
    expect(totals(csv)).toEqual([["2023", "framework", "130"]]);
    expect(totals([...csv, "C,contract,,R3,RU,2023-02-01,40,CNY"])).toEqual([["2023", "contract", "40"]]);
  });
  it("never counts a domestic contract as trade", () => {
    const csv = [
      "contract_no,buyer_economy,ebops,signed_on,amount,currency,ordered,delivered",
      "A,RU,SI2,2022-01-01,10,CNY,yes,yes",
      "B,CN,SI2,2022-01-01,1000,CNY,yes,yes",
      "C,HK,SI2,2022-01-01,5,CNY,,yes",
    ].join("\n");
    const numbers = evaluated(csv);
    expect(one(numbers, "contract_total_cny", "2022")!.value).toBe("1015");
    expect(one(numbers, "deliverable_unctad_batis_cny", "2022")!.value).toBe("15");
    expect(one(numbers, "ordered_delivered_cny", "2022", { ordered: "U", delivered: "Y" })!.value).toBe("5");
    expect(one(numbers, "ordered_delivered_cny", "2022", { ordered: "Y", delivered: "Y" })!.value).toBe("10");
  });
});
