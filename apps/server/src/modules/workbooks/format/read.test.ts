import { utils, write, type WorkSheet } from "@e965/xlsx";
import { DomainError } from "@songhua/kernel";
import iconv from "iconv-lite";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellText } from "./cells.ts";
import { READ_LIMITS } from "./limits.ts";
import { readWorkbook } from "./read.ts";
import { sourceOfFile } from "./source.ts";

const book = (sheets: Record<string, WorkSheet>, type: "xlsx" | "xls" | "xlsm" = "xlsx"): Buffer => {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(workbook, sheet, name);
  return write(workbook, { type: "buffer", bookType: type === "xls" ? "biff8" : type }) as Buffer;
};
const codeOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => "read",
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );
const texts = async (bytes: Buffer, name = "file.csv") =>
  (await readWorkbook(bytes, name))[0]!.lines.map((line) => line.cells.map(cellText));
const zip = (parts: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(parts, { level: 9 }));

describe("spreadsheets", () => {
  it("keeps the place of every cell, dates as dates, numbers as typed, formulas by their value", async () => {
    const sheet = utils.aoa_to_sheet([["名称", "日期"], [], ["甲", 45091]]);
    sheet["B3"] = { t: "n", v: 45091, z: 'yyyy"年"m"月"d"日"' };
    sheet["C3"] = { t: "n", v: 13904510000 };
    sheet["D3"] = { t: "s", v: "值", f: 'CONCATENATE("值")' };
    sheet["E3"] = { t: "s", v: "<b>粗</b>" };
    sheet["F3"] = { t: "e", v: 0x2a };
    sheet["!ref"] = "A1:F3";
    const [read] = await readWorkbook(book({ 机构: sheet }), "机构.xlsx");
    expect(read!.lines.map((line) => line.row)).toEqual([1, 3]);
    expect(read!.lines[1]!.cells).toEqual([
      "甲",
      { date: "2023-06-14" },
      13904510000,
      "值",
      "<b>粗</b>",
      { error: "#N/A" },
    ]);
    expect(cellText(read!.lines[1]!.cells[2])).toBe("13904510000");
  });

  it("spreads merged cells: across in the header, downwards everywhere", async () => {
    const sheet = utils.aoa_to_sheet([
      ["单位", "联系人", ""],
      ["", "姓名", "电话"],
      ["甲公司", "张三", "1"],
      ["", "李四", "2"],
    ]);
    sheet["!merges"] = [
      { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
      { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
    ];
    delete sheet["A4"];
    delete sheet["C1"];
    const [read] = await readWorkbook(book({ 名单: sheet }), "名单.xlsx");
    expect(cellText(read!.lines[0]!.cells[2])).toBe("联系人");
    expect(cellText(read!.lines[3]!.cells[0])).toBe("甲公司");
    expect(read!.mergedRows.has(1)).toBe(true);
  });

  it("tells hidden sheets, and reads the old XLS of office programs", async () => {
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([["a"]]), "one");
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([["b"]]), "two");
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const read = await readWorkbook(write(workbook, { type: "buffer", bookType: "xlsx" }) as Buffer, "x.xlsx");
    expect(read.map((sheet) => sheet.hidden)).toEqual([false, true]);
    const old = await readWorkbook(book({ 机构: utils.aoa_to_sheet([["单位名称"], ["甲公司"]]) }, "xls"), "old.xls");
    expect(cellText(old[0]!.lines[1]!.cells[0])).toBe("甲公司");
  });

  it("refuses bombs by what comes out, not by what the header says", async () => {
    const big = new Uint8Array(40 * 1024 * 1024);
    const bomb = zip({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": big });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(readWorkbook(bomb, "bomb.xlsx"))).toBe("workbook_bomb");
    const many = zip(Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`xl/${i}.xml`, strToU8("x")])));
    expect(await codeOf(readWorkbook(many, "many.xlsx"))).toBe("workbook_bomb");
    expect(await codeOf(readWorkbook(zip({ "inner.zip": big.subarray(0, 10) }), "nested.xlsx"))).toBe("workbook_bomb");
    // A header that lies about its size is as good as broken.
    const honest = book({ a: utils.aoa_to_sheet([["x"]]) });
    const lying = Buffer.from(honest);
    const central = lying.indexOf(Buffer.from("504b0102", "hex"));
    lying.writeUInt32LE(5, central + 24);
    expect(await codeOf(readWorkbook(lying, "lying.xlsx"))).toBe("workbook_unreadable");
  });

  it("refuses macros wherever they are declared", async () => {
    const macro = zip({
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/workbook.xml": strToU8("<a/>"),
      "xl/vbaProject.bin": strToU8("x"),
    });
    expect(await codeOf(readWorkbook(macro, "m.xlsx"))).toBe("workbook_macros");
    const declared = zip({
      "[Content_Types].xml": strToU8('<Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'),
      "xl/workbook.xml": strToU8("<a/>"),
    });
    expect(await codeOf(readWorkbook(declared, "m.xlsx"))).toBe("workbook_macros");
    expect(await codeOf(readWorkbook(book({ a: utils.aoa_to_sheet([["x"]]) }), "m.xlsm"))).toBe("workbook_macros");
  });

  it("names what is encrypted, broken, of another kind, or too large", async () => {
    const cfb = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await codeOf(readWorkbook(cfb, "p.xlsx"))).toBe("workbook_encrypted");
    const cut = book({ a: utils.aoa_to_sheet([["x"]]) }).subarray(0, 700);
    expect(await codeOf(readWorkbook(Buffer.from(cut), "cut.xlsx"))).toBe("workbook_unreadable");
    expect(await codeOf(readWorkbook(Buffer.from("%PDF-1.7 …"), "a.xlsx"))).toBe("workbook_unreadable");
    expect(await codeOf(readWorkbook(zip({ "word/document.xml": strToU8("x") }), "a.docx"))).toBe(
      "workbook_unreadable",
    );
    expect(await codeOf(readWorkbook(Buffer.alloc(11), "a.csv", { ...READ_LIMITS, fileBytes: 10 }))).toBe(
      "workbook_too_large",
    );
    expect(await codeOf(readWorkbook(Buffer.alloc(0), "a.csv"))).toBe("workbook_empty");
    expect(await codeOf(readWorkbook(book({ a: utils.aoa_to_sheet([]) }), "a.xlsx"))).toBe("workbook_empty");
    const rows = utils.aoa_to_sheet(Array.from({ length: 12 }, (_, i) => [i]));
    expect(await codeOf(readWorkbook(book({ a: rows }), "a.xlsx", { ...READ_LIMITS, rows: 10 }))).toBe(
      "workbook_too_many_rows",
    );
  });

  it("does not grow with a lone cell in the last row", async () => {
    const sheet = utils.aoa_to_sheet([["单位名称", "国家"]]);
    sheet["XFD1048576"] = { t: "s", v: "far" };
    sheet["!ref"] = "A1:XFD1048576";
    const started = performance.now();
    const xlsx = zip({
      "[Content_Types].xml": strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
      "_rels/.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
      "xl/workbook.xml": strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData></worksheet>',
      ),
    });
    const [read] = await readWorkbook(xlsx, "far.xlsx");
    expect(read!.lines.map((line) => line.row)).toEqual([1, 1_048_576]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("text tables", () => {
  const chinese = "单位名称,国家,城市\n黑龙江省北斗科技有限公司,中国,哈尔滨\n哈尔滨工业大学,中国,哈尔滨\n";
  const russian =
    "Организация;Страна;Город\nООО «Северный мост»;Россия;Хабаровск\nТихоокеанский университет;Россия;Владивосток\n";
  const korean = "기관명,국가,도시\n주식회사 한강소프트,대한민국,서울\n부산대학교,대한민국,부산\n";

  it.each([
    ["utf8", chinese],
    ["utf-8 with mark", `\ufeff${chinese}`],
    ["gb18030", chinese],
    ["win1251", russian],
    ["cp949", korean],
    ["utf-16le", chinese],
    ["utf16-be", russian],
  ])("reads %s", async (encoding, text) => {
    const bytes =
      encoding === "utf-8 with mark"
        ? Buffer.from(text)
        : iconv.encode(text, encoding, { addBOM: encoding.startsWith("utf-16") || encoding.startsWith("utf16") });
    const expected = text
      .replace("\ufeff", "")
      .trim()
      .split("\n")
      .map((line) => line.split(/[,;]/));
    expect(await texts(bytes)).toEqual(expected);
  });

  it("reads UTF-16 without a mark, and GB18030's rare characters", async () => {
    expect(await texts(iconv.encode("Name,Country\nA,CN\n", "utf-16le", { addBOM: false }))).toEqual([
      ["Name", "Country"],
      ["A", "CN"],
    ]);
    expect((await texts(iconv.encode(chinese.replace("北斗", "㐀𠮷"), "gb18030")))[1]![0]).toBe(
      "黑龙江省㐀𠮷科技有限公司",
    );
  });

  it("refuses an encoding it would read as nonsense", async () => {
    expect(await codeOf(readWorkbook(iconv.encode(russian, "koi8-r"), "a.csv"))).toBe("workbook_encoding");
    expect(await codeOf(readWorkbook(Buffer.from([0x61, 0, 0, 0x62, 0, 0xff, 1, 2, 3, 0]), "a.csv"))).toBe(
      "workbook_unreadable",
    );
  });

  it("finds the delimiter, honours sep=, quotes, line breaks in fields and Excel's ways to keep digits", async () => {
    expect(await texts(Buffer.from('sep=|\na|b\n"x, y"|z'))).toEqual([
      ["a", "b"],
      ["x, y", "z"],
    ]);
    expect(await texts(Buffer.from('a\tb\n"two\nlines"\t="0012"\n'))).toEqual([
      ["a", "b"],
      ["two\nlines", "0012"],
    ]);
    expect((await texts(Buffer.from("a,b\n'=cmd|' /C calc'!A0,'+7 900\n")))[1]).toEqual([
      "=cmd|' /C calc'!A0",
      "+7 900",
    ]);
  });
});

describe("a million rows", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "songhua-csv-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("are refused without being held in memory", async () => {
    const path = join(folder, "million.csv");
    const out = createWriteStream(path);
    const block = Array.from({ length: 10_000 }, (_, i) => `甲公司${i},中国,哈尔滨,a${i}@example.cn\n`).join("");
    out.write("单位名称,国家,城市,邮箱\n");
    for (let i = 0; i < 100; i++) if (!out.write(block)) await once(out, "drain");
    out.end();
    await once(out, "close");
    const before = process.memoryUsage().rss;
    expect(await codeOf(readWorkbook(await sourceOfFile(path), "million.csv"))).toBe("workbook_too_many_rows");
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });
});
