import { ERROR_CODES, LOCALES } from "@songhua/kernel";
import { expect, it } from "vitest";
import { describeRefusal } from "./say.ts";

it("says every refusal in every language, without a key or a raw word showing through", () => {
  for (const locale of LOCALES)
    for (const code of ERROR_CODES) {
      const { title, detail } = describeRefusal(locale, code, {});
      expect(title, `${locale} ${code}`).not.toMatch(/^errors:|^\w+\.title$/);
      expect(detail.length, `${locale} ${code}`).toBeGreaterThan(3);
    }
});

it("says schemes, states and lists as people write them", () => {
  expect(describeRefusal("ru", "identifier_invalid", { scheme: "inn", value: "1" }).title).toContain("ИНН");
  expect(
    describeRefusal("zh-CN", "agreement_state", { state: "signed" }).title +
      describeRefusal("zh-CN", "agreement_state", { state: "signed" }).detail,
  ).not.toContain("signed");
  expect(describeRefusal("en", "placement_clash", { people: ["Liu", "Kim"], rules: [] }).detail).toContain("Liu, Kim");
});
