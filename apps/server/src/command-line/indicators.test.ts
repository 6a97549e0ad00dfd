import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FINDINGS } from "@songhua/statistics";
import iconv from "iconv-lite";
import { afterAll, describe, expect, it } from "vitest";
import { sayIn } from "../platform/language/say.ts";
import { runCommandLine } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "songhua-indicators-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function songhua(...words: string[]) {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    errIsTerminal: false,
    columns: 80,
  };
  const code = await runCommandLine([...words, "--locale", "en"], { terminal, env: {} });
  return { code, out, err };
}
const file = (name: string, lines: readonly string[]) => {
  writeFileSync(at(name), lines.join("\n"));
  return at(name);
};
const json = (path: string) => JSON.parse(readFileSync(at(path), "utf8"));

/** Every fault the register can have, one a row; the last rows are sound. */
const FAULTY: readonly (readonly [string, string | null])[] = [
  ["X-1,contract,contract,RU,ITO,SI2,230100,2022-03-01,-5,CNY,,,,", "amount_negative"],
  ["X-2,contract,contract,RU,ITO,SI2,230100,2022-03-01,99999999999999999,CNY,,,,", "amount_absurd"],
  ["X-3,contract,contract,RU,ITO,SI2,990100,2022-03-01,5,CNY,,,,", "region_unknown"],
  ["X-4,contract,contract,RU,ITO,ZZ9,230100,2022-03-01,5,CNY,,,,", "ebops_unknown"],
  ["X-5,contract,contract,QQ,ITO,SI2,230100,2022-03-01,5,CNY,,,,", "economy_unknown"],
  ["X-6,contract,contract,RU,LPO,SI2,230100,2022-03-01,5,CNY,,,,", "class_unknown"],
  ["X-7,contract,contract,RU,ITO,SI2,230100,2022-02-30,5,CNY,,,,", "date_invalid"],
  ["X-8,contract,contract,RU,ITO,SI2,230100,2032-03-01,5,CNY,,,,", "date_future"],
  ["X-9,contract,contract,RU,ITO,SI2,230100,2022-03-01,5,XXX,,,,", "currency_unknown"],
  ["OK-1,contract,contract,RU,ITO,SI2,230100,2022-03-01,1000,CNY,,,,", null],
  ["OK-1,contract,contract,RU,ITO,SI2,230100,2022-03-01,1000,CNY,,,,", "number_twice"],
  ["OK-1,contract,execution,,,,,,600,,2022-05-01,V1,2022-06-01,", null],
  ["OK-1,contract,execution,,,,,,600,,2022-06-01,V2,2022-07-01,", "execution_above_contract"],
  ["OK-1,contract,execution,,,,,,1,,2021-12-31,V3,2022-07-01,", "date_out_of_window"],
  ["OK-1,contract,change,,,,,,,,,,,", "change_reason_missing"],
  ["OK-2,contract,contract,KR,BPO,SJ,230100,2022-04-01,50,USD,,,,1", "refiled_older"],
  ["OK-2,contract,contract,KR,BPO,SJ,230100,2022-04-01,70,USD,,,,2", null],
  ["X-1,contract,execution,,,,,,1,,2022-05-01,V1,2022-06-01,", "contract_left_out"],
  ["NO,contract,execution,,,,,,1,,2022-05-01,V1,2022-06-01,", "contract_unknown"],
];
const HEADER =
  "contract_no,kind,record,buyer_economy,class,ebops,region,signed_on,amount,currency,executed_on,voucher,filed_on,revision";

