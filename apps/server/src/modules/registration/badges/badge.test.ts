import { PDF } from "@libpdf/core";
import { describe, expect, it } from "vitest";
import { writeBadges, type BadgePerson } from "./badge.ts";

const EVENT = { name: { "zh-CN": "对接会", ru: "Обмен" }, startsOn: "2023-06-14", endsOn: "2023-06-15" };
const person = (over: Partial<BadgePerson> = {}): BadgePerson => ({
  name: { "zh-CN": "张三🚀", en: "Zhang San" },
  title: null,
  organisation: { "ko-CN": "흑룡강북두유한회사" },
  languages: ["zh-CN", "ko-CN"],
  badgeCode: "ABCDE23456",
  demonstration: false,
  ...over,
});
const textOf = async (people: BadgePerson[], locale: "zh-CN" | "ru") => {
  const pdf = await PDF.load(await writeBadges(EVENT, people, locale));
  return pdf.getPages().map((page) => page.extractText().text);
};

describe("badges", () => {
  it("print names of every script, one page each, without what no font has", async () => {
    const [first, second] = await textOf(
      [person(), person({ name: { ru: "Иван Ёлкин" }, badgeCode: "ZYXWV98765" })],
      "zh-CN",
    );
    expect(first).toContain("张三");
    expect(first).toContain("Zhang San");
    expect(first).toContain("흑룡강북두유한회사");
    expect(first).toContain("ABCDE 23456");
    expect(second).toContain("Иван Ёлкин");
    expect(first).not.toContain("演示数据");
  });

  it("carry the demonstration mark in the reader's language", async () => {
    const [page] = await textOf([person({ demonstration: true })], "ru");
    expect(page).toContain("Демонстрационные данные");
  });
});
