import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understandHeading } from "./columns.ts";
import { classNamed, economyNamed, regionNamed } from "./names.ts";
import { currencyNamed, readAmountText, readDateText } from "./values.ts";

describe("values as people write them", () => {
  it.each([
    ["1,234,567.89", "1234567.89"],
    ["1 234 567,89", "1234567.89"],
    ["1.234.567,89", "1234567.89"],
    ["1'234'567.8", "1234567.8"],
    ["1234,50", "1234.5"],
    ["0,125", "0.125"],
    ["1,234", "1234"],
    ["１２３４．５", "1234.5"],
    ["3万", "30000"],
    ["1.2亿", "120000000"],
    ["1亿2000万元", "120000000"],
    ["1.23456789亿", "123456789"],
    ["100만", "1000000"],
    ["12 млн", "12000000"],
    ["1,5 тыс. руб.", "1500"],
    ["2.5 million", "2500000"],
    ["US$ 1,000", "1000"],
    ["￥100.00", "100"],
    ["-5", "-5"],
    ["$-5", "-5"],
    ["(1,234)", "-1234"],
    ["−7", "-7"],
  ])("reads the amount %s", (text, amount) => {
    expect(readAmountText(text)?.amount).toBe(amount);
  });
  it.each([
    "1.5E+06",
    "12,34,567",
    "1.23456",
    "3万万",
    "100万1亿",
    "abc",
    "",
    "-",
    "1-2",
    "1 2",
    "5 apples",
    "constructor",
    "1.2.3",
    "$5 EUR",
  ])("refuses the amount “%s” instead of guessing", (text) => {
    expect(readAmountText(text)).toBeUndefined();
  });
  it("reads every amount in every way of grouping it", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
        const decimals = String(fraction).padStart(4, "0");
        const plain = `${whole}.${decimals}`.replace(/\.?0+$/, "");
        const grouped = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
        for (const text of [
          `${whole}.${decimals}`,
          `${grouped(",")}.${decimals}`,
          `${grouped(" ")},${decimals}`,
          `${grouped(".")},${decimals}`,
          `${grouped("\u00a0")}.${decimals}`,
        ])
          expect([text, readAmountText(text)?.amount]).toEqual([text, plain === "" ? "0" : plain]);
      }),
    );
  });
  it.each([
    ["2022年3月1日", "2022-03-01"],
    ["2022. 3. 1.", "2022-03-01"],
    ["2022년 3월 1일", "2022-03-01"],
    ["20220301", "2022-03-01"],
    ["01.03.2022", "2022-03-01"],
    ["1.3.2022 г.", "2022-03-01"],
    ["2022-03-01 00:00:00", "2022-03-01"],
    ["2022-03-01T08:15:00Z", "2022-03-01"],
    ["31/12/2022", "2022-12-31"],
    ["12/31/2022", "2022-12-31"],
    ["1 марта 2022 г.", "2022-03-01"],
    ["Mar 1, 2022", "2022-03-01"],
    ["２０２２／３／１", "2022-03-01"],
  ])("reads the day %s", (text, day) => {
    expect(readDateText(text)).toBe(day);
  });
  it.each(["5/6/2022", "44621", "2022-03", "March 2022", "01.03.22", "soon", ""])(
    "refuses the day “%s” instead of guessing",
    (text) => {
      expect(readDateText(text)).toBeUndefined();
    },
  );
  it("knows economies, provinces, classes and currencies by their names in any of the five languages", () => {
    expect(
      [
        "俄罗斯",
        "Россия",
        "러시아",
        "RUS",
        "ru",
        "Republic of Korea",
        "한국",
        "中国香港特别行政区",
        "香港",
        "Narnia",
      ].map(economyNamed),
    ).toEqual(["RU", "RU", "RU", "RU", "RU", "KR", "KR", "HK", "HK", undefined]);
    expect(["黑龙江", "黑龙江省", "Хэйлунцзян", "흑룡강성", "内蒙古", "广西", "Atlantis"].map(regionNamed)).toEqual([
      "23",
      "23",
      "23",
      "23",
      "15",
      "45",
      undefined,
    ]);
    expect(["信息技术外包", "ito-rd", "Business process outsourcing", "LPO"].map(classNamed)).toEqual([
      "ITO",
      "ITO_RD",
      "BPO",
      undefined,
    ]);
    expect(["人民币", "元", "долл. США", "딸라", "₩", "港币", "constructor", "XXX"].map(currencyNamed)).toEqual([
      "CNY",
      "CNY",
      "USD",
      "USD",
      "KRW",
      "HKD",
      undefined,
      undefined,
    ]);
  });
  it("reads a unit and a currency out of an amount's heading, and no heading out of a stranger", () => {
    expect(understandHeading("合同金额（万元）")).toEqual({ code: "amount", unit: "万", currency: "CNY" });
    expect(understandHeading("金额(亿美元)")).toMatchObject({ code: "amount", currency: "USD" });
    expect(understandHeading("Сумма, тыс. руб.")).toMatchObject({ code: "amount", currency: "RUB" });
    expect(understandHeading("Amount (US dollars)")).toEqual({ code: "amount", unit: "", currency: "USD" });
    expect(understandHeading("签订日期（年月日）")).toMatchObject({ code: "signed_on", unit: "" });
    expect(understandHeading("金额（按口径）")).toBeUndefined();
    expect(understandHeading("天气（晴）")).toBeUndefined();
  });
});
