import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { timetableSheets, type SheetsInput } from "./sheets.ts";
import { writeWorkbook } from "./workbook.ts";

const INPUT: SheetsInput = {
  locale: "en",
  say: (key, words) => [key.split(":")[1], ...Object.values(words ?? {})].join(" "),
  homeZone: "Asia/Shanghai",
  demonstration: true,
  slots: [{ id: "s1", startsAt: "2022-11-03T07:00:00.000Z", endsAt: "2022-11-03T07:30:00.000Z" }],
  venues: [
    {
      id: "v",
      name: { en: "Hall [A]/*" },
      city: { en: "Harbin" },
      zone: "Asia/Shanghai",
      tables: [{ id: "t", label: "01" }],
    },
    {
      id: "w",
      name: { en: "Hall B" },
      city: { en: "Harbin" },
      zone: "Asia/Shanghai",
      tables: [{ id: "u", label: "01" }],
    },
  ],
  meetings: [
    {
      organisations: [
        { id: "a", name: { en: "=cmd|'/c calc'!A1" } },
        { id: "b", name: { en: "@Бета" } },
      ],
      people: [
        { id: "p", name: { en: "-1+1" }, organisationId: "a", zone: "Asia/Shanghai" },
        { id: "q", name: { en: "+7 Анна\u0007" }, organisationId: "b", zone: "Europe/Moscow" },
      ],
      state: "planned",
      slotId: "s1",
      tableId: "t",
    },
    { organisations: [], people: [], state: "unplaced", slotId: null, tableId: null },
    { organisations: [], people: [], state: "planned", slotId: "s1", tableId: "u" },
  ],
};

describe("the workbook", () => {
  it("gives each reader their own clock", () => {
    const people = timetableSheets(INPUT).find((sheet) => sheet.rows.some((row) => row[0] === "+7 Анна\u0007"))!;
    expect(people.rows.find((row) => row[0] === "+7 Анна\u0007")!.slice(1, 7)).toEqual([
      "@Бета",
      "2022-11-03",
      "10:00–10:30",
      "Europe/Moscow",
      "table 01, Hall [A]/*, Harbin",
      "=cmd|'/c calc'!A1",
    ]);
    expect(people.rows.find((row) => row[0] === "-1+1")![3]).toBe("15:00–15:30");
  });
  it("holds no live formula, whatever people call themselves, and names every sheet once", async () => {
    const bytes = await writeWorkbook(timetableSheets(INPUT));
    const book = XLSX.read(bytes, { cellFormula: true });
    const cells = book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name]!)
        .filter(([address]) => !address.startsWith("!"))
        .map(([, cell]) => cell as XLSX.CellObject),
    );
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => cell.f !== undefined || (cell.t !== "s" && cell.t !== "z"))).toEqual([]);
    expect(cells.map((cell) => cell.v)).toEqual(
      expect.arrayContaining(["=cmd|'/c calc'!A1 – @Бета", "-1+1", "+7 Анна", "demonstration"]),
    );
    expect(new Set(book.SheetNames).size).toBe(book.SheetNames.length);
    expect(book.SheetNames.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
  });
  it("is a workbook also when nothing is placed", async () => {
    const bytes = await writeWorkbook(timetableSheets({ ...INPUT, meetings: [] }));
    expect(XLSX.read(bytes).SheetNames).toHaveLength(1);
  });
});