describe("songhua indicators", () => {
  it("writes figures with all they stand on, and names every row that is left out, with its rule", async () => {
    const register = file("faulty.csv", [HEADER, ...FAULTY.map(([row]) => row)]);
    const { code, out, err } = await songhua("indicators", register, "--out", at("out"), "--date", "2023-06-30");
    expect(code).toBe(0);
    const { register: read, numbers, missingRates, sha256 } = json("out/indicators.json");
    const errors = read.findings.filter((finding: any) => finding.severity === "error");
    FAULTY.forEach(([, rule], i) => {
      expect(errors.filter(({ row }: any) => row === i + 2).map(({ code: found }: any) => found)).toEqual(
        rule ? [rule] : [],
      );
    });
    const left = Object.values<number>(read.leftOut).reduce((sum, count) => sum + count, 0);
    expect([read.rows, left, read.lines]).toEqual([19, 16, 2]);
    expect(out).toContain("16 of 19 rows are left out");
    expect(err).toContain("error 2 [amount] X-1: “-5” is negative.");
    // Mixed currencies without rates: each amount is named, and the totals say what they lack.
    expect(missingRates).toMatchObject([
      { lineId: "OK-1", currency: "CNY", to: "USD" },
      { lineId: "OK-1", currency: "CNY", to: "USD" },
      { lineId: "OK-2", currency: "USD", to: "CNY" },
    ]);
    const total = numbers.find(({ indicator }: any) => indicator === "contract_total_cny");
    expect(total).toMatchObject({
      value: "1000",
      leftOut: { rate_missing: 1 },
      cut: { lines: 2, ids: ["OK-1", "OK-2"] },
    });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
  it("gives the same hash to the same data, and another to other data", async () => {
    const hash = async (name: string, amount: string) => {
      const register = file("same.csv", [HEADER, `A,contract,contract,RU,ITO,SI2,230100,2022-03-01,${amount},CNY,,,,`]);
      await songhua("indicators", register, "--out", at(name), "--date", "2023-06-30");
      return json(`${name}/indicators.json`).sha256;
    };
    const first = await hash("h1", "5");
    expect(await hash("h2", "5.00")).toBe(first);
    expect(await hash("h3", "5.01")).not.toBe(first);
  });
  it("takes headings of any language in any order, grouped amounts and slashed dates", async () => {
    const register = file("zh.csv", [
      "金额,签订日期,币种,发包方国家（地区）,合同编号,Что-то",
      '"1,234,567.50",2022/3/1,人民币,RU,甲-1,?',
    ]);
    const { code, err } = await songhua("indicators", register, "--out", at("zh"), "--date", "2023-06-30");
    expect([code, err.includes("Что-то")]).toEqual([0, true]);
    const { numbers } = json("zh/indicators.json");
    expect(numbers.find(({ indicator }: any) => indicator === "contract_offshore_cny").value).toBe("1234567.5");
  });
  it("knows peers, claims, events and rates from files, and compares nothing across a break", async () => {
    const register = file("p.csv", [
      HEADER,
      ...[2021, 2022].map((year) => `P-${year},contract,contract,RU,ITO,SI2,230100,${year}-03-01,100,USD,,,,`),
    ]);
    const series = file("series.csv", [
      "concept,area,period,unit,multiplier,value,source,break",
      "contract_total_usd,23,2022,USD,2,1.5,Province,yes",
    ]);
    const events = file("events.csv", [
      "event,period,requests,meetings,kept,agreements,executed",
      "fair,2023-06,200,100,80,17,",
    ]);
    const rates = file("rates.csv", ["period,base,currency,rate,source", "2022,USD,CNY,6.7,Office"]);
    const { code } = await songhua(
      ...["indicators", register, "--out", at("p"), "--date", "2023-07-01", "--area", "23"],
      ...["--series", series, "--events", events, "--rates", rates, "--rate-rule", "given"],
    );
    expect(code).toBe(0);
    const { numbers, missingRates } = json("p/indicators.json");
    const one = (indicator: string, period: string) =>
      numbers.find((number: any) => number.indicator === indicator && number.period === period);
    expect(one("contract_total_cny", "2022").value).toBe("670");
    expect(missingRates).toMatchObject([{ lineId: "P-2021", to: "CNY", on: "2021-03-01" }]);
    expect(one("contract_total_usd", "2022").claims).toMatchObject([
      { value: "150", differencePercent: "50.0", causes: ["not_recorded"] },
    ]);
    expect(one("contract_total_usd_growth", "2022")).toMatchObject({ value: null, reason: "series_break" });
    expect(one("event_requests_meetings", "2023-06").value).toBe("50");
    expect(one("event_agreements_executed", "2023-06")).toMatchObject({ value: null, reason: "step_missing" });
    expect(existsSync(at("p/events.sdmx.csv"))).toBe(true);
  });
  it.each([
    [
      "GB18030 with tabs, a title above, quoted line breaks, 万元 in the heading",
      iconv.encode(
        '2022年服务外包合同登记表\n合同编号\t签订日期\t合同金额（万元）\t发包方国家\t合同名称\t地区\n甲-1\t2022年3月1日\t123.45\t俄罗斯\t"多行\n名称"\t黑龙江\n',
        "gb18030",
      ),
      "1234500",
    ],
    [
      "UTF-8 with a mark, semicolons and decimal commas, in Russian",
      Buffer.from(
        "\ufeffНомер договора;Дата подписания;Валюта;Сумма;Страна заказчика\nД-1;01.03.2022;юань;1 234,5;Россия\n",
      ),
      "1234.5",
    ],
    [
      "UTF-16 in Korean with full-width digits",
      Buffer.from("\ufeff계약 번호,체결일,통화,금액,발주 국가(지역)\nK-1,2022. 3. 1.,위안,１２만,러시아\n", "utf16le"),
      "120000",
    ],
    [
      "only a column of yuan",
      Buffer.from('Contract ID,Signed,Amount (CNY),Country\nA,2022-03-01,"9,999.99",RUS\n'),
      "9999.99",
    ],
  ])("reads %s", async (_, bytes, value) => {
    writeFileSync(at("given.csv"), bytes);
    const { code } = await songhua(
      "indicators",
      at("given.csv"),
      "--out",
      at("given"),
      "--force",
      "--date",
      "2023-06-30",
    );
    expect(code).toBe(0);
    const { numbers, register } = json("given/indicators.json");
    expect(numbers.find(({ indicator }: any) => indicator === "contract_offshore_cny").value).toBe(value);
    expect(register.findings.filter(({ severity }: any) => severity === "error")).toEqual([]);
  });
  it("counts a framework with three renewals once, domestic contracts in no trade, and says what had no rate", async () => {
    const register = file("n.csv", [
      "contract_no,kind,buyer_economy,signed_on,amount,currency,renews_no,ebops,delivered,delivered_share",
      "F-0,framework,RU,2019-01-01,100,CNY,,,,",
      "F-1,framework,RU,2020-01-01,100,CNY,F-0,,,",
      "F-2,framework,RU,2021-01-01,100,CNY,F-1,,,",
      "F-3,framework,RU,2022-01-01,100,CNY,F-2,,,",
      "D-1,contract,CN,2022-02-01,5000,CNY,,SI2,Y,33.3",
      "T-1,contract,RU,2022-02-01,70,CNY,,SI2,Y,33.3",
      "T-2,contract,KR,2022-02-01,1000,KRW,,SI2,N,",
    ]);
    await songhua("indicators", register, "--out", at("n"), "--date", "2023-06-30");
    const { numbers, missingRates } = json("n/indicators.json");
    const values = (indicator: string) =>
      numbers
        .filter((number: any) => number.indicator === indicator)
        .map(({ period, dims, value, leftOut }: any) => [period, ...Object.values(dims), value, leftOut]);
    expect(values("signing_total").filter(([, kind]: any) => kind === "framework")).toEqual([
      ["2022", "framework", "CNY", "100", {}],
    ]);
    expect(values("deliverable_unctad_batis_cny")).toEqual([["2022", "70", { rate_missing: 1 }]]);
    expect(values("contract_onshore_cny")).toEqual([["2022", "5000", {}]]);
    // The digital share of the one trade contract, to the fen; the rest is not delivered so.
    expect(values("ordered_delivered_cny").map((row: any) => row.slice(1, 4))).toEqual([
      ["U", "N", "46.69"],
      ["U", "Y", "23.31"],
    ]);
    expect(missingRates.map(({ lineId, to }: any) => `${lineId} ${to}`)).toEqual(
      ["F-3 USD", "D-1 USD", "T-1 USD", "T-2 CNY", "T-2 USD"], // covered frameworks are not converted
    );
  });
  it("prints the columns", async () => {
    const { code, out } = await songhua("indicators", "--columns");
    expect(code).toBe(0);
    for (const column of ["contract_no", "ebops", "voucher", "change_reason", "technical_income"])
      expect(out).toContain(column);
  });
  it("says every finding in words", () => {
    const say = sayIn("ko-CN");
    expect(
      Object.keys(FINDINGS).filter((code) => say(`cli:registerFinding.${code}`).startsWith("registerFinding.")),
    ).toEqual([]);
  });
  it.each([
    ["a file without contract numbers", ["title\nx"], [], "has no column of contract numbers"],
    ["a register without a sound row", [HEADER, FAULTY[0]![0]], [], "holds no agreement"],
    ["errors under --strict", [HEADER, ...FAULTY.map(([row]) => row)], ["--strict"], "16"],
    ["an unknown province", [HEADER], ["--area", "99"], "--area cannot be “99”"],
    ["an unknown rule of rates", [HEADER], ["--rate-rule", "best"], "--rate-rule cannot be “best”"],
    ["rates that are none", [HEADER], ["--rates", "REGISTER"], "is no table of exchange rates: row 1"],
    ["definitions that are none", [HEADER], ["--definitions", "REGISTER"], "$[0]: The file is no JSON"],
    ["a series without its columns", [HEADER], ["--series", "REGISTER"], "cannot be the concept"],
  ])("refuses %s with exit code 2 and the place", async (_, lines, words, told) => {
    const register = file("bad.csv", lines);
    const given = words.map((word) => (word === "REGISTER" ? register : word));
    const { code, err } = await songhua("indicators", register, "--out", at("bad"), ...given);
    expect([code, existsSync(at("bad"))]).toEqual([2, false]);
    expect(err).toContain(told);
  });
  it("evaluates definitions of one's own, as indicators.json gives them", async () => {
    const register = file("own.csv", [HEADER, FAULTY[9]![0]]);
    await songhua("indicators", register, "--out", at("own1"), "--date", "2023-06-30");
    const [first] = json("own1/indicators.json").definitions;
    writeFileSync(at("own.json"), JSON.stringify([{ ...first, id: "own", version: 7, digits: 0 }]));
    await songhua("indicators", register, "--out", at("own2"), "--date", "2023-06-30", "--definitions", at("own.json"));
    expect(json("own2/indicators.json").numbers).toMatchObject([{ indicator: "own", version: 7, value: "1000" }]);
  });
  it("names every fault of a definition with its field and how to mend it", async () => {
    const register = file("faulty.csv", [HEADER, FAULTY[9]![0]]);
    const [first] = json("own1/indicators.json").definitions;
    writeFileSync(at("faulty.json"), JSON.stringify([{ ...first, id: "own", unit: "ORIGINAL", smallestGroup: null }]));
    const words = ["indicators", register, "--out", at("own3"), "--definitions", at("faulty.json")];
    const { code, err } = await songhua(...words);
    expect(code).toBe(2);
    expect(err).toContain(
      "own, smallestGroup: A sum of amounts must withhold fewer than 3 undisclosed values. Set it to 3.",
    );
    expect(err).toContain("own, by: Amounts in their own currencies are never added up.");
    expect(existsSync(at("own3"))).toBe(false);
  });
});

describe("songhua convert", () => {
  it("goes round all formats and comes back the same", async () => {
    const register = file("c.csv", [HEADER, FAULTY[9]![0], FAULTY[11]![0], FAULTY[16]![0]]);
    await songhua("indicators", register, "--out", at("c"), "--date", "2023-06-30");
    const names = [
      "c/indicators.sdmx.csv",
      "1.sdmx.json",
      "2.jsonstat.json",
      "3.xlsx",
      "4.csv",
      "5.jsonstat.json",
      "6.sdmx.csv",
    ];
    for (let i = 1; i < names.length; i++) {
      const { code, err } = await songhua("convert", at(names[i - 1]!), at(names[i]!));
      expect([names[i], code, err]).toEqual([names[i], 0, ""]);
    }
    // A cube has an order of its own; the rows are the same.
    const rows = (name: string) => readFileSync(at(name), "utf8").split("\r\n").sort();
    expect(rows("6.sdmx.csv")).toEqual(rows(names[0]!));
    expect(json("2.jsonstat.json").dimension.UNIT_MEASURE.category.label.CNY).toBe("Yuan");
  });
  const SAMPLE = resolve(import.meta.dirname, "../../../../../shared/data/sdmx/exr-time-series.json");
  it.skipIf(!existsSync(SAMPLE))("turns a message of others (skipped where ../shared/data is not here)", async () => {
    const { code, err } = await songhua("convert", SAMPLE, at("exr.sdmx.csv"));
    expect([code, err.includes("names")]).toEqual([0, true]);
    const rows = readFileSync(at("exr.sdmx.csv"), "utf8").trim().split("\r\n");
    expect([rows.length, rows[1]!.startsWith("dataflow,ECB:EXR(1.0),R,D,NZD,EUR")]).toEqual([5, true]);
  });
  it.each([
    ["text that is no JSON", "{", "not_json"],
    ["a message without data", '{"meta":{}}', "$.data"],
    ["a value that is no number", "STRUCTURE,STRUCTURE_ID,FREQ,OBS_VALUE\ndataflow,A:B(1.0),A,x", "2: OBS_VALUE"],
  ])("refuses %s with the place", async (_, content, told) => {
    writeFileSync(at("bad.in"), content);
    const { code, err } = await songhua("convert", at("bad.in"), at("never.sdmx.csv"));
    expect([code, err.includes(told), existsSync(at("never.sdmx.csv"))]).toEqual([2, true, false]);
  });
  it("overwrites nothing without being told to, and knows no format it cannot write", async () => {
    const from = file("f.sdmx.csv", ["STRUCTURE,STRUCTURE_ID,FREQ,OBS_VALUE", "dataflow,A:B(1.0),A,1"]);
    expect((await songhua("convert", from, from)).code).toBe(2);
    expect((await songhua("convert", from, at("x.pdf"))).err).toContain(".sdmx.csv");
    expect((await songhua("convert", from, at("x.dat"), "--to", "json-stat")).code).toBe(0);
  });
});
