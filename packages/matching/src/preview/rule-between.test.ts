import { describe, expect, it } from "vitest";
import { ruleBetween, type RuledOrganisation } from "./rule-between.ts";
import type { MeetingRule } from "./rules.ts";

const need = { side: "need", kind: "capital" } as const;
const offer = { side: "offer", kind: "capital" } as const;
const FUND: RuledOrganisation = { role: "fund", country: "CN", listings: [offer] };
const FIRM: RuledOrganisation = { role: "enterprise", country: "RU", listings: [need] };
const rule = (
  id: string,
  effect: MeetingRule["effect"],
  who: MeetingRule["who"],
  whom: MeetingRule["whom"],
): MeetingRule => ({ id, effect, who, whom });
const between = (rules: MeetingRule[], a = FUND, b = FIRM) => {
  const both = [ruleBetween(rules, a, b)?.id, ruleBetween(rules, b, a)?.id];
  expect(both[0]).toBe(both[1]);
  return both[0];
};

describe("a rule between two organisations", () => {
  it("holds by role and country whatever they list", () => {
    const never = rule("never", "never", { roles: ["fund"] }, { countries: ["RU"] });
    const only = rule("only", "only", { roles: ["fund"] }, { countries: ["CN"] });
    expect([between([never]), between([only]), between([only, never])]).toEqual(["never", "only", "only"]);
    expect(between([never], { ...FUND, listings: [] }, { ...FIRM, listings: [] })).toBe("never");
    expect(between([rule("r", "never", { roles: ["park"] }, { countries: ["RU"] })])).toBeUndefined();
  });
  it("holds by side and kind only while no need and offer of theirs may come together", () => {
    const rules = [rule("capital", "never", { kinds: ["capital"] }, { roles: ["fund"] })];
    expect(between(rules)).toBe("capital");
    const more = { ...FIRM, listings: [need, { side: "need", kind: "business" } as const] };
    expect(between(rules, FUND, more)).toBeUndefined();
    expect(between(rules, FUND, { ...FIRM, listings: [] })).toBeUndefined();
    expect(between(rules, FUND, { ...FIRM, listings: [offer] })).toBeUndefined();
  });
});
