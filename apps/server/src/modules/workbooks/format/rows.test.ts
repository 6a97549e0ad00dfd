import { utils, write } from "@e965/xlsx";
import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES, LOCALES, ORGANISATION_ROLES } from "@songhua/kernel";
import { describe, expect, it } from "vitest";
import { sayIn } from "../../../platform/language/say.ts";
import { countryOf } from "./countries.ts";
import { BASE_FIELDS, headingOf } from "./fields.ts";
import { fieldOfHeading } from "./headings.ts";
import { readWorkbook } from "./read.ts";
import { ROW_PROBLEMS, type OrganisationRecord, type ParticipantRecord, type ListingRecord } from "./records.ts";
import { understandWorkbook } from "./rows.ts";
import { readDate, readPhone } from "./values.ts";
import { glossaryLabel, industryOf, kindOf, languageOf, roleOf, sideOf } from "./vocabulary.ts";

type Rows = (string | number | null)[][];
async function understand(sheets: Record<string, Rows>, csv?: string) {
  if (csv !== undefined) return understandWorkbook(await readWorkbook(Buffer.from(csv), "t.csv"));
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return understandWorkbook(await readWorkbook(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, "t.xlsx"));
}
const problemsOf = (contents: Awaited<ReturnType<typeof understand>>) =>
  contents.problems.map(({ code, row, column }) => `${code} ${column ?? ""}${row ?? ""}`);

describe("headings and words", () => {
  it("reads back every heading it writes, in every language", () => {
    for (const locale of LOCALES)
      for (const field of BASE_FIELDS) {
        const kind = field.startsWith("listing.")
          ? "listings"
          : field.startsWith("participant.")
            ? "participants"
            : "organisations";
        expect([locale, fieldOfHeading(headingOf(field, locale), kind)]).toEqual([locale, field]);
        if (!/\.(name|title|body)$/.test(field) || field === "participant.title") continue;
        for (const version of LOCALES) {
          const versioned = `${field}.${version}` as Parameters<typeof headingOf>[0];
          expect([locale, headingOf(versioned, locale), fieldOfHeading(headingOf(versioned, locale), kind)]).toEqual([
            locale,
            headingOf(versioned, locale),
            versioned,
          ]);
        }
      }
  });

  it.each([
    ["单位名称*", "organisations", "organisation.name"],
    ["* 企业名称（必填）", "organisations", "organisation.name"],
    ["英文名称", "organisations", "organisation.name.en"],
    ["单位名称（俄文）", "organisations", "organisation.name.ru"],
    ["Название организации (англ.)", "organisations", "organisation.name.en"],
    ["영문명", "organisations", "organisation.name.en"],
    ["기업 이름", "organisations", "organisation.name"],
    ["姓名 / ФИО", "participants", "participant.name"],
    ["联系电话（手机）", "participants", "participant.phone"],
    ["类型", "organisations", "organisation.role"],
    ["类型", "listings", "listing.kind"],
    ["Ф.И.О.", "participants", "participant.name"],
    ["ИНН", "organisations", "organisation.inn"],
    ["备注", "organisations", undefined],
  ] as const)("%s in %s", (heading, kind, field) => {
    expect(fieldOfHeading(heading, kind)).toBe(field);
  });

  it("understands every label of the glossary", () => {
    for (const locale of LOCALES) {
      for (const role of ORGANISATION_ROLES) expect(roleOf(glossaryLabel("organisationRole", role, locale))).toBe(role);
      for (const side of LISTING_SIDES) expect(sideOf(glossaryLabel("listingSide", side, locale))).toBe(side);
      for (const kind of LISTING_KINDS) expect(kindOf(glossaryLabel("listingKind", kind, locale))).toBe(kind);
      for (const industry of INDUSTRIES) expect(industryOf(glossaryLabel("industry", industry, locale))).toBe(industry);
      for (const language of LOCALES)
        expect(languageOf(glossaryLabel("languageName", language, locale))).toBe(language);
    }
    expect(["中国", "РФ", "로씨야", "대한민국", "United Kingdom", "cn", "白俄罗斯"].map(countryOf)).toEqual([
      "CN",
      "RU",
      "RU",
      "KR",
      "GB",
      "CN",
      "BY",
    ]);
    expect(["文旅", "АПК", "软件开发"].map(industryOf)).toEqual(["tourism", "agriculture", "software"]);
  });

  it("has a text for every problem in every language", () => {
    for (const locale of LOCALES)
      for (const code of ROW_PROBLEMS)
        expect(sayIn(locale)(`workbook:problem.${code}`)).not.toMatch(/^(workbook:)?problem\./);
  });
});

