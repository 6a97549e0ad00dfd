import { LOCALES } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { DEFAULT_DEFINITIONS } from "../indicators/default-definitions.ts";
import type { IndicatorNumber } from "../indicators/indicator-number.ts";
import {
  bulletinPeriod,
  bulletinYears,
  checkText,
  composeBulletin,
  leadingFigures,
  sayAmount,
  sayChange,
  sayFigure,
  slotIdsOf,
  slotsOf,
  typedFigures,
} from "./index.ts";

const number = (indicator: string, value: string | null, over: Partial<IndicatorNumber> = {}): IndicatorNumber => ({
  indicator,
  version: 1,
  frequency: "A",
  period: "2022",
  area: "23",
  dims: {},
  basket: null,
  peerSet: null,
  unit: DEFAULT_DEFINITIONS.find(({ id }) => id === indicator)!.unit,
  currency: "CNY",
  value,
  status: value === null ? "suppressed" : "normal",
  reason: value === null ? "small_cell" : null,
  leftOut: {},
  cut: null,
  inputs: [],
  rateRule: null,
  rank: null,
  claims: [],
  ...over,
});
const rank = { known: 1, ties: 0, missing: ["21", "22", "15"], worst: 4, sources: [] };
const data = {
  area: "23",
  asOf: "2023-06-14",
  definitions: DEFAULT_DEFINITIONS,
  numbers: [
    number("contract_total_cny", "928000000", { leftOut: { rate_missing: 2 } }),
    number("contract_total_usd", "137971930.12"),
    number("contract_total_cny_growth", "29.6"),
    number("contract_total_usd_growth", "-24.2"),
    number("executed_total_cny", null),
    number("contract_structure_cny", "600000000", { dims: { group: "ITO" } }),
    number("contract_structure_share", "64.7", { dims: { group: "ITO" } }),
    number("contract_structure_cny", null, { dims: { group: "KPO" } }),
    number("rank_offshore_executed_north_east", null, {
      dims: { region: "23" },
      status: "reported",
      reason: "peers_missing",
      rank,
      claims: [{ value: "1", source: "Heilongjiang", date: "2023-06-14", differencePercent: null, causes: [] }],
    }),
  ],
};
const slots = slotsOf(data, "2022");

describe("a bulletin", () => {
  it("says one cut in five languages with the same slots, and no figure that is not one", () => {
    const texts = LOCALES.map((locale) => composeBulletin(data, locale, "2022"));
    const ids = texts.map(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, slotIdsOf(text)]));
    for (const one of ids) expect(one).toEqual(ids[0]);
    for (const { paragraphs, locale } of texts)
      for (const { text } of paragraphs) expect(checkText(text, text, slots, locale)).toEqual([]);
  });

  it("says that a value is withheld, names the parts withheld, and never a number for them", () => {
    const { paragraphs } = composeBulletin(data, "zh-CN", "2022");
    const text = (id: string) => paragraphs.find((one) => one.id === id)!.text;
    expect(text("scale.executed")).toContain("服务外包执行额不予公布");
    expect(text("structure.contract")).toContain("知识流程外包不予公布");
    expect(slotIdsOf(text("structure.contract"))).not.toContain("contract_structure_cny group=KPO");
    expect(text("scale.contract")).toContain("缺汇率2份");
  });

  it("leaves out sections without figures and says so; a rank nobody can compute stays what its source reports", () => {
    const { leftOut, paragraphs } = composeBulletin(data, "en", "2022");
    expect(leftOut.map(({ section }) => section)).toEqual(["markets", "ownership", "employment"]);
    expect(leftOut[0]!.text).toContain("Markets");
    expect(paragraphs.find(({ id }) => id === "regions.rank")!.text).toMatch(
      /According to Heilongjiang.*reported, not computed/,
    );
  });
});

describe("the year of a bulletin", () => {
  const years = {
    ...data,
    numbers: [
      number("contract_total_cny", "1", { period: "2021" }),
      number("contract_total_cny", null, { period: "2020" }),
      number("executed_offshore_cny", "2"),
      number("contract_total_cny", "3", { period: "2023", status: "provisional" }),
      // A national series goes back further than the register.
      number("china_deliverable_trade_cny", "4", { period: "2010" }),
      number("contract_offshore_cny_month", "5", { period: "2019-01", frequency: "M" }),
    ],
  };
  it("is one its figures of scale speak of, with how many are known and whether it was over", () => {
    expect(bulletinYears(years)).toEqual([
      { period: "2023", known: 1, over: false },
      { period: "2022", known: 1, over: true },
      { period: "2021", known: 1, over: true },
      { period: "2020", known: 0, over: true },
    ]);
  });
  it("is the newest that was over, else the newest with a figure, else none", () => {
    expect(bulletinPeriod(years)).toBe("2022");
    expect(bulletinPeriod({ ...years, asOf: "2020-06-01" })).toBe("2023");
    expect(bulletinPeriod({ ...years, numbers: years.numbers.slice(1, 2) })).toBeUndefined();
  });
});

