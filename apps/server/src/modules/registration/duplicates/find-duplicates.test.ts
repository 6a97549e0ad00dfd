import { describe, expect, it } from "vitest";
import { findDuplicates } from "./find-duplicates.ts";

const named = (...names: string[]) =>
  names.map((name, i) => ({ id: `o${String(i).padStart(5, "0")}`, name: { en: name } }));
const found = (...names: string[]) =>
  findDuplicates(named(...names), new Set(), 200).map(
    ({ aId, bId, reason }) => `${aId.slice(-1)}${bId.slice(-1)} ${reason}`,
  );

describe("duplicates", () => {
  it("sees through legal forms and slips, not through numbers", () => {
    expect(found("ООО «Северный мост»", "Северный мост, АО")).toEqual(["01 name"]);
    expect(found("Heilongjiang Cold Chain Logistics", "Heilongjang Cold Chain Logistics")).toEqual(["01 similar_name"]);
    expect(found("哈尔滨第1工厂有限公司", "哈尔滨第2工厂有限公司")).toEqual([]);
    expect(found("松花江科技有限公司", "黑龙江农业有限公司")).toEqual([]);
  });

  it("forgets dismissed pairs, keeps to the limit, gives the best first", () => {
    const three = named("Amur Trade", "Amur Trade Ltd", "Amur Trade LLC");
    expect(findDuplicates(three, new Set(["o00000 o00001"]), 200)).toHaveLength(2);
    expect(findDuplicates(three, new Set(), 1)).toHaveLength(1);
    expect(findDuplicates([], new Set(), 10)).toEqual([]);
  });

  it("stays quick among many that begin alike", () => {
    const many = named(
      ...Array.from(
        { length: 20_000 },
        (_, i) =>
          `黑龙江省${String.fromCodePoint(0x4e00 + (i % 9000))}${String.fromCodePoint(0x5000 + (i % 7919))}贸易有限公司`,
      ),
    );
    const started = performance.now();
    findDuplicates(many, new Set(), 200);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