describe("dates and numbers", () => {
  it.each([
    ["2023年6月14日", "2023-06-14"],
    ["２０２３年６月１４日", "2023-06-14"],
    ["14.06.2023", "2023-06-14"],
    ["14.06.2023 г.", "2023-06-14"],
    ["14 июня 2023 г.", "2023-06-14"],
    ["5 мая 2023", "2023-05-05"],
    ["3 марта 2023", "2023-03-03"],
    ["2023-06-14", "2023-06-14"],
    ["2023. 6. 14.", "2023-06-14"],
    ["2023년 6월 14일", "2023-06-14"],
    ["20230614", "2023-06-14"],
    ["14/06/2023", "2023-06-14"],
    ["06/14/2023", "2023-06-14"],
    ["June 14, 2023", "2023-06-14"],
    [45091, "2023-06-14"],
    ["45091", "2023-06-14"],
  ])("%s", (text, date) => {
    expect(readDate(text)).toEqual({ date });
  });
  it("refuses what is no day, and what could be two", () => {
    expect([readDate("2023-02-30"), readDate("soon"), readDate(7), readDate("03/04/2023")]).toEqual([
      "invalid",
      "invalid",
      "invalid",
      "ambiguous",
    ]);
  });
  it("keeps telephone numbers readable", () => {
    expect([
      readPhone("＋８６　１３９－４５１０"),
      readPhone("8 (495) 123-45-67 доб. 12"),
      readPhone("<b>"),
      readPhone("12"),
    ]).toEqual(["+86 139-4510", "8 (495) 123-45-67 доб. 12", undefined, undefined]);
  });
});

describe("whole sheets", () => {
  it("reads a Chinese registration list: title above, one row a person, organisation merged over its people", async () => {
    const sheet = utils.aoa_to_sheet([
      ["2023龙江数字贸易对接会报名表"],
      ["序号", "单位名称", "统一社会信用代码", "联系人", null, null],
      [null, null, null, "姓名", "手机号", "邮箱"],
      [1, "黑龙江省测试科技有限公司 ", "91350100M000100Y43", "张三", 13904510000, "ZHANG@Example.CN"],
      [2, null, null, "李四　", "０４５１－８８８８８８８８", null],
    ]);
    sheet["!merges"] = ["A1:F1", "D2:F2", "A2:A3", "B2:B3", "C2:C3", "B4:B5", "C4:C5"].map((range) =>
      utils.decode_range(range),
    );
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "报名表");
    const contents = understandWorkbook(
      await readWorkbook(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, "报名.xlsx"),
    );
    const people = contents.records.filter((record): record is ParticipantRecord => record.kind === "participant");
    expect(contents.sheets[0]).toMatchObject({ kind: "participants", rows: 2 });
    expect(people.map((person) => [person.name["zh-CN"], person.phone, person.email])).toEqual([
      ["张三", "13904510000", "zhang@example.cn"],
      ["李四", "0451-88888888", undefined],
    ]);
    expect(people[1]!.organisation).toEqual(people[0]!.organisation);
    expect(people[0]!.organisation!.identifiers).toEqual([{ scheme: "uscc", value: "91350100M000100Y43" }]);
    expect(contents.problems.find((problem) => problem.code === "heading_unknown")).toMatchObject({
      heading: "序号",
      column: "A",
    });
  });

  it("reads Russian organisations with numbers Excel made of identifiers, and says which digits are lost", async () => {
    const contents = await understand({
      Организации: [
        ["Организация", "ИНН", "ОГРН", "Страна", "Тип", "Отрасль", "Сайт", "Языки"],
        [
          "ПАО «Сбербанк»",
          7707083893,
          "1027700132195",
          "Россия",
          "Предприятие",
          "Финансы",
          "sberbank.ru",
          "русский, английский",
        ],
        ["ООО «Ошибка»", "7707083894", null, "Россия", "Предприятие", null, null, null],
      ],
      Китай: [
        ["单位名称", "统一社会信用代码"],
        ["甲公司", 911100006000373400],
        ["乙公司", "91110000600037341L"],
      ],
    });
    const organisations = contents.records as OrganisationRecord[];
    expect(organisations[0]).toMatchObject({
      name: { ru: "ПАО «Сбербанк»" },
      identifiers: [
        { scheme: "inn", value: "7707083893" },
        { scheme: "ogrn", value: "1027700132195" },
      ],
      country: "RU",
      role: "enterprise",
      industry: "finance",
      website: "https://sberbank.ru",
      languages: ["ru", "en"],
    });
    expect(problemsOf(contents)).toContain("identifier_check_digit B3");
    expect(problemsOf(contents)).toContain("identifier_precision_lost B2");
    expect(contents.failedRows).toBe(problemsOf(contents).filter((text) => text.startsWith("identifier_")).length);
  });

  it("reads listings in several languages with dates, and refuses what is missing or reversed", async () => {
    const contents = await understand({
      供需信息: [
        ["单位名称", "供需方向", "合作类型", "标题（中文）", "标题（俄文）", "说明", "有效期起", "有效期至", "匿名"],
        ["甲公司", "供给", "技术", "大豆加工技术", "Переработка сои", "成套设备", "2023年6月14日", 45291, "是"],
        ["甲公司", "都行", "技术", "标题", null, null, null, null, null],
        ["甲公司", "需求", null, "标题", null, null, "2023-06-14", "2023-06-01", null],
        [null, "需求", null, null, null, null, null, null, null],
      ],
    });
    const listing = contents.records[0] as ListingRecord;
    expect(listing).toMatchObject({
      side: "offer",
      listingKind: "technology",
      validFrom: "2023-06-14",
      validUntil: "2023-12-31",
      anonymous: true,
    });
    expect(listing.texts).toEqual([
      { locale: "zh-CN", title: "大豆加工技术", body: "成套设备" },
      { locale: "ru", title: "Переработка сои", body: "Переработка сои" },
    ]);
    expect(contents.records).toHaveLength(1);
    expect(problemsOf(contents)).toEqual(
      expect.arrayContaining(["side_unknown B3", "dates_reversed H4", "value_missing A5"]),
    );
  });

  it("keeps HTML, emoji and formulas as text, and refuses hidden characters with their place", async () => {
    const contents = await understand({
      单位: [
        ["单位名称", "国家"],
        ["<script>alert(1)</script>公司", "中国"],
        ["🚀火箭公司👩‍🚀", "中国"],
        ["=cmd|' /C calc'!A0", "中国"],
        ["正常\u202e司公", "中国"],
        ["\u200f公司", "中国"],
      ],
    });
    const names = (contents.records as OrganisationRecord[]).map((record) => Object.values(record.name)[0]);
    expect(names).toEqual(["<script>alert(1)</script>公司", "🚀火箭公司👩‍🚀", "=cmd|' /C calc'!A0"]);
    expect(problemsOf(contents)).toEqual(["formula_as_text A4", "hidden_characters A5", "hidden_characters A6"]);
  });

  it("passes over guides and unknown sheets, and says so", async () => {
    const contents = await understand({
      填写说明: [["x"]],
      其他: [
        ["随便", "什么"],
        [1, 2],
      ],
      机构: [
        ["机构名称", "国家"],
        ["甲", "中国"],
      ],
    });
    expect(problemsOf(contents)).toEqual(["sheet_unknown "]);
    expect(contents.sheets.map((sheet) => sheet.kind)).toEqual(["unknown", "organisations"]);
    await expect(
      understand({
        a: [
          ["foo", "bar"],
          [1, 2],
        ],
      }),
    ).rejects.toMatchObject({ code: "workbook_no_sheet" });
    await expect(understand({ 机构: [["机构名称", "国家"]] })).rejects.toMatchObject({ code: "workbook_empty" });
  });

  it("reads a Korean CSV of people with their organisation", async () => {
    const contents = await understand(
      {},
      "성명,소속,직위,연락처,이메일,사용 언어,국가\n김철수,(주)한강소프트,대표,010-1234-5678,kim@example.kr,한국어;영어,한국\n",
    );
    expect(contents.records).toMatchObject([
      { kind: "organisation", name: { "ko-KR": "(주)한강소프트" }, country: "KR" },
      {
        kind: "participant",
        name: { "ko-KR": "김철수" },
        title: "대표",
        languages: ["ko-KR", "en"],
        phone: "010-1234-5678",
      },
    ]);
  });
});

