import { read } from "@e965/xlsx";
import { INDUSTRIES, LISTING_KINDS, LISTING_SIDES, LOCALES, ORGANISATION_ROLES } from "@songhua/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable } from "./csv-cell.ts";
import { readWorkbook } from "./read.ts";
import { understandWorkbook } from "./rows.ts";
import { tidyLine, tidyProse } from "./values.ts";
import { writeWorkbook, type WorkbookSource } from "./write.ts";

const EMPTY: WorkbookSource = { organisations: [], participants: [], listings: [], demonstration: false };
/* Text as people write it here, with what spreadsheets and markup stumble over. */
const LETTERS = [..."abXYZ 012,;\"'<>&=+-@|(){}[]中文松花江公司дорогаё한강조선어㈜№🚀é／（）\t"];
const textOf = (max: number, tidy: (text: string) => string = tidyLine) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: max })
    .map((letters) => tidy(letters.join("")))
    .filter((text) => text !== "" && text.trim() !== "");
const versions = (text: fc.Arbitrary<string>) =>
  fc
    .dictionary(fc.constantFrom(...LOCALES), text, { minKeys: 1, maxKeys: 5 })
    .map((name) => Object.fromEntries(LOCALES.flatMap((locale) => (name[locale] ? [[locale, name[locale]]] : []))));
const given = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const languages = fc.uniqueArray(fc.constantFrom(...LOCALES), { minLength: 1, maxLength: 5 });
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const organisation = fc
  .record({
    kind: fc.constant("organisation" as const),
    name: versions(textOf(40)),
    identifiers: fc.constantFrom(
      [],
      [{ scheme: "inn" as const, value: "7707083893" }],
      [{ scheme: "lei" as const, value: "5493001KJTIIGC8Y1R12" }],
    ),
    role: fc.constantFrom(...ORGANISATION_ROLES),
    country: fc.constantFrom("CN", "RU", "KR", "DE"),
    region: maybe(textOf(20)),
    city: maybe(textOf(20)),
    industry: maybe(fc.constantFrom(...INDUSTRIES)),
    website: maybe(fc.constantFrom("https://example.cn/a?b=1", "http://пример.рф/")),
    languages: maybe(languages),
  })
  .map(given);
const participant = fc
  .record({
    kind: fc.constant("participant" as const),
    name: versions(textOf(20)),
    email: maybe(fc.integer().map((n) => `p${Math.abs(n)}@example.cn`)),
    phone: maybe(fc.constantFrom("+7 495 123-45-67", "13904510000")),
    title: maybe(textOf(30)),
    languages: maybe(languages),
  })
  .map((record) => ({ ...given(record), organisation: null }));
const listing = fc
  .record({
    kind: fc.constant("listing" as const),
    side: fc.constantFrom(...LISTING_SIDES),
    listingKind: fc.constantFrom(...LISTING_KINDS),
    industry: maybe(fc.constantFrom(...INDUSTRIES)),
    texts: fc
      .uniqueArray(fc.record({ locale: fc.constantFrom(...LOCALES), title: textOf(30), body: textOf(60, tidyProse) }), {
        minLength: 1,
        selector: (text) => text.locale,
      })
      .map((texts) => texts.sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale))),
    validFrom: maybe(day),
    anonymous: fc.boolean(),
  })
  .map((record) => ({ ...given(record), organisation: { name: { en: "Owner" }, identifiers: [] } }));

describe("writing", () => {
  it("writes what reads back the same, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...LOCALES),
        fc.array(organisation, { minLength: 1, maxLength: 4 }),
        fc.array(participant, { maxLength: 3 }),
        fc.array(listing, { maxLength: 3 }),
        fc.boolean(),
        async (locale, organisations, participants, listings, demonstration) => {
          const source = { organisations, participants, listings, demonstration } as unknown as WorkbookSource;
          const contents = understandWorkbook(await readWorkbook(await writeWorkbook(source, locale), "export.xlsx"));
          expect(contents.problems.filter((problem) => problem.severity === "error")).toEqual([]);
          const back = (kind: string) =>
            contents.records
              .filter((record) => record.kind === kind)
              .map((record) =>
                Object.fromEntries(
                  Object.entries(record).filter(([key]) => !["sheet", "row", "assumed"].includes(key)),
                ),
              );
          expect(back("organisation")).toEqual(organisations);
          expect(back("participant")).toEqual(participants);
          expect(back("listing")).toEqual(listings);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("marks demonstration data, freezes headers, and has a guide", async () => {
    const book = read(await writeWorkbook({ ...EMPTY, demonstration: true }, "ru"));
    expect(book.SheetNames).toEqual(["Организации", "Участники", "Предложения и запросы", "Памятка"]);
    expect(book.Sheets["Организации"]!["A1"].v).toBe("Демонстрационные данные");
  });

  it("lets nothing come alive: no formula in XLSX, an apostrophe in CSV that reading takes off", async () => {
    const attack = "=cmd|' /C calc'!A0";
    const organisations = [
      { kind: "organisation", name: { en: attack }, identifiers: [], country: "CN", role: "fund" },
    ] as const;
    const book = read(await writeWorkbook({ ...EMPTY, organisations }, "en"), { cellFormula: true });
    const cells = Object.values(book.Sheets["Organisations"]!) as { f?: string; v?: unknown; t?: string }[];
    expect(cells.some((cell) => cell.f !== undefined)).toBe(false);
    expect(cells.find((cell) => cell.v === attack)?.t).toBe("s");
    const csv = csvTable([
      ["Name", "Phone"],
      [attack, "+7 900"],
      ["@SUM(1)", "\t=1"],
    ]);
    expect(csv).not.toMatch(/(^|[,\n"])[=+@-]/m);
    const [sheet] = await readWorkbook(Buffer.from(csv), "a.csv");
    expect(sheet!.lines.slice(1).map((line) => line.cells)).toEqual([
      [attack, "+7 900"],
      ["@SUM(1)", "\t=1"],
    ]);
  });
});

it("says which kind a number is, so that one valid by two schemes finds its owner again", async () => {
  const owner = {
    kind: "organisation" as const,
    name: { ru: "Амур" },
    identifiers: [{ scheme: "inn" as const, value: "0000001445" }],
  };
  const bytes = await writeWorkbook(
    {
      ...EMPTY,
      organisations: [{ ...owner, role: "enterprise", country: "RU" }],
      participants: [
        {
          kind: "participant",
          name: { ru: "Пётр" },
          organisation: { name: owner.name, identifiers: owner.identifiers },
        },
      ],
    },
    "ru",
  );
  const { problems, records } = understandWorkbook(await readWorkbook(bytes, "x.xlsx"));
  expect(problems.filter((problem) => problem.severity === "error")).toEqual([]);
  expect(records.find((record) => record.kind === "participant")).toMatchObject({
    organisation: { identifiers: owner.identifiers },
  });
});
