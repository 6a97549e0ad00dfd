import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCalendar, foldLine, type CalendarEntry } from "./calendar.ts";
import { calendarEntries, type CalendarMeeting } from "./calendar-entries.ts";
import { readIcs, valueOf } from "./ics-reader.testing.ts";

const ENTRY: CalendarEntry = {
  uid: "0198@songhua",
  sequence: 2,
  startsAt: "2023-06-14T06:00:00.000Z",
  endsAt: "2023-06-14T06:30:00.000Z",
  summary: "洽谈：哈尔滨; «Сунгари», 송화 \\ 🐉",
  description: "one\r\ntwo, three",
  location: "Table 07, 太阳岛会场, Harbin",
  cancelled: false,
};
const calendar = (entries: readonly CalendarEntry[], name = "My day") =>
  buildCalendar({ name, zone: "Asia/Shanghai", writtenAt: "2023-06-13T00:00:00.123Z", entries });

describe("iCalendar", () => {
  it("says all of an entry, and a strict reader gets it back", () => {
    const [event] = readIcs(calendar([ENTRY])).components;
    expect(event!.name).toBe("VEVENT");
    expect(Object.fromEntries(event!.properties.map(({ name, value }) => [name, value]))).toEqual({
      UID: "0198@songhua",
      DTSTAMP: "20230613T000000Z",
      DTSTART: "20230614T060000Z",
      DTEND: "20230614T063000Z",
      SEQUENCE: "2",
      SUMMARY: ENTRY.summary,
      DESCRIPTION: "one\ntwo, three",
      LOCATION: ENTRY.location,
      STATUS: "CONFIRMED",
      TRANSP: "OPAQUE",
    });
  });
  it("strikes a cancelled entry out and frees its time", () => {
    const [event] = readIcs(calendar([{ ...ENTRY, cancelled: true }])).components;
    expect([valueOf(event!, "STATUS"), valueOf(event!, "TRANSP")]).toEqual(["CANCELLED", "TRANSPARENT"]);
  });
  it("is valid for a day without meetings", () => {
    expect(readIcs(calendar([])).components.map((component) => component.name)).toEqual(["VTIMEZONE"]);
  });
  it("carries any text without loss of a visible character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.string({ unit: "grapheme", maxLength: 200 }),
        (name, location) => {
          const made = readIcs(calendar([{ ...ENTRY, location: `x${location}` }], `x${name.toWellFormed()}`));
          const visible = (text: string) =>
            text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
          expect(valueOf(made, "NAME")).toBe(visible(`x${name.toWellFormed()}`));
          expect(valueOf(made.components[0]!, "LOCATION")).toBe(visible(`x${location}`));
        },
      ),
    );
  });
  it("folds between characters, never within one", () => {
    for (const piece of foldLine(`SUMMARY:${"谈".repeat(60)}`).split("\r\n ")) expect(piece).not.toContain("\ufffd");
    expect(foldLine("a".repeat(75))).toBe("a".repeat(75));
    expect(foldLine("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  });
  it("does not let a name add a line of its own", () => {
    const made = calendar([{ ...ENTRY, summary: "x\r\nATTENDEE:mailto:a@b.c" }]);
    expect(made).not.toMatch(/^ATTENDEE/m);
  });
});

describe("entries", () => {
  const meeting: CalendarMeeting = {
    id: "m1",
    sequence: 0,
    cancelled: false,
    startsAt: ENTRY.startsAt,
    endsAt: ENTRY.endsAt,
    place: { table: "07", venue: { "zh-CN": "太阳岛会场" }, city: { "zh-CN": "哈尔滨", en: "Harbin" } },
    partner: { ru: "ООО «Амур»" },
    people: [{ ru: "Иванов" }, { "zh-CN": "王明" }],
    demonstration: true,
  };
  const say = (key: string, words?: Record<string, string>) =>
    [key.split(":")[1], ...Object.values(words ?? {})].join("|");
  it("keep one UID for life, name place and people, and mark demonstration data", () => {
    const [entry] = calendarEntries([meeting], { locale: "en", say, page: "http://x" });
    expect(entry).toEqual({
      uid: "m1@songhua",
      sequence: 0,
      startsAt: ENTRY.startsAt,
      endsAt: ENTRY.endsAt,
      summary: "calendar.summary|ООО «Амур»",
      description: "calendar.people|Иванов, 王明\ncalendar.page|http://x\ndemonstration",
      location: "table|07, 太阳岛会场, Harbin",
      cancelled: false,
    });
    expect(calendarEntries([{ ...meeting, place: null }], { locale: "en", say })[0]!.location).toBe("online");
  });
});
