import { describe, expect, it } from "vitest";
import { fold, likeness, nameCore, nameKey } from "./names.ts";

describe("names", () => {
  it("folds dress, not substance", () => {
    expect(fold("ООО «Северный Мост»")).toBe(fold('ооо  "СЕВЕРНЫЙ МОСТ"'));
    expect(fold("黑龍江（科技）公司")).toBe(fold("黑龙江(科技)公司"));
    expect(fold("Ａｃｍｅ")).toBe("acme");
    expect(nameKey({ "zh-CN": "甲 公司", ru: "Ёлка" })).toBe("甲公司\nелка");
  });
  it("leaves out legal forms of every script", () => {
    expect(nameCore("黑龙江北斗科技有限公司")).toBe("黑龙江北斗科技");
    expect(nameCore("ООО «Северный мост»")).toBe(nameCore("Общество с ограниченной ответственностью Северный мост"));
    expect(nameCore("㈜한강소프트")).toBe(nameCore("한강소프트 주식회사"));
    expect(nameCore("North Bridge Co., Ltd.")).toBe("northbridge");
    expect(nameCore("有限公司")).not.toBe("");
  });
  it("measures likeness between 0 and 1", () => {
    expect(likeness("martha", "marhta")).toBeCloseTo(0.961, 3); // Winkler 1990
    expect(likeness("dixon", "dicksonx")).toBeCloseTo(0.813, 3);
    expect(likeness("松花江", "松花江")).toBe(1);
    expect(likeness("松花江", "한강")).toBe(0);
  });
});
