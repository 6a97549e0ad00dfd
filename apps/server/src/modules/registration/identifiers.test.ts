import fc from "fast-check";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { checkedIdentifiers, identifierFault, normaliseIdentifier, schemesOf } from "./identifiers.ts";

describe("identifiers", () => {
  it.each([
    ["uscc", "91350100M000100Y43"],
    ["inn", "7707083893"],
    ["inn", "500100732259"],
    ["ogrn", "1027700132195"],
    ["ogrn", "304500116000157"],
    ["brn", "1248100998"],
    ["lei", "5493001KJTIIGC8Y1R12"],
  ] as const)("%s %s holds, and no single wrong digit does", (scheme, value) => {
    expect(identifierFault(scheme, value)).toBeUndefined();
    for (let at = 0; at < value.length; at++) {
      const digit = value[at]!;
      if (!/\d/.test(digit)) continue;
      const wrong = value.slice(0, at) + String((Number(digit) + 1) % 10) + value.slice(at + 1);
      // OGRN folds the remainder 10 on 0, INN likewise: a few changes cannot be seen; one off by one always can.
      if (scheme === "uscc" || scheme === "lei")
        expect([wrong, identifierFault(scheme, wrong)]).toEqual([wrong, "check_digit"]);
    }
  });

  it("agrees with an independent library wherever that one is right", () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(""));
    fc.assert(
      fc.property(digits(10), (value) => {
        expect(identifierFault("inn", value) === undefined).toBe(stdnum["RU"]!["inn"]!.validate(value).isValid);
        if (stdnum["KR"]!["brn"]!.validate(value).isValid) expect(identifierFault("brn", value)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    fc.assert(
      fc.property(
        digits(8),
        fc.array(fc.constantFrom(...alphabet), { minLength: 10, maxLength: 10 }),
        (front, back) => {
          const value = front + back.join("");
          const other = stdnum["CN"]!["uscc"]!.validate(value).isValid;
          // The library never accepts the check character "0".
          if (!value.endsWith("0")) expect(identifierFault("uscc", value) === undefined).toBe(other);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("says why", () => {
    expect(identifierFault("uscc", "91350100M000100Y4")).toBe("length");
    expect(identifierFault("uscc", "91350100M000100Y4I")).toBe("characters");
    expect(() => checkedIdentifiers([{ scheme: "inn", value: "77 0708 3894" }])).toThrowError(/identifier_invalid/);
    expect(
      checkedIdentifiers([
        { scheme: "brn", value: "１２４-81-00998" },
        { scheme: "brn", value: "1248100998" },
      ]),
    ).toEqual([{ scheme: "brn", value: "1248100998" }]);
  });

  it("tells the scheme of an unlabelled one", () => {
    expect(schemesOf(normaliseIdentifier("9135 0100 M000 100Y 43"))).toEqual(["uscc"]);
    expect(schemesOf("1027700132195")).toEqual(["ogrn"]);
  });
});
