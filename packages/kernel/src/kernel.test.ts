import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  canonicalJson,
  compareDecimals,
  isZone,
  offsetMin,
  pickText,
  seededRng,
  subtractDecimals,
  toInstant,
  toLocal,
  type Json,
} from "./index.ts";

describe("time", () => {
  it.each([
    ["2023-06-14", "14:00", "Asia/Shanghai", "2023-06-14T06:00:00.000Z"],
    ["2022-11-03", "10:00", "Europe/Moscow", "2022-11-03T07:00:00.000Z"],
    ["2022-11-03", "15:00", "Asia/Shanghai", "2022-11-03T07:00:00.000Z"],
    ["2024-10-27", "02:30", "Europe/Berlin", "2024-10-27T00:30:00.000Z"],
    ["2023-06-14", "00:15", "Asia/Kolkata", "2023-06-13T18:45:00.000Z"],
  ])("%s %s in %s is %s", (date, time, zone, instant) => {
    expect(toInstant(date, time, zone)).toBe(instant);
    expect(toLocal(instant, zone)).toEqual({ date, time });
  });
  it("says that a clock skipped a time", () => {
    expect(toInstant("2024-03-31", "02:30", "Europe/Berlin")).toBeUndefined();
  });
  it("knows the five hours between Moscow and Harbin", () => {
    expect(
      offsetMin("2022-11-03T07:00:00.000Z", "Asia/Shanghai") - offsetMin("2022-11-03T07:00:00.000Z", "Europe/Moscow"),
    ).toBe(300);
  });
  it.each([
    ["Asia/Harbin2", false],
    ["+08:00", false],
    ["Asia/Shanghai", true],
    ["UTC", true],
    ["Mars/Base", false],
  ])("zone %s: %s", (zone, known) => {
    expect(isZone(zone)).toBe(known);
  });
  it("round-trips every minute of two decades", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 26_000_000, max: 37_000_000 }),
        fc.constantFrom("Asia/Shanghai", "Asia/Vladivostok", "UTC"),
        (minute, zone) => {
          const instant = new Date(minute * 60_000).toISOString();
          const local = toLocal(instant, zone);
          const back = toInstant(local.date, local.time, zone);
          expect(back !== undefined && back <= instant).toBe(true);
        },
      ),
    );
  });
});

describe("money", () => {
  it("adds without losing a fen", () => {
    expect(addDecimals(["0.1", "0.2"])).toBe("0.30");
    expect(addDecimals(["928000000", "-0.0001"])).toBe("927999999.9999");
    expect(subtractDecimals("1", "2.50")).toBe("-1.50");
    expect(compareDecimals("10", "9.99")).toBe(1);
  });
});

describe("canonical JSON", () => {
  it("orders keys and drops undefined", () => {
    expect(canonicalJson({ b: 1, a: [true, null, "ё"], c: undefined })).toBe('{"a":[true,null,"ё"],"b":1}');
  });
  it("parses back to the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it("refuses what JSON cannot carry", () => {
    expect(() => canonicalJson(Number.NaN)).toThrow();
    expect(() => canonicalJson("\ud800")).toThrow();
  });
});

it("falls back to a language that is there, and says which", () => {
  expect(pickText({ ru: "Харбин" }, "ko-CN")).toEqual({ text: "Харбин", locale: "ru" });
  expect(pickText({}, "en")).toBeUndefined();
});

it("gives the same chance for the same seed", () => {
  const [a, b] = [seededRng(7), seededRng(7)];
  expect([a.next(), a.int(10)]).toEqual([b.next(), b.int(10)]);
});
