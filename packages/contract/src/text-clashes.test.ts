import { expect, it } from "vitest";
import type { AgreementText } from "./agreement-text.ts";
import { bothWordings, putTogether } from "./text-clashes.ts";

type Clause = AgreementText["clauses"][number];

const clause = (id: string, zh: string): Clause => ({ id, heading: { "zh-CN": id }, body: { "zh-CN": zh } });
const text = (clauses: Clause[], title = "协议"): AgreementText => ({
  format: "songhua-agreement/1",
  template: null,
  kind: "contract",
  languages: ["zh-CN"],
  prevailing: null,
  title: { "zh-CN": title },
  parties: [],
  variables: {},
  clauses,
  value: { kind: "none" },
  schedule: [],
  under: null,
});

it("keeps the words that do not stand beside those that do", () => {
  const base = text([clause("a", "甲"), clause("b", "乙")]);
  const both = putTogether(base, text([clause("a", "甲一"), clause("b", "乙")]), text([clause("a", "甲二")], "新名"));
  expect(both.clauses).toEqual({ a: { other: clause("a", "甲二"), standing: "mine" } });
  expect(both.text.clauses).toEqual([clause("a", "甲一")]);
  expect(both.text.title).toEqual({ "zh-CN": "新名" });
});

it("says which side took a clause away that the other changed", () => {
  const base = text([clause("a", "甲"), clause("b", "乙")]);
  const iRemoved = putTogether(base, text([clause("b", "乙")]), text([clause("a", "甲二"), clause("b", "乙")]));
  expect(iRemoved.clauses).toEqual({ a: { other: null, standing: "theirs" } });
  const theyRemoved = putTogether(base, text([clause("a", "甲一"), clause("b", "乙")]), text([clause("b", "乙")]));
  expect(theyRemoved.clauses).toEqual({ a: { other: null, standing: "mine" } });
});

it("puts both wordings one after the other and says the same words once", () => {
  expect(bothWordings(clause("a", "共同\n甲"), clause("a", "共同\n乙")).body).toEqual({ "zh-CN": "共同\n甲\n乙" });
});