describe("the leaders' figures", () => {
  const national = (value: string | null, period = "2022") =>
    number("china_deliverable_trade_cny", value, {
      period,
      inputs: [
        "series DDS_EXPORTS CHN 2022 (UNCTADstat (2024), 1)",
        "series DDS_IMPORTS CHN 2022 (UNCTADstat (2024), 1)",
        "rate USD CNY 2022 (Federal Reserve H.10)",
      ],
    });
  const leading = (...more: IndicatorNumber[]) =>
    leadingFigures({ ...data, numbers: [...data.numbers, ...more] }, "en", "2022");

  it("never show a share of the register beside figures of the nation", () => {
    const share = number("deliverable_mofcom_wto_share", "88.1", { basket: "MOFCOM_WTO" });
    expect(leading(share).map(({ slot }) => slot)).toEqual(["contract_total_cny", "executed_total_cny"]);
  });
  it("name the source of what was put together from series, and leave it out without a value", () => {
    const growth = number("china_deliverable_trade_cny_growth_1", "8.33");
    const all = leading(national("2452500000000"), national("2263900000000", "2021"), growth);
    expect(all.at(-1)).toMatchObject({
      slot: "china_deliverable_trade_cny",
      text: "2.45 trillion yuan",
      source: "UNCTADstat (2024)",
      change: "up 8.33%",
      before: { period: "2021", text: "2.26 trillion yuan" },
    });
    expect(all[0]!.source).toBeNull();
    expect(leading(national(null)).map(({ slot }) => slot)).not.toContain("china_deliverable_trade_cny");
  });
});

describe("figures in words", () => {
  it("uses the large numbers, plurals and marks of each language", () => {
    expect(LOCALES.map((locale) => sayAmount(928_000_000, "CNY", locale).replace(/\u00a0/g, " "))).toEqual([
      "9.28亿元",
      "928 млн юаней",
      "9억 2,800만 위안",
      "9억 2800만원",
      "928 million yuan",
    ]);
    expect(sayAmount(99_999_999.99, "CNY", "zh-CN")).toBe("1亿元");
    expect(sayAmount(2_452_500_000_000, "CNY", "ko-CN")).toBe("2조 4525억원");
    expect(sayAmount(1, "CNY", "ru")).toBe("1 юань");
    expect(sayAmount(2, "USD", "ru")).toBe("2 доллара США");
    expect(sayChange(-3.2, "ru").replace(/\u00a0/g, " ")).toBe("снижение на 3,2 %");
    const count = (value: string) =>
      sayFigure(
        slotsOf({ ...data, numbers: [number("contracts_total", value)] }, "2022").get("contracts_total")!,
        "ru",
      );
    expect([count("1"), count("3"), count("17")]).toEqual(["1 договор", "3 договора", "17 договоров"]);
  });
});

describe("a figure typed by hand", () => {
  it.each([
    ["928 million yuan", 928e6],
    ["9.28亿元", 928e6],
    ["928 млн юаней", 928e6],
    ["0,928 млрд юаней", 928e6],
    ["9억 2800만원", 928e6],
    ["９.28亿元", 928e6],
    ["928,000,000 yuan", 928e6],
    ["928 000 000 юаней", 928e6],
    ["92,800万元", 928e6],
  ])("%s is read by its value", (text, value) => {
    const [figure] = typedFigures(text);
    expect(figure).toMatchObject({ unit: "CNY", text });
    expect(figure!.value).toBeCloseTo(value, 0);
  });

  it("is no figure where it is a year, a date or a place in a list", () => {
    for (const text of ["2022年", "В 2022 году", "6月14日", "1. first", "ITO-3", "in 2022, 2023 and 2021 alike"])
      expect(typedFigures(text)).toEqual([]);
  });

  const original = composeBulletin(data, "zh-CN", "2022").paragraphs[0]!.text;
  const kinds = (text: string) =>
    checkText(text + original, original, slots, "zh-CN").map(({ kind, slot, said }) => [kind, slot, said]);

  it("agrees with the data as precisely as it is written, whatever its unit", () => {
    for (const text of ["约9.3亿元。", "9.28亿元。", "928 million yuan。", "1.38亿美元。", "增长29.6%。"])
      expect(kinds(text).map(([kind]) => kind)).toEqual(["same"]);
  });

  it("is marked where it differs, with what the data say, and also where its direction does", () => {
    expect(kinds("9.82亿元。")).toEqual([["differs", "contract_total_cny", "9.28亿元"]]);
    expect(kinds("9.28亿美元。")[0]![0]).toBe("not_in_data");
    expect(kinds("增长24.2%。")[0]![0]).toBe("differs");
    expect(kinds("下降24.2%。")[0]![0]).toBe("same");
  });

  it("cannot take a slot away or invent one without a mark", () => {
    const without = original.replace("{contract_total_cny}", "很多");
    expect(checkText(without, original, slots, "zh-CN")).toMatchObject([
      { kind: "slot_missing", slot: "contract_total_cny" },
    ]);
    expect(kinds("{no_such}")[0]![0]).toBe("unknown_slot");
  });
});
