import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { brnCheck, demoIdentifiers, innCheck, leiCheck, ogrnCheck, usccCheck } from "./identifiers.ts";

const SERIALS = [...Array.from({ length: 400 }, (_, index) => index + 1), 9_999];

describe("identifiers of generated organisations", () => {
  test.each([
    ["uscc", "CN", "uscc"],
    ["inn", "RU", "inn"],
    ["brn", "KR", "brn"],
  ] as const)("%s passes an independent checker", (scheme, country, validator) => {
    for (const serial of SERIALS) {
      const found = demoIdentifiers(scheme, serial).find((identifier) => identifier.scheme === scheme)!;
      const result = stdnum[country]![validator]!.validate(found.value);
      expect(result.isValid, found.value).toBe(true);
    }
  });

  test("no two serials share a value", () => {
    for (const scheme of ["uscc", "inn", "brn", "lei"] as const) {
      const values = SERIALS.flatMap((serial) => demoIdentifiers(scheme, serial).map((identifier) => identifier.value));
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test("ranges are the never-assigned ones", () => {
    expect(demoIdentifiers("uscc", 1)[0]!.value.slice(2, 8)).toBe("990000");
    expect(demoIdentifiers("inn", 1).map((identifier) => identifier.value.length)).toEqual([10, 13]);
    expect(demoIdentifiers("brn", 1)[0]!.value.slice(0, 3)).toBe("999");
    expect(demoIdentifiers("lei", 1)[0]!.value.slice(0, 4)).toBe("ZZZZ");
    expect(demoIdentifiers(null, 1)).toEqual([]);
  });

  test("an OGRN's last digit is the remainder by 11, an LEI leaves 1 by 97", () => {
    for (const serial of SERIALS) {
      const ogrn = demoIdentifiers("inn", serial)[1]!.value;
      expect(Number((BigInt(ogrn.slice(0, 12)) % 11n) % 10n)).toBe(Number(ogrn[12]));
      const lei = demoIdentifiers("lei", serial)[0]!.value;
      expect(lei).toMatch(/^[A-Z0-9]{18}\d\d$/);
      const digits = [...lei].map((character) => parseInt(character, 36).toString()).join("");
      expect(BigInt(digits) % 97n).toBe(1n);
    }
  });

  test("one wrong digit is found", () => {
    expect(usccCheck("91990000000000010")).not.toBe(usccCheck("91990000000000020"));
    expect(innCheck("000000001")).not.toBe(innCheck("000000002"));
    expect(ogrnCheck("123000000001")).not.toBe(ogrnCheck("123000000003"));
    expect(brnCheck("999810001")).not.toBe(brnCheck("999810002"));
    expect(leiCheck("ZZZZ00DEMO00000001")).not.toBe(leiCheck("ZZZZ00DEMO00000002"));
  });
});