describe("a registration list with offers and needs in free words", () => {
  const understood = (heading: string[], ...rows: string[][]) =>
    understandWorkbook([
      {
        name: "Sheet1",
        hidden: false,
        mergedRows: new Set(),
        lines: [heading, ...rows].map((cells, i) => ({ row: i + 1, cells })),
      },
    ]);

  it.each([
    [["单位名称", "联系人", "提供的产品或服务", "需求"], "zh-CN"],
    [["Организация", "ФИО", "Что предлагаем", "Что ищем"], "ru"],
    [["기업명", "담당자", "제공 품목", "구매 희망"], "ko-KR"],
    [["Company", "Contact person", "Products and services", "Looking for"], "en"],
  ])("makes a listing of each: %j", (heading) => {
    const { records, problems } = understood(
      heading,
      ["Амур", "Ли", "冷链运输，每周两班。可过境", "Соя без ГМО"],
      ["Тест", "Ким", "无", ""],
    );
    expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
    expect(problems.filter((problem) => problem.code === "kind_assumed")).toHaveLength(1);
    expect(records.filter((record) => record.kind === "listing")).toMatchObject([
      {
        side: "offer",
        organisation: { name: { ru: "Амур" } },
        texts: [{ locale: "zh-CN", title: "冷链运输，每周两班", body: "冷链运输，每周两班。可过境" }],
      },
      { side: "need", texts: [{ locale: "ru", title: "Соя без ГМО" }] },
    ]);
    expect(records.filter((record) => record.kind === "participant")).toHaveLength(2);
  });
});
